import pytest

from binhdanggioi import Citation, DocumentKind, DocumentNumber, Organization

NUMBER = DocumentNumber("81", None, "KH-BTV")


class TestShortForm:
    """The text of a citation is its short form."""

    @pytest.mark.parametrize(
        ("citation", "expected"),
        [
            (Citation(kind=DocumentKind.PLAN, number=NUMBER), "Kế hoạch số 81/KH-BTV"),
            (Citation(number=NUMBER), "số 81/KH-BTV"),
            (Citation(kind=DocumentKind.LAW, name="Luật Bình đẳng giới năm 2006"), "Luật Bình đẳng giới năm 2006"),
            (
                Citation(kind=DocumentKind.LAW, name="Luật Bình đẳng giới", number=DocumentNumber("73", 2006, "QH11")),
                "Luật Bình đẳng giới",
            ),
            (
                Citation(
                    kind=DocumentKind.DIRECTIVE, number=DocumentNumber("46", None, "CT/TW"), subject="về hòa giải"
                ),
                "Chỉ thị số 46-CT/TW",
            ),
        ],
    )
    def test_a_name_or_kind_and_number(self, citation: Citation, expected: str) -> None:
        """A law has its name, another act its kind and number; date, issuer and subject are left out."""
        assert expected == str(citation)

    def test_an_organization_is_its_name(self) -> None:
        """The text of a body is its name, without the body above it."""
        assert "Phòng Bảo trợ xã hội" == str(Organization(name="Phòng Bảo trợ xã hội", parent="Sở Nội vụ"))
