"""KẾ HOẠCH — what a plan is: frozen entities that know no text, no file and no check."""
