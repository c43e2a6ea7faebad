"""TỪ VỰNG — the words of the field as tables, each word once; `any_of` makes a pattern from a table."""
