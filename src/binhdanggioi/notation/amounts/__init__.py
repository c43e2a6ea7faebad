"""Numbers in every spelling, and the amounts that targets state with them."""
