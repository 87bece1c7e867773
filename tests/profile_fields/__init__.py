"""Who sees which fields of a profile."""
