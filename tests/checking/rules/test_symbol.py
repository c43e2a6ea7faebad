import pytest

import binhdanggioi as bdg
from binhdanggioi import Case, DocumentNumber
from binhdanggioi.checking.rules.symbol import CODE_DOES_NOT_FIT, kind_in_words, misfits
from binhdanggioi.model.finding import Both

EMPTY = bdg.Plan(kind=bdg.DocumentKind.PLAN)


def expected_code(symbol: str, issuer: str) -> object:
    """The code that a rule expects in place of the one in a number; None if it reports nothing."""
    found = [*misfits(Case(EMPTY, None, None, bdg.CATALOGUE), EMPTY, DocumentNumber("15", None, symbol), issuer)]
    return dict(found[0].values)["expected"] if found else None


class TestMisfits:
    """Codes that do not fit the body that is named with them."""

    @pytest.mark.parametrize(
        ("symbol", "issuer", "expected"),
        [
            ("KH-UBND", "Sở Nội vụ", "SNV"),
            ("QĐ-TTg", "Chính phủ", "CP"),
            ("KH-SNB", "Sở Nội vụ", "SNV"),
            ("HD-ĐĐH", "Ban Điều hành Dự án 8", "BĐH"),
            ("KH-SNB", "Giám đốc Sở Nội vụ", "SNV"),
            ("QĐ-BNX", "Bộ trưởng Bộ Nội vụ", "BNV"),
        ],
    )
    def test_misfit(self, symbol: str, issuer: str, expected: str) -> None:
        """A known code of another body, and one that is one letter off, do not fit."""
        assert expected == expected_code(symbol, issuer)

    @pytest.mark.parametrize(
        ("symbol", "issuer"),
        [
            ("KH-UBND", "Ủy ban nhân dân tỉnh"),
            ("KH-UBND", "Uỷ ban nhân dân tỉnh"),
            ("QĐ-TTg", "Thủ tướng Chính phủ"),
            ("QĐ-BNV", "Bộ trưởng Bộ Nội vụ"),
            ("KH-SNV", "Sở Nội vụ"),
            ("KH-XYZ", "Sở Nội vụ"),
            ("KH-SXY", "Sở Nội vụ"),
            ("KH-SN", "Sở Nội vụ"),
            ("KH-SX", "Sở Nội"),
            ("KH-SNVX", "Sở Nội vụ"),
            ("KH-UBND-VX", "Sở Nội vụ"),
            ("KH", "Sở Nội vụ"),
        ],
        ids=["known", "other tone style", "longer name", "head", "initials", "all off", "two off", "shorter",
             "two letters", "longer", "drafting unit", "no code"],
    )  # fmt: skip
    def test_fit(self, symbol: str, issuer: str) -> None:
        """A code that belongs to the body, that is far from its initials, or that is too short says nothing."""
        assert None is expected_code(symbol, issuer)

    def test_whole(self) -> None:
        """The finding has the number, its code, the body and the code that one would expect."""
        number = DocumentNumber("15", None, "KH-SNB")
        (found,) = misfits(Case(EMPTY, None, None, bdg.CATALOGUE), EMPTY, number, "Sở Nội vụ")

        assert (
            bdg.Found("number", noun=EMPTY, number="15/KH-SNB", code="SNB", issuer="Sở Nội vụ", expected="SNV") == found
        )


def test_words() -> None:
    """The message has both languages, and a kind of document its name inside a sentence."""
    assert (
        Both(
            "chữ viết tắt tên cơ quan “{code}” trong ký hiệu {number} không khớp với cơ quan ban hành “{issuer}” "
            "(thường viết “{expected}”)",
            "the code “{code}” in {number} does not fit the issuer “{issuer}” (one would expect “{expected}”)",
        )
        == CODE_DOES_NOT_FIT
    )
    assert [Both("kế hoạch", "plan"), Both("thông tư liên tịch", "joint circular")] == [
        kind_in_words(kind) for kind in (bdg.DocumentKind.PLAN, bdg.DocumentKind.JOINT_CIRCULAR)
    ]
