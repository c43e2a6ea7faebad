"""The words that say on which side of a value a target lies."""

from enum import Enum


class Comparator(Enum):
    """Mức so sánh — how a measured value must stand to the stated one."""

    def __init__(self, vietnamese: str, sign: str) -> None:
        self.vietnamese = vietnamese
        self.sign = sign

    AT_LEAST = "ít nhất", "≥"
    MORE_THAN = "trên", ">"
    AT_MOST = "không quá", "≤"
    LESS_THAN = "dưới", "<"
    ABOUT = "khoảng", "≈"
    EQUAL = "bằng", "="
