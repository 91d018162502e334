"""The day in figures: who was seen, for the first time or again, by whom, and when."""
