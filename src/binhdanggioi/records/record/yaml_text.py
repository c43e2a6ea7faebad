"""Read YAML as plain data, and rewrite it with its comments; loaded only when the extra `yaml` is needed."""

import json
from io import StringIO
from itertools import zip_longest
from typing import Any, NoReturn

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, StreamMark, YAMLError
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scanner import RoundTripScanner

from binhdanggioi.model.section import DEEPEST
from binhdanggioi.notation.alike import Pair, alike
from binhdanggioi.notation.limits import Limits
from binhdanggioi.records.record.bounds import Path, refuse_large, refuse_long, spelled
from binhdanggioi.records.record.errors import Problem, RecordError
from binhdanggioi.records.record.values import describe

_TEXTS = frozenset(f"tag:yaml.org,2002:{kind}" for kind in ("float", "timestamp", "merge"))
_MERGE = "<<"
_DEEPEST = 2 * DEEPEST + 20
"""How deep lists and objects may be nested: two for each noun within another, and those around and in them."""
_FAULTS = (
    YAMLError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What ruamel.yaml raises on a text that it cannot read; the latter ones on odd numbers, characters and comments."""
_NO_FOLDING = 10**6
"""The width of lines; a sentence stays on one line, so that a diff shows one line."""


class _Scanner(RoundTripScanner):
    """
    Refuses aliases, tags, and what is nested too deeply, where they stand.

    A few aliases stand for any amount of data, a tag makes of a value what it is not, and the time for what is nested
    grows with the square of the depth, or faster.
    """

    def fetch_alias(self) -> None:
        self._refuse("an alias, where the value itself must stand; a text that begins with * needs quotes")

    def fetch_tag(self) -> None:
        self._refuse("a tag, which no record has; a text that begins with ! needs quotes")

    def fetch_flow_collection_start(self, token: Any, to_push: Any) -> None:  # noqa: ANN401 - as in the class above
        self._refuse_deeper()
        super().fetch_flow_collection_start(token, to_push)

    def add_indent(self, column: int) -> bool:
        self._refuse_deeper()
        added: bool = super().add_indent(column)
        return added

    def _refuse_deeper(self) -> None:
        if len(self.flow_context) + len(self.indents) > _DEEPEST:
            self._refuse(f"nested more than {_DEEPEST} deep")

    def _refuse(self, problem: str) -> NoReturn:
        raise _refusal(None, f"{problem}, {_place(self.reader.get_mark())}")


class _Resolver(VersionedResolver):
    """Reads dates and numbers with decimals as texts, as they are in records, and `<<` as any other key."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:  # noqa: ANN401 - as in the class above
        tag = super().resolve(kind, value, implicit)
        return self.DEFAULT_SCALAR_TAG if str(tag) in _TEXTS else tag


def dump(data: object) -> str:
    """Write plain data as YAML."""
    stream = StringIO()
    _yaml().dump(data, stream)
    return stream.getvalue()


def load(text: str | bytes, limits: Limits) -> object:
    """
    Read plain data from YAML.

    Raises:
        RecordError: the text is no YAML, repeats a key, has an alias or a key that is no text, is nested too deeply, or
            exceeds the limits.

    """
    refuse_large(text, limits)
    return _read(text, limits)[1]


def update(text: str, data: object, limits: Limits) -> str:
    """
    Rewrite YAML so that it holds `data`; comments are kept wherever their item is, and lines end as they did.

    Raises:
        RecordError: as for `load`, or a comment stands where it cannot be kept.

    """
    refuse_large(text, limits)
    tree, _ = _read(StringIO(text, newline=None).read(), limits)  # else comments alone would keep their ends of lines
    written = dump(_merged(tree, data))
    if not _holds(written, data):  # ruamel.yaml mixed up a comment and a value
        raise _refusal(None, "a comment stands where it cannot be kept; move it, or write the record anew")
    return written.replace("\n", "\r\n") if "\r\n" in text else written


def _holds(text: str, data: object) -> bool:
    """True if YAML can be read, as these data."""
    try:
        return _plain(_tree(text), None) == data
    except RecordError:
        return False


def _read(text: str | bytes, limits: Limits) -> tuple[object, object]:
    """Parse YAML into a tree that keeps comments and layout, and into plain data."""
    tree = _tree(text)
    plain = _plain(tree, None)
    refuse_long(plain, len(text), limits)
    return tree, plain


def _yaml() -> YAML:
    made = YAML(pure=True)
    made.preserve_quotes = True
    made.width = _NO_FOLDING
    made.indent(mapping=2, sequence=4, offset=2)
    return made


def _tree(text: str | bytes) -> object:
    """Parse YAML into a tree that keeps comments and layout."""
    reader = _yaml()
    reader.Resolver = _Resolver
    reader.Scanner = _Scanner
    reader.composer.warn_double_anchors = False
    try:
        tree: object = reader.load(text)
    except _FAULTS as error:
        raise _refusal(None, f"not YAML: {_reason(error)}") from None
    return tree


def _reason(error: Exception) -> str:
    """The message of a YAML error on one line, with its line and column."""
    if isinstance(error, MarkedYAMLError) and error.problem and error.problem_mark:
        return f"{error.problem}, {_place(error.problem_mark)}"
    if isinstance(error, RecursionError):
        return "nested too deeply for a record"
    if isinstance(error, YAMLError | UnicodeError):
        return " ".join(str(error).split())
    return "it has a number, a character or a comment that cannot be read"


def _place(mark: StreamMark) -> str:
    return f"line {mark.line + 1}, column {mark.column + 1}"


def _plain(node: object, path: Path) -> object:
    """Convert a parsed tree to the exact types of plain data."""
    if isinstance(node, CommentedMap):
        return {_plain_key(key, path): _plain(value, (path, f".{key}")) for key, value in node.items()}
    if isinstance(node, CommentedSeq):
        return [_plain(item, (path, f"[{index}]")) for index, item in enumerate(node)]
    kind = next((kind for kind in (str, int) if isinstance(node, kind) and not isinstance(node, bool)), None)
    return node if kind is None else kind(node)  # type: ignore[call-overload]  # an int or a str of ruamel.yaml


def _plain_key(key: object, path: Path) -> str:
    """The exact text of a key; any other kind of key is refused."""
    if not isinstance(key, str):
        raise _refusal(path, f"a key must be a text, not {describe(key)}")
    if key == _MERGE:
        raise _refusal(path, "must not be merged by <<, which YAML 1.2 does not have")
    return str(key)


def _merged(old: object, new: object) -> object:
    """Return the old part of a tree, changed to hold the new data; the new data itself if the kinds differ."""
    if isinstance(old, CommentedMap) and isinstance(new, dict):
        _merge_map(old, new)
        return old
    if isinstance(old, CommentedSeq) and isinstance(new, list):
        _merge_list(old, new)
        return old
    return old if old == new and isinstance(old, bool) == isinstance(new, bool) else new


def _merge_map(old: CommentedMap, new: dict[str, Any]) -> None:
    for key in [key for key in old if key not in new]:
        del old[key]
    for position, (key, value) in enumerate(new.items()):
        if key in old:
            old[key] = _merged(old[key], value)
        else:
            old.insert(position, key, value)


def _merge_list(old: CommentedSeq, new: list[Any]) -> None:
    """Change a list to hold the new items: equal items are paired, then those between them by place."""
    made: list[tuple[int | None, Any]] = []
    before = Pair(-1, -1)
    for pair in (*alike(list(map(_key, old)), list(map(_key, new))), Pair(len(old), len(new))):
        fresh = new[before.new + 1 : pair.new]
        for place, item in zip_longest(range(before.old + 1, min(pair.old, before.old + 1 + len(fresh))), fresh):
            if place is not None:
                old[place] = _merged(old[place], item)
            made.append((place, item if place is None else old[place]))
        if pair.old < len(old):
            made.append((pair.old, old[pair.old]))
        before = pair
    comments = {index: old.ca.items[place] for index, (place, _) in enumerate(made) if place in old.ca.items}
    list.clear(old)  # as one change; item by item each would move all comments
    old.extend(item for _, item in made)
    old.ca.items.clear()
    old.ca.items.update(comments)


def _key(item: object) -> str:
    return json.dumps(_plain(item, None), sort_keys=True, default=str)


def _refusal(path: Path, message: str) -> RecordError:
    return RecordError([Problem(spelled(path), message)])
