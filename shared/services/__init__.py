"""Use cases: one plain function = one user-visible act = one transaction."""
