"""The headings of annexes."""

import pytest

import binhdanggioi as bdg
from tests.opening.word.word_files import BORDERS, p, tbl, word_file

BODY = "SỞ Y TẾ\n\nSố: 12/KH-SYT\n\nKẾ HOẠCH\n\nCông tác năm 2027\n\nI. MỤC TIÊU\n\n- Đạt 60% xã.\n\n"
END = "Nơi nhận:\n\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn A\n\n"
ATTACHED = "(Kèm theo Kế hoạch số 12/KH-SYT ngày 05/3/2027 của Sở Y tế)"
TABLE = "| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Mở lớp | Phòng Dân số |"


def annexes(text: str) -> list[tuple[str, list[str]]]:
    """The headings of the annexes, each with the paragraphs under it."""
    plan = bdg.read_text(text).plan
    assert plan == bdg.read_text(bdg.write_text(plan)).plan
    assert ["Đạt 60% xã."] == [indicator.text for indicator in plan.indicators]
    return [
        (annex.heading, [item.text for item in annex.items if isinstance(item, bdg.Paragraph)])
        for annex in plan.annexes
    ]


class TestHeadings:
    """Annexes by the words of their headings."""

    @pytest.mark.parametrize("end", ["", END], ids=["without an end", "after the end"])
    @pytest.mark.parametrize(
        "heading",
        [
            "Phụ lục 2",
            "PHỤ LỤC SỐ 02",
            "PHỤ LỤC I: PHÂN CÔNG NHIỆM VỤ",
            "Phụ lục 1 - Phân công nhiệm vụ",
            "PHỤ LỤC DANH SÁCH LỚP",
            "BIỂU SỐ 01: KẾ HOẠCH MỞ LỚP",
            "MẪU SỐ 3 PHIẾU ĐĂNG KÝ",
        ],
    )
    def test_a_label(self, heading: str, end: str) -> None:
        """A label with a number or in capitals heads an annex, with its title; the heading is kept whole."""
        text = f"{BODY}{end}{heading}\n\n{TABLE}"

        assert [(heading, [])] == annexes(text)
        assert ["Mở lớp"] == [task.text for task in bdg.read_text(text).plan.tasks]

    @pytest.mark.parametrize("end", ["", END], ids=["without an end", "after the end"])
    @pytest.mark.parametrize("heading", ["BIỂU PHÂN CÔNG", "Danh mục công việc", "PHÂN CÔNG THỰC HIỆN KẾ HOẠCH"])
    def test_the_line_that_attaches_it(self, heading: str, end: str) -> None:
        """The line below the title says that it is one; above the title too, and is no objective."""
        assert [(heading, [ATTACHED])] == annexes(f"{BODY}{end}{heading}\n\n{ATTACHED}\n\n{TABLE}")

    def test_a_line_that_attaches_the_annex_below(self) -> None:
        """Above the title it comes below it."""
        assert [("BIỂU PHÂN CÔNG", [ATTACHED])] == annexes(f"{BODY}{ATTACHED}\n\nBIỂU PHÂN CÔNG\n\n{TABLE}")

    def test_sheets_after_the_end(self) -> None:
        """A list in capitals heads the first annex; later ones have a number."""
        text = f"{BODY}{END}DANH MỤC VIỆC\n\n{TABLE}\n\nMẫu số 01\n\nPHIẾU\n\nMẫu số 02\n\nDANH SÁCH LỚP\n\nHọ tên"

        assert [("DANH MỤC VIỆC", []), ("Mẫu số 01", ["PHIẾU"]), ("Mẫu số 02", ["DANH SÁCH LỚP", "Họ tên"])] == annexes(
            text
        )

    @pytest.mark.parametrize(
        "line",
        [
            "Bảng 1. Kết quả",
            "DANH MỤC VIỆC",
            "BIỂU SỐ 01",
            "Phụ lục 1 kèm theo Kế hoạch này.",
            "Phụ lục I: danh sách.",
            "Mẫu số 05 ban hành theo Thông tư.",
        ],
    )
    def test_no_annex_in_the_body(self, line: str) -> None:
        """A caption, a sentence and a list above later headings are lines of the body."""
        plan = bdg.read_text(f"{BODY}{line}\n\nII. NHIỆM VỤ\n\n1. Mở lớp.\n\n{END}").plan

        assert ((), ["MỤC TIÊU", "NHIỆM VỤ"]) == (plan.annexes, [section.heading for section in plan.sections])

    def test_the_title_of_a_plan_that_a_decision_issues(self) -> None:
        """The line below it that names the decision makes it no annex."""
        plan = bdg.read_text(
            "SỞ Y TẾ\n\nSố: 5/QĐ-SYT\n\nQUYẾT ĐỊNH\n\nBan hành Kế hoạch\n\nĐiều 1. Ban hành.\n\n"
            f"{END}KẾ HOẠCH\n\nCÔNG TÁC NĂM 2027\n\n(Kèm theo Quyết định số 5/QĐ-SYT)\n\nI. MỤC TIÊU\n\n1. Đạt."
        ).plan

        assert ("CÔNG TÁC NĂM 2027", (), 1) == (plan.subject, plan.annexes, len(plan.sections))

    def test_in_word(self) -> None:
        """Centred lines of a Word file are the heading, the title and the line that attaches it."""
        centred = '<w:jc w:val="center"/>'
        body = [p(line) for line in (BODY + END).split("\n\n") if line]
        title = [p(line, about=centred) for line in ("PHỤ LỤC I", "PHÂN CÔNG VIỆC", ATTACHED)]
        table = tbl(["TT", "Nhiệm vụ", "Chủ trì"], ["1", "Mở lớp", "Phòng Dân số"], about=BORDERS)
        plan = bdg.read(word_file(*body, *title, table)).plan

        assert ["PHỤ LỤC I"] == [annex.heading for annex in plan.annexes]
        assert ["Mở lớp"] == [task.text for task in plan.tasks]
