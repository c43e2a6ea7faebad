from decimal import Decimal

import pytest

import binhdanggioi as bdg
from binhdanggioi import Money, PartialDate


def read(*paragraphs: str) -> tuple[bdg.Funding, ...]:
    """Read paragraphs under the heading of funding."""
    heading = ("KẾ HOẠCH", "Công tác bình đẳng giới năm 2026", "III. KINH PHÍ THỰC HIỆN")
    return bdg.read_text("\n\n".join([*heading, *paragraphs])).plan.funding


class TestFunding:
    """Where money comes from, and how much."""

    @pytest.mark.parametrize(
        ("sentence", "amount"),
        [
            ("Tổng kinh phí: 350 triệu đồng.", 350_000_000),
            ("Tổng kinh phí: 1,5 tỷ đồng.", 1_500_000_000),
            ("Tổng kinh phí là 1.250.000.000 đồng.", 1_250_000_000),
            ("Kinh phí: 25.000.000đ.", 25_000_000),
        ],
    )
    def test_amount(self, sentence: str, amount: int) -> None:
        """The first amount is read in đồng, whatever unit is printed."""
        (funding,) = read(sentence)

        assert Money(Decimal(amount)) == funding.amount

    @pytest.mark.parametrize(
        "sentence",
        ["Từ nguồn ngân sách tỉnh năm 2026.", "Theo Quyết định số 1181/QĐ-UBND ngày 15/7/2022.", "Khoảng 350 triệu."],
    )
    def test_no_amount(self, sentence: str) -> None:
        """Years, numbers of acts and figures without a unit of money are no amount."""
        (funding,) = read(sentence)

        assert funding.amount is None

    def test_basis(self) -> None:
        """The act that grants the money is read with its date and issuer."""
        (funding,) = read("Từ nguồn ngân sách tỉnh theo Quyết định số 1181/QĐ-UBND ngày 15/7/2022 của UBND tỉnh.")

        assert funding.basis is not None
        assert ("1181/QĐ-UBND", PartialDate(2022, 7, 15), bdg.Organization(name="UBND tỉnh")) == (
            str(funding.basis.number),
            funding.basis.issued_on,
            funding.basis.issuer,
        )

    @pytest.mark.parametrize(
        ("sentence", "source"),
        [
            ("Từ nguồn ngân sách tỉnh giao Sở Nội vụ.", "nguồn ngân sách tỉnh giao Sở Nội vụ"),
            ("Từ nguồn kinh phí theo Quyết định số 11/QĐ-UBND.", "nguồn kinh phí"),
            ("Do Ủy ban nhân dân tỉnh quyết định.", None),
            ("Tổng kinh phí: 35 triệu đồng, từ nguồn ngân sách huyện.", "ngân sách huyện"),
            ("Tổng kinh phí là 35.000.000 đồng (Ba mươi lăm triệu đồng).", None),
            ("Kinh phí thực hiện năm 2026 là 35 triệu đồng.", None),
            (
                "Kinh phí: 35 triệu đồng, trong đó ngân sách huyện 20 triệu đồng, xã hội hóa 15 triệu đồng.",
                "ngân sách huyện",
            ),
            ("Tổng kinh phí 3.5 tỷ đồng.", None),
            ("Kinh phí thực hiện từ nguồn ngân sách huyện, ngân sách xã.", "nguồn ngân sách huyện"),
            ("Kinh phí thực hiện Kế hoạch do ngân sách huyện bảo đảm.", "ngân sách huyện bảo đảm"),
        ],
    )
    def test_source(self, sentence: str, source: str | None) -> None:
        """The source is what the sentence calls it."""
        (funding,) = read(sentence)

        assert source == funding.source

    def test_programme(self) -> None:
        """The programme whose money it is is named."""
        (funding,) = read("Từ nguồn vốn Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2026.")

        assert "Chương trình mục tiêu quốc gia xây dựng nông thôn mới" == funding.programme

    def test_one_for_each_item(self) -> None:
        """Each printed item is one statement, with its mark and its sentence."""
        assert [("-", "Từ ngân sách tỉnh: 50 triệu đồng;"), ("-", "Từ nguồn xã hội hóa.")] == [
            (funding.mark, funding.text)
            for funding in read("- Từ ngân sách tỉnh: 50 triệu đồng;", "- Từ nguồn xã hội hóa.")
        ]


@pytest.mark.parametrize(
    ("line", "heading", "source"),
    [
        ("IV. KINH PHÍ: Tổng kinh phí 30 triệu đồng từ ngân sách phường.", "KINH PHÍ:", "ngân sách phường"),
        ("IV. Kinh phí thực hiện: từ nguồn ngân sách huyện.", "Kinh phí thực hiện:", "nguồn ngân sách huyện"),
    ],
)
def test_funding_on_the_line_of_its_heading(line: str, heading: str, source: str) -> None:
    """What stands behind the colon of a heading is a statement of its own."""
    plan = bdg.read_text(f"KẾ HOẠCH\nPhòng ngừa bạo lực gia đình\n\n{line}\n").plan

    assert ([heading], [source]) == ([one.heading for one in plan.sections], [one.source for one in plan.funding])
    assert plan == bdg.read_text(bdg.write_text(plan)).plan
