"""A plan as printed lines and tables: one structure for every form of output."""
