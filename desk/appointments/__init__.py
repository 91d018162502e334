"""Appointments at the desk: the day's list, a week by doctor, and people to be told."""
