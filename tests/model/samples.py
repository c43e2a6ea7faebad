"""One of every noun with every field filled, and the plan that holds them all."""

from datetime import date
from decimal import Decimal

import binhdanggioi as bdg
from binhdanggioi import (
    Authority,
    BasisRole,
    Comparator,
    DocumentKind,
    DocumentNumber,
    DutyRole,
    Frequency,
    Level,
    Mandate,
    PartialDate,
    Period,
    Role,
    Scope,
    Span,
    TrainerKind,
)

SPAN = Span(3, 1, 3, 20)
SPANS = (("text", Span(3, 5, 3, 12)),)

MONEY = bdg.Money(Decimal(60_000_000))
TIMEFRAME = bdg.Timeframe(date(2024, 6, 1), date(2024, 6, 30), expected=True, wording="dự kiến tháng 6/2024")
DEADLINE = bdg.Deadline(Frequency.YEARLY, None, 11, 15, strict=True, wording="trước ngày 15/11 hằng năm")

OFFICE = bdg.Organization(name="Phòng Bình đẳng giới", parent="Sở Nội vụ", span=SPAN)
BODY = bdg.Organization(name="Sở Nội vụ", span=SPAN)
GROUP = bdg.Organization(name="Phòng Bình đẳng giới, Sở Nội vụ", members=(OFFICE, BODY), span=SPAN)
CITATION = bdg.Citation(
    kind=DocumentKind.DECISION,
    number=DocumentNumber("2282", None, "QĐ-TTg"),
    issued_on=PartialDate(2020, 12, 31),
    issuer=BODY,
    subject="phê duyệt Chương trình truyền thông",
    name="Quyết định số 2282",
    span=SPAN,
)
BASIS = bdg.LegalBasis(
    citation=CITATION,
    role=BasisRole.GROUNDS,
    via=bdg.Citation(number=DocumentNumber("01", None, "KH-UBND")),
    text="Căn cứ Quyết định số 2282/QĐ-TTg",
    mark="-",
    span=SPAN,
)
PROGRAMME = bdg.Programme(
    name="Chương trình truyền thông về bình đẳng giới",
    period=Period(2021, 2030),
    phase=Period(2021, 2025),
    component="Dự án 8",
    span=SPAN,
)
PARAGRAPH = bdg.Paragraph(text="Kế hoạch được phổ biến đến từng đơn vị.", mark="-", span=SPAN)
TABLE_TASK = bdg.Task(text="Lập danh sách học viên")
TABLE_TARGET = bdg.TargetIndicator(text="Số câu lạc bộ", measure="Số câu lạc bộ", unit="câu lạc bộ")
TABLE_FUNDING = bdg.Funding(text="Thuê hội trường")
TABLE_BODY = bdg.Responsibility(organization=bdg.Organization(name="Phòng Y tế"))
TABLE = bdg.Table(
    rows=(("TT", "Nhiệm vụ"), ("1", "Lập danh sách học viên"), ("2", "")),
    tasks=(TABLE_TASK,),
    indicators=(TABLE_TARGET,),
    funding=(TABLE_FUNDING,),
    responsibilities=(TABLE_BODY,),
    span=SPAN,
)
MILESTONE = bdg.Milestone(
    value=Decimal("97.5"), comparator=Comparator.AT_LEAST, year=2030, onwards=False, yearly=True, span=SPAN
)
INDICATOR = bdg.TargetIndicator(
    text="Tỷ lệ xã có nữ trong cấp ủy đạt ít nhất 97,5% vào năm 2030.",
    measure="Tỷ lệ xã có nữ trong cấp ủy",
    population="xã",
    unit="%",
    baseline=bdg.Milestone(value=Decimal(88)),
    milestones=(MILESTONE,),
    change=False,
    direction=bdg.Direction.HIGHER,
    compared_with=2024,
    mark="a)",
    span=SPAN,
)
OBJECTIVE = bdg.Objective(
    scope=Scope.SPECIFIC, text="Tăng sự tham gia của phụ nữ.", indicators=(INDICATOR,), mark="2.", span=SPAN
)
SUBTASK = bdg.Task(text="In tài liệu", mark="-")
TASK = bdg.Task(
    text="Truyền thông tại các xã.",
    lead=(BODY,),
    partners=(OFFICE,),
    when=TIMEFRAME,
    recurs=Frequency.YEARLY,
    venue="Nhà văn hóa xã",
    groups=("phụ nữ khuyết tật",),
    output="Bộ tài liệu",
    lines=(bdg.Paragraph(text="Chủ trì: Sở Nội vụ"),),
    subtasks=(SUBTASK,),
    mark="1.",
    span=SPAN,
)
HOST = bdg.Host(name="xã khu vực III", count=12, span=SPAN)
CATEGORY = bdg.ParticipantCategory(
    text="Bí thư hoặc phó bí thư của 12 xã khu vực III",
    level=Level.COMMUNE,
    roles=(("bí thư", "phó bí thư"),),
    open_ended=False,
    hosts=(HOST,),
    headcount=24,
    derivation=(12, 2),
    women=12,
    ethnic_minority=18,
    conditions="có uy tín",
    heading="Cấp xã",
    mark="-",
    span=SPAN,
    spans=SPANS,
)
TRAINER = bdg.Trainer(kind=TrainerKind.MASTER_TRAINER, organizations=(BODY,), text="Báo cáo viên nguồn", span=SPAN)
COURSE_LINE = bdg.CourseLine(text="Số lượng: 24 người, chia 02 lớp", states=("headcount", "classes"), span=SPAN)
COURSE = bdg.TrainingCourse(
    title="Tập huấn kỹ năng lồng ghép giới",
    categories=(CATEGORY,),
    headcount=24,
    headcount_per_class=12,
    women=12,
    ethnic_minority=18,
    classes=2,
    days_per_class=Decimal("1.5"),
    venue="Hội trường Sở Nội vụ",
    sites=bdg.Sites.SINGLE,
    held=TIMEFRAME,
    topics=("Lồng ghép giới là gì", "Lồng ghép giới trong kế hoạch"),
    trainers=(TRAINER,),
    invitation_to_follow=True,
    lines=(COURSE_LINE,),
    tables=(bdg.Table(rows=(("Lớp", "Ngày"),)),),
    mark="3.",
    span=SPAN,
    spans=SPANS,
)
EVENT = bdg.Event(
    text="Hội thảo về bình đẳng giới",
    title="Hội thảo về bình đẳng giới",
    when=TIMEFRAME,
    venue="Hội trường Sở Nội vụ",
    agenda=("Khai mạc", "Thảo luận"),
    lines=(bdg.Paragraph(text="Địa điểm: Hội trường Sở Nội vụ", mark="-"),),
    mark="4.",
    span=SPAN,
)
FUNDING = bdg.Funding(
    text="Kinh phí 60.000.000 đồng từ ngân sách tỉnh.",
    source="ngân sách tỉnh",
    amount=MONEY,
    basis=CITATION,
    programme="Chương trình truyền thông",
    mark="1.",
    span=SPAN,
)
REPORTING = bdg.ReportingDuty(
    reporter=OFFICE, addressee=BODY, channel=bdg.Organization(name="Văn phòng Sở"), deadline=DEADLINE, span=SPAN
)
DUTY = bdg.Duty(
    text="Chủ trì, tổng hợp báo cáo Sở Nội vụ trước ngày 15/11 hằng năm.",
    roles=(DutyRole.LEAD, DutyRole.REPORT),
    partners=(BODY,),
    when=TIMEFRAME,
    recurs=Frequency.QUARTERLY,
    reports=(REPORTING,),
    steps=("rà soát", "lập danh sách", "cử"),
    escalates_to=(OFFICE, BODY),
    mark="-",
    span=SPAN,
)
RESPONSIBILITY = bdg.Responsibility(
    organization=GROUP, mandate=Mandate.ASSIGNED, duties=(DUTY,), text="Phòng chuyên môn", mark="1.", span=SPAN
)
RECIPIENT = bdg.Recipient(
    text="Sở Nội vụ (để báo cáo)", organizations=(BODY,), purpose="để báo cáo", mark="-", span=SPAN
)
SIGNATURE = bdg.Signature(
    authority=(Authority.FOR_HEAD,),
    principals=("GIÁM ĐỐC",),
    position="PHÓ GIÁM ĐỐC",
    name="Nguyễn Văn A",
    span=SPAN,
    spans=SPANS,
)
SECTION = bdg.Section(
    heading="NỘI DUNG",
    mark="I.",
    roles=(Role.TASK,),
    items=(PARAGRAPH, TABLE, OBJECTIVE, TASK, COURSE, EVENT),
    span=SPAN,
)
PLAN = bdg.Plan(
    kind=DocumentKind.PLAN,
    number=DocumentNumber("05", None, "KH-SNV"),
    place="Lạng Sơn",
    issued_on=PartialDate(2024, 3),
    issuer=BODY,
    co_issuers=(bdg.Organization(name="Hội Liên hiệp Phụ nữ tỉnh"),),
    subject="Tập huấn về bình đẳng giới năm 2024",
    addressees=(bdg.Recipient(text="Hội đồng nhân dân tỉnh"),),
    programme=PROGRAMME,
    period=Period(2024, 2024),
    opening="Sở Nội vụ ban hành Kế hoạch như sau:",
    legal_bases=(BASIS,),
    preamble=(bdg.Paragraph(text="Kính thưa các đơn vị."),),
    sections=(
        SECTION,
        bdg.Section(heading="KINH PHÍ", mark="II.", roles=(Role.FUNDING,), items=(FUNDING,)),
        bdg.Section(heading="TỔ CHỨC THỰC HIỆN", mark="III.", roles=(Role.RESPONSIBILITY,), items=(RESPONSIBILITY,)),
    ),
    closing="Trên đây là Kế hoạch tập huấn.",
    recipients=(RECIPIENT,),
    filed_with="VT, BĐG",
    signature=SIGNATURE,
    annexes=(bdg.Section(heading="Phụ lục", items=(bdg.Table(rows=(("a",),)),)),),
    carries_out=(CITATION,),
    issuing_act=CITATION,
    articles=(bdg.Paragraph(text="Ban hành kèm theo Quyết định này Kế hoạch.", mark="Điều 1."),),
    span=SPAN,
    spans=SPANS,
)

NOUNS = (
    OFFICE,
    CITATION,
    BASIS,
    PROGRAMME,
    PARAGRAPH,
    TABLE,
    MILESTONE,
    INDICATOR,
    OBJECTIVE,
    TASK,
    HOST,
    CATEGORY,
    TRAINER,
    COURSE_LINE,
    COURSE,
    EVENT,
    FUNDING,
    REPORTING,
    DUTY,
    RESPONSIBILITY,
    RECIPIENT,
    SIGNATURE,
    SECTION,
    PLAN,
)
"""One of every class of the model, every field filled."""

VALUES = (
    MONEY,
    PartialDate(2022),
    PartialDate(2022, 10),
    PartialDate(2022, 10, 6),
    Period(2021, 2030),
    TIMEFRAME,
    bdg.Timeframe(None, None, expected=False, wording="thường xuyên"),
    DEADLINE,
    DocumentNumber(None, None, "KH-SLĐTBXH"),
    DocumentNumber("73", 2006, "QH11"),
    DocumentNumber("14", None, "KH/TU"),
    SPAN,
    bdg.Source("KẾ HOẠCH\r\nnăm 2024"),
)
"""Public values, blank parts among them."""

FINDING = bdg.Finding(
    code="BDG501",
    severity=bdg.Severity.ERROR,
    path="courses[0].headcount",
    address="II.1",
    span=Span(47, 13, 47, 24),
    values=(("stated", 860), ("listed", 858)),
    vietnamese="ghi 860 đại biểu, cộng các thành phần được 858",
    english="860 delegates stated, 858 listed",
    clause="Nghị định 30/2020/NĐ-CP, Điều 9",
    fix=bdg.Fix(Span(47, 13, 47, 16), "858"),
)
REPORT = bdg.Report(
    findings=(FINDING,),
    outcomes=(
        bdg.RuleOutcome("BDG501", bdg.Outcome.FOUND),
        bdg.RuleOutcome("BDG502", bdg.Outcome.NOT_APPLICABLE, "kế hoạch không có lớp tập huấn"),
    ),
)
