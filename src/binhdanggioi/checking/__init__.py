"""RÀ SOÁT — checks a plan and reports what it found."""
