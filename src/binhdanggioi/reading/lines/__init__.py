"""The lines of a document, joined to blocks; each block is labelled once with its part."""
