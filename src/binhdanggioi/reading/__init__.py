"""ĐỌC — text to a plan, and what was not understood."""
