"""Waiting-area boards."""
