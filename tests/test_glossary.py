"""The glossary has every term of the model, and says of each what the code says."""

import re
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import binhdanggioi
from binhdanggioi import DocumentKind, model, notation

GLOSSARY = Path(__file__).parents[1] / "docs" / "glossary.md"
ROW = re.compile(r"^\| (?P<term>[^|]+) \| \[?`(?P<name>[\w.]+)`(?:\]\(#binhdanggioi\.(?P<link>\w+)\))? \| [^|]+\. \|$")
TERM = re.compile(r"\s*(?P<term>[^—\n]+) — ")


def rows() -> list[re.Match[str]]:
    """Return the rows of the tables, without their headings."""
    lines = GLOSSARY.read_text(encoding="utf-8").splitlines()
    return [row for line in lines if (row := ROW.match(line))]


def classes() -> Iterator[type]:
    """Find the classes of the front door and of the rooms of nouns and values."""
    yield from (each for name in binhdanggioi.__all__ if isinstance(each := getattr(binhdanggioi, name), type))
    for room in (notation, model):
        for module in iter_modules(room.__path__, f"{room.__name__}."):
            for name, each in vars(import_module(module.name)).items():
                if isinstance(each, type) and each.__module__ == module.name and not name.startswith("_"):
                    yield each


def terms() -> dict[str, str]:
    """Return the Vietnamese term of every class whose docstring opens with one."""
    named = ((each.__name__, TERM.match(each.__doc__ or "")) for each in classes())
    return {name: found["term"] for name, found in named if found}


def words() -> dict[str, str]:
    """Return the Vietnamese word of every value of the lists; of the kinds of documents the API has the list."""
    lists = [each for each in classes() if issubclass(each, Enum) and each is not DocumentKind]
    return {
        f"{each.__name__}.{name}": word
        for each in lists
        for name, value in each.__members__.items()
        if (word := getattr(value, "vietnamese", None))
    }


class TestGlossary:
    """The tables of the glossary."""

    def test_every_row_is_read(self) -> None:
        """A row of a table is a heading, or has a term, a name in code and a sentence."""
        lines = [line for line in GLOSSARY.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
        other = [line for line in lines if not ROW.match(line) and not line.startswith(("| Vietnamese |", "|---"))]

        assert [] == other

    def test_classes(self) -> None:
        """Every class whose docstring opens with a Vietnamese term stands there with the same term, and no other."""
        assert terms() == {row["name"]: row["term"] for row in rows() if "." not in row["name"]}

    def test_values(self) -> None:
        """Every value of a list stands there with the word that the code has for it, and no other."""
        assert words() == {row["name"]: row["term"] for row in rows() if "." in row["name"]}

    def test_names_stand_once(self) -> None:
        """No name in code has two rows."""
        names = [row["name"] for row in rows()]

        assert sorted(set(names)) == sorted(names)

    def test_links(self) -> None:
        """The name of a public class is a link to that class."""
        public = set(binhdanggioi.__all__)

        assert {row["name"]: row["name"] for row in rows() if row["name"] in public} == {
            row["name"]: row["link"] for row in rows() if row["link"]
        }
