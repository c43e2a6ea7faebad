from fractions import Fraction

import pytest

import binhdanggioi as bdg
from binhdanggioi import Verdict
from tests.checking.plans import course, section, short_course

MONEY = (
    "| TT | Nội dung | Kinh phí |",
    "|---|---|---|",
    "| 1 | Hội trường | 6.000.000 |",
    "| 2 | Tài liệu | 4.000.000 |",
)


def lines(text: str) -> list[str]:
    """The ledger of a text, as lines."""
    reading = bdg.read_text(text)
    return [str(entry) for entry in bdg.ledger(reading.plan, reading.source)]


def table(total: str) -> str:
    """A plan with a table of money and its total."""
    return section("KINH PHÍ", "\n".join([*MONEY, f"|  | Tổng cộng | {total} |"]))


class TestLedger:
    """Every stated total with its parts, and what follows from the figures of courses."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                course("860 đại biểu/Tổ chức 08 lớp", "Công chức: 588 đại biểu;", "Hội LHPN: 270 đại biểu."),
                [
                    "17:13 860 đại biểu = 588 + 270: không khớp",
                    "I.1 107,5 người/lớp từ 860, 8: suy ra",
                ],
            ),
            (
                course("858 đại biểu/Tổ chức 08 lớp", "Công chức: 588 đại biểu;", "Hội LHPN: 270 đại biểu."),
                [
                    "17:13 858 đại biểu = 588 + 270: khớp",
                    "I.1 107,25 người/lớp từ 858, 8: suy ra",
                ],
            ),
            (
                course("860 đại biểu", "Công chức: 588 đại biểu;", "Hội LHPN."),
                ["17:13 860 đại biểu = 588: không kiểm được"],
            ),
            (
                course("500 đại biểu", "Công chức: 588 đại biểu;", "Hội LHPN."),
                ["17:13 500 đại biểu = 588: không khớp"],
            ),
            (course("860 đại biểu", "Công chức.", "Hội LHPN."), ["17:13 860 đại biểu: không kiểm được"]),
            (
                short_course("Số lượng: 120 đại biểu/03 lớp", "Thời gian: 1,5 ngày/lớp, Quý II năm 2026."),
                [
                    "11:13 120 đại biểu: không kiểm được",
                    "I.1 40 người/lớp từ 120, 3: suy ra",
                    "I.1 4,5 ngày lớp từ 3, 1,5: suy ra",
                    "I.1 180 ngày người từ 120, 1,5: suy ra",
                ],
            ),
            (
                section(
                    "KINH PHÍ", "- Tổng: 420 triệu đồng, chia ra: lớp 1 là 120 triệu đồng, lớp 2 là 310 triệu đồng."
                ),
                ["7:9 420.000.000 đồng = 120.000.000 + 310.000.000: không khớp"],
            ),
            (table("10.000.000"), ["11:6 10.000.000 Kinh phí = 6.000.000 + 4.000.000: khớp"]),
            (table("11.000.000"), ["11:6 11.000.000 Kinh phí = 6.000.000 + 4.000.000: không khớp"]),
            (section("MỤC ĐÍCH", "- Nâng cao nhận thức."), []),
        ],
    )
    def test_lines(self, text: str, expected: list[str]) -> None:
        """An entry shows place, figure, parts and verdict; a total with parts of unknown size is left open."""
        assert expected == lines(text)

    def test_fractions_are_exact(self) -> None:
        """The size of a class is a fraction where it is no decimal."""
        plan = bdg.read_text(short_course("Số lượng: 100 đại biểu/03 lớp")).plan

        assert [Fraction(100, 3)] == [one.figure for one in bdg.ledger(plan) if one.verdict is Verdict.DERIVED]

    @pytest.mark.parametrize("code", ["BDG501", "BDG905", "BDG906"])
    def test_totals_that_disagree_are_findings(self, code: str) -> None:
        """What the ledger tells as wrong is what the rules on totals find, at one place."""
        texts = {
            "BDG501": course("860 đại biểu", "Công chức: 588 đại biểu;", "Hội LHPN: 270 đại biểu."),
            "BDG905": section(
                "KINH PHÍ", "- Tổng: 5 triệu đồng, chia ra: lớp 1 là 2 triệu đồng, lớp 2 là 4 triệu đồng."
            ),
            "BDG906": table("11.000.000"),
        }
        reading = bdg.read_text(texts[code])
        (entry,) = (one for one in bdg.ledger(reading.plan, reading.source) if one.verdict is Verdict.DISAGREES)
        (finding,) = (one for one in bdg.check(reading.plan, reading.source) if one.code == code)

        assert entry.span is not None
        assert finding.span is not None
        assert entry.span.line == finding.span.line


def test_whole_values() -> None:
    """An entry has its path, its address and its place; a derived figure has no place."""
    text = course("860 đại biểu/Tổ chức 08 lớp", "Công chức: 588 đại biểu;", "Hội LHPN: 270 đại biểu.")
    reading = bdg.read_text(text)

    expected: list[tuple[object, ...]] = [
        ("đại biểu", 860, (588, 270), Verdict.DISAGREES, "courses[0].headcount", "I.1", "860 đại biểu"),
        ("người/lớp", Fraction(215, 2), (860, 8), Verdict.DERIVED, "courses[0].class_size", "I.1", None),
    ]

    assert expected == [
        (one.what, one.figure, one.parts, one.verdict, one.path, one.address, one.span and reading.source.cut(one.span))
        for one in bdg.ledger(reading.plan, reading.source)
    ]


def test_paths() -> None:
    """A total of a sentence has the path of its text, one of a table that of its row."""
    reading = bdg.read_text(f"{table('11.000.000')}\n\nTổng: 5 triệu đồng, gồm: 2 triệu đồng, 3 triệu đồng.")

    assert [
        ("đồng", "I.¶2.text", "I.¶2", "5 triệu đồng"),
        ("Kinh phí", "I.¶1.rows[3]", "I.¶1", "Tổng cộng | 11.000.000"),
    ] == [
        (one.what, one.path, one.address, one.span and reading.source.cut(one.span))
        for one in bdg.ledger(reading.plan, reading.source)
    ]


def test_verdicts() -> None:
    """A verdict is named as an official would; without source and outline an entry is shown by its path."""
    entry = bdg.LedgerEntry(
        what="đồng", figure=Fraction(5), parts=(), verdict=Verdict.AGREES, path="a", address=None, span=None
    )

    assert ["khớp", "không khớp", "không kiểm được", "suy ra"] == [verdict.vietnamese for verdict in Verdict]
    assert "a 5 đồng: khớp" == str(entry)
