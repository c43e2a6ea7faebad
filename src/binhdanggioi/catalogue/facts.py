"""The rows of the data files: acts, bodies that have ended, abbreviations, set phrases; parts of national targets."""

import re
from datetime import date
from decimal import Decimal

from attrs import frozen

from binhdanggioi.lexicon.comparison import Comparator
from binhdanggioi.model.objective import Milestone
from binhdanggioi.notation.date import PartialDate
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_MILESTONE = Pattern(r"(?P<year>[0-9]{4})(?: (?P<sign>[≥≤<>≈]) (?P<value>[0-9.]+))?(?P<onwards>\+)?")
"""The value of a year: `2025 ≥ 60`, `2025 ≥ 100+`, `2025+`."""
_SIGNS = {comparator.sign: comparator for comparator in Comparator}


@frozen(kw_only=True)
class Agency:
    """Mã cơ quan — the code of an agency in the symbol of a document, and the agency's names."""

    code: str
    """As printed in symbols: `TTg`; with `*` for the number of a term of office: `QH*` for `QH11`."""
    names: tuple[str, ...]
    """The beginnings of the names of its issuers."""
    source: str
    certainty: str
    """`sure` (two independent sources) or `likely` (one)."""

    def is_code(self, code: str) -> bool:
        """True if `code`, from the symbol of a document, is the code of this agency."""
        return code.rstrip("0123456789") == self.code[:-1] if self.code.endswith("*") else code == self.code


@frozen(kw_only=True)
class Act:
    """Văn bản — an act of the field, with its date and, where it has one, its end."""

    number: str
    """As printed in citations: `2282/QĐ-TTg`."""
    kind: str
    issued_on: PartialDate | None
    """None: the sources at hand do not say it."""
    issuer: str
    subject: str
    """In the library's own words, a few."""
    ended_on: date | None
    """The last day of its time; None: it is in force, or nothing is known of its end."""
    replaced_by: str | None
    """The number of the act that replaced it; None: none is known."""
    source: str
    certainty: str
    """`sure` (two independent sources) or `likely` (one)."""


@frozen(kw_only=True)
class EndedBody:
    """Cơ quan đã kết thúc hoạt động — a body, or a level of bodies, that no longer exists from a certain day on."""

    name: str
    ended_on: date
    """The first day without it."""
    successor: str
    source: str
    certainty: str
    """`sure` (two independent sources) or `likely` (one)."""


@frozen(kw_only=True)
class Abbreviation:
    """Chữ viết tắt — an abbreviation of the field and its full form."""

    abbreviation: str
    expansion: str
    common: bool
    """Whether every official knows it, so that a plan need not explain it."""
    source: str
    certainty: str
    """`sure` (two independent sources) or `likely` (one)."""


@frozen(kw_only=True)
class SetPhrase:
    """Cụm từ cố định — a phrase that has one spelling."""

    phrase: str
    kind: str
    """`set`: has one spelling; `cut`: half of a set phrase (`kinh tế - xã`); `list`: two nouns with a comma."""
    source: str


def milestones_of(text: str) -> tuple[Milestone, ...]:
    """
    Read the values of a target: a year, a comparator and a value each; a `+` at the end means "from then on".

    >>> [str(milestone.value) for milestone in milestones_of("2025 ≥ 60; 2030 ≥ 75")]
    ['60', '75']

    Raises:
        ValueError: the text has another form.

    """
    found = [_MILESTONE.fullmatch(part) for part in text.split("; ")]
    if not all(found):
        raise ValueError(f"not the values of a target: {text!r}")
    return tuple(_milestone(one) for one in found if one)


def _milestone(found: re.Match[str]) -> Milestone:
    return Milestone(
        value=Decimal(found["value"]) if found["value"] else None,
        comparator=_SIGNS[found["sign"]] if found["sign"] else None,
        year=int(found["year"]),
        onwards=True if found["onwards"] else None,
    )


def groups_of(words: str) -> tuple[tuple[str, ...], ...]:
    """
    Read groups of phrases and fold each phrase; `;` parts groups, `|` the phrases of a group.

    >>> groups_of("bị mua bán|Nạn nhân; hỗ trợ")
    (('bị mua bán', 'nạn nhân'), ('hỗ trợ',))
    """
    return tuple(tuple(fold(word) for word in group.split("|")) for group in words.split("; ") if group)
