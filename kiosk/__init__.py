"""What a patient touches."""
