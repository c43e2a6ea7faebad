from decimal import Decimal

import hypothesis.strategies as st
import pytest
from hypothesis import given

from binhdanggioi.lexicon.comparison import Comparator
from binhdanggioi.notation.amounts.amount import Amount, find_amounts

UNITS = ("%", "lần", "/1.000 trẻ", "ca/100.000 dân", "lao động nữ", "hộ nghèo", "câu lạc bộ", "lượt người", "vườn mẫu")
COMPARED = [each for each in Comparator if each is not Comparator.EQUAL]
FIGURES = st.integers(0, 10**9).map(Decimal) | st.decimals(0, 10**6, places=2)


@st.composite
def amounts(draw: st.DrawFn) -> Amount:
    """Amounts of every kind: single ones, compared ones, ranges, of each year."""
    value = draw(FIGURES)
    upto = draw(st.none() | FIGURES.filter(lambda other: other > value))
    comparator = draw(st.none() | st.sampled_from(COMPARED)) if upto is None else None
    return Amount(value, draw(st.sampled_from(UNITS)), comparator, upto, draw(st.none() | st.just(value=True)))


@given(amounts())
def test_what_is_written_is_read_back(amount: Amount) -> None:
    """An amount is read from its own words."""
    assert amount == Amount.parse(str(amount))


def said(text: str) -> list[str]:
    """The amounts of a text, each in its canonical spelling."""
    return [str(found.value) for found in find_amounts(text)]


class TestUnits:
    """A unit is the whole name of what is counted."""

    @pytest.mark.parametrize(
        ("text", "amount"),
        [
            ("Dạy nghề cho 2.000 lao động nữ trẻ", "2.000 lao động nữ trẻ"),
            ("Mời 45 cán bộ tham dự", "45 cán bộ"),
            ("Có 18 thành viên nữ", "18 thành viên nữ"),
            ("Giúp 70 hộ cận nghèo thoát nghèo", "70 hộ cận nghèo"),
            ("Có 900 lượt đoàn viên được phổ biến", "900 lượt đoàn viên"),
            ("Duy trì 06 mô hình chăn nuôi tại các xã", "6 mô hình chăn nuôi"),
            ("Ra mắt 04 mô hình phòng ngừa bạo lực gia đình", "4 mô hình"),
            ("In 3.000 tờ rơi", "3.000 tờ rơi"),
            ("Trồng 12 vườn cây mẫu cho hội viên", "12 vườn cây mẫu"),
            ("Tuyên dương 30 gương phụ nữ dân tộc tiêu biểu vượt khó", "30"),
            ("Tỷ lệ đạt 35 phần trăm", "35%"),
            ("Còn 12/1.000 trẻ đẻ sống vào năm 2030", "12/1.000 trẻ đẻ sống"),
            ("Từ 9 ca sinh/1.000 phụ nữ xuống thấp hơn", "9 ca sinh/1.000 phụ nữ"),
            ("Tăng gấp 1,5 lần so với trước", "1,5 lần"),
        ],
    )
    def test_a_unit_is_a_whole_name(self, text: str, amount: str) -> None:
        """The name ends before a verb or a preposition; where nobody can say where it ends, there is no unit."""
        assert [amount] == said(text)

    @pytest.mark.parametrize(
        "text",
        [
            "trẻ 15 tuổi",
            "học sinh cấp 2 trở lên",
            "năm 2026 và 2027",
            "Nghị quyết 28 của Chính phủ",
            "mục tiêu 5",
            "12.",
        ],
    )
    def test_a_figure_without_a_thing_is_no_amount(self, text: str) -> None:
        """Ages, levels, years and numbers of acts count nothing."""
        assert [] == said(text)


class TestComparators:
    """On which side of the value a target lies."""

    @pytest.mark.parametrize(
        ("text", "amount"),
        [
            ("ít nhất 20 nhóm", "ít nhất 20 nhóm"),
            ("tối thiểu phải đạt 20%", "ít nhất 20%"),
            ("ít nhất mỗi xã có 02 nhóm", "ít nhất 2 nhóm"),
            ("từ 20 nhóm trở lên", "ít nhất 20 nhóm"),
            ("20 hộ nghèo thoát nghèo trở lên", "ít nhất 20 hộ nghèo"),
            ("còn 5% trở xuống", "không quá 5%"),
            ("≥ 20%", "ít nhất 20%"),
            ("dưới 20%", "dưới 20%"),
            ("100% cán bộ cấp phó trở lên", "100%"),
        ],
    )
    def test_a_comparator_may_be_parted_from_its_number(self, text: str, amount: str) -> None:
        """Verbs, `mỗi xã` and the unit may stand between the comparator and the number."""
        assert [amount] == said(text)


class TestNumbers:
    """Spellings of the number."""

    @pytest.mark.parametrize(
        ("text", "amounts"),
        [
            ("5 - 7 lớp", ["5 - 7 lớp"]),
            ("từ 30 đến 35%", ["30 - 35%"]),
            ("1% – 2%/năm", ["1 - 2%/năm"]),
            ("từ 1% đến 2% mỗi năm", ["1 - 2%/năm"]),
            ("7 - 5 lớp", []),
            ("ít nhất ba lớp", ["ít nhất 3 lớp"]),
            ("hai nhóm trở lên", ["ít nhất 2 nhóm"]),
            ("ba mươi nhóm", ["30 nhóm"]),
            ("hai nhóm", []),
            ("một số nhóm", []),
            ("ít nhất một phần kinh phí", []),
            ("ít nhất một trong các nhóm", []),
            ("trên ba lĩnh vực", []),
            ("4 (bốn) lớp", ["4 lớp"]),
            ("4 (năm) lớp", []),
            ("bốn (04) lớp", ["4 lớp"]),
            ("33.5%", ["33,5%"]),
            ("1,200,000 đồng", []),
            ("ít nhất 3/5 số thôn", ["ít nhất 3/5"]),
            ("5/3 số thôn", []),
            ("ngày 3/5", []),
        ],
    )
    def test_every_spelling_has_its_value(self, text: str, amounts: list[str]) -> None:
        """Ranges, words, fractions and wrong points are read; what could be something else is not."""
        assert amounts == said(text)
