"""A plan in brief, noun by noun."""
