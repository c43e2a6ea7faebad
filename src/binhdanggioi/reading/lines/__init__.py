"""The lines of a document, put together to blocks; each block is told once what it is."""
