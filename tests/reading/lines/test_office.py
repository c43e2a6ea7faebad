"""The office that decides, below the subject."""

import pytest

import binhdanggioi as bdg

HEADER = "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n\nSố: 7/QĐ-UBND\n\n"
BASES = "Căn cứ Luật Trẻ em năm 2016;\nQUYẾT ĐỊNH:\nĐiều 1. Thành lập Tổ bảo vệ trẻ em."


def subject_of(kind: str, *lines: str) -> tuple[str | None, list[str]]:
    """The subject of an act, and the paragraphs below it that cite nothing."""
    plan = bdg.read_text("\n".join([f"{HEADER}{kind}", *lines, BASES])).plan
    return plan.subject, [paragraph.text for paragraph in plan.preamble if paragraph.text != "QUYẾT ĐỊNH:"]


class TestOffice:
    """A line in capitals that names who decides."""

    @pytest.mark.parametrize(
        ("lines", "subject", "office"),
        [
            (
                ("VỀ TỔ BẢO VỆ", "TRẺ EM", "CHỦ TỊCH ỦY BAN NHÂN", "DÂN TỈNH SƠN LA"),
                "VỀ TỔ BẢO VỆ TRẺ EM",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA",
            ),
            (("Về tổ bảo vệ trẻ em", "BỘ TRƯỞNG BỘ Y TẾ"), "Về tổ bảo vệ trẻ em", "BỘ TRƯỞNG BỘ Y TẾ"),
            (
                ("QUY CHẾ CỦA", "SỞ Y TẾ TỈNH SƠN LA", "ỦY BAN NHÂN DÂN TỈNH SƠN LA"),
                "QUY CHẾ CỦA SỞ Y TẾ TỈNH SƠN LA",
                "ỦY BAN NHÂN DÂN TỈNH SƠN LA",
            ),
        ],
    )
    def test_it_ends_the_subject(self, lines: tuple[str, ...], subject: str, office: str) -> None:
        """The subject ends before it, though no line is blank between them."""
        assert (subject, [office]) == subject_of("QUYẾT ĐỊNH", *lines)

    def test_a_body_that_is_named_last(self) -> None:
        """A body at the end of the subject is no office, if it is not the one that issues the act."""
        assert ("VỀ VIỆC BỔ SUNG BIÊN CHẾ SỞ Y TẾ", []) == subject_of(
            "QUYẾT ĐỊNH", "VỀ VIỆC BỔ SUNG BIÊN CHẾ", "SỞ Y TẾ"
        )

    def test_a_plan_has_none(self) -> None:
        """In a plan nobody decides: what stands below the title is its subject."""
        assert ("CÔNG TÁC NĂM 2026 ỦY BAN NHÂN DÂN TỈNH SƠN LA", []) == subject_of(
            "KẾ HOẠCH", "CÔNG TÁC NĂM 2026", "ỦY BAN NHÂN DÂN TỈNH SƠN LA"
        )

    def test_a_subject_in_capitals_ends_with_them(self) -> None:
        """Prose below it does not go on with it; the years in brackets do."""
        plan = bdg.read_text("THÔNG BÁO\nKẾT LUẬN VỀ TRẺ EM\n(2021-2025)\nSở Y tế đã họp với các xã.").plan

        assert ("KẾT LUẬN VỀ TRẺ EM (2021-2025)", ["Sở Y tế đã họp với các xã."]) == (
            plan.subject,
            [paragraph.text for paragraph in plan.preamble],
        )


class TestKind:
    """What a document without a title is."""

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            (f"{HEADER}{BASES}", bdg.DocumentKind.DECISION),
            ("SỞ Y TẾ\n\nSố: 7/BC-SYT\n\nSố trẻ em là 12.", bdg.DocumentKind.REPORT),
            ("Số trẻ em là 12.", None),
            ("", None),
        ],
    )
    def test_it_is_said_by_the_number(self, text: str, kind: bdg.DocumentKind | None) -> None:
        """The code of its number says it; where nothing does, it has none."""
        assert kind == bdg.read_text(text).plan.kind

    def test_no_title_is_made_up(self) -> None:
        """A plan whose kind nothing says is written without a title."""
        assert [] == [kind for kind in bdg.DocumentKind if kind.vietnamese.upper() in bdg.write_text(bdg.Plan())]
