"""The catalogue as objects, read from the data files beside it."""

import tomllib
from functools import cached_property
from importlib.resources import files

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

    package: str = __package__ or ""
    """The package that holds the data files."""

    @cached_property
    def agencies(self) -> tuple[Agency, ...]:
        """The known codes of agencies."""
        data = tomllib.loads(files(self.package).joinpath("agencies.toml").read_text(encoding="utf-8"))
        return tuple(Agency(**{**row, "names": tuple(row["names"])}) for row in data["agency"])

    def agency(self, code: str) -> Agency | None:
        """Return the agency that a code stands for; None where the catalogue does not know it."""
        return next((agency for agency in self.agencies if agency.is_code(code)), None)


CATALOGUE = Catalogue()
"""The facts that come with the library."""
