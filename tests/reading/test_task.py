from datetime import date

import pytest

import binhdanggioi as bdg
from binhdanggioi import Frequency, Organization, Timeframe


def read(*paragraphs: str) -> tuple[bdg.Task, ...]:
    """Read paragraphs under the heading of tasks."""
    heading = ("KẾ HOẠCH", "Công tác bình đẳng giới năm 2026", "III. NHIỆM VỤ, GIẢI PHÁP")
    return bdg.read_text("\n\n".join([*heading, *paragraphs])).plan.tasks


class TestTask:
    """Tasks and the tasks under them."""

    def test_subtasks(self) -> None:
        """Dashes under a number are its subtasks."""
        tasks = read("1. Truyền thông", "- Đổi mới nội dung;", "- Mở chuyên mục.", "2. Đào tạo", "- Mở lớp.")

        assert [("Truyền thông", ["Đổi mới nội dung;", "Mở chuyên mục."]), ("Đào tạo", ["Mở lớp."])] == [
            (task.text, [subtask.text for subtask in task.subtasks]) for task in tasks
        ]

    def test_unmarked_sentence(self) -> None:
        """A sentence without a mark under a heading is a subtask too."""
        (task,) = read("1. Cơ sở dữ liệu", "Cập nhật số liệu về nữ công chức.")

        assert [(None, "Cập nhật số liệu về nữ công chức.")] == [(each.mark, each.text) for each in task.subtasks]

    def test_broken_sentence(self) -> None:
        """A line that starts with a small letter continues the sentence before it."""
        (task,) = read("1. Đào tạo", "- Tạo điều kiện cho nữ cán bộ;\n\nchú trọng người dân tộc thiểu số.")

        assert ["Tạo điều kiện cho nữ cán bộ; chú trọng người dân tộc thiểu số."] == [
            each.text for each in task.subtasks
        ]

    def test_labelled_lines(self) -> None:
        """Labels under a task say who leads, with whom, when and what comes of it."""
        (task,) = read(
            "1. Mở lớp bồi dưỡng cho nữ cán bộ",
            "- Đơn vị chủ trì: Sở Nội vụ.",
            "- Đơn vị phối hợp: Hội LHPN tỉnh, Sở Tài chính.",
            "- Thời gian thực hiện: Quý II năm 2026.",
            "- Sản phẩm: 02 lớp bồi dưỡng.",
        )

        assert (
            (Organization(name="Sở Nội vụ"),),
            (Organization(name="Hội LHPN tỉnh"), Organization(name="Sở Tài chính")),
            Timeframe(date(2026, 4, 1), date(2026, 6, 30), False, "Quý II năm 2026"),  # noqa: FBT003
            "02 lớp bồi dưỡng",
            (),
        ) == (task.lead, task.partners, task.when, task.output, task.subtasks)

    def test_expected_in_the_label(self) -> None:
        """The label of a time may say that it is only expected."""
        (task,) = read("1. Mở lớp bồi dưỡng", "- Thời gian dự kiến: Quý II năm 2026.")

        assert Timeframe(date(2026, 4, 1), date(2026, 6, 30), True, "Quý II năm 2026") == task.when  # noqa: FBT003

    @pytest.mark.parametrize(
        ("line", "lead", "partners", "when"),
        [
            (
                "(Sở Y tế chủ trì, Phòng A phối hợp; xong trong quý II/2026)",
                ["Sở Y tế"],
                ["Phòng A"],
                "trong quý II/2026",
            ),
            (
                "(Sở Y tế chủ trì, Phòng A, Phòng B phối hợp; quý II/2026).",
                ["Sở Y tế"],
                ["Phòng A", "Phòng B"],
                "quý II/2026",
            ),
            ("(do Sở Y tế chủ trì, phối hợp với Phòng A).", ["Sở Y tế"], ["Phòng A"], None),
            ("(Đơn vị chủ trì: Sở Y tế; phối hợp: Phòng A, Phòng B).", ["Sở Y tế"], ["Phòng A", "Phòng B"], None),
            ("(Sở Y tế) chủ trì.", [], [], None),
            ("(ai cũng chủ trì).", [], [], None),
        ],
    )
    def test_brackets(self, line: str, lead: list[str], partners: list[str], when: str | None) -> None:
        """Brackets at the end of a sentence say who leads, with whom and when; what is no body leads nothing."""
        (task,) = read(f"1. Lập danh sách {line}")

        assert (lead, partners) == ([body.name for body in task.lead], [body.name for body in task.partners])
        assert when == (task.when and str(task.when))

    def test_labelled_lines_outweigh_the_sentence(self) -> None:
        """What the labelled lines say counts before what the sentence says."""
        (task,) = read(
            "1. Lập danh sách trước ngày 30/6/2026 (Phòng A chủ trì)", "- Chủ trì: Sở Y tế", "- Thời gian: Quý III/2026"
        )

        assert (["Sở Y tế"], "Quý III/2026") == ([body.name for body in task.lead], str(task.when))

    @pytest.mark.parametrize(
        ("lines", "recurs"),
        [
            (("1. Hằng năm mở lớp",), Frequency.YEARLY),
            (("1. Mở lớp mỗi quý",), Frequency.QUARTERLY),
            (("1. Mở lớp", "- Thời gian: Hằng tháng"), Frequency.MONTHLY),
            (("1. Hằng năm mở lớp", "- Thời gian: Quý III"), Frequency.YEARLY),
            (("1. Mở lớp",), None),
        ],
    )
    def test_recurs(self, lines: tuple[str, ...], recurs: Frequency | None) -> None:
        """A task says how often it is done, in its sentence or in the line with its time."""
        (task,) = read(*lines)

        assert recurs is task.recurs

    def test_labelled_lines_are_kept(self) -> None:
        """The labelled lines stay as printed beside the fields."""
        (task,) = read("1. Mở lớp bồi dưỡng", "- Đơn vị chủ trì: Sở Nội vụ.")

        assert (bdg.Paragraph(mark="-", text="Đơn vị chủ trì: Sở Nội vụ."),) == task.lines

    @pytest.mark.parametrize(
        ("sentence", "wording"),
        [
            ("- Hằng năm rà soát đội ngũ nữ cán bộ.", "Hằng năm"),
            ("- Hàng năm rà soát đội ngũ nữ cán bộ.", "Hàng năm"),
            ("- Thường xuyên, kịp thời biểu dương.", "Thường xuyên"),
        ],
    )
    def test_recurrence(self, sentence: str, wording: str) -> None:
        """How often at the start of a sentence is its time, without invented days."""
        (task,) = read(sentence)

        assert Timeframe(None, None, False, wording) == task.when  # noqa: FBT003

    @pytest.mark.parametrize(
        "sentence",
        ["- Cử nữ cán bộ dự lớp bồi dưỡng hằng năm.", "- Tổng kết kết quả năm 2025.", "- Mở lớp bồi dưỡng."],
    )
    def test_no_time(self, sentence: str) -> None:
        """A time in the middle of a sentence may be about something else, and none is invented."""
        (task,) = read(sentence)

        assert task.when is None


class TestBrackets:
    """What the brackets at the end of a task say."""

    @pytest.mark.parametrize(
        ("words", "lead", "partners", "when"),
        [
            (
                "Phòng Y tế chủ trì, Hội Phụ nữ phối hợp; xong trước ngày 30/6/2026",
                ["Phòng Y tế"],
                ["Hội Phụ nữ"],
                True,
            ),
            (
                "chủ trì: Sở Y tế; phối hợp: Sở Tư pháp, Công an tỉnh",
                ["Sở Y tế"],
                ["Sở Tư pháp", "Công an tỉnh"],
                False,
            ),
            ("Quý II/2026", [], [], True),
            ("năm 2025 đã có 03 mô hình", [], [], False),
            ("mỗi xã 01 buổi", [], [], False),
        ],
    )
    def test_who_and_when(self, words: str, lead: list[str], partners: list[str], when: bool) -> None:  # noqa: FBT001 - data
        """Who leads, who takes part, and by when; a time among other words is none of the task."""
        (task,) = read(f"1. Mở chuyên mục trên đài xã ({words}).")

        assert (lead, partners, when) == (
            [body.name for body in task.lead],
            [body.name for body in task.partners],
            task.when is not None,
        )

    def test_venue(self) -> None:
        """A labelled line says where."""
        (task,) = read("1. Chiếu phim lưu động", "- Địa điểm: Sân kho thôn.")

        assert ("Sân kho thôn", ()) == (task.venue, task.subtasks)


class TestGroups:
    """Whom a task puts first."""

    @pytest.mark.parametrize(
        ("sentence", "groups"),
        [
            ("1. Hỗ trợ phụ nữ khuyết tật, phụ nữ đơn thân vay vốn.", ("phụ nữ khuyết tật", "phụ nữ đơn thân")),
            ("1. Bồi dưỡng nữ cán bộ người dân tộc thiểu số.", ("nữ cán bộ dân tộc thiểu số",)),
            ("1. Ưu tiên cán bộ nữ trẻ.", ("cán bộ nữ trẻ",)),
            ("1. Bảo vệ phụ nữ, trẻ em.", ()),
            ("1. Trẻ hóa đội ngũ cán bộ nữ.", ()),
        ],
    )
    def test_of_a_sentence(self, sentence: str, groups: tuple[str, ...]) -> None:
        """Women, children and others with what sets them apart."""
        (task,) = read(sentence)

        assert groups == task.groups


def test_labels_may_have_letters() -> None:
    """The labels under a task may be lettered items, and say who does it in other words."""
    first, second = read(
        "1. Mở chuyên mục trên đài",
        "a) Cơ quan chủ trì: Sở Y tế.",
        "b) Cơ quan phối hợp: Sở Tư pháp.",
        "c) Thời gian: quý II/2026.",
        "2. Tổ chức hội thi",
        "- Đơn vị thực hiện: Hội Nông dân tỉnh.",
    )

    assert (["Sở Y tế"], ["Sở Tư pháp"], "quý II/2026", ["Hội Nông dân tỉnh"]) == (
        [body.name for body in first.lead],
        [body.name for body in first.partners],
        first.when and first.when.wording,
        [body.name for body in second.lead],
    )


@pytest.mark.parametrize("number", ["3", "- 3 -", "Trang 3/9"])
def test_the_number_of_a_page_between_two_items_is_no_task(number: str) -> None:
    """Also where a copy has no blank lines."""
    reading = bdg.read_text(f"KẾ HOẠCH\nCông tác\nII. NHIỆM VỤ\n1. Mở chuyên mục.\n{number}\n2. Tổ chức hội thi.")

    assert (["Mở chuyên mục.", "Tổ chức hội thi."], [number]) == (
        [task.text for task in reading.plan.tasks],
        [reading.source.cut(span) for span in reading.unread],
    )


@pytest.mark.parametrize(
    ("sentence", "lead", "partners"),
    [
        ("Thống kê nữ chủ hộ. Phòng Kinh tế chủ trì.", ["Phòng Kinh tế"], []),
        ("Hội Nông dân xã chủ trì, phối hợp với Trạm Y tế mở chuyên mục.", ["Hội Nông dân xã"], ["Trạm Y tế"]),
        ("Thống kê nữ chủ hộ: Phòng Kinh tế chủ trì, Trạm Y tế phối hợp.", ["Phòng Kinh tế"], ["Trạm Y tế"]),
        ("Thống kê nữ chủ hộ do Phòng Kinh tế chủ trì.", ["Phòng Kinh tế"], []),
        ("Thống kê nữ chủ hộ. Đơn vị chủ trì: Phòng Kinh tế. Xong trong quý II.", ["Phòng Kinh tế"], []),
        ("Hằng quý gửi số liệu về đơn vị chủ trì để tổng hợp.", [], []),
    ],
)
def test_a_sentence_says_who_leads(sentence: str, lead: list[str], partners: list[str]) -> None:
    """In a sentence or a clause of its own, with its label, or behind *do*."""
    (task,) = read(f"1. {sentence}")

    assert (lead, partners) == ([body.name for body in task.lead], [body.name for body in task.partners])
