"""The house keeps its measures: sizes, names, patterns, and what is never written."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from tests.modules import MODULES, PACKAGE, name, nodes, tree

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
MOST_FILES = 24
LONGEST_PATTERN = 80
PAGES = PACKAGE / "checking" / "pages"
"""The folders of the pages have one file for each rule, and are no place where one looks around."""
LETTERS = re.compile(r"\[\^\\W\\d")
"""How a class of letters starts, which leaves out the digits of every script: `[^\\W\\d_]`."""
BARE_DIGIT = re.compile(r"(?<!\\)\\d")


def docstrings(module: Path) -> Iterator[ast.Constant]:
    """Walk the docstrings of a module: of itself, its classes, functions, fields and constants."""
    for node in nodes(module):
        for statement in getattr(node, "body", []) if not isinstance(node, ast.Lambda | ast.IfExp) else []:
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                yield statement.value


def docstring_lines(node: ast.AST) -> int:
    """Count the lines of the docstring of a module, class or function."""
    first = next(iter(getattr(node, "body", [])), None)
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        return (first.end_lineno or first.lineno) - first.lineno + 1
    return 0


def file_length(module: Path) -> int:
    """Count the lines of a module without docstrings."""
    documented = (each for each in nodes(module) if isinstance(each, ast.ClassDef | ast.FunctionDef | ast.Module))
    return len(module.read_text(encoding="utf-8").splitlines()) - sum(map(docstring_lines, documented))


def function_lengths(module: Path) -> Iterator[tuple[str, int]]:
    """Name the functions of a module, each with its lines without the docstring."""
    for node in nodes(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{name(module)}: {node.name}", (node.end_lineno or 0) - node.lineno + 1 - docstring_lines(node)


def literals(node: ast.AST) -> Iterator[str]:
    """Find the texts that are written out in some code."""
    return (each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str))


def patterns(module: Path) -> Iterator[tuple[str, bool]]:
    """Find the patterns of a module as written, each with whether it is verbose or has its example below it."""
    for block in (node.body for node in nodes(module) if isinstance(node, ast.Module | ast.ClassDef)):
        for node, below in pairwise([*block, ast.Pass()]):
            has_example = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
            for call in (each for each in ast.walk(node) if isinstance(each, ast.Call)):
                if ast.unparse(call.func) in {"Pattern", "re.compile"} and call.args:
                    yield "".join(literals(call.args[0])), has_example or "VERBOSE" in ast.unparse(call)


def calls(module: Path) -> Iterator[ast.Call]:
    """Walk the calls in a module."""
    return (node for node in nodes(module) if isinstance(node, ast.Call))


def searched(call: ast.Call) -> ast.expr | None:
    """The text in which a call looks for something; None for a call that looks for nothing."""
    if not isinstance(call.func, ast.Attribute):
        return None
    if call.func.attr in {"find", "index", "rfind"}:
        return call.func.value
    by_pattern = call.func.attr in {"search", "match", "fullmatch", "finditer", "sub"}
    return call.args[-1] if by_pattern and call.args else None


class TestSizes:
    """Files and functions that are too long hide something that wants a name."""

    def test_files(self) -> None:
        """No file has more than 300 lines without its docstrings."""
        lengths = {name(module): file_length(module) for module in MODULES}

        assert {} == {module: lines for module, lines in lengths.items() if lines > LONGEST_FILE}

    def test_functions(self) -> None:
        """No function has more than 40 lines without its docstring."""
        lengths = dict(pair for module in MODULES for pair in function_lengths(module))

        assert {} == {function: lines for function, lines in lengths.items() if lines > LONGEST_FUNCTION}

    def test_folders(self) -> None:
        """No folder holds more than 24 files side by side."""
        files = (file for file in PACKAGE.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
        counts = Counter(file.parent for file in files if PAGES not in file.parents)

        assert {} == {name(folder): count for folder, count in counts.items() if count > MOST_FILES}


class TestNames:
    """One name means one thing."""

    def test_classes(self) -> None:
        """No two classes share a name."""
        names = Counter(node.name for module in MODULES for node in tree(module).body if isinstance(node, ast.ClassDef))

        assert [] == [name for name, count in names.items() if count > 1]

    def test_nothing_is_left_over(self) -> None:
        """No loop at the level of a module leaves its variables behind."""
        loops = ast.For | ast.While | ast.With

        assert [] == [name(module) for module in MODULES for node in tree(module).body if isinstance(node, loops)]


class TestPatterns:
    """Patterns say what they mean, and count ASCII digits alone."""

    def test_digits(self) -> None:
        r"""No pattern has a bare `\d`, which is a digit of any script; a class of letters leaves them all out."""
        found = []
        for module in MODULES:
            spoken = {id(docstring) for docstring in docstrings(module)}
            texts = (node for node in nodes(module) if isinstance(node, ast.Constant) and id(node) not in spoken)
            found += [
                f"{name(module)}:{node.lineno}"
                for node in texts
                if isinstance(node.value, str) and BARE_DIGIT.search(LETTERS.sub("", node.value))
            ]

        assert [] == found

    def test_long_ones_are_documented(self) -> None:
        """A pattern of more than 80 characters is verbose, or has its example on the line below."""
        written = [(name(module), *pattern) for module in MODULES for pattern in patterns(module)]

        assert [] == [
            (where, text) for where, text, is_documented in written if len(text) > LONGEST_PATTERN and not is_documented
        ]


class TestNever:
    """What is never written."""

    def test_no_zip_drops_what_is_left(self) -> None:
        """`zip` is strict, so that nothing is lost in silence."""
        zips = [(name(module), call) for module in MODULES for call in calls(module) if ast.unparse(call.func) == "zip"]

        assert [] == [(where, call.lineno) for where, call in zips if "strict=False" in ast.unparse(call)]

    def test_places_are_those_of_the_text(self) -> None:
        """A text that is searched was not lowered first: `İ` has two letters then, and all places behind it are off."""
        texts = [(name(module), text) for module in MODULES for call in calls(module) if (text := searched(call))]

        assert [] == [(where, text.lineno) for where, text in texts if ast.unparse(text).endswith(".lower()")]
