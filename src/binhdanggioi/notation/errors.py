"""The base of the errors of this library, the error of a source, and a fault of the library itself."""


class BinhDangGioiError(Exception):
    """Base of every error that this library defines."""


class SourceError(BinhDangGioiError):
    """The file cannot be opened as a document; the message says what it is instead, and what to do."""


class UnforeseenError(BinhDangGioiError):
    """
    A fault that nobody foresaw, of this library or of the function that was given to it.

    `attempt`, and so `read_many`, gives it in the place of a result, so that one file never ends a run. The message
    says the kind of the fault, its words, and where in this library it came up. In the process in which it came up,
    `__cause__` is the fault itself.
    """
