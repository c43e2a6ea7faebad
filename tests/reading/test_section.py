import pytest

import binhdanggioi as bdg
from binhdanggioi import (
    Duty,
    Funding,
    Objective,
    Paragraph,
    Responsibility,
    Role,
    Section,
    Table,
    Task,
    TrainingCourse,
)
from binhdanggioi.notation.outline import BULLETS, MARKS, parse_mark
from binhdanggioi.reading.roles import roles_below, roles_of
from tests.model import nested


def read(*paragraphs: str) -> bdg.Reading:
    """Read paragraphs under the heading of a plan."""
    return bdg.read_text("\n\n".join(["KẾ HOẠCH", "Công tác bình đẳng giới năm 2026", *paragraphs]))


class TestRoles:
    """What headings say that their sections hold."""

    @pytest.mark.parametrize(
        ("heading", "roles"),
        [
            ("MỤC ĐÍCH, YÊU CẦU", (Role.PURPOSE, Role.REQUIREMENT)),
            ("Mục đích - yêu cầu", (Role.PURPOSE, Role.REQUIREMENT)),
            ("MỤC TIÊU", (Role.OBJECTIVE,)),
            ("MỤC TIÊU, CHỈ TIÊU", (Role.OBJECTIVE,)),
            ("NHIỆM VỤ, GIẢI PHÁP", (Role.TASK,)),
            ("CÁC NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU", (Role.TASK,)),
            ("THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN TẬP HUẤN", (Role.SCHEDULE, Role.TRAINING)),
            ("KINH PHÍ THỰC HIỆN", (Role.FUNDING,)),
            ("Nguồn kinh phí", (Role.FUNDING,)),
            ("TỔ CHỨC THỰC HIỆN", (Role.RESPONSIBILITY,)),
            ("PHÂN CÔNG NHIỆM VỤ", (Role.RESPONSIBILITY,)),
            ("CHẾ ĐỘ THÔNG TIN, BÁO CÁO", (Role.REPORTING,)),
            ("QUAN ĐIỂM, MỤC TIÊU", (Role.VIEWPOINT, Role.OBJECTIVE)),
            ("PHẠM VI, ĐỐI TƯỢNG", (Role.SCOPE,)),
            ("KẾT LUẬN", ()),
            ("", ()),
        ],
    )
    def test_of_a_heading(self, heading: str, roles: tuple[Role, ...]) -> None:
        """The words of a heading give its roles, in their order."""
        assert roles == roles_of(heading)

    @pytest.mark.parametrize(
        ("heading", "above", "roles"),
        [
            ("Mục đích", (Role.PURPOSE, Role.REQUIREMENT), (Role.PURPOSE,)),
            ("Yêu cầu", (Role.PURPOSE, Role.REQUIREMENT), (Role.REQUIREMENT,)),
            ("Kinh phí", (Role.RESPONSIBILITY,), (Role.FUNDING,)),
            ("Chế độ báo cáo", (Role.RESPONSIBILITY,), (Role.REPORTING,)),
            ("Sở Nội vụ", (Role.RESPONSIBILITY,), (Role.RESPONSIBILITY,)),
            ("Thời gian thực hiện", (Role.TASK,), (Role.TASK,)),
        ],
    )
    def test_below(self, heading: str, above: tuple[Role, ...], roles: tuple[Role, ...]) -> None:
        """A heading inside a section has its own role where it names one, else those above."""
        assert roles == roles_below(heading, above)

    def test_a_sentence_is_no_heading(self) -> None:
        """A long sentence that happens to name a role has none."""
        sentence = "Các đơn vị căn cứ nhiệm vụ được giao " + "chủ động triển khai kịp thời " * 5

        assert () == roles_of(sentence)


class TestOutline:
    """Marks make the sections; their numbers do not count."""

    def test_levels(self) -> None:
        """Sections hold sections and paragraphs as printed."""
        (section,) = read(
            "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "- Nâng cao nhận thức.", "2. Yêu cầu", "- Đúng tiến độ."
        ).plan.sections

        assert (
            Section(
                mark="I.",
                heading="MỤC ĐÍCH, YÊU CẦU",
                roles=(Role.PURPOSE, Role.REQUIREMENT),
                items=(
                    Section(
                        mark="1.",
                        heading="Mục đích",
                        roles=(Role.PURPOSE,),
                        items=(Paragraph(mark="-", text="Nâng cao nhận thức."),),
                    ),
                    Section(
                        mark="2.",
                        heading="Yêu cầu",
                        roles=(Role.REQUIREMENT,),
                        items=(Paragraph(mark="-", text="Đúng tiến độ."),),
                    ),
                ),
            )
            == section
        )

    def test_repeated_number(self) -> None:
        """A number that is printed twice is kept, and both sections have their address."""
        plan = read("I. MỤC ĐÍCH", "- Một.", "II. KINH PHÍ", "Từ ngân sách.", "II. TỔ CHỨC THỰC HIỆN", "- Hai.").plan

        assert (["I.", "II.", "II."], ["I", "II", "II#2"]) == (
            [section.mark for section in plan.sections],
            [plan.address(section) for section in plan.sections],
        )

    def test_purposes(self) -> None:
        """Purposes and requirements are told by the headings over them."""
        plan = read(
            "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "- Một.", "- Hai.", "2. Yêu cầu", "- Ba.", "II. KINH PHÍ", "Bốn."
        ).plan

        assert (("Một.", "Hai."), ("Ba.",)) == (plan.purposes, plan.requirements)

    def test_reading_outline(self) -> None:
        """The outline of a reading shows the body's marks and texts with their places."""
        reading = read("I. MỤC ĐÍCH", "- Nâng cao nhận thức.", "II. KINH PHÍ", "Từ ngân sách.")

        assert [
            ("I.", "MỤC ĐÍCH", "5:1", [("-", "Nâng cao nhận thức.")]),
            ("II.", "KINH PHÍ", "9:1", [(None, "Từ ngân sách.")]),
        ] == [
            (item.mark, item.text, str(item.span), [(child.mark, child.text) for child in item.children])
            for item in reading.outline
        ]

    def test_prose_where_nouns_are_expected(self) -> None:
        """A paragraph that stays prose in a section of nouns is told in `plain`."""
        reading = read("IV. TỔ CHỨC THỰC HIỆN", "- Kế hoạch này có hiệu lực ngay.", "I. MỤC ĐÍCH", "- Nâng cao.")

        assert ["Kế hoạch này có hiệu lực ngay."] == [reading.source.cut(span) for span in reading.plain]

    def test_table(self) -> None:
        """A table in a section is kept row by row, without the rule under its head."""
        (section,) = read("I. MỤC ĐÍCH", "| STT | Nội dung |\n|---|---|\n| 1 | Nâng cao nhận thức |").plan.sections

        assert (Table(rows=(("STT", "Nội dung"), ("1", "Nâng cao nhận thức"))),) == section.items


class TestNouns:
    """A line becomes the noun that the role of its heading holds."""

    @pytest.mark.parametrize(
        ("paragraphs", "noun"),
        [
            (("II. MỤC TIÊU", "- Nâng cao vị thế của phụ nữ."), Objective),
            (("III. NHIỆM VỤ", "- Mở lớp bồi dưỡng."), Task),
            (("III. KINH PHÍ", "Từ ngân sách tỉnh."), Funding),
            (("IV. TỔ CHỨC THỰC HIỆN", "1. Sở Nội vụ: Theo dõi việc thực hiện."), Responsibility),
            (("V. CHẾ ĐỘ BÁO CÁO", "Báo cáo Sở Nội vụ trước ngày 15/11 hằng năm."), Duty),
            (("I. MỤC ĐÍCH", "- Nâng cao nhận thức."), Paragraph),
            (("V. KẾT LUẬN", "- Thế là xong."), Paragraph),
            (
                ("II. TẬP HUẤN", "1. Lớp một", "- Địa điểm: Hội trường.", "- Số lượng: 80 đại biểu/02 lớp."),
                TrainingCourse,
            ),
        ],
        ids=lambda value: value.__name__ if isinstance(value, type) else value[0],
    )
    def test_first_item(self, paragraphs: tuple[str, ...], noun: type) -> None:
        """The first item of the section has the class that belongs to the heading."""
        (section,) = read(*paragraphs).plan.sections

        assert [noun] == [type(item) for item in section.items]

    def test_money_under_organization(self) -> None:
        """A heading about money inside the section on organization holds funding."""
        plan = read(
            "IV. TỔ CHỨC THỰC HIỆN", "1. Sở Nội vụ: Theo dõi.", "2. Kinh phí thực hiện", "Từ ngân sách tỉnh năm 2026."
        ).plan

        assert ["Từ ngân sách tỉnh năm 2026."] == [funding.text for funding in plan.funding]

    def test_report_outside_the_blocks(self) -> None:
        """A paragraph of reporting that stands in no body's block is a duty without a holder."""
        plan = read(
            "IV. TỔ CHỨC THỰC HIỆN",
            "1. Sở Nội vụ: Theo dõi.",
            "Các đơn vị báo cáo kết quả thực hiện trước ngày 15/11 hằng năm.",
        ).plan

        assert 1 == len(plan.reporting)


class TestDepth:
    """Any text is read, since the kinds of marks bound how far down its outline goes."""

    @pytest.mark.parametrize("first", range(len(BULLETS)))
    @pytest.mark.parametrize("step", [1, -1])
    def test_one_below_the_other(self, first: int, step: int) -> None:
        """A line of every kind of mark and a table of tasks lead down 21 levels, whichever bullet comes first."""
        ordered = sorted(BULLETS)
        bullets = (ordered[first:] + ordered[:first])[::step]
        examples = {parse_mark(form.example)[0].kind: form.example for form in MARKS.rows}  # type: ignore[index]
        outline = [examples[kind] for kind in (*sorted(examples.keys() - BULLETS), *bullets)]
        table = ["| TT | Nhiệm vụ | Chủ trì |", "| 1 | In tài liệu | Sở Nội vụ |"]
        plan = bdg.read_text("\n".join(["KẾ HOẠCH", *outline, *table, *outline, *table])).plan

        assert 21 == nested.levels_of(plan)
