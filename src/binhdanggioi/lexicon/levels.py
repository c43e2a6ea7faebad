"""Levels of administration, and the units that stand at each."""

from enum import Enum
from typing import NamedTuple


class Level(Enum):
    """Cấp — a level of administration; which of them exist depends on the date: no district after 01/7/2025."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    CENTRAL = "cấp trung ương"
    PROVINCE = "cấp tỉnh"
    DISTRICT = "cấp huyện"
    COMMUNE = "cấp xã"
    VILLAGE = "cấp thôn"


class Unit(NamedTuple):
    """Đơn vị hành chính — a word for a unit of the country, with the highest level at which such units stand."""

    word: str
    level: Level
    body: bool = False
    """Whether a body is named by it alone: `các xã, phường`."""
    urban: bool = False
    """Whether it is one of a town; its name may follow that of a village or a group after a comma."""
    sends: bool = False
    """Whether a course counts how many of them send people."""
    counted: bool = False
    """Whether targets count such units among those that reach something."""


UNITS = (
    Unit("tỉnh", Level.PROVINCE, body=True),
    Unit("thành phố", Level.PROVINCE, body=True, urban=True, sends=True),
    Unit("huyện", Level.DISTRICT, body=True, sends=True),
    Unit("quận", Level.DISTRICT, urban=True),
    Unit("thị xã", Level.DISTRICT, urban=True),
    Unit("xã", Level.COMMUNE, body=True, counted=True, sends=True),
    Unit("phường", Level.COMMUNE, body=True, urban=True, sends=True),
    Unit("thị trấn", Level.COMMUNE, body=True, urban=True),
    Unit("đặc khu", Level.COMMUNE),
    Unit("thôn", Level.VILLAGE, counted=True, sends=True),
    Unit("tổ dân phố", Level.VILLAGE, sends=True),
)
"""
The units of the country and those inside communes.

Source: Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 1, and the law of 2015 for districts and townlets.
"""

ADMINISTERED = tuple(unit.word for unit in UNITS if unit.level is not Level.VILLAGE)
"""The units that have bodies of their own."""

COMMUNES = tuple(unit.word for unit in UNITS if unit.level is Level.COMMUNE)
"""The units of the lowest level that has bodies of its own."""

LEVELS = tuple(level.vietnamese.removeprefix("cấp ") for level in Level)
"""The levels by the units that they are named for: `trung ương`, `tỉnh` …"""
