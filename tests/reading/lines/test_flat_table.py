"""Tables whose cells and bars stand on lines of their own."""

import pytest

import binhdanggioi as bdg

TITLE = "KẾ HOẠCH\n\nCông tác dân số năm 2027\n\nIII. HOẠT ĐỘNG\n\n"


def flat(*rows: str) -> str:
    """The lines of rows: each cell and each bar on its own."""
    return "\n".join("|\n" + "\n".join(f"{cell}\n|" if cell else "|" for cell in row.split("/")) for row in rows)


def items(text: str) -> tuple[object, ...]:
    """What stands in the section."""
    return bdg.read_text(TITLE + text).plan.sections[0].items


def rows_of(text: str) -> list[tuple[tuple[str, ...], ...]]:
    """The rows of the tables in the section."""
    return [item.rows for item in items(text) if isinstance(item, bdg.Table)]


HEADS = "TT/Nội dung/Chủ trì/Thời gian"


class TestFlatTables:
    """Bars and cells, line by line."""

    def test_rows(self) -> None:
        """Cells become rows, those of several lines too; an empty one stays."""
        text = flat(HEADS, "**1**/Khám\nsàng lọc/Sở Y tế/Quý I/2027".replace("I/2027", "I"), "2/In tờ rơi//Quý II")

        assert [
            (
                ("TT", "Nội dung", "Chủ trì", "Thời gian"),
                ("1", "Khám sàng lọc", "Sở Y tế", "Quý I"),
                ("2", "In tờ rơi", "", "Quý II"),
            )
        ] == rows_of(text)

    def test_tasks(self) -> None:
        """Such a table states what any other does, and is printed as one."""
        plan = bdg.read_text(TITLE + flat(HEADS, "1/Khám sàng lọc/Sở Y tế/2027", "2/In tờ rơi/Sở Tư pháp/2027")).plan

        assert [("Khám sàng lọc", "Sở Y tế"), ("In tờ rơi", "Sở Tư pháp")] == [
            (task.text, task.lead[0].name) for task in plan.tasks
        ]
        assert plan == bdg.read_text(bdg.write_text(plan)).plan

    def test_a_merged_heading_of_a_group(self) -> None:
        """A row of one cell, or of a number and one, ends where the number of the next row begins."""
        text = flat(HEADS, "I. TRUYỀN THÔNG", "1/Phát thanh/Đài huyện/2027", "II/HỌC TẬP", "2/Mở lớp/Sở Y tế/2027")

        assert [("I. TRUYỀN THÔNG", "", "", ""), ("II", "HỌC TẬP", "", "")] == [
            row for row in rows_of(text)[0] if row[2] == ""
        ]

    def test_what_stands_around(self) -> None:
        """A signature above in the same run of bars, and the words below, stay what they are."""
        text = (
            f"|\nViệc một\n|\nViệc hai\n|\nBiểu công việc\n{flat(HEADS, '1/Mở lớp/Sở Y tế/2027')}\n\nGhi chú: theo dõi."
        )

        assert ["Việc một", "Việc hai", "Biểu công việc", "", "Ghi chú: theo dõi."] == [
            getattr(item, "text", "") for item in items(text)
        ]

    @pytest.mark.parametrize(
        "rows",
        [
            ("TT/Nội dung/Chủ trì/Thời gian", "1/Mở lớp/Sở Y tế", "2/In tờ rơi/Sở Tư pháp"),
            ("TT/Chỉ tiêu/ĐVT/Giai đoạn", "Năm 2027/Năm 2028/Năm 2029/Năm 2030", "1/Số lớp/Lớp/3"),
            ("Một/Hai/Ba", "1/a/b", "2/c/d"),
            ("TT/Nội dung", "1/Mở lớp"),
            (HEADS,),
        ],
    )
    def test_what_is_not_certain(self, rows: tuple[str, ...]) -> None:
        """Cells that fall into no rows, headings in two rows and headings that are not known leave the lines."""
        assert [] == rows_of(flat(*rows))
