"""Who is coming up or down to this floor, and whom this floor has sent on."""
