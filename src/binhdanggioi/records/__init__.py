"""HỒ SƠ — a plan or a report to plain data, JSON and YAML, and back; their JSON Schema; a report in SARIF."""
