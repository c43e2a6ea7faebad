"""MỞ — opens any file as lines with their places."""
