import pytest

import binhdanggioi as bdg
from binhdanggioi import Deadline, Organization


def reports(sentence: str) -> tuple[bdg.ReportingDuty, ...]:
    """The reports that the only duty of an office asks for."""
    lines = ("KẾ HOẠCH", "Công tác năm 2026", "IV. TỔ CHỨC THỰC HIỆN", "1. Phòng Y tế", "- Lập sổ.", f"- {sentence}")
    plan = bdg.read_text("\n\n".join(lines)).plan
    return plan.responsibilities[0].duties[-1].reports


def deadlines(sentence: str) -> list[str]:
    """The words of the deadlines of a sentence, which are read back as the same."""
    found = [report.deadline for report in reports(sentence) if report.deadline]

    assert found == [Deadline.parse(str(deadline)) for deadline in found]
    return [str(deadline) for deadline in found]


class TestTimes:
    """By when a report is due."""

    @pytest.mark.parametrize(
        ("sentence", "expected"),
        [
            (
                "Báo cáo Sở Y tế trước 10/6 và 10/11 hằng năm.",
                ["trước ngày 10/6 hằng năm", "trước ngày 10/11 hằng năm"],
            ),
            ("Báo cáo Sở Y tế trong tháng 10 hằng năm.", ["trong tháng 10 hằng năm"]),
            ("Hằng năm, trước 10/11, các trạm báo cáo về Sở Y tế.", ["Hằng năm, trước 10/11"]),
            ("Hằng năm, các trạm báo cáo về Sở Y tế trước ngày 10/11.", ["Hằng năm, trước ngày 10/11"]),
            (
                "Định kỳ 6 tháng và hằng năm, báo cáo Sở Y tế trước ngày 10/6 và 10/12.",
                ["Định kỳ 6 tháng, trước ngày 10/6", "hằng năm, trước ngày 10/12"],
            ),
            (
                "Định kỳ 6 tháng, các trạm báo cáo Sở Y tế trước ngày 10/6 và 10/12.",
                ["trước ngày 10/6 hằng năm", "trước ngày 10/12 hằng năm"],
            ),
            ("Hằng quý, các trạm báo cáo Sở Y tế trước ngày 10/6/2026.", ["trước ngày 10/6/2026"]),
            ("Báo cáo Sở Y tế hằng quý.", ["hằng quý"]),
            ("Sơ kết vào năm 2028 và tổng kết vào năm 2030.", ["Sơ kết vào năm 2028", "tổng kết vào năm 2030"]),
            ("Sơ kết năm 2028; báo cáo Sở Y tế trước ngày 10/11 hằng năm.", ["trước ngày 10/11 hằng năm"]),
            ("Báo cáo Sở Y tế theo Kế hoạch 15/KH-UBND ngày 04/01/2026.", []),
            ("Báo cáo Sở Y tế trước ngày 31/6 hằng năm.", []),
            ("Nếu có vướng mắc, báo cáo Sở Y tế trước ngày 10/11 hằng năm.", []),
            ("Gửi số liệu trước ngày 10/11 hằng năm.", []),
        ],
    )
    def test_deadlines(self, sentence: str, expected: list[str]) -> None:
        """Days outweigh months, these how often, and these a review; how often may stand elsewhere in the sentence."""
        assert expected == deadlines(sentence)


class TestWhom:
    """To whom a report goes."""

    @pytest.mark.parametrize(
        ("sentence", "addressee", "channel"),
        [
            ("Báo cáo Sở Y tế trước ngày 10/11 hằng năm.", "Sở Y tế", None),
            ("Báo cáo kết quả về Sở Y tế trước ngày 10/11 hằng năm.", "Sở Y tế", None),
            ("Báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 10/11 hằng năm.", "UBND tỉnh", "Sở Y tế"),
            ("Gửi Sở Y tế chậm nhất ngày 10/11 hằng năm để báo cáo UBND tỉnh.", "Sở Y tế", None),
            ("Gửi số liệu về Sở Y tế hằng quý để tổng hợp, báo cáo UBND tỉnh.", "Sở Y tế", None),
            ("Gửi số liệu về các phòng chuyên môn hằng quý để báo cáo UBND tỉnh.", "các phòng chuyên môn", None),
            ("Gửi đầy đủ tài liệu cho Sở Y tế trước ngày 10/11 hằng năm để báo cáo UBND tỉnh.", "Sở Y tế", None),
            ("Lập sổ để báo cáo UBND tỉnh trước ngày 10/11 hằng năm.", "UBND tỉnh", None),
            ("Báo cáo kết quả trước ngày 10/11 hằng năm.", None, None),
        ],
    )
    def test_bodies(self, sentence: str, addressee: str | None, channel: str | None) -> None:
        """Who receives it is asked, not those to whom that body reports then."""
        (report,) = reports(sentence)
        expected = [name and Organization(name=name) for name in (addressee, channel)]

        assert expected == [report.addressee, report.channel]


class TestWho:
    """Who reports, where a sentence says so itself."""

    @pytest.mark.parametrize(
        ("sentence", "reporter"),
        [
            ("Trước ngày 10/11 hằng năm, các trạm báo cáo kết quả về Sở Y tế.", "các trạm"),
            ("Trước ngày 10/11 hằng năm, UBND cấp xã gửi số liệu về Sở Y tế để báo cáo UBND tỉnh.", "UBND cấp xã"),
            ("Báo cáo kết quả về Sở Y tế trước ngày 10/11 hằng năm.", None),
        ],
    )
    def test_subject(self, sentence: str, reporter: str | None) -> None:
        """The body before the verb; nobody where it names none."""
        plan = bdg.read_text(f"KẾ HOẠCH\n\nCông tác năm 2026\n\nIV. TỔ CHỨC THỰC HIỆN\n\n{sentence}").plan
        (report,) = plan.reporting

        assert (reporter and Organization(name=reporter)) == report.reporter
