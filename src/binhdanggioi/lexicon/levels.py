"""Levels of administration."""

from enum import Enum


class Level(Enum):
    """Cấp — a level of administration; which of them exist depends on the date: no district after 01/7/2025."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    CENTRAL = "cấp trung ương"
    PROVINCE = "cấp tỉnh"
    DISTRICT = "cấp huyện"
    COMMUNE = "cấp xã"
    VILLAGE = "cấp thôn"
