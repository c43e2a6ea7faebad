"""JSON text, read without loss: it refuses repeated keys and NaN, and rounds no digit."""

import json
from collections import Counter
from typing import Any, NoReturn

from binhdanggioi.notation.limits import DEFAULT_LIMITS, Limits
from binhdanggioi.notation.valid import shown
from binhdanggioi.records.record.bounds import refuse_large, refuse_long
from binhdanggioi.records.record.errors import Problem, RecordError, too_deep

try:
    import orjson
except ImportError:  # the extra `fast` is not installed: the same results, later
    orjson = None  # type: ignore[assignment]  # there is no type for a module that may be missing

_MOST_DIGITS = 4_300
"""As many digits as Python reads; a record needs 13."""
_COMPACT = (",", ":")


def dump(data: object, indent: int | None) -> str:
    """Write plain data as JSON in Unicode: on one line without spaces, or with an indent."""
    if orjson is not None and indent is None:
        try:
            return orjson.dumps(data).decode()
        except TypeError:  # half a character, or a number of more than 64 bits: only json writes them
            pass
    return json.dumps(data, ensure_ascii=False, indent=indent, separators=_COMPACT if indent is None else None)


def load(text: str | bytes, limits: Limits = DEFAULT_LIMITS) -> object:
    """
    Read plain data from JSON.

    Raises:
        RecordError: the text is no JSON, repeats a key in one object, has NaN or an infinite number, is nested too
            deeply, or exceeds the limits.

    """
    refuse_large(text, limits)
    found = _load_compact(text.encode(errors="surrogatepass") if isinstance(text, str) else text)
    if found is None:
        found = _load_slowly(text)
    refuse_long(found, len(text), limits)
    return found


def _load_slowly(text: str | bytes) -> object:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_int=_whole)
    except RecursionError:
        raise too_deep() from None
    except ValueError as error:
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
        return found if orjson.dumps(found) == text else None
    except (ValueError, TypeError):  # a TypeError: nested more deeply than orjson writes
        return None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        counts = Counter(key for key, _ in pairs)
        twice = next(key for key, count in counts.items() if count > 1)
        raise ValueError(f"the key {shown(twice)} stands twice in one object")
    return made


def _whole(text: str) -> int:
    digits = len(text.removeprefix("-"))
    if digits > _MOST_DIGITS:
        raise ValueError(f"a number has {digits:,} digits, more than the {_MOST_DIGITS:,} that are read")
    return int(text)


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")
