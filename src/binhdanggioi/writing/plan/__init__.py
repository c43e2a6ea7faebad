"""A plan as the lines and tables that it is printed of: one structure for every form of output."""
