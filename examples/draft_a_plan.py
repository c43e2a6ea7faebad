"""Build a plan in code, write its text to a file, read it back: python draft_a_plan.py [FOLDER]."""

import sys
import tempfile
from decimal import Decimal
from io import TextIOWrapper
from pathlib import Path

import binhdanggioi as bdg

WORDED = "…"  # holds the place of a sentence until `bdg.word` composes it from the fields
DEPARTMENT, COMMITTEE, UNION, OFFICE = (
    bdg.Organization(name=name) for name in ("Sở Nội vụ", "UBND tỉnh", "Hội LHPN tỉnh", "Văn phòng Sở")
)

basis = bdg.Citation(
    kind=bdg.DocumentKind.PLAN,
    number=bdg.DocumentNumber.parse("18/KH-UBND"),
    issued_on=bdg.PartialDate(2026, 1, 12),
    issuer=COMMITTEE,
    subject="về công tác bình đẳng giới năm 2026",
)
indicators = [
    bdg.TargetIndicator(
        text=WORDED,
        measure=measure,
        unit="%",
        milestones=(bdg.Milestone(value=Decimal(percent), comparator=bdg.Comparator.AT_LEAST, year=2026),),
    )
    for measure, percent in (("Tỷ lệ xã có nữ lãnh đạo chủ chốt", 60), ("Tỷ lệ công chức được tập huấn về giới", 95))
]
course = bdg.TrainingCourse(
    title="Tập huấn kỹ năng lồng ghép giới",
    categories=tuple(
        bdg.ParticipantCategory(
            text=WORDED, heading="Cấp xã", level=bdg.Level.COMMUNE, roles=((post,),), headcount=headcount
        )
        for post, headcount in (("Công chức Văn hóa - Xã hội", 56), ("Chủ tịch Hội LHPN xã", 56))
    ),
    headcount=112,
    classes=2,
    days_per_class=Decimal("1.5"),
    held=bdg.Timeframe.parse("dự kiến tháng 5/2026"),
)
yearly = bdg.Deadline.of(bdg.Frequency.YEARLY, 11, 15, strict=True)  # trước ngày 15/11 hằng năm
report = bdg.ReportingDuty(reporter=OFFICE, addressee=COMMITTEE, deadline=yearly)
duty = bdg.Duty(text=WORDED, reports=(report,))

draft = bdg.draft(
    subject="Thực hiện công tác bình đẳng giới năm 2026",
    issuer=DEPARTMENT,
    number=bdg.DocumentNumber.parse("/KH-SNV"),  # no number yet
    place="Cao Bằng",
    issued_on=bdg.PartialDate(2026, 2),  # no day yet
    period=bdg.Period(2026, 2026),  # the years that the subject names
    legal_bases=[bdg.LegalBasis(citation=basis, role=bdg.BasisRole.IMPLEMENTS)],
    objectives=[bdg.Objective(scope=bdg.Scope.SPECIFIC, indicators=tuple(indicators))],
    tasks=[
        bdg.Task(text="Tuyên truyền pháp luật về bình đẳng giới.", lead=(DEPARTMENT,), partners=(UNION,)),
        bdg.Task(text="Rà soát quy hoạch cán bộ nữ.", lead=(OFFICE,), when=bdg.Timeframe.parse("quý III/2026")),
    ],
    courses=[course],
    funding=[bdg.Funding(text=WORDED, source="ngân sách tỉnh", amount=bdg.Money(84_000_000))],
    responsibilities=[bdg.Responsibility(organization=OFFICE, mandate=bdg.Mandate.ASSIGNED, duties=(duty,))],
    recipients=[bdg.Recipient(text=WORDED, organizations=(body,)) for body in (COMMITTEE, UNION, OFFICE)],
    filed_with="VT",
    signature=bdg.Signature(position="GIÁM ĐỐC", name="Nguyễn Văn A"),
)
plan = bdg.word(draft)

if isinstance(sys.stdout, TextIOWrapper):
    sys.stdout.reconfigure(encoding="utf-8")  # the terminal's own encoding may have no Vietnamese
with tempfile.TemporaryDirectory() as folder:
    file = Path(*sys.argv[1:2] or [folder], "ke-hoach-binh-dang-gioi.txt")
    file.write_text(bdg.write_text(plan), encoding="utf-8")
    assert bdg.read(file).plan == plan
    print(file, bdg.summarize(plan), bdg.check(plan), sep="\n\n")
