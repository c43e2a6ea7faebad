"""Small changes of layout change nothing that is read."""

from collections.abc import Callable

import pytest

import binhdanggioi as bdg


def targets(text: str) -> list[tuple[str | None, list[int | None]]]:
    """The marks of the targets of a plan, and the years of each."""
    plan = bdg.read_text(f"KẾ HOẠCH\n\nCông tác năm 2026\n\n{text}").plan
    return [(target.mark, [milestone.year for milestone in target.milestones]) for target in plan.indicators]


class TestMarks:
    """The outline is the same, however its marks are written."""

    @pytest.mark.parametrize(
        ("roman", "arabic", "letter"),
        [("I.", "1.", "a)"), ("I/", "1/", "a/"), ("I /", "1.", "a."), ("I)", "1.", "a)"), ("Phần I:", "1/", "a)")],
    )
    def test_numbers_and_letters(self, roman: str, arabic: str, letter: str) -> None:
        """A full stop, a slash and a bracket make marks alike."""
        text = f"{roman} MỤC TIÊU\n\n{arabic} Mục tiêu cụ thể\n\n{letter} Đạt 60% vào năm 2027.\n\nIII. KHÁC"

        assert [(letter, [2027])] == targets(text)

    @pytest.mark.parametrize(
        ("outer", "inner"), [("-", "+"), ("•", "o"), ("•", "◦"), ("*", "-"), ("●", "▪"), ("–", "+")]
    )
    def test_bullets(self, outer: str, inner: str) -> None:
        """Bullets are told apart by their kinds, whichever stand for the outer and the inner items."""
        plan = bdg.read_text(
            f"KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n{outer} Truyền thông:\n\n{inner} Mở chuyên mục;\n\n{inner} Phát tờ rơi;\n\n"
            f"{outer} Rà soát quy hoạch."
        ).plan

        assert [("Truyền thông:", ["Mở chuyên mục;", "Phát tờ rơi;"]), ("Rà soát quy hoạch.", [])] == [
            (task.text, [below.text for below in task.subtasks]) for task in plan.tasks
        ]


class TestPageNumbers:
    """The number of a page belongs to no paragraph, and is told."""

    @pytest.mark.parametrize("page", ["2", "- 2 -", "Trang 2/9"])
    def test_between_sections(self, page: str) -> None:
        """A page number before a heading does not change the list above it."""
        reading = bdg.read_text(
            f"KẾ HOẠCH\n\nI. MỤC TIÊU\n\na) Đạt 60%.\n\nb) Đạt 75%.\n\n{page}\n\nII. KHÁC\n\n- Việc."
        )

        assert (["a)", "b)"], [page]) == (
            [target.mark for target in reading.plan.indicators],
            [reading.source.cut(span) for span in reading.unread],
        )

    def test_within_a_sentence(self) -> None:
        """A sentence goes on over the end of its page."""
        reading = bdg.read_text("KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n- Rà soát quy hoạch,\n\n3\n\nbồi dưỡng cán bộ nữ.")

        assert ["Rà soát quy hoạch, bồi dưỡng cán bộ nữ."] == [task.text for task in reading.plan.tasks]


class TestBold:
    """Bold goes on over the lines of a block."""

    def test_over_two_lines_of_the_signature(self) -> None:
        """Bold over the authority and the post does not take the name below into the post."""
        text = "KẾ HOẠCH\n\nI. A\n\nNơi nhận:\n- Lưu: VT.\n**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**\nNguyễn Văn A"
        signature = bdg.read_text(text).plan.signature

        assert signature is not None
        assert ("PHÓ GIÁM ĐỐC", "Nguyễn Văn A") == (signature.position, signature.name)


class TestHeadingsWithoutMarks:
    """An outline whose headings have no marks, as heading styles of Word make it."""

    @pytest.mark.parametrize("change", [str.upper, str.capitalize])
    def test_names_of_sections_are_headings(self, change: Callable[[str], str]) -> None:
        """What names a section is its heading, in capitals or not."""
        headings = [change(name) for name in ("yêu cầu", "mục tiêu cụ thể", "tổ chức thực hiện")]
        bodies = ["- Đúng tiến độ.", "1. Đạt 60% vào năm 2027.", "1. Sở Y tế: chủ trì.\n\n2. Sở Nội vụ: phối hợp."]
        body = [f"{heading}\n\n{lines}" for heading, lines in zip(headings, bodies, strict=True)]
        plan = bdg.read_text("\n\n".join(["KẾ HOẠCH", "Công tác năm 2026", *body])).plan

        assert (
            "Công tác năm 2026",
            headings,
            ("Đúng tiến độ.",),
            ["Đạt 60% vào năm 2027."],
            ["Sở Y tế", "Sở Nội vụ"],
        ) == (
            plan.subject,
            [section.heading for section in plan.sections],
            plan.requirements,
            [target.text for target in plan.indicators],
            [one.organization.name for one in plan.responsibilities],
        )

    @pytest.mark.parametrize("mark", ["I.", "A.", "1."])
    def test_beside_headings_with_marks_they_are_none(self, mark: str) -> None:
        """Below a heading with a mark, the name of a section is a line of it."""
        plan = bdg.read_text(
            f"KẾ HOẠCH\n\nCông tác năm 2026\n\n{mark} MỤC ĐÍCH, YÊU CẦU\n\nMục đích\n\n- Một.\n\nYêu cầu\n\n- Hai."
        ).plan

        assert [(mark, "MỤC ĐÍCH, YÊU CẦU")] == [(section.mark, section.heading) for section in plan.sections]
