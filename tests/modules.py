"""The modules of the package as syntax trees, each parsed once in a run."""

import ast
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "src" / "binhdanggioi"
MODULES = sorted(PACKAGE.rglob("*.py"))


def name(path: Path) -> str:
    """Name a module or a folder by its path in the package."""
    return path.relative_to(PACKAGE).as_posix()


@cache
def tree(module: Path) -> ast.Module:
    """Parse a module."""
    return ast.parse(module.read_text(encoding="utf-8"), filename=str(module))


@cache
def nodes(module: Path) -> tuple[ast.AST, ...]:
    """List everything in a module, however deep."""
    return tuple(ast.walk(tree(module)))
