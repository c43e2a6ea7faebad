"""9xx — the whole text: spelling, numbering, sums, dates."""
