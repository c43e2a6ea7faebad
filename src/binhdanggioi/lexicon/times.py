"""Words of time: how often, by when, which part of a period."""

from enum import Enum


class Frequency(Enum):
    """Định kỳ — how often something is due, with its words and the months between two times."""

    def __init__(self, vietnamese: str | None, months: int | None) -> None:
        self.vietnamese = vietnamese
        self.months = months

    ONCE = None, None
    YEARLY = "hằng năm", 12
    HALF_YEARLY = "6 tháng", 6
    QUARTERLY = "hằng quý", 3
    MONTHLY = "hằng tháng", 1
