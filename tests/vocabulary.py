"""The words of the field, as the tables of the lexicon hold them."""

from enum import Enum
from importlib import import_module
from pathlib import Path

import binhdanggioi

LEXICON = Path(str(binhdanggioi.__file__)).parent / "lexicon"
TABLES: dict[str, tuple[object, ...]] = {
    f"{module.stem}.{name}": table
    for module in sorted(LEXICON.glob("*.py"))
    for name, table in vars(import_module(f"binhdanggioi.lexicon.{module.stem}")).items()
    if name.isupper() and isinstance(table, tuple)
}
"""Every table of the lexicon, by its file and name."""


def word_of(row: object) -> str:
    """The word of a row: of a kind its name, of several columns the first."""
    if isinstance(row, Enum):
        return str(row.vietnamese)  # type: ignore[attr-defined]
    return str(row[0]) if isinstance(row, tuple) else str(row)


WORDS = frozenset(word_of(row).strip().lower() for table in TABLES.values() for row in table)
"""Every word of every table, in small letters."""
