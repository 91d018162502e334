"""What a guide or floor nurse uses, keyboard first."""
