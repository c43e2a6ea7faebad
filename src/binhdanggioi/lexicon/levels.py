"""Levels of administration, and the units of each."""

from enum import Enum
from typing import NamedTuple


class Level(Enum):
    """Cấp — a level of administration; which levels exist depends on the date: no district after 01/7/2025."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    CENTRAL = "cấp trung ương"
    PROVINCE = "cấp tỉnh"
    DISTRICT = "cấp huyện"
    COMMUNE = "cấp xã"
    VILLAGE = "cấp thôn"


class Area(NamedTuple):
    """Đơn vị hành chính — a word for an area of the country, with the highest level of such areas."""

    word: str
    level: Level
    body: bool = False
    """Whether it can stand for its body: `các xã, phường`."""
    urban: bool = False
    """Whether it is an urban unit: in a list of places it may follow another one after a comma."""
    sends: bool = False
    """Whether a course counts how many of such units send people: `10 huyện`."""
    counted: bool = False
    """Whether targets count how many of such units reach something: `100% xã, phường`."""


AREAS = (
    Area("tỉnh", Level.PROVINCE, body=True),
    Area("thành phố", Level.PROVINCE, body=True, urban=True, sends=True),
    Area("huyện", Level.DISTRICT, body=True, sends=True),
    Area("quận", Level.DISTRICT, urban=True),
    Area("thị xã", Level.DISTRICT, urban=True),
    Area("xã", Level.COMMUNE, body=True, counted=True, sends=True),
    Area("phường", Level.COMMUNE, body=True, urban=True, sends=True),
    Area("thị trấn", Level.COMMUNE, body=True, urban=True),
    Area("đặc khu", Level.COMMUNE),
    Area("thôn", Level.VILLAGE, counted=True, sends=True),
    Area("tổ dân phố", Level.VILLAGE, sends=True),
)
"""
The units of the country and those inside communes.

Source: Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 1, and the law of 2015 for districts and townlets.
"""

ADMINISTERED = tuple(area.word for area in AREAS if area.level is not Level.VILLAGE)
"""The units that have bodies of their own."""

COMMUNES = tuple(area.word for area in AREAS if area.level is Level.COMMUNE)
"""The units of the lowest level that has bodies of its own."""

LEVEL_NAMES = (*((level.vietnamese, level) for level in Level), ("trung ương", Level.CENTRAL), ("thôn", Level.VILLAGE))
"""The words that name a level at the start of a heading of participants: `Cấp xã:`, `Trung ương:`."""

LEVELS = tuple(level.vietnamese.removeprefix("cấp ") for level in Level)
"""The names of the levels without *cấp*: `trung ương`, `tỉnh` …"""
