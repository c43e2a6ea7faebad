"""The base of the errors of this library, and the error of a source."""


class BinhDangGioiError(Exception):
    """Base of every error that this library defines."""


class SourceError(BinhDangGioiError):
    """The file cannot be opened as a document; the message says what it is instead, and what to do."""
