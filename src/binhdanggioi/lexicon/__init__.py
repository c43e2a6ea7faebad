"""TỪ VỰNG — the words of the field as tables, each once; any_of makes a pattern of a table."""
