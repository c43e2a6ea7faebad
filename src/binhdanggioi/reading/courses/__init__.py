"""Training courses: their lines, who takes part, who teaches."""
