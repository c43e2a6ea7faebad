"""The header line by line, however a copy wraps its cells."""

import pytest

import binhdanggioi as bdg
from binhdanggioi import Organization, PartialDate

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
BODY = "KẾ HOẠCH\nPhòng ngừa bạo lực gia đình\n\nI. MỤC ĐÍCH\n\n- Bảo vệ trẻ em gái."


def read(*lines: str) -> bdg.Reading:
    """Read the lines of a header, then a short plan."""
    return bdg.read_text("\n".join([*lines, BODY]))


class TestWrapped:
    """Cells that are wrapped inside."""

    def test_a_header_of_a_web_page(self) -> None:
        """Every cell is joined, though each of its lines stands alone."""
        plan = read(
            "|",
            "**HỘI ĐỒNG NHÂN",
            "DÂN**",
            "THÀNH PHỐ ĐÀ NẴNG",
            "-------",
            "|",
            "**CỘNG HÒA XÃ HỘI",
            "CHỦ NGHĨA VIỆT NAM**",
            "Độc lập - Tự do -",
            "Hạnh phúc",
            "|",
            "Số:",
            "31/KH-",
            "HĐND",
            "|",
            "*Đà Nẵng, ngày",
            "07 tháng **11** năm",
            "2026*",
            "|",
        ).plan

        assert ("31/KH-HĐND", "Đà Nẵng", PartialDate(2026, 11, 7), "HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG") == (
            str(plan.number),
            plan.place,
            plan.issued_on,
            plan.issuer and plan.issuer.name,
        )

    @pytest.mark.parametrize(
        ("lines", "issuer"),
        [
            (("BỘ NỘI", "VỤ", "CỤC VĂN THƯ"), ("BỘ NỘI VỤ", "CỤC VĂN THƯ")),
            (("THỦ TƯỚNG", "CHÍNH PHỦ"), (None, "THỦ TƯỚNG CHÍNH PHỦ")),
            (("QUỐC", "HỘI"), (None, "QUỐC HỘI")),
            (("ỦY BAN THƯỜNG VỤ", "QUỐC HỘI"), (None, "ỦY BAN THƯỜNG VỤ QUỐC HỘI")),
            (("CỤC THUẾ", "THUẾ TỈNH LÂM ĐỒNG"), ("CỤC THUẾ", "THUẾ TỈNH LÂM ĐỒNG")),
            (("SỞ VĂN HÓA, THỂ THAO VÀ", "DU LỊCH"), (None, "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH")),
            (("VĂN PHÒNG", "HỘI ĐỒNG NHÂN DÂN TỈNH"), (None, "VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN TỈNH")),
            (("UBND TỈNH SƠN LA", "BAN DÂN TỘC", "DỰ THẢO"), ("UBND TỈNH SƠN LA", "BAN DÂN TỘC")),
            (("HUYỆN UỶ MAI SƠN", "ĐẢNG UỶ XÃ CHIỀNG BAN"), ("HUYỆN UỶ MAI SƠN", "ĐẢNG UỶ XÃ CHIỀNG BAN")),
            (("ĐẢNG BỘ PHƯỜNG A", "CHI BỘ KHU PHỐ 7"), ("ĐẢNG BỘ PHƯỜNG A", "CHI BỘ KHU PHỐ 7")),
            (("/ỦY BAN MTTQ VIỆT NAM", "BAN THƯỜNG TRỰC"), (None, "BAN THƯỜNG TRỰC ỦY BAN MTTQ VIỆT NAM")),
        ],
    )
    def test_a_parent_and_an_issuer(self, lines: tuple[str, ...], issuer: tuple[str | None, str]) -> None:
        """A line that goes on with a name belongs to it; one that begins a name parts the parent from the issuer."""
        assert Organization(name=issuer[1], parent=issuer[0]) == read(*lines, "", STATE).plan.issuer

    def test_parts_of_one_line(self) -> None:
        """A number behind a rule, and the motto glued to the national name, are parts of their own."""
        reading = read(
            "CHÍNH PHỦ_______ Số: 12/KH-CP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập – Tự do – Hạnh phúc____"
            " Hà Nội, ngày 30 tháng 6 năm 2026 |"
        )

        assert ("12/KH-CP", "CHÍNH PHỦ", PartialDate(2026, 6, 30)) == (
            str(reading.plan.number),
            reading.plan.issuer and reading.plan.issuer.name,
            reading.plan.issued_on,
        )

    def test_a_number_above_a_date_in_a_short_document(self) -> None:
        """Many short lines do not make one paragraph of the number, the date and the title."""
        recipients = [f"- Sở số {number};" for number in range(8)]
        text = "\n".join(
            ["SỞ TƯ PHÁP", "Số: 9/KH-STP", "Huế, ngày 02 tháng 3 năm 2026", BODY, "Nơi nhận:", *recipients]
        )
        plan = bdg.read_text(text).plan

        assert ("9/KH-STP", PartialDate(2026, 3, 2)) == (str(plan.number), plan.issued_on)

    @pytest.mark.parametrize(
        ("line", "number"),
        [
            ("Số: 17/KH–STP", "17/KH-STP"),
            ("Số: …/KH-STP", "/KH-STP"),
            ("Số:....../KH–STP", "/KH-STP"),
            ("Số: …/…/KH-STP", "/KH-STP"),
            ("Số: ___-KH/TU", "-KH/TU"),
            ("Luật số: 73/2026/QH16", "73/2026/QH16"),
            ("Nghị quyết số: 41/NQ-UBTVQH15", "41/NQ-UBTVQH15"),
        ],
    )
    def test_spellings_of_a_number(self, line: str, number: str) -> None:
        """Any dash, dots for the number to come, and the kind before the label."""
        assert number == str(read(line).plan.number)

    def test_a_placeholder_is_no_blank(self) -> None:
        """A number that a form leaves to be filled in by words is not understood."""
        reading = read("Số: {{so}}/KH-STP")

        assert (None, ["Số: {{so}}/KH-STP"]) == (
            reading.plan.number,
            [reading.source.cut(span) for span in reading.unread],
        )

    def test_a_date_without_a_comma(self) -> None:
        """In the header a place in capital letters is one without its comma too."""
        plan = read("Hà Giang ngày 01 tháng 12 năm 2026").plan

        assert ("Hà Giang", PartialDate(2026, 12, 1)) == (plan.place, plan.issued_on)


class TestIssuer:
    """The issuer from the header, the opening, the office and the signature together."""

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            (
                "UBND\n\nKẾ HOẠCH\nNăm 2026\n\nỦy ban nhân dân xã Ba Vì ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH",
                "UBND xã Ba Vì",
            ),
            (
                "ỦY BAN NHÂN DÂN\n\nQUYẾT ĐỊNH\nVề quy chế\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BA VÌ\nCăn cứ Luật Cư trú;",
                "ỦY BAN NHÂN DÂN XÃ BA VÌ",
            ),
            (
                "ỦY BAN NHÂN DÂN\n\nKẾ HOẠCH\nNăm 2026\n\nI. MỤC ĐÍCH\n\nTM. ỦY BAN NHÂN DÂN XÃ BA VÌ\nCHỦ TỊCH",
                "ỦY BAN NHÂN DÂN XÃ BA VÌ",
            ),
        ],
    )
    def test_the_whose_is_said_below(self, text: str, name: str) -> None:
        """A name that many bodies share is completed by a line that says whose it is."""
        assert Organization(name=name) == bdg.read_text(text).plan.issuer

    def test_a_whole_name_stays(self) -> None:
        """A name that says whose it is stays as the header has it."""
        plan = bdg.read_text("SỞ Y TẾ\n\nQUYẾT ĐỊNH\nVề quy chế\nGIÁM ĐỐC SỞ Y TẾ TỈNH A\nCăn cứ Luật Cư trú;").plan

        assert Organization(name="SỞ Y TẾ") == plan.issuer


@pytest.mark.parametrize("below", ["Huế, ngày 17 tháng 6 năm 2026", STATE])
def test_the_subject_of_a_letter_ends_before_what_stands_below(below: str) -> None:
    """A line of the form goes on with no subject, though nothing parts them."""
    lines = ("SỞ TƯ PHÁP", "Số: 640/STP-PB", "V/v hướng dẫn hòa giải ở cơ sở", below, "Kính gửi: Phòng Tư pháp.")
    plan = bdg.read_text("\n".join(lines)).plan

    assert "hướng dẫn hòa giải ở cơ sở" == plan.subject
    assert plan.place in {"Huế", None}


@pytest.mark.parametrize(
    ("title", "kind"),
    [("KẾ HOẠCH PHỐI HỢP", bdg.DocumentKind.PLAN), ("BÁO CÁO SƠ KẾT", bdg.DocumentKind.REPORT)],
)
def test_a_title_that_says_more_is_one(title: str, kind: bdg.DocumentKind) -> None:
    """The words behind the kind are told; the subject stands below."""
    reading = bdg.read_text(f"UBND XÃ TÂN LẬP\nSố: 12/UBND-VX\n\n{title}\nVề phòng ngừa bạo lực gia đình\n\nI. A")

    assert (kind, "Về phòng ngừa bạo lực gia đình", [title]) == (
        reading.plan.kind,
        reading.plan.subject,
        [reading.source.cut(span) for span in reading.unread],
    )


def test_a_basis_without_a_number_is_no_subject() -> None:
    """A subject ends before the word with which the bases start, and before a heading in capitals."""
    plan = bdg.read_text(
        "KẾ HOẠCH\nGiáo dục kỹ năng\nCăn cứ nhiệm vụ năm học của trường;\nNhà trường xây dựng kế hoạch như sau:\nI. A"
    ).plan
    other = bdg.read_text("KẾ HOẠCH\nGiáo dục kỹ năng\nMỤC ĐÍCH, YÊU CẦU\nBảo vệ trẻ em.\nKINH PHÍ\nTừ ngân sách.").plan

    assert ("Giáo dục kỹ năng", "Giáo dục kỹ năng") == (plan.subject, other.subject)
