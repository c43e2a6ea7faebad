"""Word files (.docx) as lines."""
