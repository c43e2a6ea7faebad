import pytest
from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi import Frequency
from binhdanggioi.reading.times.when import recurs_of, when_of

YEARLY, HALF_YEARLY, QUARTERLY = Frequency.YEARLY, Frequency.HALF_YEARLY, Frequency.QUARTERLY


class TestWhen:
    """The time at which, or by which, a sentence wants something done."""

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Lập danh sách, hoàn thành trước ngày 30/6/2026.", "trước ngày 30/6/2026"),
            ("Mở 02 lớp trong quý III/2026", "trong quý III/2026"),
            ("Lập danh sách (xong quý III/2026).", "quý III/2026"),
            ("Lập danh sách (quý III/2026).", "quý III/2026"),
            ("Lập danh sách (Phòng A làm; tháng 9/2026).", "tháng 9/2026"),
            ("Tháng 9/2026: mở lớp", "Tháng 9/2026"),
            ("Năm 2026, mở lớp", "Năm 2026"),
            ("Mở lớp, thời gian thực hiện: quý III/2026", "quý III/2026"),
            ("Thi ngày 3/4/2026 tại Cao Bằng", "ngày 3/4/2026"),
            ("Thi từ 3 - 4/4/2026", "từ 3 - 4/4/2026"),
            ("Thi dự kiến tháng 9/2026", "dự kiến tháng 9/2026"),
            ("Hồ sơ được thẩm định, hoàn thành trong tháng 9/2026", "trong tháng 9/2026"),
            ("Đã rà soát. Mở lớp trước ngày 30/6/2026", "trước ngày 30/6/2026"),
            ("Theo Kế hoạch số 15/KH-UBND ngày 04/01/2026, thi vào ngày 3/4/2026", "vào ngày 3/4/2026"),
            ("Gửi số liệu trước ngày 15/9 hằng năm", "trước ngày 15/9 hằng năm"),
            ("Tháng 11 hằng năm mở lớp", "Tháng 11 hằng năm"),
            ("Gửi giấy mời trước 05 ngày", "trước 05 ngày"),
            ("Gửi giấy mời trước 05 ngày, chậm nhất ngày 3/4/2026", "chậm nhất ngày 3/4/2026"),
        ],
    )
    def test_said(self, text: str, words: str) -> None:
        """A time counts if its words, those before it or its place in the sentence say when."""
        assert words == str(when_of(text))

    @pytest.mark.parametrize(
        "text",
        [
            "Mở lớp cho nữ cán bộ",
            "Tổng kết công tác năm 2026",
            "Công bố số liệu quý III/2026 của ngành",
            "Quyết toán, hoàn thành kế hoạch vốn năm 2025",
            "Theo Chương trình đến năm 2030",
            "Thực hiện Chương trình giai đoạn từ năm 2026 đến năm 2030",
            "Theo Kế hoạch số 15/KH-UBND ngày 04/01/2026, mở lớp",
            "Theo văn bản ngày 04/01/2026 của UBND tỉnh",
            "Kế hoạch ban hành ngày 04/01/2026",
            "Số thôn đã công nhận trước ngày 04/01/2026",
            "Các thôn được công nhận trước ngày 04/01/2026",
            "Thực hiện Đề án “Hỗ trợ đến hết ngày 31/12/2026”",
            "Triển khai từ tháng 3/2026",
            "Mở lớp trong tháng 9",
            "Họp trước ngày 31/6/2026",
            "",
        ],
    )
    def test_not_said(self, text: str) -> None:
        """A topic, an act, something past, a name, a time without its end or its year and no day are no time of it."""
        assert when_of(text) is None

    @given(
        st.lists(
            st.sampled_from(("đã ", "được ", "x; ", "x. ", "“", "”", "(", ") ", "hoàn thành ", "15/KH-UBND ")),
            max_size=6,
        )
    )
    def test_any_words(self, pieces: list[str]) -> None:
        """Whatever stands before it, a time is the one in the sentence or none."""
        when = when_of(f"{''.join(pieces)}trước ngày 30/6/2026")

        assert when is None or str(when).endswith("trước ngày 30/6/2026")


class TestRecurs:
    """How often a sentence wants something done."""

    @pytest.mark.parametrize(
        ("text", "frequency"),
        [
            ("Hằng năm rà soát danh sách", YEARLY),
            ("Tặng quà hàng năm cho học sinh", YEARLY),
            ("Mỗi quý kiểm tra 02 đơn vị", QUARTERLY),
            ("Kiểm tra định kỳ 6 tháng", HALF_YEARLY),
            ("Kiểm tra 06 tháng/lần", HALF_YEARLY),
            ("Hằng năm kiểm tra; mỗi năm mở 01 lớp", YEARLY),
            ("Kiểm tra hằng quý, hằng năm", None),
            ("Thường xuyên rà soát", None),
            ("Học trong 6 tháng", None),
            ("Lồng ghép vào kế hoạch công tác hằng năm", None),
            ("Bố trí trong dự toán chi hằng năm", None),
            ("Mở lớp năm 2026", None),
        ],
    )
    def test_frequency(self, text: str, frequency: Frequency | None) -> None:
        """One frequency counts; two different ones, a span of time and things that are made every year are none."""
        assert frequency is recurs_of(text)
