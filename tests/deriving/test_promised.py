"""Documents that a plan promises."""

import pytest

import binhdanggioi as bdg


def promised(*paragraphs: str) -> list[tuple[str, str, str | None]]:
    """What a plan promises: the document, the address, the day before which it must have been sent."""
    plan = bdg.read_text("\n\n".join(["KẾ HOẠCH", "Công tác năm 2026", *paragraphs])).plan
    return [(one.what, one.address, None if one.before is None else str(one.before)) for one in bdg.promised(plan)]


COURSE = ("II. TẬP HUẤN", "1. Lớp kỹ năng", "- Thành phần: Công chức.", "- Số lượng: 80 đại biểu/02 lớp.")


class TestPromised:
    """Invitations that are to follow."""

    def test_of_a_course(self) -> None:
        """An invitation must have been sent when the course starts."""
        assert [("giấy mời", "II.1", "2026-10-12")] == promised(
            *COURSE, "- Thời gian: từ ngày 12/10 đến ngày 14/10/2026.", "(Giấy mời cụ thể sẽ được gửi sau)"
        )

    @pytest.mark.parametrize("line", ["- Địa điểm: Hội trường xã.", "- Thời gian: tháng 10/2026."])
    def test_none(self, line: str) -> None:
        """A course that promises nothing has none."""
        assert [] == promised(*COURSE, line)

    def test_of_a_sentence(self) -> None:
        """Any sentence may promise one; without a time it is open."""
        assert [("công văn triệu tập", "III.1", None)] == promised(
            "III. NHIỆM VỤ", "1. Họp sơ kết (có công văn triệu tập riêng)."
        )
