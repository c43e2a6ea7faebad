"""The catalogue as objects, read from the data files beside it."""

import csv
import pkgutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, SupportsIndex

from attrs import define

from binhdanggioi.catalogue.facts import Abbreviation, Act, Agency, EndedBody, SetPhrase, groups_of, milestones_of
from binhdanggioi.model.national_target import Counted, NationalTarget
from binhdanggioi.notation.cached import without_cached
from binhdanggioi.notation.date import PartialDate


@define(frozen=True, slots=False)
class Catalogue:
    """
    Danh mục — the facts that rules rest on and that no plan states.

    Each list is read from its data file at first use.
    """

    __getstate__ = without_cached

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> str | tuple[Any, ...]:
        """The catalogue of the library is pickled by its name, and stays that one object."""
        return "CATALOGUE" if self is CATALOGUE else super().__reduce_ex__(protocol)

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

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """The acts of the field that plans rest on."""
        return tuple(
            Act(
                number=row["number"],
                kind=row["kind"],
                issued_on=PartialDate.parse(row["issued_on"]) if row["issued_on"] else None,
                issuer=row["issuer"],
                subject=row["subject"],
                ended_on=date.fromisoformat(row["ended_on"]) if row["ended_on"] else None,
                replaced_by=row["replaced_by"] or None,
                source=row["source"],
                certainty=row["certainty"],
            )
            for row in _rows("acts.csv")
        )

    @cached_property
    def targets(self) -> tuple[NationalTarget, ...]:
        """The targets of the national programmes, in the order of the programmes."""
        return tuple(
            NationalTarget(
                programme=row["programme"],
                id=row["id"],
                measure=row["measure"],
                counts=Counted(row["counts"]),
                unit=row["unit"] or None,
                better=row["better"],
                milestones=milestones_of(row["milestones"]),
                words=groups_of(row["words"]),
                without=tuple(word for group in groups_of(row["without"]) for word in group),
                depends_on=row["depends_on"] or None,
                implausible_above=Decimal(row["implausible_above"]) if row["implausible_above"] else None,
                source=row["source"],
                certainty=row["certainty"],
            )
            for row in _rows("targets.csv")
        )

    @cached_property
    def ended_bodies(self) -> tuple[EndedBody, ...]:
        """The bodies that have ended, with one entry for each of their names."""
        return tuple(
            EndedBody(
                name=name,
                ended_on=date.fromisoformat(row["ended_on"]),
                successor=row["successor"],
                source=row["source"],
                certainty=row["certainty"],
            )
            for row in _rows("bodies.csv")
            for name in row["names"].split("|")
        )

    @cached_property
    def abbreviations(self) -> tuple[Abbreviation, ...]:
        """The abbreviations of the field."""
        return tuple(
            Abbreviation(
                abbreviation=row["abbreviation"],
                expansion=row["expansion"],
                common=row["common"] == "yes",
                source=row["source"],
                certainty=row["certainty"],
            )
            for row in _rows("abbreviations.csv")
        )

    @cached_property
    def phrases(self) -> tuple[SetPhrase, ...]:
        """The phrases that have one spelling."""
        return tuple(
            SetPhrase(phrase=row["phrase"], kind=row["kind"], source=row["source"]) for row in _rows("phrases.csv")
        )

    @cached_property
    def _acts_by_number(self) -> dict[str, Act]:
        return {act.number: act for act in self.acts}

    def agency(self, code: str) -> Agency | None:
        """Return the agency with this code (`TTg`); None if the catalogue has none."""
        return next((agency for agency in self.agencies if agency.is_code(code)), None)

    def act(self, number: str) -> Act | None:
        """
        Return the act with this number; None if the catalogue has none.

        >>> CATALOGUE.act("2282/QĐ-TTg").issued_on
        PartialDate(year=2020, month=12, day=31)
        """
        return self._acts_by_number.get(number)


CATALOGUE = Catalogue()
"""The facts that come with the library."""


def _rows(name: str) -> Iterator[dict[str, str]]:
    """Read the rows of a data file beside this module."""
    data = pkgutil.get_data(__package__ or "", name)
    if data is None:
        raise FileNotFoundError(f"the data file {name} is missing from the installed package")
    return csv.DictReader(data.decode("utf-8").splitlines())
