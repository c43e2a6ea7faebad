"""The summary of a plan, noun by noun."""
