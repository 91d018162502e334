"""The roster at the desk: who is in, who is not, and sessions added or changed."""
