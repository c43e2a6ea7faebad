"""Sections and whole plans, of any nouns."""

from functools import cache

import hypothesis.strategies as st

import binhdanggioi as bdg
from binhdanggioi import DocumentKind, Role
from binhdanggioi.model.section import Item
from tests.strategies.nouns import (
    citations,
    duties,
    events,
    funding,
    indicators,
    legal_bases,
    marked,
    named_spans,
    objectives,
    organizations,
    paragraphs,
    programmes,
    recipients,
    responsibilities,
    signatures,
    tables,
    tasks,
)
from tests.strategies.shape import S, maybe, some
from tests.strategies.texts import clean_texts
from tests.strategies.training import courses
from tests.strategies.values import document_numbers, partial_dates, periods, spans
from tests.strategies.vocabulary import HEADINGS, OPENINGS, PLACES, SUBJECTS


@cache
def items() -> S[Item]:
    """Whatever may stand in a section, sections aside."""
    return st.one_of(
        paragraphs(),
        tables(),
        objectives(),
        indicators(),
        tasks(),
        courses(),
        events(),
        funding(),
        responsibilities(),
        duties(),
    )


@cache
def sections() -> S[bdg.Section]:
    """Sections, with sections in them."""

    def build(below: S[Item]) -> S[bdg.Section]:
        return st.builds(
            bdg.Section,
            heading=st.sampled_from(HEADINGS) | clean_texts(),
            roles=some(st.sampled_from(Role), 2),
            items=some(below),
            **marked(),
        )

    return st.recursive(build(items()), lambda below: build(st.one_of(items(), below)), max_leaves=3)


@cache
def plans() -> S[bdg.Plan]:
    """Plans that can be built: any combination of fields that the constructors take."""
    return st.builds(
        bdg.Plan,
        kind=maybe(st.sampled_from(DocumentKind)),
        number=maybe(document_numbers()),
        place=maybe(st.sampled_from(PLACES) | clean_texts()),
        issued_on=maybe(partial_dates()),
        issuer=maybe(organizations()),
        co_issuers=some(organizations(), 1),
        subject=maybe(st.sampled_from(SUBJECTS) | clean_texts()),
        addressees=some(recipients(), 2),
        programme=maybe(programmes()),
        period=maybe(periods()),
        opening=maybe(st.sampled_from(OPENINGS) | clean_texts()),
        legal_bases=some(legal_bases(), 2),
        preamble=some(paragraphs(), 2),
        sections=some(sections()),
        closing=maybe(clean_texts()),
        recipients=some(recipients(), 2),
        filed_with=maybe(clean_texts()),
        signature=maybe(signatures()),
        annexes=some(sections(), 1),
        carries_out=some(citations(), 1),
        issuing_act=maybe(citations()),
        articles=some(paragraphs(), 1),
        span=maybe(spans()),
        spans=named_spans(),
    )
