"""Who waits too long, and who did not hear their call."""
