"""The ledger of a plan: totals that it states, figures that can be derived, and totals that cannot be verified."""

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from math import prod

from attrs import frozen

from binhdanggioi.catalogue.catalogue import CATALOGUE
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.table_sums import sums
from binhdanggioi.deriving.totals import totals
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.training import TrainingCourse
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.source import Source, Span


class Verdict(Enum):
    """Kết quả đối chiếu — how a stated total compares to its parts."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    AGREES = "khớp"
    DISAGREES = "không khớp"
    UNVERIFIABLE = "không kiểm được"
    DERIVED = "suy ra"


@frozen(kw_only=True)
class LedgerEntry:
    """Dòng đối chiếu — a figure of a plan with its parts, and whether they add up to it."""

    what: str
    """What is counted: `đại biểu`, `đồng`, `ngày lớp`, the heading of a column."""
    figure: Decimal | Fraction
    """The figure as stated, or as derived."""
    parts: tuple[Decimal, ...]
    """The addends of a total, or the operands of a derived figure; (): the plan names no parts."""
    factors: tuple[Decimal, ...] = ()
    """The factors of a product, as stated: 10 huyện × 3 đơn vị × 2 người; (): it is a total, or is derived."""
    verdict: Verdict
    path: str
    """The path in the plan object: `courses[0].headcount`."""
    address: str | None
    """The address in the outline; None: outside the outline."""
    span: Span | None
    """The place in the source; None: the plan was not read from a text, or the figure is derived."""

    def __str__(self) -> str:
        """One line in Vietnamese: place, figure, parts and verdict."""
        place = self.span or self.address or self.path
        made_of = " + ".join(map(format_number, self.parts)) or " x ".join(map(format_number, self.factors))
        parts = f" = {made_of}" if made_of else ""
        parts = parts if self.verdict is not Verdict.DERIVED else f" từ {', '.join(map(format_number, self.parts))}"
        return f"{place} {format_number(self.figure)} {self.what}{parts}: {self.verdict.vietnamese}"


def ledger(plan: Plan, source: Source | None = None) -> tuple[LedgerEntry, ...]:
    r"""
    List every total that a plan states, with its parts, and the figures derived from its courses.

    Totals are stated by courses over their categories, by sentences over the parts that they list, and by tables over
    their rows. Derived figures are the size of a class, the class-days and the person-days. Arithmetic is exact.

    >>> import binhdanggioi as bdg
    >>> text = "III. KINH PHÍ\n\nTổng: 420 triệu đồng, chia ra: lớp 1 là 120 triệu đồng, lớp 2 là 300 triệu đồng."
    >>> [(str(entry.figure), entry.verdict.name) for entry in bdg.ledger(bdg.read_text(text).plan)]
    [('420000000', 'AGREES')]
    """
    case = Case(plan, source, None, CATALOGUE)
    return (*_of_courses(case), *_of_sentences(case), *_of_tables(case))


def _verdict(figure: Decimal, parts: tuple[Decimal, ...], *, is_whole: bool) -> Verdict:
    listed = sum(parts, Decimal(0))
    if parts and listed == figure:
        return Verdict.AGREES
    return Verdict.DISAGREES if parts and (is_whole or listed > figure) else Verdict.UNVERIFIABLE


def _of_courses(case: Case) -> Iterator[LedgerEntry]:
    for index, course in enumerate(case.courses):
        path, address = f"courses[{index}]", case.addresses.get(id(course))
        if course.headcount is not None:
            yield _headcount(course, course.headcount, f"{path}.headcount", address, case.span(course, "headcount"))
        yield from _products(case, course, path)
        yield from _derived(course, path, address)


def _products(case: Case, course: TrainingCourse, path: str) -> Iterator[LedgerEntry]:
    """The headcounts of the categories that are made up of factors."""
    for number, category in enumerate(course.categories):
        if category.headcount is None or not category.derivation:
            continue
        figure, factors = Decimal(category.headcount), tuple(map(Decimal, category.derivation))
        yield LedgerEntry(
            what="đại biểu",
            figure=figure,
            parts=(),
            factors=factors,
            verdict=Verdict.AGREES if prod(factors) == figure else Verdict.DISAGREES,
            path=f"{path}.categories[{number}].headcount",
            address=case.addresses.get(id(category)),
            span=case.span(category, "headcount"),
        )


def _headcount(
    course: TrainingCourse, headcount: int, path: str, address: str | None, span: Span | None
) -> LedgerEntry:
    """The stated headcount of the course, with those of its categories as its parts."""
    figure = Decimal(headcount)
    counts = [category.headcount for category in course.categories]
    parts = tuple(Decimal(count) for count in counts if count is not None)
    return LedgerEntry(
        what="đại biểu",
        figure=figure,
        parts=parts,
        verdict=_verdict(figure, parts, is_whole=len(parts) == len(counts)),
        path=path,
        address=address,
        span=span,
    )


def _derived(course: TrainingCourse, path: str, address: str | None) -> Iterator[LedgerEntry]:
    """The figures derived from those of the course, each with its operands."""
    figures = (
        ("class_size", "người/lớp", course.class_size, (course.headcount, course.classes)),
        ("class_days", "ngày lớp", course.class_days, (course.classes, course.days_per_class)),
        ("person_days", "ngày người", course.person_days, (course.headcount, course.days_per_class)),
    )
    for name, what, derived, made_from in figures:
        if derived is not None:
            yield LedgerEntry(
                what=what,
                figure=derived,
                parts=tuple(Decimal(part) for part in made_from if part is not None),
                verdict=Verdict.DERIVED,
                path=f"{path}.{name}",
                address=address,
                span=None,
            )


def _of_sentences(case: Case) -> Iterator[LedgerEntry]:
    for total in totals(case):
        yield LedgerEntry(
            what=total.what,
            figure=total.stated,
            parts=total.parts,
            verdict=_verdict(total.stated, total.parts, is_whole=total.disagrees),
            path=total.text.path,
            address=case.addresses.get(id(total.text.noun)),
            span=case.place(total.text, total.start, total.end),
        )


def _of_tables(case: Case) -> Iterator[LedgerEntry]:
    for address, table in case.tables:
        for total in sums(table):
            yield LedgerEntry(
                what=total.heading.strip("* "),
                figure=total.stated,
                parts=total.parts,
                verdict=_verdict(total.stated, total.parts, is_whole=True),
                path=f"{address}.rows[{total.row}]",
                address=address,
                span=case.row_span(table, total.row),
            )
