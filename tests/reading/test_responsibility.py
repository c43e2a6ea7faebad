from datetime import date

import pytest

import binhdanggioi as bdg
from binhdanggioi import Deadline, DutyRole, Frequency, Mandate, Organization, ReportingDuty


def read(*paragraphs: str) -> bdg.Plan:
    """Read paragraphs under the heading on organization."""
    heading = ("KẾ HOẠCH", "Công tác bình đẳng giới năm 2026", "IV. TỔ CHỨC THỰC HIỆN")
    return bdg.read_text("\n\n".join([*heading, *paragraphs])).plan


def duty(sentence: str) -> bdg.Duty:
    """The one duty of a body."""
    (found,) = read(f"1. Sở Nội vụ: {sentence}").responsibilities
    return found.duties[0]


class TestHeadings:
    """Headings that name a body."""

    @pytest.mark.parametrize(
        ("heading", "name", "mandate"),
        [
            ("1. Sở Nội vụ", "Sở Nội vụ", None),
            ("1. Sở Nội vụ:", "Sở Nội vụ", None),
            ("1. Giao Sở Nội vụ:", "Sở Nội vụ", Mandate.ASSIGNED),
            ("1. Phân công Văn phòng Sở:", "Văn phòng Sở", Mandate.DESIGNATED),
            ("1. Đề nghị Hội Liên hiệp Phụ nữ tỉnh", "Hội Liên hiệp Phụ nữ tỉnh", Mandate.REQUESTED),
            ("1. Đối với các phòng, đơn vị:", "các phòng, đơn vị", None),
            ("1. Phòng Bảo trợ xã hội - Trẻ em (BTXH-TE):", "Phòng Bảo trợ xã hội - Trẻ em", None),
            ("1. UBND các xã, phường:", "UBND các xã, phường", None),
            ("1. Yêu cầu Chi cục Dân số", "Chi cục Dân số", Mandate.REQUIRED),
            ("1. Kính đề nghị Liên đoàn Lao động tỉnh", "Liên đoàn Lao động tỉnh", Mandate.REQUESTED),
            ("1. Đề nghị các tổ dân phố", "các tổ dân phố", Mandate.REQUESTED),
            ("1. Giao nhiệm vụ cho cán bộ văn phòng - thống kê:", "cán bộ văn phòng - thống kê", Mandate.ASSIGNED),
            ("1. Trách nhiệm của Trạm Y tế", "Trạm Y tế", None),
            ("1. Đối với cấp tỉnh", "cấp tỉnh", None),
            ("1. Phó Trưởng các khối", "Phó Trưởng các khối", None),
            ("1. Hội viên và người lao động", "Hội viên và người lao động", None),
            ("1. Ngân hàng Nông nghiệp chi nhánh huyện", "Ngân hàng Nông nghiệp chi nhánh huyện", None),
            ("1. Ban tổ chức hội thi:", "Ban tổ chức hội thi", None),
            ("1. Quỹ hỗ trợ sáng kiến phát triển cộng đồng", "Quỹ hỗ trợ sáng kiến phát triển cộng đồng", None),
            ("1. Ban An toàn giao thông", "Ban An toàn giao thông", None),
            ("1. Cán bộ phụ trách công tác thi đua:", "Cán bộ phụ trách công tác thi đua", None),
            ("1. Các phòng được phân công chủ trì nội dung", "Các phòng được phân công chủ trì nội dung", None),
            ("1. Uỷ ban nhân dân phường", "Uỷ ban nhân dân phường", None),
        ],
    )
    def test_name_and_mandate(self, heading: str, name: str, mandate: Mandate | None) -> None:
        """The name, and how the duty is laid on it."""
        (found,) = read(heading, "- Theo dõi việc thực hiện Kế hoạch.").responsibilities

        assert (Organization(name=name), mandate) == (found.organization, found.mandate)

    def test_on_one_line(self) -> None:
        """A body and its duties may stand on one line, the verb without a colon before it."""
        (found,) = read("1. Giao Văn phòng Sở theo dõi việc thực hiện Kế hoạch.").responsibilities

        assert ("Văn phòng Sở", ["theo dõi việc thực hiện Kế hoạch."]) == (
            found.organization.name,
            [each.text for each in found.duties],
        )

    @pytest.mark.parametrize(
        ("line", "name"),
        [
            ("1. Sở Công Thương tiếp thu góp ý của doanh nghiệp.", "Sở Công Thương"),
            ("1. Kho bạc Nhà nước kiểm soát chi, thanh toán theo quy định.", "Kho bạc Nhà nước"),
            ("1. Công an xã tuần tra tại khu dân cư.", "Công an xã"),
            ("1. Trạm Y tế cho ý kiến về nội dung.", "Trạm Y tế"),
            ("1. Liên minh Hợp tác xã sẽ mở lớp.", "Liên minh Hợp tác xã"),
            ("1. Trên cơ sở Kế hoạch này, Sở Y tế xây dựng dự toán.", "Sở Y tế"),
        ],
    )
    def test_a_name_ends_where_its_duty_begins(self, line: str, name: str) -> None:
        """A verb or a word that no name has ends the name; a clause before it is none of it."""
        assert [name] == [each.organization.name for each in read(line).responsibilities]

    @pytest.mark.parametrize(
        ("sentence", "name", "mandate"),
        [
            ("Sở Tư pháp là cơ quan chủ trì, có trách nhiệm thẩm định.", "Sở Tư pháp", None),
            ("Giao Thường trực Hội đồng đôn đốc các thành viên.", "Thường trực Hội đồng", Mandate.ASSIGNED),
            ("Đề nghị Hội Cựu chiến binh xã vận động hội viên.", "Hội Cựu chiến binh xã", Mandate.REQUESTED),
        ],
    )
    def test_a_sentence_without_a_mark(self, sentence: str, name: str, mandate: Mandate | None) -> None:
        """A body whose duty is told in a sentence has it, also where the line has no mark."""
        assert [(name, mandate)] == [(each.organization.name, each.mandate) for each in read(sentence).responsibilities]

    @pytest.mark.parametrize(
        "sentence",
        ["UBND tỉnh yêu cầu các sở, ngành nghiêm túc thực hiện.", "Trong quá trình thực hiện, các đơn vị chủ động."],
    )
    def test_the_last_words_are_no_duty(self, sentence: str) -> None:
        """What the issuer asks of all at the end is no block of duties."""
        assert () == read(sentence).responsibilities

    @pytest.mark.parametrize("first", ["Tổ chức hội thi cho hội viên.", "Phòng, chống bạo lực.", "Hội viên dự họp."])
    def test_a_duty_is_no_body(self, first: str) -> None:
        """The first line under a body is its duty, though it starts like the name of another or with people."""
        (found,) = read("1. Hội Nông dân xã", f"- {first}").responsibilities

        assert ("Hội Nông dân xã", [first]) == (found.organization.name, [each.text for each in found.duties])

    @pytest.mark.parametrize(
        ("name", "members"),
        [
            ("Sở Y tế, Sở Tư pháp, Công an tỉnh", ["Sở Y tế", "Sở Tư pháp", "Công an tỉnh"]),
            ("Các khoa, phòng và Trường Mầm non Hoa Sen", ["Các khoa, phòng", "Trường Mầm non Hoa Sen"]),
            ("Hội Phụ nữ, các tổ chức thành viên", ["Hội Phụ nữ", "các tổ chức thành viên"]),
            ("UBND các xã, phường", []),
            ("Các sở, ban, ngành, đoàn thể tỉnh", []),
            ("Sở Văn hóa, Thể thao và Du lịch", []),
        ],
    )
    def test_members(self, name: str, members: list[str]) -> None:
        """A name that lists bodies has them as members; kinds of bodies after *các* are one group."""
        (found,) = read(f"1. {name}: Dự họp.").responsibilities

        assert (name, members) == (found.organization.name, [each.name for each in found.organization.members])

    def test_heading_of_other_blocks(self) -> None:
        """A heading that only holds the blocks of other bodies is none itself."""
        plan = read(
            "1. Sở Nội vụ", "- Văn phòng Sở:", "+ Theo dõi.", "- Thanh tra Sở:", "+ Kiểm tra.", "2. Sở Y tế: Dự."
        )

        assert ["Văn phòng Sở", "Thanh tra Sở", "Sở Y tế"] == [each.organization.name for each in plan.responsibilities]

    def test_one_duty_for_each_sentence(self) -> None:
        """Sentences are parted, items keep their marks."""
        (found,) = read(
            "1. Sở Nội vụ", "- Theo dõi việc thực hiện. Kiểm tra các đơn vị.", "- Tổng hợp."
        ).responsibilities

        assert [("-", "Theo dõi việc thực hiện."), (None, "Kiểm tra các đơn vị."), ("-", "Tổng hợp.")] == [
            (each.mark, each.text) for each in found.duties
        ]

    def test_abbreviation_ends_no_sentence(self) -> None:
        """The stop after an abbreviation does not part a sentence."""
        (found,) = read("1. Sở Nội vụ", "- Phối hợp với UBND TP. Cao Bằng theo dõi.").responsibilities

        assert 1 == len(found.duties)


class TestRoles:
    """The parts that verbs name."""

    @pytest.mark.parametrize(
        ("sentence", "roles"),
        [
            ("Chủ trì, phối hợp với Sở Tài chính mở lớp.", (DutyRole.LEAD, DutyRole.COORDINATE)),
            ("Là đầu mối tổng hợp kết quả.", (DutyRole.FOCAL_POINT,)),
            ("Có trách nhiệm phối hợp với Sở Y tế.", (DutyRole.COORDINATE,)),
            ("Hướng dẫn, theo dõi, đôn đốc các đơn vị.", (DutyRole.GUIDE, DutyRole.MONITOR, DutyRole.FOLLOW_UP)),
            ("Tham mưu, kiểm tra, tổng hợp.", (DutyRole.ADVISE, DutyRole.INSPECT, DutyRole.CONSOLIDATE)),
            ("Bố trí kinh phí thực hiện Kế hoạch.", (DutyRole.FUND,)),
            ("Cử đại biểu dự lớp.", (DutyRole.NOMINATE,)),
            ("Tuyên truyền đến toàn thể công chức.", (DutyRole.COMMUNICATE,)),
            ("Chuẩn bị hội trường, tài liệu.", ()),
            ("Nếu có vướng mắc, báo cáo lãnh đạo Sở.", ()),
            ("Chịu trách nhiệm chính, phối kết hợp cùng Sở Y tế mở lớp.", (DutyRole.LEAD, DutyRole.COORDINATE)),
            ("Làm đầu mối, cùng với Hội Phụ nữ vận động.", (DutyRole.FOCAL_POINT, DutyRole.COORDINATE)),
            ("Giới thiệu đủ học viên dự lớp.", (DutyRole.NOMINATE,)),
            ("Giới thiệu mô hình hay.", ()),
            ("Chịu trách nhiệm về số liệu.", ()),
        ],
    )
    def test_of_a_sentence(self, sentence: str, roles: tuple[DutyRole, ...]) -> None:
        """The verbs at the heads of the clauses give the roles, in order."""
        assert roles == duty(sentence).roles

    @pytest.mark.parametrize(
        ("sentence", "partners"),
        [
            ("Phối hợp với Sở Tài chính, Sở Y tế tổ chức lớp.", ["Sở Tài chính", "Sở Y tế"]),
            ("Chủ trì, phối hợp với các phòng, đơn vị liên quan theo dõi.", ["các phòng", "đơn vị liên quan"]),
            ("Phối hợp chặt chẽ với Hội Liên hiệp Phụ nữ tỉnh vận động.", ["Hội Liên hiệp Phụ nữ tỉnh"]),
            ("Theo dõi việc thực hiện.", []),
        ],
    )
    def test_partners(self, sentence: str, partners: list[str]) -> None:
        """With whom, up to the next verb."""
        assert partners == [partner.name for partner in duty(sentence).partners]

    @pytest.mark.parametrize(
        ("sentence", "steps"),
        [
            ("Khảo sát, lập danh sách và đề cử học viên.", ("khảo sát", "lập danh sách", "đề cử")),
            ("Phối hợp với Hội Phụ nữ rà soát, cử cán bộ dự lớp.", ("rà soát", "cử")),
            ("Cử đại biểu dự lớp.", ()),
            ("Rà soát, lập danh sách hộ nghèo.", ()),
        ],
    )
    def test_steps(self, sentence: str, steps: tuple[str, ...]) -> None:
        """The way to the people who are sent, step by step; a single verb is none."""
        assert steps == duty(sentence).steps

    @pytest.mark.parametrize(
        ("sentence", "path"),
        [
            ("Khi gặp vướng mắc, phản ánh kịp thời về Phòng Nội vụ để báo cáo UBND xã.", ["Phòng Nội vụ", "UBND xã"]),
            ("Trường hợp phát sinh vấn đề mới, gửi UBND tỉnh (qua Sở Y tế).", ["Sở Y tế", "UBND tỉnh"]),
            ("Tổng hợp vướng mắc, báo cáo UBND tỉnh trước ngày 15/6 hằng năm.", []),
            ("Báo cáo UBND tỉnh kết quả.", []),
        ],
    )
    def test_escalation(self, sentence: str, path: list[str]) -> None:
        """Difficulties go from body to body; a report with its day is none of that way."""
        assert path == [each.name for each in duty(sentence).escalates_to]

    def test_place_of_a_partner(self) -> None:
        """A partner's span holds the name."""
        (partner,) = duty("Phối hợp với Sở Tài chính theo dõi.").partners

        assert bdg.Span(7, 28, 7, 40) == partner.span


class TestReports:
    """Reports that are due."""

    @pytest.mark.parametrize(
        ("sentence", "deadline"),
        [
            (
                "Trước ngày 15/11 hằng năm báo cáo UBND tỉnh kết quả.",
                Deadline(Frequency.YEARLY, None, 11, 15, True, "Trước ngày 15/11 hằng năm"),  # noqa: FBT003
            ),
            (
                "Báo cáo UBND tỉnh trước ngày 10/11/2026.",
                Deadline(Frequency.ONCE, 2026, 11, 10, True, "trước ngày 10/11/2026"),  # noqa: FBT003
            ),
            (
                "Theo Kế hoạch số 15/KH-UBND ngày 04/01/2026, báo cáo UBND tỉnh trước ngày 10/11/2026.",
                Deadline(Frequency.ONCE, 2026, 11, 10, True, "trước ngày 10/11/2026"),  # noqa: FBT003
            ),
        ],
    )
    def test_deadline(self, sentence: str, deadline: Deadline) -> None:
        """The report falls due when the sentence says; `trước` is strict."""
        (found,) = read(f"1. Văn phòng Sở: {sentence}").reporting

        assert (
            ReportingDuty(
                reporter=Organization(name="Văn phòng Sở"),
                addressee=Organization(name="UBND tỉnh"),
                deadline=deadline,
            )
            == found
        )

    def test_channel(self) -> None:
        """Through whom it is sent."""
        (found,) = read("1. Văn phòng Sở: Trước ngày 15/11 hằng năm báo cáo UBND tỉnh (qua Sở Nội vụ).").reporting

        assert Organization(name="Sở Nội vụ") == found.channel

    @pytest.mark.parametrize(
        "sentence",
        [
            "Báo cáo kết quả thực hiện theo quy định.",
            "Nếu có khó khăn, vướng mắc, báo cáo Sở trước ngày 15/11 hằng năm.",
            "Là báo cáo viên của lớp tập huấn.",
            "Báo cáo UBND tỉnh theo Kế hoạch số 15/KH-UBND ngày 04/01/2026.",
        ],
    )
    def test_no_report(self, sentence: str) -> None:
        """Without a time, or only in case of difficulties, no report is due; the date of an act is none."""
        assert () == read(f"1. Văn phòng Sở: {sentence}").reporting

    def test_time_of_a_duty(self) -> None:
        """A time that is not a report's is the duty's own."""
        found = duty("Mở lớp bồi dưỡng trong quý II năm 2026.")

        assert found.when is not None
        assert (date(2026, 4, 1), date(2026, 6, 30)) == (found.when.first, found.when.last)

    @pytest.mark.parametrize(
        ("sentence", "addressee"),
        [
            ("Gửi Sở Tư pháp trước ngày 20/11 hằng năm để báo cáo UBND tỉnh.", "Sở Tư pháp"),
            ("Gửi kết quả về Phòng Nội vụ trước ngày 05/6/2026 để tổng hợp, báo cáo UBND xã.", "Phòng Nội vụ"),
            ("Gửi tài liệu cho đại biểu; báo cáo UBND xã trước ngày 05/6/2026.", "UBND xã"),
        ],
    )
    def test_what_is_sent_for_a_report(self, sentence: str, addressee: str) -> None:
        """What a body sends for the report of another goes to that other one."""
        (found,) = read(f"1. Trạm Y tế: {sentence}").reporting

        assert Organization(name=addressee) == found.addressee

    def test_subject_of_a_sentence(self) -> None:
        """A paragraph that asks several bodies for a report names who reports."""
        (found,) = read("Hằng năm, trước ngày 15/11 hằng năm, các đơn vị báo cáo kết quả về Văn phòng Sở.").reporting

        assert (Organization(name="các đơn vị"), Organization(name="Văn phòng Sở")) == (found.reporter, found.addressee)


class TestLists:
    """Blocks of bodies in lists whose marks do not tell their ranks."""

    @pytest.mark.parametrize("mark", ["", "- ", "* "])
    def test_a_heading_with_a_colon_has_the_lines_after_it(self, mark: str) -> None:
        """The duties of a body follow its name, though they have the same bullet or none."""
        lines = [f"{mark}{line}" for line in ("Phòng Tư pháp:", "Thẩm định.", "Kiểm tra.", "Trạm Y tế:", "Khám.")]

        assert [("Phòng Tư pháp", 2), ("Trạm Y tế", 1)] == [
            (each.organization.name, len(each.duties)) for each in read("1. UBND xã", *lines).responsibilities
        ]


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("1. Vụ Kế hoạch - Tài chính: tổng hợp.", "Vụ Kế hoạch - Tài chính"),
        ("1. Giao Vụ Tổ chức cán bộ theo dõi.", "Vụ Tổ chức cán bộ"),
    ],
)
def test_a_department_of_a_ministry_has_duties(line: str, body: str) -> None:
    """An everyday word names a body before a capital."""
    plan = bdg.read_text(f"KẾ HOẠCH\nCông tác phụ nữ\nI. TỔ CHỨC THỰC HIỆN\n{line}\n").plan

    assert [body] == [each.organization.name for each in plan.responsibilities]


def test_an_addressee_ends_before_a_span_of_time() -> None:
    """A figure of months after a body says when, and belongs to no name."""
    text = "KẾ HOẠCH\nCông tác phụ nữ\nI. PHÂN CÔNG\n1. Sở Y tế: Báo cáo UBND huyện 6 tháng đầu năm trước ngày 10/6."
    ((duty,),) = [one.duties for one in bdg.read_text(text).plan.responsibilities]

    assert ["UBND huyện"] == [report.addressee and report.addressee.name for report in duty.reports]
