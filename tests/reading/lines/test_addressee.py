"""Letters: their subject below the number, and those whom they address."""

import pytest

import binhdanggioi as bdg
from binhdanggioi import DocumentKind
from binhdanggioi.lexicon.seeming import Seeming

HEADER = "SỞ Y TẾ\n\nSố: 31/SYT-NVY\nV/v rà soát trẻ em gái bỏ học\n\nHuế, ngày 02 tháng 3 năm 2026\n\n"
END = "\n\nSở đề nghị các đơn vị rà soát.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn A"


class TestLetter:
    """An official letter has no title."""

    def test_it_is_no_plan(self) -> None:
        """Kind, subject and addressees are told by its form."""
        reading = bdg.read_text(f"{HEADER}Kính gửi: Trường Tiểu học số 2{END}")
        plan = reading.plan

        assert (DocumentKind.LETTER, "rà soát trẻ em gái bỏ học", ["Trường Tiểu học số 2"], (), Seeming.LETTER) == (
            plan.kind,
            plan.subject,
            [addressee.text for addressee in plan.addressees],
            reading.unread,
            reading.seems,
        )

    @pytest.mark.parametrize(
        ("lines", "texts"),
        [
            ("Kính gửi: Sở A; Sở B; các trường.", ["Sở A", "Sở B", "các trường"]),
            ("Kính gửi:\n- Sở A;\n- Sở B, Sở C.", ["Sở A", "Sở B, Sở C"]),
            ("Kính gửi:\n\n- Sở A;\n\n- Sở B.", ["Sở A", "Sở B"]),
            ("Kính gửi: - Sở A;\n- Sở B.", ["Sở A", "Sở B"]),
            ("Kính gửi:\n|\nCông ty Hoa Sen;\nĐịa chỉ: phường 2.\n|", ["Công ty Hoa Sen", "Địa chỉ: phường 2"]),
            ("Kính gửi: Ủy ban nhân dân các\nxã vùng cao", ["Ủy ban nhân dân các xã vùng cao"]),
        ],
    )
    def test_each_addressee(self, lines: str, texts: list[str]) -> None:
        """One in the line of the label, several in it, or a list below it; the text of the letter is none of them."""
        plan = bdg.read_text(f"{HEADER}{lines}{END}").plan

        assert (texts, ["Sở đề nghị các đơn vị rà soát."]) == (
            [addressee.text for addressee in plan.addressees],
            [paragraph.text for paragraph in plan.preamble],
        )

    @pytest.mark.parametrize(
        "about", ["(V/v họp giao ban)", "Về việc họp giao ban", "V/v: họp giao ban", "V/v\nhọp giao ban"]
    )
    def test_spellings_of_the_subject(self, about: str) -> None:
        """In brackets, in full, or with its label in a line of its own."""
        plan = bdg.read_text(f"SỞ Y TẾ\n\nSố: 31/SYT-NVY\n{about}\n\nKính gửi: Sở Nội vụ{END}").plan

        assert (DocumentKind.LETTER, "họp giao ban") == (plan.kind, plan.subject)

    @pytest.mark.parametrize("lines", ["Kính gửi: Sở Nội vụ", "Kính gửi:\n- Sở A;\n- Sở B."])
    def test_it_survives_its_text_and_its_file(self, lines: str, tmp_path: object) -> None:
        """A letter that is written is read as the same letter."""
        plan = bdg.read_text(f"{HEADER}{lines}{END}").plan
        file = f"{tmp_path}/thu.docx"
        bdg.write_docx(plan, file)

        assert (plan, plan) == (bdg.read_text(bdg.write_text(plan)).plan, bdg.read_docx(file).plan)

    def test_a_plan_may_address_somebody(self) -> None:
        """A document with a title keeps its kind, and nobody is told of *Như trên*."""
        text = f"SỞ Y TẾ\n\nKẾ HOẠCH\n\nChăm sóc trẻ em\n\nKính gửi: Sở Nội vụ\n\nI. MỤC ĐÍCH\n\n- Bảo vệ.{END}"
        plan = bdg.read_text(text).plan

        assert (DocumentKind.PLAN, "Chăm sóc trẻ em", ["Sở Nội vụ"], []) == (
            plan.kind,
            plan.subject,
            [addressee.text for addressee in plan.addressees],
            [finding.code for finding in bdg.check(plan) if finding.code == "BDG806"],
        )
