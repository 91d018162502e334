"""Triage, pure: from a complaint to departments, a level, a doctor's turn, an order of exams.

It suggests and explains; a person decides. Nothing here is a diagnosis.
"""
