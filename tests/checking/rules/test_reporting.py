import pytest
from attrs import evolve

import binhdanggioi as bdg
from tests.checking.plans import Row, Values, Words, cases, duties, found, issued, messages, section, words


def dated(*texts: str, period: str = "năm 2026") -> str:
    """A plan of March 2026 with duties."""
    return issued("ngày 05 tháng 3 năm 2026", "I. TỔ CHỨC THỰC HIỆN", *texts, subject=f"Bình đẳng giới {period}")


CASES: list[Row] = [
    (
        "BDG704",
        "upwards alone",
        duties("1. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.", to="UBND tỉnh; Văn phòng"),
        [
            (
                ("addressee", "UBND tỉnh"),
                ("deadline", "trước ngày 15/11 hằng năm"),
                ("last", "14/11"),
                ("reporter", "Văn phòng"),
            )
        ],
    ),
    (
        "BDG704",
        "each quarter, over lines",
        duties("1. Văn phòng\n- Báo cáo UBND tỉnh kết quả\ntrước ngày 20 tháng cuối quý.", to="UBND tỉnh"),
        [
            (
                ("addressee", "UBND tỉnh"),
                ("deadline", "trước ngày 20 tháng cuối quý"),
                ("last", "19"),
                ("reporter", "Văn phòng"),
            )
        ],
    ),
    (
        "BDG704",
        "units are told",
        duties(
            "1. Các phòng: Gửi báo cáo về Văn phòng trước ngày 01/11 hằng năm.",
            "2. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.",
            to="UBND tỉnh; Văn phòng",
        ),
        [],
    ),
    ("BDG704", "once", duties("1. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11/2026.", to="UBND tỉnh"), []),
    ("BDG704", "no day", duties("1. Văn phòng: Hằng năm báo cáo UBND tỉnh.", to="UBND tỉnh"), []),
    ("BDG704", "to the issuer", duties("1. Sở Y tế: Báo cáo Sở Nội vụ trước ngày 15/11 hằng năm.", to="Sở Y tế"), []),
    (
        "BDG705",
        "five days late",
        duties(
            "1. Văn phòng Sở: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.",
            "2. Các phòng: Gửi báo cáo về Văn phòng Sở trước ngày 20/11 hằng năm.",
            to="UBND tỉnh; Văn phòng Sở",
        ),
        [
            (
                ("internal", "11-20"),
                ("internal_wording", "trước ngày 20/11 hằng năm"),
                ("addressee", "UBND tỉnh"),
                ("upward", "11-15"),
                ("upward_wording", "trước ngày 15/11 hằng năm"),
            )
        ],
    ),
    (
        "BDG705",
        "once, to the issuer, over lines",
        duties(
            "1. Các đơn vị\n- Gửi báo cáo về Sở Nội vụ\nchậm nhất ngày 10/12/2026.",
            "2. Văn phòng: Tổng hợp, báo cáo UBND tỉnh\ntrước ngày 05 tháng 12 năm 2026.",
            to="UBND tỉnh",
        ),
        [
            (
                ("internal", "2026-12-10"),
                ("internal_wording", "chậm nhất ngày 10/12/2026"),
                ("addressee", "UBND tỉnh"),
                ("upward", "2026-12-05"),
                ("upward_wording", "trước ngày 05 tháng 12 năm 2026"),
            )
        ],
    ),
    (
        "BDG705",
        "in time",
        duties(
            "1. Văn phòng Sở: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.",
            "2. Các phòng: Gửi báo cáo về Văn phòng Sở trước ngày 01/11 hằng năm.",
            to="UBND tỉnh; Văn phòng Sở",
        ),
        [],
    ),
    (
        "BDG705",
        "of another frequency",
        duties(
            "1. Văn phòng Sở: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.",
            "2. Các phòng: Gửi báo cáo về Văn phòng Sở trước ngày 20 hằng tháng.",
            to="UBND tỉnh; Văn phòng Sở",
        ),
        [],
    ),
    (
        "BDG705",
        "to another body",
        duties(
            "1. Văn phòng Sở: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.",
            "2. Các xã: Gửi báo cáo về Sở Y tế trước ngày 20/11 hằng năm.",
            to="UBND tỉnh; Văn phòng Sở",
        ),
        [],
    ),
    ("BDG705", "one report", duties("1. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.", to="UBND tỉnh"), []),
    (
        "BDG706",
        "before a Sunday",
        dated("1. Văn phòng: Báo cáo kết quả trước ngày 15/11/2026."),
        [(("deadline", "trước ngày 15/11/2026"), ("days", ("2026-11-14",)))],
    ),
    (
        "BDG706",
        "each year of a period, over lines",
        dated("1. Văn phòng: Báo cáo kết quả\nchậm nhất ngày 05/6\nhằng năm.", period="giai đoạn 2026 - 2030"),
        [(("deadline", "chậm nhất ngày 05/6 hằng năm"), ("days", ("2027-06-05",)))],
    ),
    ("BDG706", "working day", dated("1. Văn phòng: Báo cáo kết quả trước ngày 14/11/2026."), []),
    ("BDG706", "last day is a Monday", dated("1. Văn phòng: Báo cáo trước ngày 17/11/2026."), []),
    ("BDG706", "no day", dated("1. Văn phòng: Báo cáo kết quả hằng năm."), []),
    (
        "BDG706",
        "no year",
        duties("1. Văn phòng: Báo cáo trước ngày 15/11.", to="Sở Y tế", subject="Bình đẳng giới"),
        [],
    ),
    (
        "BDG705",
        "on the same day",
        duties(
            "1. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.",
            "2. Các phòng: Gửi báo cáo về Văn phòng trước ngày 15/11 hằng năm.",
            to="UBND tỉnh",
        ),
        [],
    ),
    (
        "BDG705",
        "a day late",
        duties(
            "1. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.",
            "2. Các phòng: Gửi báo cáo về Văn phòng trước ngày 16/11 hằng năm.",
            to="UBND tỉnh",
        ),
        [
            (
                ("internal", "11-16"),
                ("internal_wording", "trước ngày 16/11 hằng năm"),
                ("addressee", "UBND tỉnh"),
                ("upward", "11-15"),
                ("upward_wording", "trước ngày 15/11 hằng năm"),
            )
        ],
    ),
    (
        "BDG706",
        "before a Saturday",
        duties("1. Văn phòng: Báo cáo kết quả trước ngày 14/11/2026.", to="Sở Y tế"),
        [],
    ),
    (
        "BDG706",
        "before a Monday",
        duties("1. Văn phòng: Báo cáo kết quả trước ngày 16/11/2026.", to="Sở Y tế"),
        [(("deadline", "trước ngày 16/11/2026"), ("days", ("2026-11-15",)))],
    ),
    (
        "BDG704",
        "once, again",
        duties("1. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11/2026.", to="UBND tỉnh"),
        [],
    ),
    (
        "BDG705",
        "of another year",
        duties(
            "1. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11/2026.",
            "2. Các phòng: Gửi báo cáo về Văn phòng trước ngày 20/11/2027.",
            to="UBND tỉnh",
        ),
        [],
    ),
    (
        "BDG705",
        "of another frequency, again",
        duties(
            "1. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.",
            "2. Các phòng: Gửi báo cáo về Văn phòng trước ngày 20 hằng tháng.",
            to="UBND tỉnh",
        ),
        [],
    ),
    (
        "BDG704",
        "nobody in charge",
        section("TỔ CHỨC THỰC HIỆN", "Báo cáo UBND tỉnh trước ngày 15/11 hằng năm."),
        [(("addressee", "UBND tỉnh"), ("deadline", "trước ngày 15/11 hằng năm"), ("last", "14/11"))],
    ),
]

WORDS: list[Words] = [
    (
        "BDG704",
        "each year",
        duties("1. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.", to="UBND tỉnh; Văn phòng"),
        (
            "phải báo cáo UBND tỉnh “trước ngày 15/11 hằng năm” (ngày cuối cùng là 14/11) "
            "nhưng chưa quy định hạn các đơn vị gửi báo cáo về Văn phòng"
        ),
        (
            "a report to “UBND tỉnh” is due again and again (“trước ngày 15/11 hằng năm”; the last day is 11-14), "
            "but the units are not told by when to send theirs"
        ),
    ),
    (
        "BDG704",
        "each quarter",
        duties("1. Văn phòng: Báo cáo UBND tỉnh kết quả trước ngày 20 tháng cuối quý.", to="UBND tỉnh"),
        (
            "phải báo cáo UBND tỉnh “trước ngày 20 tháng cuối quý” (ngày cuối cùng là ngày 19) "
            "nhưng chưa quy định hạn các đơn vị gửi báo cáo về Văn phòng"
        ),
        (
            "a report to “UBND tỉnh” is due again and again (“trước ngày 20 tháng cuối quý”; the last day is day 19), "
            "but the units are not told by when to send theirs"
        ),
    ),
    (
        "BDG705",
        "each year",
        duties(
            "1. Văn phòng Sở: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.",
            "2. Các phòng: Gửi báo cáo về Văn phòng Sở trước ngày 20/11 hằng năm.",
            to="UBND tỉnh; Văn phòng Sở",
        ),
        (
            "hạn các đơn vị gửi báo cáo là ngày 20/11 (“trước ngày 20/11 hằng năm”), "
            "muộn hơn hạn báo cáo UBND tỉnh là ngày 15/11 (“trước ngày 15/11 hằng năm”); điều chỉnh sớm hơn"
        ),
        (
            "the units report by 11-20 (“trước ngày 20/11 hằng năm”), "
            "later than the report to “UBND tỉnh” is due, 11-15 (“trước ngày 15/11 hằng năm”); make it earlier"
        ),
    ),
    (
        "BDG705",
        "once",
        duties(
            "1. Các đơn vị: Gửi báo cáo về Sở Nội vụ chậm nhất ngày 10/12/2026.",
            "2. Văn phòng: Tổng hợp, báo cáo UBND tỉnh trước ngày 05/12/2026.",
            to="UBND tỉnh",
        ),
        (
            "hạn các đơn vị gửi báo cáo là ngày 10/12/2026 (“chậm nhất ngày 10/12/2026”), "
            "muộn hơn hạn báo cáo UBND tỉnh là ngày 05/12/2026 (“trước ngày 05/12/2026”); điều chỉnh sớm hơn"
        ),
        (
            "the units report by 2026-12-10 (“chậm nhất ngày 10/12/2026”), "
            "later than the report to “UBND tỉnh” is due, 2026-12-05 (“trước ngày 05/12/2026”); make it earlier"
        ),
    ),
    (
        "BDG706",
        "two Saturdays",
        dated("1. Văn phòng: Báo cáo kết quả trước ngày 15/11 hằng năm.", period="giai đoạn 2026 - 2027"),
        (
            "hạn “trước ngày 15/11 hằng năm” trùng ngày nghỉ cuối tuần (14/11/2026, 14/11/2027); "
            "quy định rõ ngày gửi trong trường hợp này"
        ),
        (
            "the deadline “trước ngày 15/11 hằng năm” falls on a weekend (2026-11-14, 2027-11-14); "
            "say on which day the report is due then"
        ),
    ),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)


class TestWords:
    """What the messages say beside the figures."""

    @words(WORDS)
    def test_words(self, code: str, text: str, vietnamese: str, english: str) -> None:
        """Both languages say the same, each in words of its own."""
        assert [(vietnamese, english)] == messages(code, text)


def report(reporter: str, addressee: str, deadline: str) -> bdg.Responsibility:
    """A body that has to report."""
    body = bdg.Organization(name=reporter)
    made = bdg.ReportingDuty(
        reporter=body, addressee=bdg.Organization(name=addressee), deadline=bdg.Deadline.parse(deadline)
    )
    return bdg.Responsibility(organization=body, duties=(bdg.Duty(text="Báo cáo.", reports=(made,)),))


class TestSupply:
    """Which reports of the units supply the report upwards, in plans that were built in code."""

    @pytest.mark.parametrize(
        ("addressee", "supplies"),
        [("Sở Nội vụ", True), ("Hội Phụ nữ", True), ("Phòng A", True), ("Sở Y tế", False), ("UBND tỉnh", False)],
        ids=["issuer", "co-issuer", "who reports upwards", "somebody else", "who is above"],
    )
    def test_supply(self, addressee: str, supplies: bool) -> None:  # noqa: FBT001
        """They go to an issuer, or to who reports upwards."""
        upward = report("Phòng A", "UBND tỉnh", "trước ngày 15/11 hằng năm")
        late = report("Phòng B", addressee, "trước ngày 20/11 hằng năm")
        drafted = bdg.draft(
            subject="Công tác", issuer=bdg.Organization(name="Sở Nội vụ"), responsibilities=[upward, late]
        )
        plan = evolve(drafted, co_issuers=(bdg.Organization(name="Hội Phụ nữ"),))

        assert supplies is bool(bdg.check(plan, select=["BDG705"]).findings)
