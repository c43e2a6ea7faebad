"""Pages that people read, made of blocks: as text, as Markdown, as a web page."""
