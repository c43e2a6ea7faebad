"""Many plans as tables: rows, columns, CSV, workbooks."""
