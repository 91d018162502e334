"""The queue of each room, with the acts on it."""
