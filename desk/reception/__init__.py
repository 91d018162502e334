"""Search, registration and walk-ins at the desk."""
