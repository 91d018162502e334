"""One file a screen; a screen draws a state and reports a choice, and decides nothing."""
