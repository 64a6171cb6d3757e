"""Undoing revisions in the admin; what undoing is and what it refuses is `exchange.reverting`'s."""
