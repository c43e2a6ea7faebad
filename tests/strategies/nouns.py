"""The nouns of a plan: any combination of fields that a constructor takes."""

from functools import cache
from typing import Any

import hypothesis.strategies as st

import binhdanggioi as bdg
from binhdanggioi import Authority, BasisRole, Comparator, DocumentKind, DutyRole, Mandate, Scope
from tests.strategies.shape import S, maybe, some
from tests.strategies.texts import clean_texts, marks, names
from tests.strategies.values import (
    deadlines,
    decimals,
    document_numbers,
    loose_deadlines,
    loose_timeframes,
    money,
    partial_dates,
    periods,
    spans,
    worded_timeframes,
    years,
)

flags = st.none() | st.booleans()
"""Yes, no, and what is not said."""


@cache
def named_spans() -> S[tuple[tuple[str, bdg.Span], ...]]:
    """Places of fields, by name."""
    fields = st.sampled_from(("number", "place", "headcount", "venue"))
    return st.dictionaries(fields, spans(), max_size=2).map(lambda pairs: tuple(pairs.items()))


@cache
def marked() -> dict[str, S[Any]]:
    """The fields of whatever may have a mark: mark and place."""
    return {"mark": maybe(marks()), "span": maybe(spans())}


@cache
def organizations() -> S[bdg.Organization]:
    """Bodies."""
    return st.builds(bdg.Organization, name=names(), parent=maybe(names()), span=maybe(spans()))


@cache
def citations() -> S[bdg.Citation]:
    """Acts, cited by number, by name or by both."""

    def build(number: S[bdg.DocumentNumber | None], name: S[str | None]) -> S[bdg.Citation]:
        return st.builds(
            bdg.Citation,
            kind=maybe(st.sampled_from(DocumentKind)),
            number=number,
            issued_on=maybe(partial_dates()),
            issuer=maybe(organizations()),
            subject=maybe(clean_texts()),
            name=name,
            span=maybe(spans()),
        )

    law_names = st.sampled_from(("Luật Bình đẳng giới năm 2006", "Bộ luật Lao động")) | clean_texts()
    return build(document_numbers(), maybe(law_names)) | build(st.none(), law_names)


@cache
def legal_bases() -> S[bdg.LegalBasis]:
    """Bases."""
    return st.builds(
        bdg.LegalBasis,
        citation=citations(),
        role=st.sampled_from(BasisRole),
        via=maybe(citations()),
        text=maybe(clean_texts()),
        **marked(),
    )


@cache
def programmes() -> S[bdg.Programme]:
    """Programmes."""
    return st.builds(
        bdg.Programme,
        name=clean_texts(),
        period=maybe(periods()),
        phase=maybe(periods()),
        component=maybe(st.sampled_from(("Dự án 8", "Tiểu dự án 2"))),
        span=maybe(spans()),
    )


@cache
def milestones() -> S[bdg.Milestone]:
    """Milestones."""
    return st.builds(
        bdg.Milestone,
        value=maybe(decimals()),
        comparator=maybe(st.sampled_from(Comparator)),
        year=maybe(years()),
        onwards=flags,
        span=maybe(spans()),
    )


@cache
def indicators() -> S[bdg.TargetIndicator]:
    """Target indicators."""
    return st.builds(
        bdg.TargetIndicator,
        text=clean_texts(),
        measure=clean_texts(),
        population=maybe(clean_texts()),
        unit=maybe(st.sampled_from(("%", "lớp", "/100.000"))),
        baseline=maybe(milestones()),
        milestones=some(milestones()),
        change=flags,
        **marked(),
    )


@cache
def objectives() -> S[bdg.Objective]:
    """Objectives, with a text or an indicator at least."""
    scope = st.sampled_from(Scope)
    return st.one_of(
        st.builds(bdg.Objective, scope=scope, text=clean_texts(), indicators=some(indicators(), 2), **marked()),
        st.builds(bdg.Objective, scope=scope, indicators=indicators().map(lambda one: (one,)), **marked()),
    )


@cache
def paragraphs() -> S[bdg.Paragraph]:
    """Paragraphs."""
    return st.builds(bdg.Paragraph, text=clean_texts(), **marked())


@cache
def tables() -> S[bdg.Table]:
    """Tables of any cells, rows of unequal length among them."""
    cells = st.one_of(st.just(""), clean_texts(), st.sampled_from(("TT", "1", "a|b", "\\")))
    rows = st.lists(st.lists(cells, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3).map(tuple)
    return st.builds(bdg.Table, rows=rows, tasks=some(tasks(), 1), span=maybe(spans()))


@cache
def tasks() -> S[bdg.Task]:
    """Tasks, with tasks under them."""

    def build(subtasks: S[tuple[bdg.Task, ...]]) -> S[bdg.Task]:
        return st.builds(
            bdg.Task,
            text=clean_texts(),
            lead=some(organizations(), 2),
            partners=some(organizations(), 2),
            when=maybe(st.one_of(worded_timeframes(), loose_timeframes())),
            output=maybe(clean_texts()),
            lines=some(paragraphs(), 2),
            subtasks=subtasks,
            **marked(),
        )

    return st.recursive(build(st.just(())), lambda below: build(some(below, 2)), max_leaves=3)


@cache
def funding() -> S[bdg.Funding]:
    """Statements of funding."""
    return st.builds(
        bdg.Funding,
        text=clean_texts(),
        source=maybe(clean_texts()),
        amount=maybe(money()),
        basis=maybe(citations()),
        programme=maybe(clean_texts()),
        **marked(),
    )


@cache
def reporting_duties() -> S[bdg.ReportingDuty]:
    """Reports that are due."""
    return st.builds(
        bdg.ReportingDuty,
        reporter=maybe(organizations()),
        addressee=maybe(organizations()),
        channel=maybe(organizations()),
        deadline=maybe(st.one_of(deadlines(), loose_deadlines())),
        span=maybe(spans()),
    )


@cache
def duties() -> S[bdg.Duty]:
    """Duties."""
    return st.builds(
        bdg.Duty,
        text=clean_texts(),
        roles=some(st.sampled_from(DutyRole)),
        partners=some(organizations(), 2),
        when=maybe(worded_timeframes()),
        reports=some(reporting_duties(), 2),
        **marked(),
    )


@cache
def responsibilities() -> S[bdg.Responsibility]:
    """Bodies with their duties."""
    return st.builds(
        bdg.Responsibility,
        organization=organizations(),
        mandate=maybe(st.sampled_from(Mandate)),
        duties=some(duties(), 2),
        text=maybe(clean_texts()),
        **marked(),
    )


@cache
def recipients() -> S[bdg.Recipient]:
    """Lines of the list of recipients."""
    return st.builds(bdg.Recipient, text=clean_texts(), organizations=some(organizations(), 2), **marked())


@cache
def signatures() -> S[bdg.Signature]:
    """Signature blocks."""
    posts = (
        st.sampled_from(("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "BAN THƯỜNG VỤ")) | clean_texts()
    )
    people = st.sampled_from(("Nguyễn Văn A", "Trần Thị B")) | clean_texts()

    def build(authority: list[Authority]) -> S[bdg.Signature]:
        principals = st.lists(posts, min_size=len(authority), max_size=len(authority)).map(tuple)
        return st.builds(
            bdg.Signature,
            authority=st.just(tuple(authority)),
            principals=principals,
            position=maybe(posts) if authority else posts,
            name=maybe(people),
            span=maybe(spans()),
            spans=named_spans(),
        )

    return st.lists(st.sampled_from(Authority), max_size=2).flatmap(build)
