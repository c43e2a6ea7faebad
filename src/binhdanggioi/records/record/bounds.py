"""What a record in a text may hold before it is refused, by `Limits`."""

from collections.abc import Iterator

from binhdanggioi.notation.limits import Limits
from binhdanggioi.records.record.errors import Problem, RecordError
from binhdanggioi.records.record.values import describe

Path = tuple["Path", str] | None
"""The path to the part that holds a value, and the step from there; None: the record itself."""


def refuse_large(text: str | bytes, limits: Limits) -> None:
    """
    Refuse a text that is too large to be read as a record.

    Raises:
        RecordError: it has more bytes, or more characters, than the limit.
        TypeError: it is no text.

    """
    if not isinstance(text, str | bytes):
        raise TypeError(f"a record is read from a str or from bytes, not from {describe(text)}")
    if len(text) > limits.file_bytes:
        unit = "characters" if isinstance(text, str) else "bytes"
        raise RecordError([Problem("$", limits.exceeded("file_bytes", f"this text has {len(text):,} {unit}"))])


def refuse_long(data: object, size: int, limits: Limits) -> None:
    """
    Refuse plain data of a text of this `size` that holds too long a text or list.

    Raises:
        RecordError: one of its texts has more characters, or one of its lists more items, than the limit.

    """
    if size > min(limits.line_chars, limits.list_items):  # else nothing in it can be too long
        problems = tuple(_long_parts(data, limits))
        if problems:
            raise RecordError(problems)


def _long_parts(data: object, limits: Limits) -> Iterator[Problem]:
    left: list[tuple[object, Path]] = [(data, None)]
    while left:
        part, path = left.pop()
        if isinstance(part, str) and len(part) > limits.line_chars:
            yield Problem(spelled(path), limits.exceeded("line_chars", f"this text has {len(part):,} characters"))
        elif isinstance(part, list) and len(part) > limits.list_items:
            yield Problem(spelled(path), limits.exceeded("list_items", f"this list has {len(part):,} items"))
        elif isinstance(part, list):
            left += [(item, (path, f"[{index}]")) for index, item in reversed([*enumerate(part)])]
        elif isinstance(part, dict):
            left += [(value, (path, f".{key}")) for key, value in reversed(part.items())]


def spelled(path: Path) -> str:
    """Spell a path: `$.sections[0]`."""
    steps: list[str] = []
    while path is not None:
        path, step = path
        steps.append(step)
    return "".join(["$", *reversed(steps)])
