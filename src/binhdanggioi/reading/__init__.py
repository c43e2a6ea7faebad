"""ĐỌC — reads a text as a plan, and keeps what was not understood."""
