"""A room's own small window, for the doctor's PC."""
