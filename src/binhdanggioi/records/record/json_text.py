"""JSON text, read without loss: it refuses repeated keys and NaN, and rounds no digit."""

import json
from typing import Any, NoReturn

from binhdanggioi.records.record.errors import Problem, RecordError

try:
    import orjson
except ImportError:  # the extra `fast` is not installed: the same results, later
    orjson = None  # type: ignore[assignment]  # there is no type for a module that may be missing

_COMPACT = (",", ":")


def dump(data: object, indent: int | None) -> str:
    """Write plain data as JSON in Unicode: on one line without spaces, or with an indent."""
    if orjson is not None and indent is None:
        try:
            return orjson.dumps(data).decode()
        except TypeError:  # half a character, or a number of more than 64 bits: only json writes them
            pass
    return json.dumps(data, ensure_ascii=False, indent=indent, separators=_COMPACT if indent is None else None)


def load(text: str | bytes) -> object:
    """
    Read plain data from JSON.

    Raises:
        RecordError: the text is no JSON, repeats a key in one object, or has NaN or an infinite number.

    """
    found = _load_compact(text.encode(errors="surrogatepass") if isinstance(text, str) else text)
    if found is not None:
        return found
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except (ValueError, RecursionError) as error:
        raise RecordError([Problem("$", f"not JSON: {error}")]) from None


def _load_compact(text: bytes) -> object:
    """
    Read JSON that is written as `dump` does; None for any other.

    orjson silently takes the last of two equal keys and rounds long numbers. If it writes the data back as the same
    bytes, it has read without loss; json reads all other texts.
    """
    if orjson is None:
        return None
    try:
        found: object = orjson.loads(text)
    except ValueError:
        return None
    return found if orjson.dumps(found) == text else None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key {next(key for key in keys if keys.count(key) > 1)!r} stands twice in one object")
    return made


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")
