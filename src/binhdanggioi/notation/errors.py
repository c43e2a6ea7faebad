"""The base of the errors of this library, and the error of a source."""


class BinhDangGioiError(Exception):
    """Base of every error that this library defines."""


class SourceError(BinhDangGioiError):
    """The bytes are no document that can be opened: what they are, and what to do."""
