"""SUY RA — derives from a plan alone: its gaps, totals, due dates, and the national targets that it answers."""
