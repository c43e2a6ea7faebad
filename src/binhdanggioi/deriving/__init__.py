"""SUY RA — what follows from a plan alone: gaps, totals, what is due, what it answers."""
