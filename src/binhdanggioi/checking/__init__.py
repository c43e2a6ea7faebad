"""RÀ SOÁT — a plan to a report."""
