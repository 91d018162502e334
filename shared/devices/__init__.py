"""Printers and scanners: an interface, real drivers, a dummy for tests."""
