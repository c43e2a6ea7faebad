import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

import binhdanggioi as bdg
from binhdanggioi import (
    Comparator,
    Milestone,
    Objective,
    Period,
    Picture,
    Plan,
    Scope,
    TargetIndicator,
    Task,
    Timeframe,
    TrainingCourse,
)
from binhdanggioi.writing.pictures.drawing import Drawing, Label, label_width, wrapped
from binhdanggioi.writing.pictures.indicator_chart import draw_indicators
from binhdanggioi.writing.pictures.timetable_chart import draw_timetable
from tests import strategies
from tests.effort import at_most

ROOT = Path(__file__).parents[3]
FEW = at_most(60)
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
WOMEN = TargetIndicator(
    text="…",
    measure="tỷ lệ nữ lãnh đạo",
    unit="%",
    mark="a)",
    baseline=Milestone(value=Decimal("32.5"), year=2021),
    milestones=(
        Milestone(value=Decimal(60), comparator=Comparator.AT_LEAST, year=2025),
        Milestone(value=Decimal(75), year=2030),
    ),
)


def overlaps(drawing: Drawing) -> list[tuple[str, str]]:
    """The pairs of labels whose boxes touch."""
    return [(one.text, other.text) for one, other in combinations(drawing.labels, 2) if touch(one, other) and one.text]


def touch(one: Label, other: Label) -> bool:
    """Tell whether two boxes share any part."""
    (a, b, c, d), (e, f, g, h) = one.box, other.box
    return a < g and e < c and b < h and f < d


def outside(drawing: Drawing) -> list[str]:
    """The labels that stand beyond the edges of their picture."""
    return [
        label.text
        for label in drawing.labels
        if label.box[0] < 0 or label.box[1] < 0 or label.box[2] > drawing.width or label.box[3] > drawing.height
    ]


def texts(svg: str) -> list[str]:
    """The labels of an SVG."""
    return [element.text or "" for element in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]  # noqa: S314 - ours


def described(svg: str) -> str:
    """The words of an SVG for those who do not see it."""
    (desc,) = ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}desc")  # noqa: S314 - ours
    return desc.text or ""


def dated(*tasks: Timeframe) -> Plan:
    """A plan with tasks at these times."""
    return bdg.draft(subject="Công tác", tasks=[Task(text=f"Việc {when.wording}", when=when) for when in tasks])


def bars(svg: str) -> Sequence[dict[str, str]]:
    """The bars of an SVG, without its ground."""
    return [dict(element.attrib) for element in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}rect")][1:]  # noqa: S314 - ours


class TestIndicatorChart:
    """Indicators on their axes."""

    def test_labels(self) -> None:
        """The name, each value with its year, and the ends of the axis."""
        assert [
            "○ hiện trạng",
            "● mốc của kế hoạch",
            "a) Tỷ lệ nữ lãnh đạo",
            "32,5% (năm 2021)",
            "2025: ít nhất 60%",
            "2030: 75%",
            "0%",
            "100%",
        ] == texts(bdg.indicator_chart([WOMEN]))

    def test_national_target(self) -> None:
        """The targets of the nation that the indicator answers stand on its axis."""
        svg = bdg.indicator_chart([WOMEN], national=[(WOMEN, (2030, Decimal(80), "Chiến lược quốc gia"))])

        assert "Chiến lược quốc gia, 2030: 80%" in texts(svg)
        assert "quốc gia: Chiến lược quốc gia, 2030: 80%" in described(svg)

    def test_words(self) -> None:
        """Everything that is seen is said, too."""
        assert "a) tỷ lệ nữ lãnh đạo: hiện trạng 32,5% (năm 2021); 2025: ít nhất 60%; 2030: 75%." == described(
            bdg.indicator_chart([WOMEN])
        )

    @pytest.mark.parametrize(
        ("milestones", "said"), [((), "không nêu số"), ((Milestone(year=2030),), "thực hiện")], ids=["none", "done"]
    )
    def test_no_value(self, milestones: tuple[Milestone, ...], said: str) -> None:
        """An indicator without a value has words in place of an axis."""
        assert said in texts(bdg.indicator_chart([TargetIndicator(text="…", measure="Một", milestones=milestones)]))

    def test_none(self) -> None:
        """Without indicators the picture says so."""
        assert "Kế hoạch không có chỉ tiêu." == described(bdg.indicator_chart([]))

    @FEW
    @given(st.lists(strategies.indicators(), max_size=3), st.data())
    def test_labels_never_touch(self, indicators: list[TargetIndicator], data: st.DataObject) -> None:
        """No two labels overlap and none leaves the picture, whatever the indicators and the targets of the nation."""
        target = st.tuples(st.none() | st.integers(2000, 2050), strategies.decimals(), strategies.clean_texts())
        pairs = st.lists(st.tuples(st.sampled_from(indicators or [WOMEN]), target), max_size=3)
        drawing = draw_indicators(indicators, data.draw(pairs))

        assert ([], []) == (overlaps(drawing), outside(drawing))

    def test_values_that_are_close(self) -> None:
        """Values that are close to each other have their labels one above the other."""
        values = tuple(Milestone(value=Decimal(90) + step, year=2021 + step) for step in range(8))
        indicator = TargetIndicator(text="…", measure="Tỷ lệ", unit="%", milestones=values)

        assert [] == overlaps(draw_indicators([indicator]))


class TestTimetable:
    """What is due over the months."""

    def test_labels(self) -> None:
        """The months, what is due and when in the words of the plan."""
        svg = bdg.timetable_chart(
            bdg.draft(
                subject="Tập huấn",
                courses=[
                    TrainingCourse(title="Một", held=Timeframe.parse("dự kiến cuối tháng 10/2022")),
                    TrainingCourse(title="Hai", held=Timeframe.parse("ngày 05/12/2022")),
                ],
            )
        )

        assert [
            "10/2022",
            "11/2022",
            "12/2022",
            "Một",
            "Dự kiến cuối tháng 10/2022",
            "Hai",
            "Ngày 05/12/2022",
        ] == texts(svg)[:-1]

    def test_interval(self) -> None:
        """A month without a day is drawn as the whole month, never as a day of it."""
        (first, second) = bars(bdg.timetable_chart(dated(Timeframe.month(2022, 10), Timeframe.month(2022, 11))))

        assert int(first["x"]) + int(first["width"]) == int(second["x"])
        assert 29 * int(first["width"]) <= 31 * int(second["width"])

    def test_open_end(self) -> None:
        """A bar that has only one end in the words is open, and starts where the picture does."""
        month = Timeframe.month(2022, 10)
        bound = Timeframe.parse("trước ngày 20/10/2022")
        by_width = {bar["fill"]: bar for bar in bars(bdg.timetable_chart(dated(month, bound)))}

        assert by_width["none"]["x"] == by_width["#7a3b8f"]["x"]
        assert "stroke-dasharray" in by_width["none"]

    def test_every_time(self) -> None:
        """A report that is due each year has a mark in each year of the plan from its date on."""
        plan = bdg.read(ROOT / "examples" / "ke-hoach-chuong-trinh-2282.txt").plan

        assert (Period(2021, 2030), 2022) == (plan.period, plan.issued_on and plan.issued_on.year)
        assert 9 == bdg.timetable_chart(plan).count("l7 7l-7 7l-7 -7z")

    def test_many_years(self) -> None:
        """What comes again over centuries is drawn for twenty years."""
        report = bdg.ReportingDuty(deadline=bdg.Deadline.parse("trước ngày 15/11 hằng năm"))
        duty = bdg.Duty(text="Báo cáo trước ngày 15/11 hằng năm.", reports=(report,))
        body = bdg.Responsibility(organization=bdg.Organization(name="Sở Nội vụ"), duties=(duty,))
        plan = bdg.draft(subject="Công tác", period=Period(1000, 9999), responsibilities=[body])

        assert 21 == bdg.timetable_chart(plan).count("l7 7l-7 7l-7 -7z")

    def test_no_day(self) -> None:
        """What has no day is not drawn."""
        svg = bdg.timetable_chart(dated(Timeframe.parse("thường xuyên")))

        assert "Kế hoạch không nêu thời gian." == described(svg)

    @FEW
    @given(strategies.plans())
    def test_labels_never_touch(self, plan: Plan) -> None:
        """No two labels overlap and none leaves the picture, whatever the plan."""
        drawing = draw_timetable(plan)

        assert ([], []) == (overlaps(drawing), outside(drawing))

    @FEW
    @given(st.lists(st.tuples(st.dates(date(1000, 1, 1)), st.dates(date(1000, 1, 1))), min_size=1, max_size=5))
    def test_any_days(self, pairs: list[tuple[date, date]]) -> None:
        """The same for any days; every mark lies in the picture."""
        drawing = draw_timetable(dated(*(Timeframe.of(min(pair), max(pair)) for pair in pairs)))

        assert ([], []) == (overlaps(drawing), outside(drawing))
        assert [] == [bar for bar in bars(drawing.svg) if int(bar["x"]) + int(bar["width"]) > drawing.width]


class TestDrawing:
    """SVG that is safe and can be heard."""

    @pytest.mark.parametrize(
        "svg",
        [
            bdg.indicator_chart([WOMEN]),
            bdg.timetable_chart(bdg.read(ROOT / "examples" / "ke-hoach-tap-huan.txt").plan),
        ],
        ids=["indicators", "timetable"],
    )
    def test_can_be_heard(self, svg: str) -> None:
        """A picture is announced as one, by its title and its words."""
        root = ET.fromstring(svg)  # noqa: S314 - ours
        title, desc = list(root)[:2]

        assert ("img", f"{title.get('id')} {desc.get('id')}") == (root.get("role"), root.get("aria-labelledby"))
        assert (True, True) == (bool(title.text), bool(desc.text))

    def test_escapes(self) -> None:
        """A text never becomes a tag."""
        svg = bdg.indicator_chart([TargetIndicator(text="…", measure='<script>"a" & b')])

        assert '<script>"a" & b' in texts(svg)

    @given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60), st.integers(40, 400))
    def test_wrapped(self, text: str, width: int) -> None:
        """Lines keep to their width and lose no letter but spaces."""
        lines = wrapped(text, width, 12)

        assert "".join(text.split()) == "".join("".join(lines).split())
        assert [] == [line for line in lines if len(line) > 1 and label_width(line, 12) > width]

    def test_cut(self) -> None:
        """Lines above the number that has room are left out, and three dots say so."""
        assert ["một hai", "ba bốn…"] == wrapped("một hai ba bốn năm sáu bảy", 60, 12, most=2)

    def test_in_the_summary(self) -> None:
        """The summary has both pictures, and no words in their place where a table says the same."""
        summary = bdg.summarize(
            bdg.draft(
                subject="Công tác",
                objectives=[Objective(scope=Scope.SPECIFIC, indicators=(WOMEN,))],
            )
        )
        pictures = [block for block in summary.blocks if isinstance(block, Picture)]

        assert [("Chỉ tiêu theo năm", ""), ("Tiến độ thực hiện", "")] == [
            (list(ET.fromstring(picture.svg))[0].text, picture.words)  # noqa: S314, RUF015 - ours
            for picture in pictures
        ]
