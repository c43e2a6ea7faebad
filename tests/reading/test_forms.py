"""One plan in the forms in which plans arrive reads to one object."""

import textwrap
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

import pytest

import binhdanggioi as bdg

EXAMPLES = Path(__file__).parents[2] / "examples"


def as_text(text: str) -> str:
    """Leave a text as it is."""
    return text


def with_carriage_returns(text: str) -> str:
    """End the lines as Windows does."""
    return text.replace("\n", "\r\n")


def decomposed(text: str) -> str:
    """Take letters and their marks apart."""
    return normalize("NFD", text)


def with_hard_spaces(text: str) -> str:
    """Put a non-breaking space for every space."""
    return text.replace(" ", "\u00a0")


def wrapped_at(width: int) -> Callable[[str], str]:
    """Make a form whose lines are broken at a width."""

    def wrap(text: str) -> str:
        return "\n".join(
            textwrap.fill(line, width, break_on_hyphens=False, break_long_words=False) for line in text.split("\n")
        )

    return wrap


def as_markdown(text: str) -> str:
    """Mark headings and numbers as a converter does."""
    lines = []
    for line in text.split("\n"):
        mark, _, words = line.partition(" ")
        if mark.rstrip(".").isalpha() and mark.endswith(".") and words.isupper():
            lines.append(f"## **{mark}** **{words}**")
        elif mark.endswith(".") and mark[0].isdigit():
            lines.append(f"**{mark}** {words}")
        else:
            lines.append(line)
    return "\n".join(lines)


def bold_over_two_lines(text: str) -> str:
    """Open bold marks on one line and close them on the next."""
    return text.replace("KT. GIÁM ĐỐC\n\nPHÓ GIÁM ĐỐC", "**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**")


FORMS = [
    as_text,
    with_carriage_returns,
    decomposed,
    with_hard_spaces,
    wrapped_at(80),
    wrapped_at(70),
    as_markdown,
    bold_over_two_lines,
]


@pytest.mark.parametrize("name", ["ke-hoach-tap-huan.txt", "ke-hoach-chuong-trinh-2282.txt"])
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__qualname__)
def test_every_form_reads_to_the_same_plan(name: str, form: Callable[[str], str]) -> None:
    """A plan is the same as text, with other line ends, decomposed, with hard spaces, hard-wrapped and as Markdown."""
    plan = bdg.read(EXAMPLES / name).plan
    text = bdg.write_text(plan)

    assert plan == bdg.read_text(form(text)).plan


class TestTwoColumns:
    """A heading and an end whose two columns share their lines."""

    TEXT = """\
UBND TỈNH CAO BẰNG                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ LAO ĐỘNG - THƯƠNG BINH          Độc lập - Tự do - Hạnh phúc
VÀ XÃ HỘI
Số:       /KH-SLĐTBXH              Cao Bằng, ngày      tháng 10 năm 2022

KẾ HOẠCH
Tập huấn lồng ghép giới năm 2022

Nơi nhận:                           KT. GIÁM ĐỐC
- Sở Nội vụ;                        PHÓ GIÁM ĐỐC
- UBND các huyện;
- Lưu: VT.                          Nguyễn Văn A
"""

    def test_heading(self) -> None:
        """The left column gives issuer and number, the right one place and date."""
        plan = bdg.read_text(self.TEXT).plan

        assert bdg.Organization(name="SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", parent="UBND TỈNH CAO BẰNG") == plan.issuer
        assert ("/KH-SLĐTBXH", "Cao Bằng", bdg.PartialDate(2022, 10)) == (str(plan.number), plan.place, plan.issued_on)

    def test_end(self) -> None:
        """The left column gives the recipients, the right one the signature."""
        plan = bdg.read_text(self.TEXT).plan

        assert ["Sở Nội vụ", "UBND các huyện"] == [recipient.text for recipient in plan.recipients]
        assert "VT" == plan.filed_with
        assert (
            bdg.Signature(
                authority=(bdg.Authority.FOR_HEAD,),
                principals=("GIÁM ĐỐC",),
                position="PHÓ GIÁM ĐỐC",
                name="Nguyễn Văn A",
            )
            == plan.signature
        )


def test_a_text_without_line_breaks_is_taken_apart() -> None:
    """A document whose line breaks are lost is parted before headings, marks and the lines of the form."""
    text = (
        "ỦY BAN NHÂN DÂNTỈNH CAO BẰNGCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc"
        "Số:     /KH-UBNDCao Bằng, ngày      tháng 3 năm 2026KẾ HOẠCHBình đẳng giới năm 2026"
        "Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ về Chiến lược quốc gia;"
        "Ủy ban nhân dân tỉnh ban hành Kế hoạch bình đẳng giới năm 2026 như sau:"
        "I. MỤC ĐÍCH, YÊU CẦU1. Mục đíchNâng cao nhận thức của cán bộ.2. Yêu cầua) Thiết thực.b) Tiết kiệm."
    )
    plan = bdg.read_text(text + "II. KINH PHÍTừ ngân sách tỉnh." + " Bố trí theo quy định." * 40).plan

    assert bdg.Organization(name="ỦY BAN NHÂN DÂN TỈNH CAO BẰNG") == plan.issuer
    assert ("/KH-UBND", "Bình đẳng giới năm 2026") == (str(plan.number), plan.subject)
    assert [("I.", "MỤC ĐÍCH, YÊU CẦU"), ("II.", "KINH PHÍ")] == [
        (section.mark, section.heading) for section in plan.sections
    ]
    assert ("Thiết thực.", "Tiết kiệm.") == plan.requirements
