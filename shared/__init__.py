"""What kiosk and desk both need; knows nothing of either."""
