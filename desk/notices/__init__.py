"""Free-text notices from the desk to the boards."""
