"""The day's end: who is left, and closing them with a reason."""
