"""A plan or a report as plain data, JSON and YAML, and back."""
