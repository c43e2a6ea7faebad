"""HỒ SƠ — a plan to plain data and JSON, and back."""
