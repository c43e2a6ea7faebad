"""
Slips that can be put into code: a comparison turned round, a condition that always holds, a number off by one.

A slip is a change of one node of a syntax tree. What only speaks is left alone: docstrings, annotations, errors, the
words of the rules.
"""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import NamedTuple, TypeAlias

SPEAKING = (ast.Raise, ast.Import, ast.ImportFrom, ast.AnnAssign)
OTHER_WAY: Mapping[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
OTHER_SIGN: Mapping[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
OTHER_CALL = {"any": "all", "all": "any", "min": "max", "max": "min", "sorted": "list", "first": "last"}
IN_PATTERN = {"\\s*": "\\s+", "\\s+": "\\s*", "\\b": "", "?": "", "+": "", "*": "", "[0-9]": "[1-8]", "^": "", "$": ""}
"""What a pattern may lose, or have instead."""
PATTERN = re.compile("|".join(sorted(map(re.escape, IN_PATTERN), key=len, reverse=True)))

Change: TypeAlias = Callable[[ast.AST], ast.AST | None]
"""Makes of a copy of a node what stands in its place; None: the node cannot be changed so."""


def other_comparison(node: ast.AST) -> ast.AST | None:
    """`<=` for `<`, `!=` for `==`, `not in` for `in`."""
    if not isinstance(node, ast.Compare) or type(node.ops[0]) not in OTHER_WAY:
        return None
    node.ops[0] = OTHER_WAY[type(node.ops[0])]()
    return node


def other_link(node: ast.AST) -> ast.AST | None:
    """`or` for `and`."""
    if not isinstance(node, ast.BoolOp):
        return None
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    return node


def first_only(node: ast.AST) -> ast.AST | None:
    """The first of several conditions alone."""
    return node.values[0] if isinstance(node, ast.BoolOp) else None


def all_but_first(node: ast.AST) -> ast.AST | None:
    """All conditions but the first."""
    if not isinstance(node, ast.BoolOp):
        return None
    node.values = node.values[1:]
    return node if len(node.values) > 1 else node.values[0]


def without_not(node: ast.AST) -> ast.AST | None:
    """What is denied."""
    return node.operand if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) else None


def always(node: ast.AST) -> ast.AST | None:
    """A condition that always holds."""
    return _with_test(node, holds=True)


def never(node: ast.AST) -> ast.AST | None:
    """A condition that never holds."""
    return _with_test(node, holds=False)


def _with_test(node: ast.AST, *, holds: bool) -> ast.AST | None:
    if not isinstance(node, ast.If | ast.IfExp):
        return None
    node.test = ast.Constant(holds)
    return node


def other_sign(node: ast.AST) -> ast.AST | None:
    """`-` for `+`."""
    if not isinstance(node, ast.BinOp) or type(node.op) not in OTHER_SIGN:
        return None
    node.op = OTHER_SIGN[type(node.op)]()
    return node


def one_more(node: ast.AST) -> ast.AST | None:
    """A number that is one more."""
    if not isinstance(node, ast.Constant) or type(node.value) is not int:
        return None
    node.value += 1
    return node


def other_truth(node: ast.AST) -> ast.AST | None:
    """`False` for `True`."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, bool):
        return None
    node.value = not node.value
    return node


def other_pattern(node: ast.AST) -> ast.AST | None:
    """A pattern that has lost its first sign, or has another one there."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or not re.search(r"[\\\[(|]", node.value):
        return None
    found = PATTERN.search(node.value)
    if found is None:
        return None
    node.value = node.value[: found.start()] + IN_PATTERN[found[0]] + node.value[found.end() :]
    return node


def other_text(node: ast.AST) -> ast.AST | None:
    """A text with a letter behind it."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or not node.value:
        return None
    node.value += "x"
    return node


def nothing_returned(node: ast.AST) -> ast.AST | None:
    """A function that gives nothing."""
    if not isinstance(node, ast.Return) or node.value is None:
        return None
    node.value = ast.Constant(None)
    return node


def no_filter(node: ast.AST) -> ast.AST | None:
    """A comprehension that takes all."""
    if not isinstance(node, ast.comprehension) or not node.ifs:
        return None
    node.ifs = []
    return node


def no_jump(node: ast.AST) -> ast.AST | None:
    """A loop that goes on."""
    return ast.Pass() if isinstance(node, ast.Continue | ast.Break) else None


def other_call(node: ast.AST) -> ast.AST | None:
    """`all` for `any`, `max` for `min`."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in OTHER_CALL:
        return None
    node.func.id = OTHER_CALL[node.func.id]
    return node


KINDS: tuple[Change, ...] = (
    *(other_comparison, other_link, first_only, all_but_first, without_not, always, never, other_sign, one_more),
    *(other_truth, other_pattern, other_text, nothing_returned, no_filter, no_jump, other_call),
)


class Slip(NamedTuple):
    """A change of one node of a module."""

    place: int
    """Of the node in a walk through the tree."""
    line: int
    change: Change

    @property
    def kind(self) -> str:
        """What is changed."""
        return self.change.__name__.replace("_", " ")


def spoken(tree: ast.Module) -> set[int]:
    """The nodes that only speak, by their ids."""
    parts: list[ast.AST | None] = []
    for node in ast.walk(tree):
        if isinstance(node, SPEAKING) and not (isinstance(node, ast.AnnAssign) and node.value is not None):
            parts.append(node)
        elif isinstance(node, ast.AnnAssign):
            parts.append(node.annotation)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            parts.append(node)
        elif isinstance(node, ast.FunctionDef):
            arguments = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
            parts += [node.returns, *node.decorator_list, *(each.annotation for each in arguments)]
    return {id(node) for part in parts if part is not None for node in ast.walk(part)}


def slips(tree: ast.Module) -> Iterator[Slip]:
    """Every slip that can be put into a module."""
    silent, line = spoken(tree), 1
    for place, node in enumerate(ast.walk(tree)):
        line = getattr(node, "lineno", line)
        if id(node) not in silent and not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            yield from (Slip(place, line, change) for change in KINDS if change(deepcopy(node)) is not None)


class _Replaced(ast.NodeTransformer):
    """Puts a node in the place of another."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old = old
        self._new = new

    def visit(self, node: ast.AST) -> ast.AST:
        """Visit a node."""
        return self._new if node is self._old else self.generic_visit(node)


def slipped(source: str, slip: Slip) -> ast.Module:
    """The tree of a module with a slip in it."""
    tree = ast.parse(source)
    node = next(each for place, each in enumerate(ast.walk(tree)) if place == slip.place)
    new = slip.change(deepcopy(node))
    _Replaced(node, new or node).visit(tree)
    return ast.fix_missing_locations(tree)
