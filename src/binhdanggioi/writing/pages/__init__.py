"""What people read, from blocks: as text, as Markdown, as a web page."""
