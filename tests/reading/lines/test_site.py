"""The table of a law site above a document."""

import pytest

import binhdanggioi as bdg

ACT = (
    "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 7/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề tổ bảo vệ trẻ em\n\n"
    "Căn cứ Luật Trẻ em năm 2016;\n\nĐiều 1. Thành lập Tổ bảo vệ trẻ em."
)
TABLES = (
    "|\n**Số hiệu:**\n|\n7/QĐ-UBND\n|\n**Loại văn bản:**\n|\nQuyết định\n|\n**Tình trạng:**\n|\nCòn hiệu lực\n|\n|",
    "Số hiệu: 7/QĐ-UBND\nLoại văn bản: Quyết định\nCơ quan ban hành: UBND tỉnh Sơn La",
    "Số ký hiệu\n7/QĐ-UBND\nLoại văn bản\nQuyết định\nNgười ký\nNguyễn Văn A",
    "| Số hiệu: | 7/QĐ-UBND | Loại văn bản: | Quyết định |\n| Nơi ban hành: | Tỉnh Sơn La | Người ký: | Nguyễn Văn A |",
)


class TestTable:
    """Labels and values, each in a line or a cell of its own."""

    @pytest.mark.parametrize("table", TABLES)
    def test_it_is_not_the_header(self, table: str) -> None:
        """The act below it is read as if the table were not there."""
        assert bdg.read_text(ACT).plan == bdg.read_text(f"{table}\n\n{ACT}").plan

    @pytest.mark.parametrize("table", TABLES)
    def test_it_is_told(self, table: str) -> None:
        """No word of it is lost."""
        reading = bdg.read_text(f"{table}\n\n{ACT}")
        told = " ".join(reading.source.cut(span) for span in reading.unread)

        assert [] == [word for word in ("7/QĐ-UBND", "Quyết định") if word not in told]

    def test_one_label_is_none(self) -> None:
        """A line of the document that looks like one label stays a line of the document."""
        reading = bdg.read_text(f"Lĩnh vực: trẻ em\n\n{ACT}")

        assert ("7/QĐ-UBND", ["Lĩnh vực: trẻ em"]) == (
            str(reading.plan.number),
            [reading.source.cut(span) for span in reading.unread],
        )
