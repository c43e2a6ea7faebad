"""DANH MỤC — facts of the field as dated data, each with its source and certainty, loaded at first use."""
