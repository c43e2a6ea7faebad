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
