"""CÁCH VIẾT — the small values of a plan and how official Vietnamese spells them, parse and format side by side."""
