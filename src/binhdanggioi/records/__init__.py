"""HỒ SƠ — writes a plan or a report as plain data, JSON, YAML, SARIF, a calendar or tables, and reads records back."""
