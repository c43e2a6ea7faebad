"""Read YAML as plain data, and rewrite it with its comments; loaded only when the extra `yaml` is needed."""

import json
from difflib import SequenceMatcher
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.resolver import VersionedResolver

from binhdanggioi.records.record.errors import Problem, RecordError

_TEXTS = ("tag:yaml.org,2002:float", "tag:yaml.org,2002:timestamp")
_NO_FOLDING = 10**6
"""The width of lines; a sentence stays on one line, so that a diff shows one line."""


class _Resolver(VersionedResolver):
    """Reads dates and numbers with decimals as texts, as they are in records."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:  # noqa: ANN401 - as in the class above
        tag = super().resolve(kind, value, implicit)
        return self.DEFAULT_SCALAR_TAG if str(tag) in _TEXTS else tag


def dump(data: object) -> str:
    """Write plain data as YAML."""
    stream = StringIO()
    _yaml().dump(data, stream)
    return stream.getvalue()


def load(text: str | bytes) -> object:
    """
    Read plain data from YAML.

    Raises:
        RecordError: the text is no YAML, repeats a key, or has an alias.

    """
    return _plain(_tree(text), "$", set())


def update(text: str, data: object) -> str:
    """
    Rewrite YAML so that it holds `data`; comments are kept wherever their item is.

    Raises:
        RecordError: the text is no YAML, repeats a key, or has an alias.

    """
    tree = _tree(text)
    _plain(tree, "$", set())
    return dump(_merged(tree, data))


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
    try:
        tree: object = reader.load(text)
    except (YAMLError, ValueError, RecursionError) as error:
        raise _refusal("$", f"not YAML: {_reason(error)}") from None
    return tree


def _reason(error: Exception) -> str:
    """The message of a YAML error on one line, with its line and column."""
    if isinstance(error, MarkedYAMLError) and error.problem and error.problem_mark:
        mark = error.problem_mark
        return f"{error.problem}, line {mark.line + 1}, column {mark.column + 1}"
    return " ".join(str(error).split())


def _plain(node: object, path: str, seen: set[int]) -> object:
    """Convert a parsed tree to the exact types of plain data."""
    if isinstance(node, CommentedMap | CommentedSeq):
        if id(node) in seen:
            raise _refusal(path, "must stand here itself, not by an alias")
        seen.add(id(node))
    if isinstance(node, CommentedMap):
        if node.merge:
            raise _refusal(path, "must not be merged by <<, which YAML 1.2 does not have")
        return {_plain(key, path, seen): _plain(value, f"{path}.{key}", seen) for key, value in node.items()}
    if isinstance(node, CommentedSeq):
        return [_plain(item, f"{path}[{index}]", seen) for index, item in enumerate(node)]
    kind = next((kind for kind in (str, int) if isinstance(node, kind) and not isinstance(node, bool)), None)
    return node if kind is None else kind(node)  # type: ignore[call-overload]  # an int or a str of ruamel.yaml


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
    """Change a list from its end, so that earlier indexes stay valid; equal items are paired, then items by place."""
    alike = SequenceMatcher(a=list(map(_key, old)), b=list(map(_key, new)), autojunk=False)
    for _, first, end, start, stop in reversed(alike.get_opcodes()):
        paired = min(end - first, stop - start)
        for index in reversed(range(first + paired, end)):
            del old[index]
        for index in reversed(range(start + paired, stop)):
            old.insert(first + paired, new[index])
        for offset in range(paired):
            old[first + offset] = _merged(old[first + offset], new[start + offset])


def _key(item: object) -> str:
    return json.dumps(_plain(item, "$", set()), sort_keys=True, default=str)


def _refusal(path: str, message: str) -> RecordError:
    return RecordError([Problem(path, message)])
