"""The values of the notation: dates, periods, deadlines, numbers, sums, places."""

import datetime as dt
from decimal import Decimal
from functools import cache

import hypothesis.strategies as st

import binhdanggioi as bdg
from binhdanggioi import DocumentKind, Frequency
from binhdanggioi.notation.valid import FIRST_YEAR, LAST_YEAR
from tests.strategies.shape import S, maybe, quietly, that_exist
from tests.strategies.texts import clean_texts


@cache
def years() -> S[int]:
    """Years, now and then the first or the last that there is."""
    return st.sampled_from((FIRST_YEAR, LAST_YEAR)) | st.integers(FIRST_YEAR, LAST_YEAR)


@cache
def counts(least: int = 0) -> S[int]:
    """Numbers of things, now and then the least or the most that a plan can state."""
    return st.sampled_from((least, 10**12)) | st.integers(least, 2000)


@cache
def partial_dates() -> S[bdg.PartialDate]:
    """Dates, some of them with blank parts."""
    return st.one_of(
        _days().map(lambda day: bdg.PartialDate(day.year, day.month, day.day)),
        st.builds(bdg.PartialDate, years(), st.integers(1, 12)),
        st.builds(bdg.PartialDate, years()),
    )


@cache
def _days() -> S[dt.date]:
    first, last = dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31)
    return st.sampled_from((first, last)) | st.dates(first, last)


@cache
def periods() -> S[bdg.Period]:
    """Periods of years."""
    return st.tuples(years(), years()).map(lambda pair: bdg.Period(min(pair), max(pair)))


@cache
def timeframes() -> S[bdg.Timeframe]:
    """Timeframes with words that say them."""
    ordered = st.lists(_days(), min_size=1, max_size=2).map(sorted)
    return ordered.flatmap(
        lambda days: st.builds(bdg.Timeframe.of, st.just(days[0]), st.just(days[-1]), expected=st.booleans())
    )


@cache
def worded_timeframes() -> S[bdg.Timeframe]:
    """Timeframes in the words of plans."""
    wording = (
        "dự kiến cuối tháng 10/2022",
        "quý IV/2022",
        "từ tháng 3 đến tháng 11/2026",
        "6 tháng đầu năm 2026",
        "thường xuyên",
        "trước ngày 15/11/2026",
        "năm 2026",
    )
    return st.sampled_from(wording).map(bdg.Timeframe.parse)


@cache
def loose_timeframes() -> S[bdg.Timeframe]:
    """Timeframes as a constructor takes them, whatever their words say."""

    def timeframe(first: dt.date | None, last: dt.date | None, wording: str, *, expected: bool) -> bdg.Timeframe:
        if first and last and last < first:
            first, last = last, first
        return bdg.Timeframe(first=first, last=last, expected=expected, wording=wording)

    return st.builds(timeframe, maybe(_days()), maybe(_days()), clean_texts(), expected=st.booleans())


@cache
def deadlines() -> S[bdg.Deadline]:
    """Deadlines with words that say them."""
    made = st.builds(
        quietly(bdg.Deadline.of),
        st.sampled_from(Frequency),
        maybe(st.integers(1, 12)),
        maybe(st.integers(1, 31)),
        year=st.none() | years(),
        strict=st.booleans(),
    )
    return that_exist(made)


@cache
def loose_deadlines() -> S[bdg.Deadline]:
    """Deadlines as a constructor takes them, whatever their words say."""
    made = st.builds(
        quietly(bdg.Deadline),
        st.sampled_from(Frequency),
        st.none() | years(),
        maybe(st.integers(1, 12)),
        maybe(st.integers(1, 31)),
        st.booleans(),
        clean_texts(),
    )
    return that_exist(made)


@cache
def document_numbers() -> S[bdg.DocumentNumber]:
    """Numbers and symbols, of state bodies, of laws and of the Party; some without their number."""
    numbers = maybe(st.one_of(st.from_regex(r"[0-9]{1,6}", fullmatch=True), st.sampled_from(("66.2", "05a", "7đ"))))
    agencies = st.sampled_from(("UBND", "SNV", "LĐTBXH", "BTV", "TTg", "HĐND", "SLĐTBXH-BĐG", "BVSTBPN", "QH14"))
    codes = st.sampled_from([kind.code for kind in DocumentKind if kind.code])
    state = st.tuples(codes, agencies).map("-".join)
    party = st.tuples(codes, st.sampled_from(("TU", "TW", "HU", "BTG"))).map("/".join)
    return st.one_of(
        st.builds(bdg.DocumentNumber, numbers, st.none(), st.one_of(state, agencies)),
        st.builds(bdg.DocumentNumber, numbers, st.integers(1945, 2999), st.one_of(state, agencies)),
        st.builds(bdg.DocumentNumber, numbers, st.none(), party),
    )


@cache
def decimals() -> S[Decimal]:
    """Finite numbers of a size that a plan could name."""
    return st.builds(
        lambda digits, places: Decimal(digits).scaleb(-places), st.integers(-(10**12), 10**12), st.integers(0, 9)
    )


@cache
def money() -> S[bdg.Money]:
    """Amounts in đồng."""
    amounts = st.one_of(
        st.integers(0, 10**15).map(Decimal),
        st.integers(0, 10**7).map(lambda thousands: Decimal(thousands) * 1000),
        st.decimals(0, 10**9, places=2),
    )
    return st.builds(bdg.Money, amounts)


@cache
def spans() -> S[bdg.Span]:
    """Places in a source."""
    places = st.lists(st.tuples(st.integers(1, 99), st.integers(1, 99)), min_size=2, max_size=2).map(sorted)
    return places.map(lambda ends: bdg.Span(*ends[0], *ends[1]))
