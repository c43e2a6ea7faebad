from decimal import Decimal

import pytest

import binhdanggioi as bdg
from binhdanggioi import CATALOGUE, Match, Relation
from tests.checking.plans import targets

LEADERS = "Căn cứ Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ về phụ nữ tham gia lãnh đạo."
PLANNED = "a) Tỷ lệ cán bộ nữ trong quy hoạch lãnh đạo"


def matches(*texts: str, basis: str = LEADERS) -> tuple[Match, ...]:
    """The matches of a plan with these targets."""
    return bdg.match_targets(bdg.read_text(targets(*texts, basis=basis)).plan, CATALOGUE)


def figures(*texts: str) -> list[tuple[str, str, int | None, Decimal | None, Decimal | None]]:
    """The matches of indicators, as rows."""
    return [
        (match.target.id, match.relation.name, match.year, match.local, match.national)
        for match in matches(*texts)
        if match.indicator
    ]


class TestMatches:
    """Which national target an indicator answers, and how the two stand."""

    @pytest.mark.parametrize(
        ("values", "row"),
        [
            ("đạt ít nhất 45% vào năm 2025", ("b", "STRICTER", 2025, Decimal(45), Decimal(40))),
            ("đạt ít nhất 40% vào năm 2025", ("b", "EQUAL", 2025, Decimal(40), Decimal(40))),
            ("đạt ít nhất 35% vào năm 2025", ("b", "WEAKER", 2025, Decimal(35), Decimal(40))),
            ("đạt ít nhất 90% vào năm 2025", ("b", "IMPLAUSIBLE", 2025, Decimal(90), Decimal(40))),
            ("đạt 45% vào năm 2025 và 48% vào năm 2030", ("b", "WEAKER", 2030, Decimal(48), Decimal(50))),
            ("đạt ít nhất 45% vào năm 2028", ("b", "STRICTER", 2028, Decimal(45), Decimal(40))),
            ("đạt ít nhất 45% vào năm 2022", ("b", "NOT_COMPARABLE", None, None, None)),
            ("không quá 45% vào năm 2025", ("b", "NOT_COMPARABLE", None, None, None)),
            ("đạt ít nhất 45 người vào năm 2025", ("b", "NOT_COMPARABLE", None, None, None)),
        ],
    )
    def test_relation(self, values: str, row: tuple[str, str, int | None, Decimal | None, Decimal | None]) -> None:
        """A value stands beside the last national one that is due; another unit or direction is not compared."""
        assert [row] == figures(f"{PLANNED} {values}.")

    def test_trained_are_another_target(self) -> None:
        """Who is in the list and who of them is trained are two targets, although their words are nearly the same."""
        assert [("c", "STRICTER", 2025, Decimal(80), Decimal(75))] == figures(
            "a) Ít nhất 80% cán bộ nữ trong quy hoạch được đào tạo, bồi dưỡng vào năm 2025."
        )

    def test_lower_is_better(self) -> None:
        """Of a target that is to fall, the lower value is the stricter one."""
        basis = "Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ về Chiến lược bình đẳng giới."
        text = "a) Tỷ số giới tính khi sinh ở mức 110 bé trai/100 bé gái vào năm 2025."

        assert [(Relation.STRICTER, Decimal(110), Decimal(111))] == [
            (match.relation, match.local, match.national) for match in matches(text, basis=basis) if match.indicator
        ]

    def test_missing(self) -> None:
        """Of a programme that a plan answers in part, the rest is told as missing."""
        found = matches(f"{PLANNED} đạt ít nhất 45% vào năm 2025.")

        assert ["a", "c", "d"] == [match.target.id for match in found if match.relation is Relation.MISSING]
        assert {None} == {match.indicator for match in found if match.relation is Relation.MISSING}

    def test_done_or_not_done(self) -> None:
        """A target without a figure is answered by an objective that says it."""
        found = matches(
            f"{PLANNED} đạt ít nhất 45% vào năm 2025.",
            "b) Xã có đông đồng bào dân tộc thiểu số có lãnh đạo là người dân tộc thiểu số.",
        )

        assert ["a", "c"] == [match.target.id for match in found if match.relation is Relation.MISSING]

    @pytest.mark.parametrize("basis", ["", "Căn cứ Quyết định số 1/QĐ-SNV ngày 05/01/2026 của Sở Nội vụ về công tác."])
    def test_no_programme(self, basis: str) -> None:
        """A plan that carries out no national programme is matched to none."""
        assert () == matches(f"{PLANNED} đạt ít nhất 45% vào năm 2025.", basis=basis)

    def test_nothing_answered(self) -> None:
        """A plan none of whose indicators answers its programme lacks none of it: its targets are of another kind."""
        assert () == matches("a) Ít nhất 90% hộ gia đình có nước sạch vào năm 2025.")
