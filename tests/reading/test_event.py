"""Events: a conference, a launch or a contest, with its day, its place and its agenda."""

from datetime import date

import pytest

import binhdanggioi as bdg
from binhdanggioi import EventKind, Timeframe


def plan(subject: str, *paragraphs: str) -> bdg.Plan:
    """Read paragraphs under a subject."""
    return bdg.read_text("\n\n".join(["KẾ HOẠCH", subject, *paragraphs])).plan


DAY = Timeframe(date(2026, 3, 8), date(2026, 3, 8), expected=False, wording="ngày 08/3/2026")


class TestPlanOfAnEvent:
    """A plan that is about one event."""

    PARAGRAPHS = (
        "I. CHƯƠNG TRÌNH HỘI THẢO",
        "1. Khai mạc (10 phút).",
        "2. Tham luận (40 phút).",
        "II. THỜI GIAN, ĐỊA ĐIỂM",
        "1. Thời gian: 8h00, ngày 08/3/2026.",
        "2. Địa điểm: Nhà văn hóa xã.",
    )

    def test_it_is_read(self) -> None:
        """Its day is that of the line, its place and its agenda are those that the plan states elsewhere."""
        found = plan("Tổ chức hội thảo về an toàn trên mạng", *self.PARAGRAPHS)

        assert (
            bdg.Event(
                text="Thời gian: 8h00, ngày 08/3/2026.",
                title="Tổ chức hội thảo về an toàn trên mạng",
                when=DAY,
                venue="Nhà văn hóa xã",
                agenda=("Khai mạc (10 phút).", "Tham luận (40 phút)."),
                mark="1.",
            ),
        ) == found.events

    def test_its_agenda_is_no_list_of_tasks(self) -> None:
        """What takes place there is nothing that anybody has to carry out by a day."""
        assert () == plan("Tổ chức hội thảo về an toàn trên mạng", *self.PARAGRAPHS).tasks

    def test_an_agenda_may_be_known_by_its_minutes(self) -> None:
        """A heading that only says *nội dung* holds an agenda if most of its lines say how long they take."""
        found = plan("Tọa đàm về chia sẻ việc nhà", "I. NỘI DUNG", *self.PARAGRAPHS[1:])

        assert ((), 2) == (found.tasks, len(found.events[0].agenda))

    @pytest.mark.parametrize("subject", ["Công tác phụ nữ năm 2026", "Tổ chức hội nghị tập huấn về giới"])
    def test_another_plan_has_none(self, subject: str) -> None:
        """The time of a plan that is about no event, or about a course, is no event."""
        assert () == plan(subject, *self.PARAGRAPHS[3:]).events

    def test_it_is_in_the_calendar(self) -> None:
        """It takes place on its day."""
        (entry,) = bdg.schedule(plan("Tổ chức hội thảo về an toàn trên mạng", *self.PARAGRAPHS)).events

        assert (EventKind.EVENT, "II.1", date(2026, 3, 8), date(2026, 3, 8)) == (
            entry.kind,
            entry.address,
            entry.first,
            entry.last,
        )


class TestEventAmongOthers:
    """An event under a heading of its own."""

    def test_it_is_read(self) -> None:
        """The lines below say when and where it is held, and what takes place."""
        found = plan(
            "Công tác phụ nữ năm 2026",
            "II. NỘI DUNG",
            "1. Lễ ra quân hưởng ứng Tháng hành động",
            "- Thời gian: ngày 08/3/2026.",
            "- Địa điểm: Quảng trường.",
            "- Nội dung: Phát biểu; diễu hành.",
        )

        assert (
            bdg.Event(
                text="Lễ ra quân hưởng ứng Tháng hành động",
                title="Lễ ra quân hưởng ứng Tháng hành động",
                when=DAY,
                venue="Quảng trường",
                agenda=("Phát biểu", "diễu hành"),
                lines=(
                    bdg.Paragraph(text="Thời gian: ngày 08/3/2026.", mark="-"),
                    bdg.Paragraph(text="Địa điểm: Quảng trường.", mark="-"),
                    bdg.Paragraph(text="Nội dung: Phát biểu; diễu hành.", mark="-"),
                ),
                mark="1.",
            ),
        ) == found.events

    def test_its_place_may_follow_its_time(self) -> None:
        """The words after *tại* in the line with the day are its place."""
        (found,) = plan(
            "Công tác phụ nữ", "II. NỘI DUNG", "1. Mít tinh", "- Thời gian: 8h, ngày 08/3/2026, tại sân trường."
        ).events

        assert "sân trường" == found.venue

    @pytest.mark.parametrize(
        "below",
        [
            ["- Chủ trì: Hội Phụ nữ.", "- Thời gian: ngày 08/3/2026."],
            ["- Mời đủ thành phần."],
            ["- Thời gian: 02 ngày mỗi xã."],
        ],
    )
    def test_a_task_stays_one(self, below: list[str]) -> None:
        """A line that says who leads makes it a task; without a day it is one too."""
        found = plan("Công tác phụ nữ năm 2026", "II. NHIỆM VỤ", "1. Cuộc thi viết", *below)

        assert ((), 1) == (found.events, len(found.tasks))
