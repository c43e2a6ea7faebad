"""MỞ — bytes to lines with their places, whatever the file."""
