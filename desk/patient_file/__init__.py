"""Everything of one patient on one page."""
