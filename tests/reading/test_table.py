"""Tables: what their headings and rows say becomes nouns."""

from datetime import date
from decimal import Decimal

import pytest

import binhdanggioi as bdg
from binhdanggioi import Comparator, Organization
from tests.opening.word.word_files import BORDERS, p, tbl, tc, word_file

HEADING = ("KẾ HOẠCH", "Công tác dân số năm 2027", "III. NỘI DUNG, HOẠT ĐỘNG")


def plan_of(*rows: str, heading: tuple[str, ...] = HEADING) -> bdg.Plan:
    """The plan with a table of these rows, the headings first."""
    columns = rows[0].count("|") - 1
    table = "\n".join([rows[0], "|---" * columns + "|", *rows[1:]])
    return bdg.read_text("\n\n".join([*heading, table])).plan


def table_of(*rows: str, heading: tuple[str, ...] = HEADING) -> bdg.Table:
    """The table of these rows."""
    table = plan_of(*rows, heading=heading).sections[0].items[-1]
    assert isinstance(table, bdg.Table)
    return table


def names(organizations: tuple[Organization, ...]) -> list[str]:
    """The names of bodies."""
    return [organization.name for organization in organizations]


def who(plan: bdg.Plan) -> list[tuple[str, list[str], list[str]]]:
    """The tasks of a plan with who leads and who takes part."""
    return [(task.text, names(task.lead), names(task.partners)) for task in plan.tasks]


Values = list[tuple[Decimal | None, Comparator | None, int | None]]


def targets(plan: bdg.Plan) -> list[tuple[str, str | None, Values]]:
    """The targets of a plan with their units and values."""
    return [
        (
            target.measure,
            target.unit,
            [(milestone.value, milestone.comparator, milestone.year) for milestone in target.milestones],
        )
        for target in plan.indicators
    ]


class TestTasks:
    """Rows of tasks."""

    @pytest.mark.parametrize("text", ["Hoạt động", "Tên công việc", "Các giải pháp chủ yếu", "Nội dung trọng tâm"])
    @pytest.mark.parametrize(
        "lead", ["Đơn vị thực hiện", "Người chịu trách nhiệm", "Cơ quan, đơn vị chủ trì", "Thực hiện"]
    )
    @pytest.mark.parametrize("when", ["Lộ trình", "Thời hạn hoàn thành", "Tiến độ thực hiện"])
    def test_headings(self, text: str, lead: str, when: str) -> None:
        """A column is known by the meaning of its heading."""
        plan = plan_of(f"| STT | {text} | {lead} | {when} |", "| 1 | Khám sàng lọc | Sở Y tế | Quý I/2027 |")

        assert [("Khám sàng lọc", ["Sở Y tế"], date(2027, 3, 31))] == [
            (task.text, names(task.lead), task.when and task.when.last) for task in plan.tasks
        ]

    def test_fields(self) -> None:
        """A row has a lead, partners, a time and a product; its place is its line."""
        (task,) = plan_of(
            "| TT | Nội dung | Chủ trì | Phối hợp | Thời gian | Sản phẩm |",
            "| 1 | Lập hồ sơ | Phòng Y tế | Phòng Tư pháp; các xã | Trước 15/6/2027 | 12 bộ hồ sơ |",
        ).tasks

        assert (
            "Lập hồ sơ",
            (Organization(name="Phòng Y tế"),),
            (Organization(name="Phòng Tư pháp"), Organization(name="các xã")),
            date(2027, 6, 14),
            "12 bộ hồ sơ",
            9,
        ) == (
            task.text,
            task.lead,
            task.partners,
            task.when and task.when.last,
            task.output,
            task.span and task.span.line,
        )

    @pytest.mark.parametrize(
        ("cell", "lead", "partners"),
        [
            ("Chủ trì: Sở Y tế. Phối hợp: Sở Tài chính, Công an tỉnh.", ["Sở Y tế"], ["Sở Tài chính", "Công an tỉnh"]),
            ("- Cơ quan chủ trì: Sở Y tế - Cơ quan phối hợp: UBND xã", ["Sở Y tế"], ["UBND xã"]),
            ("Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện", ["Sở Y tế"], ["Sở Tài chính"]),
            ("Giao Sở Y tế chủ trì; Sở Tài chính phối hợp", ["Sở Y tế"], ["Sở Tài chính"]),
            ("- Sở Y tế; - Sở Tài chính", ["Sở Y tế", "Sở Tài chính"], []),
            ("-", [], []),
        ],
    )
    def test_one_cell_for_who_leads_and_who_takes_part(self, cell: str, lead: list[str], partners: list[str]) -> None:
        """The words of the cell tell them apart."""
        plan = plan_of("| TT | Công việc | Phân công thực hiện | Thời gian |", f"| 1 | Mở lớp | {cell} | 2027 |")

        assert [("Mở lớp", lead, partners)] == who(plan)

    def test_names_without_a_word_between_them(self) -> None:
        """Under one heading for both, several names do not say who leads."""
        plan = plan_of(
            "| TT | Việc | Chủ trì, phối hợp | Thời gian |",
            "| 1 | Mở lớp | Sở Y tế | 2027 |",
            "| 2 | In tờ rơi | Sở Y tế, Sở Tài chính | 2027 |",
        )

        assert [("Mở lớp", ["Sở Y tế"], []), ("In tờ rơi", [], [])] == who(plan)

    def test_a_group_and_a_total_are_no_tasks(self) -> None:
        """A row of only a heading, a row of totals and headings that are repeated on a page state nothing."""
        heads = "| TT | Nhiệm vụ | Cơ quan thực hiện | Kinh phí (triệu đồng) |"
        plan = plan_of(
            heads,
            "| (1) | (2) | (3) | (4) |",
            "| I | TRUYỀN THÔNG | | |",
            "| 1 | Phát thanh | Đài Truyền thanh huyện | 20 |",
            heads,
            "| 2 | In tờ rơi | Phòng Văn hóa | 5 |",
            "| | Tổng cộng | | 25 |",
        )

        assert [("Phát thanh", ["Đài Truyền thanh huyện"], []), ("In tờ rơi", ["Phòng Văn hóa"], [])] == who(plan)

    def test_the_heading_of_a_group_names_the_lead(self) -> None:
        """Where no column says who leads, a group that is a body does."""
        plan = plan_of(
            "| TT | Nội dung | Thời gian |",
            "| A | Sở Y tế | |",
            "| 1 | Khám sàng lọc | 2027 |",
            "| B | Sở Tư pháp | |",
            "| 2 | Tuyên truyền | 2027 |",
        )

        assert [("Khám sàng lọc", ["Sở Y tế"], []), ("Tuyên truyền", ["Sở Tư pháp"], [])] == who(plan)

    def test_the_heading_of_a_group_names_the_time(self) -> None:
        """Where no column says when, a group that is a time does."""
        tasks = plan_of(
            "| TT | Nội dung | Chủ trì |",
            "| | Quý I/2027 | |",
            "| 1 | Khám sàng lọc | Sở Y tế |",
            "| 2 | In | Sở Y tế |",
        ).tasks

        assert [("Khám sàng lọc", "Quý I/2027"), ("In", "Quý I/2027")] == [
            (task.text, task.when and task.when.wording) for task in tasks
        ]

    def test_a_merged_cell_of_word_holds_for_its_rows(self) -> None:
        """One cell for the lead of several tasks, with the partners and the time of rows without any."""
        first, below = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
        table = tbl(
            ["TT", "Nhiệm vụ", "Đầu mối", "Phối hợp", "Thời gian"],
            ["1", "Khám sàng lọc", tc("Sở Y tế", about=first), tc("các xã", about=first), "Quý I/2027"],
            ["2", "Cấp thẻ", tc(about=below), tc(about=below), "Quý II/2027"],
            ["3", "Theo dõi", tc(about=below), "UBND xã", tc(about=below)],
            ["4", "Kiểm tra", "Thanh tra Sở", "", ""],
            about=BORDERS,
        )
        plan = bdg.read(word_file(*map(p, HEADING), table)).plan

        assert [
            ("Khám sàng lọc", ["Sở Y tế"], ["các xã"]),
            ("Cấp thẻ", ["Sở Y tế"], ["các xã"]),
            ("Theo dõi", ["Sở Y tế"], ["UBND xã"]),
            ("Kiểm tra", ["Thanh tra Sở"], []),
        ] == who(plan)
        assert ["Quý I/2027", "Quý II/2027", "Quý II/2027", None] == [
            task.when and task.when.wording for task in plan.tasks
        ]
        assert plan == bdg.read_text(bdg.write_text(plan)).plan

    def test_cells_merged_over_whole_rows(self) -> None:
        """A numbered row without a cell of its own shares those above; one with numbers below it heads a group."""
        plan = plan_of(
            "| TT | Nhiệm vụ | Chủ trì | Thời gian |",
            "| 1 | Khám sàng lọc | Sở Y tế | 2027 |",
            "| 2 | Cấp thẻ | | |",
            "| 3 | Truyền thông | | |",
            "| 3.1 | In tờ rơi | Phòng Văn hóa | 2027 |",
        )

        assert [
            ("Khám sàng lọc", ["Sở Y tế"], []),
            ("Cấp thẻ", ["Sở Y tế"], []),
            ("In tờ rơi", ["Phòng Văn hóa"], []),
        ] == who(plan)

    def test_the_same_again(self) -> None:
        """A cell may say that it says what the one above says; the text of a task stays as printed."""
        tasks = plan_of(
            "| Giải pháp | Chủ trì | Thời gian |", "| Mở lớp | Sở Y tế | 2027 |", "| Như trên | nt | Như trên |"
        ).tasks

        assert [("Mở lớp", ["Sở Y tế"], "2027"), ("Như trên", ["Sở Y tế"], "2027")] == [
            (task.text, names(task.lead), task.when and task.when.wording) for task in tasks
        ]

    @pytest.mark.parametrize(
        ("heading", "cell", "first", "last"),
        [
            ("Thời gian", "3 - 5/2027", date(2027, 3, 1), date(2027, 5, 31)),
            ("Thời gian", "Giai đoạn 2027-2030", date(2027, 1, 1), date(2030, 12, 31)),
            ("Quý", "III/2027", date(2027, 7, 1), date(2027, 9, 30)),
            ("Giai đoạn", "2027", date(2027, 1, 1), date(2027, 12, 31)),
            ("Thời gian", "Theo chỉ đạo", None, None),
            ("Thời gian", "Quý I/2027, Quý IV/2027", None, None),
        ],
    )
    def test_times(self, heading: str, cell: str, first: date | None, last: date | None) -> None:
        """A short time is read with the word that its heading has; one of several is none."""
        (task,) = plan_of(f"| Việc | Chủ trì | {heading} |", f"| Mở lớp | Sở Y tế | {cell} |").tasks

        assert (first, last) == (task.when and task.when.first, task.when and task.when.last)
        assert task.when is None or task.when.wording == cell

    @pytest.mark.parametrize(
        "rows",
        [
            ("| Thời gian | Nội dung | Người thực hiện |", "| 8h00 - 8h30 | Khai mạc | Ban Tổ chức |"),
            ("| Thời gian | Nội dung | Phụ trách |", "| Sáng 05/10/2027 | Thảo luận | Sở Y tế |"),
            ("| Họ và tên | Chức vụ | Nhiệm vụ |", "| Nguyễn Văn A | Trưởng phòng | Phụ trách chung |"),
            ("| Nội dung | Thời gian | Đơn giá | Thành tiền |", "| Thuê xe | 2 ngày | 500.000 | 1.000.000 |"),
            ("| TT | Nhiệm vụ | Kết quả |", "| 1 | Mở lớp | Đã mở 3 lớp |"),
            ("| TT | Tên văn bản quy định nội dung | Cơ quan thực hiện |", "| 1 | Quyết định 5 | Sở Y tế |"),
            ("| Cột một | Cột hai |", "| Mở lớp | Sở Y tế |"),
        ],
    )
    def test_other_tables(self, rows: tuple[str, ...]) -> None:
        """Timetables, lists of people, estimates, results and unknown headings give no tasks."""
        assert () == plan_of(*rows).tasks


class TestMarkdown:
    """The ways in which a text writes a table."""

    @pytest.mark.parametrize(
        "rows",
        [
            ("| Việc | Chủ trì |", "|---|---|", "| Mở lớp | Sở Y tế |"),
            ("| Việc | Chủ trì |", "| :--- | ---: |", "| Mở lớp | Sở Y tế |"),
            ("Việc | Chủ trì", "--- | ---", "Mở lớp | **Sở Y tế**"),
            ("Việc | Chủ trì", ":---|:---:", "Mở lớp | Sở Y tế"),
        ],
    )
    def test_rows(self, rows: tuple[str, ...]) -> None:
        """With or without bars at the sides, with a rule that says how the columns stand."""
        plan = bdg.read_text("\n\n".join([*HEADING, "\n".join(rows), "2. In tờ rơi."])).plan

        assert [("Mở lớp", ["Sở Y tế"], []), ("In tờ rơi.", [], [])] == who(plan)

    def test_a_heading_in_such_a_table_is_no_table(self) -> None:
        """The name of the body beside the State's name stay lines of the heading."""
        plan = bdg.read_text(
            "SỞ Y TẾ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n---|---\nSố: 1/KH-SYT | Huế\n\nKẾ HOẠCH"
        ).plan

        assert ("SỞ Y TẾ", "1/KH-SYT") == (plan.issuer and plan.issuer.name, str(plan.number))


class TestContinued:
    """A table that goes on below a page."""

    @pytest.mark.parametrize("between", ["", "2\n\n"])
    def test_its_headings(self, between: str) -> None:
        """A table whose numbers go on has the headings of the one before it, also behind a page number."""
        pages = [
            "| TT | Việc | Chủ trì |\n|---|---|---|\n| 1 | Mở lớp | Sở Y tế |",
            "| 2 | In tờ rơi | Sở Nội vụ |",
            "| 3 | Kiểm tra | Thanh tra Sở |",
        ]
        plan = bdg.read_text("\n\n".join([*HEADING, f"\n\n{between}".join(pages)])).plan

        assert ["Mở lớp", "In tờ rơi", "Kiểm tra"] == [task.text for task in plan.tasks if task.lead]
        assert plan == bdg.read_text(bdg.write_text(plan)).plan

    def test_another_table(self) -> None:
        """One whose numbers do not go on is a table of its own, with headings that are not known."""
        tables = "| TT | Việc | Chủ trì |\n|---|---|---|\n| 1 | Mở lớp | Sở Y tế |\n\n| 5 | In | Sở Nội vụ |"
        plan = bdg.read_text("\n\n".join([*HEADING, tables])).plan

        assert ["Mở lớp"] == [task.text for task in plan.tasks]


class TestPlainTables:
    """Tables that state nothing."""

    def test_what_was_done(self) -> None:
        """Under a heading of the situation, a table holds results; so in an annex with such a title."""
        rows = "| Chỉ tiêu | Đơn vị tính | Năm 2026 |\n|---|---|---|\n| Số lớp | lớp | 5 |"
        body = bdg.read_text("\n\n".join([*HEADING[:2], "I. TÌNH HÌNH THỰC HIỆN", rows])).plan
        annex = bdg.read_text("\n\n".join([*HEADING, "1. Mở lớp.", "PHỤ LỤC I", "TÌNH HÌNH THỰC HIỆN", rows])).plan

        assert ((), (), 1) == (body.indicators, annex.indicators, len(annex.annexes))


class TestTargets:
    """Rows of targets."""

    def test_years(self) -> None:
        """Each column of a year is a milestone, one of what was reached the baseline."""
        plan = plan_of(
            "| TT | Chỉ số | ĐVT | Ước thực hiện năm 2026 | Kế hoạch năm 2027 | Đến năm 2030 |",
            "| A | SỨC KHỎE | | | | |",
            "| 1 | Tỷ lệ phụ nữ được khám | % | 61,5 | 65 | ≥ 80 |",
            "| 2 | Số trạm đạt chuẩn | Trạm | 1.050 | 10 - 12 | từ 20 trở lên |",
        )

        assert [
            (
                "Tỷ lệ phụ nữ được khám",
                "%",
                [(Decimal(65), None, 2027), (Decimal(80), Comparator.AT_LEAST, 2030)],
            ),
            (
                "Số trạm đạt chuẩn",
                "Trạm",
                [
                    (Decimal(10), Comparator.AT_LEAST, 2027),
                    (Decimal(12), Comparator.AT_MOST, 2027),
                    (Decimal(20), Comparator.AT_LEAST, 2030),
                ],
            ),
        ] == targets(plan)
        assert [(Decimal("61.5"), 2026), (Decimal(1050), 2026)] == [
            (target.baseline and target.baseline.value, target.baseline and target.baseline.year)
            for target in plan.indicators
        ]

    def test_two_rows_of_headings(self) -> None:
        """A heading merged over the years, in Word and in a text, also with the cell repeated."""
        wide, down = '<w:gridSpan w:val="2"/>', ('<w:vMerge w:val="restart"/>', "<w:vMerge/>")
        table = tbl(
            [*(tc(head, about=down[0]) for head in ("TT", "Chỉ tiêu", "Đơn vị")), tc("Lộ trình", about=wide)],
            [*(tc(about=down[1]) for _ in range(3)), "Năm 2027", "Năm 2028"],
            ["1", "Số lớp", "Lớp", "3", "4"],
            about=BORDERS,
        )
        in_word = bdg.read(word_file(*map(p, HEADING), table)).plan
        in_text = plan_of(
            "| TT | Chỉ tiêu | Đơn vị | Lộ trình | Lộ trình |",
            "| TT | Chỉ tiêu | Đơn vị | Năm 2027 | Năm 2028 |",
            "| 1 | Số lớp | Lớp | 3 | 4 |",
        )

        expected = [("Số lớp", "Lớp", [(Decimal(3), None, 2027), (Decimal(4), None, 2028)])]
        assert expected == targets(in_word) == targets(in_text)

    @pytest.mark.parametrize("cell", ["x", "50.5", "Tăng dần", "40/60", "05/2027", "3 lớp", "10 - 5"])
    def test_a_cell_that_is_no_figure_of_its_unit(self, cell: str) -> None:
        """It gives no value; the others of the row stay."""
        plan = plan_of("| Chỉ tiêu | Đơn vị tính | Năm 2027 | Năm 2028 |", f"| Tỷ lệ xã | % | {cell} | 70 |")

        assert [("Tỷ lệ xã", "%", [(Decimal(70), None, 2028)])] == targets(plan)

    def test_units_in_the_cells(self) -> None:
        """Without a column of units, the cells say them; a heading without a year has that of the section."""
        plan = plan_of(
            "| Mục tiêu | Hiện trạng | Chỉ tiêu phấn đấu |",
            "| Xã có mô hình | 40% | 60% |",
            heading=(*HEADING[:2], "II. CHỈ TIÊU NĂM 2027"),
        )

        assert [("Xã có mô hình", "%", [(Decimal(60), None, 2027)])] == targets(plan)
        assert [Decimal(40)] == [target.baseline and target.baseline.value for target in plan.indicators]

    def test_a_figure_beside_a_task(self) -> None:
        """A column of targets with their units gives targets beside the tasks."""
        plan = plan_of("| Nhiệm vụ | Chỉ tiêu | Chủ trì |", "| Mở lớp | 05 lớp | Sở Y tế |", "| In | Đủ | Sở Y tế |")

        assert ([("Mở lớp", "lớp", [(Decimal(5), None, None)])], ["Mở lớp", "In"]) == (
            targets(plan),
            [task.text for task in plan.tasks],
        )

    def test_years_below_what_was_done_and_what_is_planned(self) -> None:
        """A second row of years below other headings is one of headings."""
        plan = plan_of(
            "| Chỉ tiêu | Đơn vị | Thực hiện | Kế hoạch |", "| | | Năm 2026 | Năm 2027 |", "| Số hộ | hộ | 20 | 30 |"
        )

        assert [("Số hộ", "hộ", [(Decimal(30), None, 2027)])] == targets(plan)
        assert [2026] == [target.baseline and target.baseline.year for target in plan.indicators]

    def test_a_period_beside_its_years(self) -> None:
        """The figure of all years is not that of the last one."""
        plan = plan_of(
            "| Nội dung | Đơn vị tính | Năm 2027 | Năm 2028 | Giai đoạn 2027 - 2028 |", "| Số lớp | lớp | 3 | 4 | 7 |"
        )

        assert [("Số lớp", "lớp", [(Decimal(3), None, 2027), (Decimal(4), None, 2028)])] == targets(plan)

    def test_sentences(self) -> None:
        """A column of targets in words is read as sentences."""
        plan = plan_of("| TT | Chỉ tiêu | Theo dõi |", "| 1 | Đến năm 2030, đạt 75% xã có trạm | Sở Y tế |")

        assert [("xã có trạm", "%", [(Decimal(75), None, 2030)])] == targets(plan)

    def test_the_bodies_and_the_units_under_one_word(self) -> None:
        """`Đơn vị` heads bodies where the cells are bodies, and units where they are none."""
        bodies = table_of("| Đơn vị | Nội dung | Thời gian |", "| Phòng Y tế | Lập danh sách | 2027 |")
        units = table_of("| Nội dung | Đơn vị | Năm 2027 |", "| Lập danh sách | lần | 2 |")

        assert (1, 0, 0, 1) == (
            len(bodies.responsibilities),
            len(bodies.indicators),
            len(units.responsibilities),
            len(units.indicators),
        )


class TestFunding:
    """Rows of amounts."""

    @pytest.mark.parametrize(
        ("head", "cell", "amount"),
        [
            ("Kinh phí (triệu đồng)", "120,5", 120_500_000),
            ("Dự toán (ĐVT: nghìn đồng)", "1.080", 1_080_000),
            ("Thành tiền", "6.000.000", 6_000_000),
            ("Thành tiền", "25 triệu đồng", 25_000_000),
            ("Số tiền (1.000đ)", "30.000", 30_000_000),
            ("Kinh phí", "120", None),
        ],
    )
    def test_units(self, head: str, cell: str, amount: int | None) -> None:
        """The unit stands in the heading or in the cell; whole thousands above a million are đồng."""
        (funding,) = plan_of(f"| TT | Hạng mục | {head} |", f"| 1 | Thuê hội trường | {cell} |").funding

        assert ("Thuê hội trường", amount) == (funding.text, funding.amount and int(funding.amount.amount))

    def test_the_line_above_names_the_unit(self) -> None:
        """A caption above the table holds for its amounts."""
        text = "\n\n".join(
            [
                *HEADING,
                "1. Dự toán (đơn vị tính: triệu đồng)",
                "| Khoản chi | Số tiền | Nguồn |\n|---|---|---|\n| In | 5 | Quỹ |",
            ]
        )
        (funding,) = bdg.read_text(text).plan.funding

        assert ("In", "Quỹ", "5.000.000 đồng") == (funding.text, funding.source, str(funding.amount))

    def test_amounts_by_year(self) -> None:
        """Under a caption with the unit, the column that adds up the years counts."""
        plan = plan_of(
            "| TT | Nội dung | Năm 2027 | Năm 2028 | Tổng cộng |",
            "| 1 | Mở lớp | 500 | 400 | 900 |",
            heading=(*HEADING[:2], "V. KINH PHÍ (triệu đồng)"),
        )

        assert (["900.000.000 đồng"], ()) == ([str(funding.amount) for funding in plan.funding], plan.tasks)

    def test_sums_are_no_parts(self) -> None:
        """A row that adds up those below it, by their numbers, and the total are left out."""
        plan = plan_of(
            "| TT | Nội dung chi | Thành tiền (triệu đồng) |",
            "| A | Truyền thông | 30 |",
            "| 1 | Phát thanh | 10 |",
            "| 2 | Tờ rơi | 20 |",
            "| | Tổng số | 30 |",
        )

        assert [("Phát thanh", "10.000.000 đồng"), ("Tờ rơi", "20.000.000 đồng")] == [
            (funding.text, str(funding.amount)) for funding in plan.funding
        ]

    def test_amounts_by_source(self) -> None:
        """The column of totals counts; without one, each source is a statement of its own."""
        total = plan_of(
            "| Nội dung | Kinh phí (triệu đồng) | | |",
            "| | Tổng số | NS tỉnh | Nguồn khác |",
            "| Mở lớp | 100 | 80 | 20 |",
        )
        parts = plan_of("| Nội dung | Kinh phí (triệu đồng) | |", "| | NS tỉnh | Nguồn khác |", "| Mở lớp | 80 | 20 |")

        assert [[(None, "100.000.000 đồng")], [("NS tỉnh", "80.000.000 đồng"), ("Nguồn khác", "20.000.000 đồng")]] == [
            [(funding.source, str(funding.amount)) for funding in plan.funding] for plan in (total, parts)
        ]


class TestResponsibilities:
    """Rows of bodies with their duties."""

    def test_duties(self) -> None:
        """The rows of one body are its duties, each with the time of its row, and the reports that it asks for."""
        first, second = plan_of(
            "| Cơ quan, đơn vị | Nhiệm vụ | Thời hạn |",
            "| Sở Y tế | Báo cáo UBND tỉnh trước ngày 15/11 hằng năm | |",
            "| | Mở lớp. Cấp tài liệu. | Quý II/2027 |",
            "| Công an tỉnh | Bảo đảm an ninh | |",
        ).responsibilities

        assert (
            "Sở Y tế",
            [
                ("Báo cáo UBND tỉnh trước ngày 15/11 hằng năm", None, ["UBND tỉnh"]),
                ("Mở lớp.", "Quý II/2027", []),
                ("Cấp tài liệu.", "Quý II/2027", []),
            ],
            "Công an tỉnh",
            ["Bảo đảm an ninh"],
        ) == (
            first.organization.name,
            [
                (
                    duty.text,
                    duty.when and duty.when.wording,
                    [report.addressee and report.addressee.name for report in duty.reports],
                )
                for duty in first.duties
            ],
            second.organization.name,
            [duty.text for duty in second.duties],
        )

    def test_its_nouns_have_addresses(self) -> None:
        """Each noun of a table is found at its address."""
        plan = plan_of("| Đơn vị | Nhiệm vụ |", "| Sở Y tế | Mở lớp |")
        (body,) = plan.responsibilities

        assert ("III.¶1.responsibilities[0]", body.duties[0]) == (
            plan.address(body),
            plan.at("III.¶1.responsibilities[0].¶1"),
        )
