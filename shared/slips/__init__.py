"""reportlab documents."""
