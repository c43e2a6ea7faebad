"""What plans by other hands taught: each case is right or wrong for one reason only."""

import pytest

import binhdanggioi as bdg

HEADING = """ỦY BAN NHÂN DÂN
XÃ MINH TÂN
Số: 12/KH-UBND

Minh Tân, ngày 06 tháng 3 năm 2026

KẾ HOẠCH
Công tác bình đẳng giới năm 2026
"""


def codes(*paragraphs: str) -> list[str]:
    """The codes of the errors and warnings on a plan with these paragraphs."""
    reading = bdg.read_text("\n\n".join([HEADING, *paragraphs]))
    report = bdg.check(reading.plan, reading.source)
    return [finding.code for finding in report if finding.severity is not bdg.Severity.NOTE]


def table(*rows: str) -> str:
    """A table of three columns under a heading of money."""
    return "\n".join(["| TT | Nội dung | Kinh phí |", "|---|---|---|", *rows])


TASKS = "II. NHIỆM VỤ, GIẢI PHÁP"
MONEY = "II. KINH PHÍ"
DUTIES = "II. TỔ CHỨC THỰC HIỆN"
LAUNCH = "1. Lễ phát động"
LAID_OUT: tuple[tuple[str, list[str]], ...] = (
    ("250 đại biểu, gồm: 20 người của xã; 60 công chức; 160 hội viên.", ["BDG905"]),
    ("240 đại biểu, gồm: 20 người của xã; 60 công chức; 160 hội viên.", []),
    ("80 đại biểu, trong đó 45 nữ, 60 người dân tộc thiểu số.", []),
    ("100 đại biểu, gồm mỗi thôn 02 đại biểu, mỗi trường 03 đại biểu.", []),
    ("Khối 6: 12 buổi; khối 7: 13 buổi; khối 8: 11 buổi; toàn trường 38 buổi.", ["BDG905"]),
    ("120 cuộc đối thoại: 94 cuộc ở xã, 36 cuộc ở thôn.", ["BDG905"]),
    ("Khối 6 có 12 lớp: 60 học sinh; khối 7 có 13 lớp: 65 học sinh; khối 8 có 11 lớp: 55 học sinh.", []),
    ("Tổ chức 10 lớp bồi dưỡng (xã 02 lớp, thôn 07 lớp).", ["BDG905"]),
    ("Tổ chức 09 lớp bồi dưỡng (xã 02 lớp, thôn 07 lớp).", []),
    ("Tổ chức 02 đợt kiểm tra (đợt 1 vào tháng 5).", []),
    ("Tổ chức 68 buổi truyền thông (33 thôn x 02 buổi/thôn).", ["BDG907"]),
    ("Tổ chức 66 buổi truyền thông (33 thôn x 02 buổi/thôn).", []),
)


class TestTotals:
    """Totals in sentences."""

    @pytest.mark.parametrize(("text", "expected"), LAID_OUT)
    def test_sentence(self, text: str, expected: list[str]) -> None:
        """People of all kinds add up; what counts for each of many does not; brackets and colons may hold parts."""
        assert expected == codes(TASKS, LAUNCH, f"- {text}")

    @pytest.mark.parametrize(("stated", "expected"), [("250", ["BDG905"]), ("240", [])])
    def test_lines_below(self, stated: str, expected: list[str]) -> None:
        """The parts may stand in the lines below."""
        lines = ("+ Công chức: 80 đại biểu;", "+ Hội viên phụ nữ: 160 đại biểu.")

        assert expected == codes(TASKS, LAUNCH, f"- Thành phần: {stated} đại biểu, gồm:", *lines)

    def test_money_of_each_year(self) -> None:
        """A sum for each of some years is no part by itself."""
        text = "Giai đoạn 2026 - 2030: 540 triệu đồng: năm 2026 là 60 triệu đồng, mỗi năm sau là 120 triệu đồng."

        assert [] == codes(MONEY, text)

    def test_semicolons_before_capitals(self) -> None:
        """A list of sums goes on after a semicolon, also before a name with a capital."""
        text = "Tổng kinh phí: 65 triệu đồng, gồm: tập huấn 33 triệu đồng; Tháng hành động 32 triệu đồng."

        assert [] == codes(MONEY, text)

    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            ("Ba mươi bốn triệu năm trăm nghìn đồng", ["BDG603"]),
            ("Bằng chữ: Ba mươi tư triệu đồng chẵn", []),
            ("ngân sách xã", []),
        ],
    )
    def test_words(self, words: str, expected: list[str]) -> None:
        """An amount and the words in brackets after it are one amount."""
        assert expected == codes(MONEY, f"Kinh phí tập huấn: 34.000.000 đồng ({words}).")


class TestTables:
    """Totals and products in tables."""

    @pytest.mark.parametrize(("total", "expected"), [("250", []), ("260", ["BDG906"])])
    def test_subtotals_below(self, total: str, expected: list[str]) -> None:
        """A subtotal may stand below its rows; the total is then over the subtotals."""
        rows = ("| 1 | Tập huấn | 120 |", "| 2 | Tin bài | 80 |", "| | Cộng mục I | 200 |", "| 3 | Kiểm tra | 30 |")
        more = ("| 4 | Hội nghị | 20 |", "| | Cộng mục II | 50 |", f"| | Tổng cộng | {total} |")

        assert expected == codes(MONEY, table(*rows, *more))

    def test_wrong_subtotal(self) -> None:
        """A wrong subtotal does not make a total wrong that is right by the rows."""
        rows = ("| I | Xã | 210 |", "| 1 | Tập huấn | 120 |", "| 2 | Tin bài | 80 |")
        more = ("| II | Thôn | 50 |", "| 1 | Hội nghị | 30 |", "| 2 | Kiểm tra | 20 |", "| | Tổng cộng | 250 |")

        assert ["BDG906"] == codes(MONEY, table(*rows, *more))

    def test_people_of_classes(self) -> None:
        """Classes times people of each class make the people, where most rows show that they do."""
        rows = ("| Nhóm | Số lớp | Người/lớp | Số học viên |", "|---|---|---|---|", "| Xã | 2 | 40 | 80 |")
        more = ("| Thôn | 3 | 30 | 90 |", "| Trường | 4 | 25 | 110 |")

        assert ["BDG907"] == codes(TASKS, "\n".join([*rows, *more]))


class TestCourses:
    """People and time of courses."""

    def test_categories_in_one_line(self) -> None:
        """Several groups in one line count together."""
        lines = ("- Thành phần: Trưởng thôn: 20 người; giáo viên: 25 người.", "- Số lượng: 45 người/01 lớp.")

        assert [] == codes("II. TẬP HUẤN", "1. Lớp kỹ năng truyền thông", *lines, "- Thời gian: 01 ngày/lớp.")

    def test_classes_one_by_one(self) -> None:
        """Classes that are told one by one have their sum of people."""
        lines = ("- Thành phần: Trưởng thôn: 85 người.", "- Số lớp: 02 lớp, lớp 1 có 43 người, lớp 2 có 45 người.")

        assert ["BDG501"] == codes("II. TẬP HUẤN", "1. Lớp kỹ năng", *lines)

    def test_held_before_the_plan(self) -> None:
        """A course whose line of time is a plain one may lie before the plan."""
        lines = (
            "- Thành phần: Trưởng thôn: 40 người.",
            "- Thời gian: 02 ngày/lớp, từ ngày 02/02/2026 đến ngày 03/02/2026",
        )

        assert ["BDG402"] == codes("II. TẬP HUẤN", "1. Lớp kỹ năng", *lines, "- Số lượng: 40 người/01 lớp")

    @pytest.mark.parametrize(("word", "expected"), [("khai mạc ", []), ("", ["BDG507"])])
    def test_first_day(self, word: str, expected: list[str]) -> None:
        """The day on which a course opens is not all of its time."""
        time = f"- Thời gian: 1,5 ngày/lớp, {word}ngày 22/4/2026 tại Hội trường."

        assert expected == codes("II. TẬP HUẤN", "1. Lớp kỹ năng", "- Số lượng: 80 người/02 lớp", time)


class TestTimes:
    """Days that are over."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Khảo sát các thôn, xong trước ngày 28/02/2026.", ["BDG402"]),
            ("Khảo sát các thôn được sắp xếp trước ngày 28/02/2026.", []),
        ],
    )
    def test_sentence(self, text: str, expected: list[str]) -> None:
        """A sentence without a label says by when where it says *xong*, *hoàn thành* or *chậm nhất*."""
        assert expected == codes(TASKS, LAUNCH, f"- {text}")


class TestDuties:
    """Reports and recipients."""

    @pytest.mark.parametrize(("days", "expected"), [("05/6 và 05/11", []), ("20/6 và 05/11", ["BDG705"])])
    def test_two_turns(self, days: str, expected: list[str]) -> None:
        """Of reports that come twice a year the first goes into the first."""
        up = "1. Phòng Văn hóa - Xã hội: Báo cáo Sở Nội vụ trước ngày 15/6 và 15/11 hằng năm."
        inner = f"2. Các thôn: Báo cáo về Phòng Văn hóa - Xã hội trước ngày {days} hằng năm."

        assert expected == codes(DUTIES, up, inner, "Nơi nhận:\n- Sở Nội vụ;\n- Các phòng chuyên môn;\n- Lưu: VT.")

    @pytest.mark.parametrize(
        ("holder", "line"),
        [
            ("Tổ tư vấn", "Các tổ, đoàn thể"),
            ("Phòng Kinh tế", "Lãnh đạo xã, các phòng của xã"),
            ("Hội LHPN xã", "UB MTTQ xã và các tổ chức CT-XH"),
        ],
    )
    def test_groups(self, holder: str, line: str) -> None:
        """A group may stand anywhere in a line of the recipients."""
        assert [] == codes(DUTIES, f"1. {holder}: Tham gia thực hiện.", f"Nơi nhận:\n- {line};\n- Lưu: VT.")

    def test_deadline_before_a_former_body(self) -> None:
        """A deadline after the name of a body does not make it a former one."""
        duty = "1. Phòng Văn hóa - Xã hội: Báo cáo UBND huyện trước ngày 10/12/2026."

        assert ["BDG919"] == codes(DUTIES, duty)


class TestCounts:
    """Points that a heading counts, and years of a baseline."""

    @pytest.mark.parametrize(("number", "expected"), [("03", []), ("04", ["BDG310"])])
    def test_points(self, number: str, expected: list[str]) -> None:
        """A heading that counts its points has so many."""
        points = ("a) Công tác quán triệt.", "b) Công tác cán bộ nữ.", "c) Công tác phụ nữ.")

        assert expected == codes(TASKS, f"1. Kiểm tra, gồm {number} nội dung sau đây:", *points)

    def test_baseline_in_brackets(self) -> None:
        """A bracket that says where things stood in a year gives no milestone."""
        assert [] == codes("II. CHỈ TIÊU NĂM 2026", "1. Tảo hôn giảm còn dưới 5 cặp (năm 2025: 9 cặp).")

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Thành lập 14 tổ truyền thông cộng đồng.", ["BDG403"]),
            ("Thành lập 12 tổ truyền thông cộng đồng.", []),
            ("Thành lập 05 tổ truyền thông cộng đồng trong quý II.", []),
        ],
    )
    def test_task_beside_its_target(self, text: str, expected: list[str]) -> None:
        """The one sentence that makes a thing makes as many as the target names, unless it is of a part."""
        target = "1. Thành lập 12 tổ truyền thông cộng đồng."

        assert expected == codes("II. CHỈ TIÊU NĂM 2026", target, "III. NHIỆM VỤ, GIẢI PHÁP", f"1. {text}")

    @pytest.mark.parametrize(("text", "expected"), [("kinh tế - xã.", ["BDG908"]), ("kinh tế - xã hội.", [])])
    def test_cut_at_a_stop(self, text: str, expected: list[str]) -> None:
        """A phrase that breaks off before a stop lacks its last word."""
        assert expected == codes("II. MỤC TIÊU", f"Góp phần phát triển {text}")

    def test_date_without_issuer(self) -> None:
        """An act of the country has one date, also where one mention leaves out whose it is."""
        basis = "Căn cứ Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ;"

        assert ["BDG204"] == codes(basis, TASKS, "1. Thực hiện Quyết định số 2282/QĐ-TTg ngày 30/12/2020.")


class TestEnd:
    """The end of a plan."""

    def test_deputy_of_a_committee(self) -> None:
        """A deputy signs for the people's committee with *KT.*, for a standing committee without it."""
        body = ("II. NHIỆM VỤ", "- Truyền thông.")
        committee = "TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A"
        standing = "TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A"

        assert (["BDG803"], []) == (codes(*body, committee), codes(*body, standing))

    def test_tab_in_a_recipient(self) -> None:
        """A message is one line of clean text, whatever stands in the source."""
        text = "Nơi nhận:\n- Các ban;\tNguyễn Văn A\n- Lưu: VT."

        assert [] == codes("II. NHIỆM VỤ", "- Truyền thông.", text)
