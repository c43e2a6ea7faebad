import pytest

import binhdanggioi as bdg
from binhdanggioi import DocumentKind, Organization, Paragraph, PartialDate, Signature

DECISION = (
    "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Số: 120/QĐ-UBND",
    "Cao Bằng, ngày 05 tháng 01 năm 2026",
    "QUYẾT ĐỊNH",
    "Ban hành Kế hoạch công tác bình đẳng giới năm 2026",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
    "Căn cứ Luật Bình đẳng giới năm 2006;",
    "QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch công tác bình đẳng giới năm 2026.",
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
    "Nơi nhận:",
    "- Sở Nội vụ;",
    "- Lưu: VT.",
    "CHỦ TỊCH",
    "Nguyễn Văn A",
)
PLAN = (
    "KẾ HOẠCH",
    "Công tác bình đẳng giới năm 2026",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "- Nâng cao nhận thức.",
    "II. KINH PHÍ",
    "Từ nguồn ngân sách tỉnh.",
)


@pytest.fixture(scope="module")
def issued() -> bdg.Reading:
    """A plan that a decision before it issues."""
    return bdg.read_text("\n\n".join([*DECISION, *PLAN]))


class TestIssuingDecision:
    """A decision and the plan that it issues, in one text."""

    def test_heading_is_the_decisions(self, issued: bdg.Reading) -> None:
        """Number, date and place are those of the decision."""
        plan = issued.plan

        assert (DocumentKind.PLAN, "120/QĐ-UBND", PartialDate(2026, 1, 5), "Cao Bằng") == (
            plan.kind,
            str(plan.number),
            plan.issued_on,
            plan.place,
        )

    def test_subject_is_the_plans(self, issued: bdg.Reading) -> None:
        """The subject and the sections are those of the plan."""
        plan = issued.plan

        assert ("Công tác bình đẳng giới năm 2026", ["I.", "II."]) == (
            plan.subject,
            [section.mark for section in plan.sections],
        )

    def test_issuing_act(self, issued: bdg.Reading) -> None:
        """The decision is known as an act, with what it is about."""
        assert (
            bdg.Citation(
                kind=DocumentKind.DECISION,
                number=bdg.DocumentNumber.parse("120/QĐ-UBND"),
                issued_on=PartialDate(2026, 1, 5),
                issuer=Organization(name="ỦY BAN NHÂN DÂN TỈNH CAO BẰNG"),
                subject="Ban hành Kế hoạch công tác bình đẳng giới năm 2026",
            )
            == issued.plan.issuing_act
        )

    def test_articles(self, issued: bdg.Reading) -> None:
        """The articles of the decision are kept."""
        assert (
            Paragraph(
                mark="Điều 1.",
                text="Ban hành kèm theo Quyết định này Kế hoạch công tác bình đẳng giới năm 2026.",
            ),
            Paragraph(mark="Điều 2.", text="Quyết định này có hiệu lực kể từ ngày ký."),
        ) == issued.plan.articles

    def test_bases_and_end(self, issued: bdg.Reading) -> None:
        """Bases, recipients and signature are the decision's."""
        plan = issued.plan

        assert (
            ["Luật Bình đẳng giới năm 2006"],
            ["Sở Nội vụ"],
            "VT",
            Signature(position="CHỦ TỊCH", name="Nguyễn Văn A"),
        ) == (
            [str(basis.citation) for basis in plan.legal_bases],
            [recipient.text for recipient in plan.recipients],
            plan.filed_with,
            plan.signature,
        )

    def test_round_trip(self, issued: bdg.Reading) -> None:
        """Its canonical text reads back to an equal plan."""
        assert issued.plan == bdg.read_text(bdg.write_text(issued.plan)).plan


class TestKind:
    """What the document calls itself."""

    @pytest.mark.parametrize(
        ("title", "kind"),
        [
            ("KẾ HOẠCH", DocumentKind.PLAN),
            ("**KẾ HOẠCH**", DocumentKind.PLAN),
            ("Kế hoạch", DocumentKind.PLAN),
            ("CHƯƠNG TRÌNH", DocumentKind.PROGRAMME),
            ("HƯỚNG DẪN", DocumentKind.GUIDELINES),
        ],
    )
    def test_title(self, title: str, kind: DocumentKind) -> None:
        """The line with nothing but the kind says it, in any case and weight."""
        assert kind == bdg.read_text("\n\n".join([title, *PLAN[1:]])).plan.kind

    def test_untitled(self) -> None:
        """A text that never says what it is has no kind, and its sections are read."""
        plan = bdg.read_text("\n\n".join(PLAN[2:])).plan

        assert (None, ["I.", "II."]) == (plan.kind, [section.mark for section in plan.sections])

    def test_decision_alone(self) -> None:
        """A decision without a plan is no plan that is issued."""
        plan = bdg.read_text("\n\n".join(DECISION)).plan

        assert (DocumentKind.DECISION, None, "120/QĐ-UBND") == (plan.kind, plan.issuing_act, str(plan.number))
