"""How often something is due or done: `hằng năm`, `định kỳ 6 tháng`, `tháng cuối quý`."""

from collections.abc import Iterator

from binhdanggioi.lexicon.times import EACH, EVERY, HALVES, INTERVALS, REGULARLY, Frequency
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.form import Form, Forms, always
from binhdanggioi.notation.hit import Hit


def _each(example: str, pattern: str, first: str) -> tuple[Form[Frequency], ...]:
    """One form for each unit of time, which replaces `{}` in the example and the pattern."""
    return tuple(
        Form(example.format(unit), pattern.format(unit), always(frequency), first)
        for unit, frequency in INTERVALS.items()
    )


EVERY_ONE = any_of((*EVERY, *EACH))
_REGULARLY = r"(?:định\s+kỳ,?\s+)?"
OFTEN = Forms(
    "how often something is due",
    (
        Form(
            "định kỳ 6 tháng",
            rf"{_REGULARLY}(?:0?6|sáu)\s+tháng\b(?:\s+{any_of(HALVES)}\s+năm)?",
            always(Frequency.HALF_YEARLY),
            first="đ06s",
        ),
        *_each("hằng {}", rf"{_REGULARLY}{EVERY_ONE}\s+{{}}", first="đhmt"),
        Form("cả năm", rf"{_REGULARLY}cả\s+năm", always(Frequency.YEARLY), first="đc"),
        *_each("định kỳ {}", r"định\s+kỳ\s+{}", first="đ"),
    ),
)
"""Words for the frequency before a day, or without one: `định kỳ 6 tháng`."""
UNITS_BEFORE_A_DAY = Forms("a unit of time for every one", _each("{}", r"(?:định\s+kỳ,\s+)?{}\b", first="đqtn"))
"""A unit alone before a day; words after the day outweigh it: `năm, trước ngày 15 hằng quý` is quarterly."""
AGAIN = Forms(
    "which of all the days is meant",
    (
        *_each("mỗi {}", rf"{EVERY_ONE}\s+{{}}", first="hmt"),
        Form("tháng cuối quý", r"(?:tháng\s+)?cuối\s+(?:mỗi\s+)?quý", always(Frequency.QUARTERLY), first="tc"),
    ),
)
"""Words for the frequency after a day: `hằng năm`, `tháng cuối quý`."""
_ONCE_EVERY = r"(?:\s+(?:một|0?1)\s+lần|\s?/\s?(?:một\s+|0?1\s+)?lần)"
RECURRENCES = Forms(
    "how often something is done",
    (
        Form(
            "định kỳ 6 tháng",
            rf"(?:{REGULARLY}|{EVERY_ONE})\s+(?:0?6|sáu)\s+tháng\b{_ONCE_EVERY}?",
            always(Frequency.HALF_YEARLY),
            first="đhmt",
        ),
        Form("6 tháng một lần", rf"\b(?:0?6|sáu)\s+tháng{_ONCE_EVERY}", always(Frequency.HALF_YEARLY), first="06s"),
        *_each("hằng {}", rf"{_REGULARLY}{EVERY_ONE}\s+{{}}\b", first="đhmt"),
        *_each("định kỳ {}", rf"{REGULARLY}\s+{{}}\b", first="đ"),
    ),
    needs=rf"{REGULARLY}|{EVERY_ONE}\s|lần",
    starts=rf"{any_of((*EVERY, *EACH, REGULARLY, 'sáu'))}|0?6",
)
"""Words for the frequency of what is done again and again; a span of time alone (`trong 6 tháng`) is none."""


def find_recurrences(text: str) -> Iterator[Hit[Frequency]]:
    """
    Find how often something is done.

    >>> [found.value.name for found in find_recurrences("Hằng quý rà soát, 6 tháng một lần kiểm tra")]
    ['QUARTERLY', 'HALF_YEARLY']
    """
    return RECURRENCES.find(text)
