"""VIẾT — a plan to a summary and to its canonical text."""
