"""The parts of a table: its headings, its rows, its cells."""
