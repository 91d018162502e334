"""The demo hospital and its headless walk."""
