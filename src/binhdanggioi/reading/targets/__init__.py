"""The targets that a sentence states: its clauses, their values and years."""
