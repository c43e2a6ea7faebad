from decimal import Decimal
from pathlib import Path

import pytest

import binhdanggioi as bdg
from binhdanggioi import (
    DocumentKind,
    DocumentNumber,
    Organization,
    Paragraph,
    PartialDate,
    Plan,
    Recipient,
    Section,
    Signature,
    Table,
    TrainingCourse,
)

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.txt"))
COURSE = TrainingCourse(mark="1.", title="Lớp kỹ năng", headcount=80, classes=2)


def write(*sections: Section, **fields: object) -> list[str]:
    """The paragraphs of a plan below its motto."""
    plan = Plan(kind=DocumentKind.PLAN, sections=sections, **fields)  # type: ignore[arg-type]
    return bdg.write_text(plan).removesuffix("\n").split("\n\n")[2:]


class TestHeading:
    """The heading in its customary form."""

    def test_order(self) -> None:
        """Parent, issuer, motto, number, place and date, kind, subject."""
        plan = Plan(
            kind=DocumentKind.PLAN,
            issuer=Organization(name="SỞ NỘI VỤ", parent="UBND TỈNH CAO BẰNG"),
            number=DocumentNumber.parse("15/KH-SNV"),
            place="Cao Bằng",
            issued_on=PartialDate(2026, 1, 5),
            subject="Công tác năm 2026",
        )

        assert (
            "UBND TỈNH CAO BẰNG\n\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\n"
            "Số: 15/KH-SNV\n\nCao Bằng, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCông tác năm 2026\n"
        ) == bdg.write_text(plan)

    def test_party(self) -> None:
        """A document of the Party has the Party's head line."""
        plan = Plan(kind=DocumentKind.PLAN, number=DocumentNumber.parse("14-KH/TU"))

        assert "ĐẢNG CỘNG SẢN VIỆT NAM\n\nSố: 14-KH/TU\n\nKẾ HOẠCH\n" == bdg.write_text(plan)

    def test_blank_parts(self) -> None:
        """A number that is not given and a day that is not known stay blank."""
        plan = Plan(
            kind=DocumentKind.PLAN,
            number=DocumentNumber.parse("/KH-SNV"),
            place="Cao Bằng",
            issued_on=PartialDate(2022, 10),
        )

        assert ["Số: /KH-SNV", "Cao Bằng, ngày      tháng 10 năm 2022"] == bdg.write_text(plan).split("\n\n")[2:4]

    def test_nothing(self) -> None:
        """A plan that says nothing is its motto and its kind."""
        assert ["KẾ HOẠCH"] == write()


class TestBody:
    """The body as printed."""

    def test_paragraphs(self) -> None:
        """Marks stand before the words; sections hold what is under them."""
        section = Section(
            mark="I.",
            heading="MỤC ĐÍCH",
            items=(
                Section(mark="1.", heading="Mục đích", items=(Paragraph(mark="-", text="Một."),)),
                Paragraph(text="Hai."),
            ),
        )

        assert ["KẾ HOẠCH", "I. MỤC ĐÍCH", "1. Mục đích", "- Một.", "Hai."] == write(section)

    def test_table(self) -> None:
        """A table is rows between bars; a bar in a cell has a backslash."""
        table = Table(rows=(("STT", "Nội dung"), ("1", "A|B"), ("", "C")))

        assert ["KẾ HOẠCH", "I. BẢNG", "| STT | Nội dung |\n| 1 | A\\|B |\n|  | C |"] == write(
            Section(mark="I.", heading="BẢNG", items=(table,))
        )

    @pytest.mark.parametrize(
        ("course", "lines"),
        [
            (COURSE, ["- Số lượng: 80 đại biểu/Tổ chức 02 lớp"]),
            (
                TrainingCourse(mark="1.", title="Lớp kỹ năng", classes=8, days_per_class=Decimal("1.5")),
                ["- Số lượng: Tổ chức 08 lớp", "- Thời gian: 1,5 ngày/lớp"],
            ),
            (TrainingCourse(mark="1.", title="Lớp kỹ năng", venue="Hội trường"), ["- Địa điểm: Hội trường"]),
        ],
    )
    def test_course(self, course: TrainingCourse, lines: list[str]) -> None:
        """The figures of a course stand in labelled lines under its title."""
        written = write(Section(mark="I.", heading="TẬP HUẤN", items=(course,)))

        assert ["1. Lớp kỹ năng", "1.1. Số lượng, địa điểm, thời gian tập huấn", *lines] == written[2:]

    def test_sentences_are_never_reworded(self) -> None:
        """A sentence stands as printed, also where its fields say something else."""
        category = bdg.ParticipantCategory(text="Công chức: 60 đại biểu.", headcount=70)
        course = TrainingCourse(mark="1.", title="Lớp kỹ năng", classes=2, categories=(category,))

        assert "- Công chức: 60 đại biểu." in write(Section(mark="I.", heading="TẬP HUẤN", items=(course,)))


class TestBullets:
    """Marks of lines that the plan does not mark itself."""

    def test_a_course_below_bullets(self) -> None:
        """A course with one bullet in a section with another is written, where no bullet is left for its lines."""
        course = TrainingCourse(title="Lớp tập huấn", mark="+", topics=("Bình đẳng giới",))
        paragraph = Paragraph(text="Nội dung.")

        assert ["- NỘI DUNG", "Nội dung.", "+ Lớp tập huấn"] == write(
            Section(heading="NỘI DUNG", mark="-", items=(paragraph, course))
        )[1:4]


class TestEnd:
    """Recipients and signature."""

    def test_order(self) -> None:
        """Closing, recipients, archive line, signature, annexes."""
        written = write(
            closing="Trên đây là Kế hoạch./.",
            recipients=(Recipient(text="Sở Nội vụ"), Recipient(text="UBND tỉnh (để b/c)")),
            filed_with="VT",
            signature=Signature(
                authority=(bdg.Authority.FOR_HEAD,),
                principals=("GIÁM ĐỐC",),
                position="PHÓ GIÁM ĐỐC",
                name="Nguyễn Văn A",
            ),
            annexes=(Section(heading="Phụ lục", items=(Paragraph(text="Danh sách."),)),),
        )

        assert [
            "KẾ HOẠCH",
            "Trên đây là Kế hoạch./.",
            "Nơi nhận:",
            "- Sở Nội vụ;",
            "- UBND tỉnh (để b/c);",
            "- Lưu: VT.",
            "KT. GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "Nguyễn Văn A",
            "Phụ lục",
            "Danh sách.",
        ] == written


class TestLaws:
    """What holds for the text of any plan."""

    @pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
    def test_round_trip(self, file: Path) -> None:
        """The examples read back equal from their canonical text."""
        plan = bdg.read(file).plan

        assert plan == bdg.read_text(bdg.write_text(plan)).plan

    @pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
    def test_clean_lines(self, file: Path) -> None:
        """The text ends with one line end, and no line has blanks at its end."""
        written = bdg.write_text(bdg.read(file).plan)

        assert (True, False) == (written.endswith("\n"), written.endswith("\n\n"))
        assert [] == [line for line in written.splitlines() if line != line.rstrip()]
