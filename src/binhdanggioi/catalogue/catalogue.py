"""The catalogue as objects, read from the data files beside it."""

import csv
import pkgutil
from collections.abc import Iterator
from functools import cached_property

from attrs import define, frozen


@frozen(kw_only=True)
class Agency:
    """Mã cơ quan — what an agency's code in the symbol of a document stands for."""

    code: str
    """As printed in symbols: `TTg`; with `*` for the number of a term."""
    names: tuple[str, ...]
    """How the names of its issuers start."""
    source: str
    certainty: str
    """`sure` (two independent sources) or `likely` (one)."""

    def is_code(self, code: str) -> bool:
        """Tell whether a code in a symbol is this one."""
        return code.rstrip("0123456789") == self.code[:-1] if self.code.endswith("*") else code == self.code


@define(frozen=True, slots=False)
class Catalogue:
    """Danh mục — the facts that rules rest on and that are not in a plan itself."""

    @cached_property
    def agencies(self) -> tuple[Agency, ...]:
        """The known codes of agencies."""
        return tuple(
            Agency(
                code=row["code"],
                names=tuple(row["names"].split("; ")),
                source=row["source"],
                certainty=row["certainty"],
            )
            for row in _rows("agencies.csv")
        )

    def agency(self, code: str) -> Agency | None:
        """Return the agency that a code stands for; None where the catalogue does not know it."""
        return next((agency for agency in self.agencies if agency.is_code(code)), None)


CATALOGUE = Catalogue()
"""The facts that come with the library."""


def _rows(name: str) -> Iterator[dict[str, str]]:
    """Read a data file that lies beside this module."""
    data = pkgutil.get_data(__package__ or "", name)
    if data is None:
        raise FileNotFoundError(f"the data file {name} is missing from the installed package")
    return csv.DictReader(data.decode("utf-8").splitlines())
