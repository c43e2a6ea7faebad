import pytest

from binhdanggioi.notation.sentence import breaks, can_stand_alone


class TestBreaks:
    """The gaps between the sentences of a paragraph."""

    @pytest.mark.parametrize(
        ("text", "sentences"),
        [
            ("Giao Sở Nội vụ tổng hợp. Báo cáo kết quả.", ["Giao Sở Nội vụ tổng hợp.", "Báo cáo kết quả."]),
            ("Giao TP. Huế tổng hợp. “Tuần lễ” mở ra.", ["Giao TP. Huế tổng hợp.", "“Tuần lễ” mở ra."]),
            ("Báo cáo ngay. Nơi nhận: như trên.", ["Báo cáo ngay. Nơi nhận: như trên."]),
            ("PHỤ LỤC. Sở báo cáo. Sở tổng hợp.", ["PHỤ LỤC. Sở báo cáo.", "Sở tổng hợp."]),
            ("Đạt 5. Sở báo cáo.", ["Đạt 5. Sở báo cáo."]),
            ("", [""]),
        ],
    )
    def test_a_paragraph_is_parted(self, text: str, sentences: list[str]) -> None:
        """A gap stands behind the end of a sentence, not behind an abbreviation or a number, nor before a label."""
        gaps = list(breaks(text))
        starts, ends = [0, *(end for _, end in gaps)], [*(start for start, _ in gaps), len(text)]

        assert sentences == [text[start:end] for start, end in zip(starts, ends, strict=True)]

    @pytest.mark.parametrize(
        ("text", "alone"),
        [
            ("Sở Nội vụ tổng hợp.", True),
            ("tổng hợp.", False),
            ("a) Tổng hợp.", False),
            ("# Tổng hợp", False),
            ("Lạng Sơn, ngày 26 tháng 8 năm 2022", False),
            ("", False),
        ],
    )
    def test_what_stands_alone(self, text: str, alone: bool) -> None:  # noqa: FBT001 - a parameter
        """The rest of a sentence, a line with a mark and the line of the date are no sentences of their own."""
        assert alone is can_stand_alone(text)
