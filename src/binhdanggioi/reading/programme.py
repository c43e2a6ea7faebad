"""The programme that a plan carries out, as its sentences name it."""

from binhdanggioi.model.programme import Programme
from binhdanggioi.notation.date import Period, find_periods
from binhdanggioi.notation.pattern import Pattern

_SPAN_OF_YEARS = r"[0-9]{4}\s?(?:[-–]|đến năm)\s?[0-9]{4}"
_PROGRAMMES = (
    Pattern(
        r"(?:(?P<component>(?:Tiểu d|D)ự án [0-9]+)\b(?:(?!Dự án)[^.;])*?\bthuộc\s+)?"
        r"(?P<name>Chương trình\s+[Mm]ục tiêu quốc gia\s+[^.;,“”\"()]*?)\s*,?\s+"
        rf"giai đoạn\s+(?P<period>{_SPAN_OF_YEARS})"
        rf"(?:,\s*[Gg]iai đoạn\s+I\s*:\s*(?:từ năm\s+)?(?P<phase>{_SPAN_OF_YEARS}))?"
    ),
    Pattern(r"Chương trình\s+[“\"](?P<name>[^“”\"]+)[”\"]"),
)
"""`Dự án 8 thuộc Chương trình mục tiêu quốc gia phát triển vùng dân tộc giai đoạn 2021 - 2030`; `Chương trình “…”`"""


def programme(text: str) -> Programme | None:
    """Read the programme that a sentence names; None if it names none."""
    for pattern in _PROGRAMMES:
        if found := pattern.search(text):
            groups = found.groupdict()
            period = groups.get("period")
            phase = groups.get("phase")
            within = _read_period(found["name"])
            return Programme(
                name=found["name"].strip(),
                period=_read_period(period) if period else within,
                phase=_read_period(phase) if phase else None,
                component=groups.get("component"),
            )
    return None


def _read_period(text: str) -> Period | None:
    return next((found for found, _, _ in find_periods(text)), None)
