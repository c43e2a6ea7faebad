"""
The values, enums and nouns of `binhdanggioi` as pydantic models: what the same classes cost there.

They read and write the same records: enums by name, dates and document numbers as they are spelled, items of a
section by their `type`.
"""

from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Annotated, Literal, TypeAlias, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, StringConstraints

Text = Annotated[str, StringConstraints(pattern=r"^[^\s\p{Cc}]+(?: [^\s\p{Cc}]+)*$")]
"""As near as a field type of pydantic comes to a clean text: one line, trimmed, not empty, no control characters."""
Count = Annotated[int, Field(ge=0, le=10**12)]
OneOrMore = Annotated[int, Field(ge=1, le=10**12)]
Year = Annotated[int, Field(ge=1000, le=9999)]
Month = Annotated[int, Field(ge=1, le=12)]
Day = Annotated[int, Field(ge=1, le=31)]
Finite = Annotated[Decimal, Field(allow_inf_nan=False)]
Positive = Annotated[Decimal, Field(allow_inf_nan=False, gt=0)]
Amount = Annotated[Decimal, Field(allow_inf_nan=False, ge=0)]


E = TypeVar("E", bound=type[Enum])


def by_name(cls: E) -> E:
    """Give each member its name for a value, by which pydantic reads and writes it."""
    for name, member in cls.__members__.items():
        member._value_ = name
    return cls


class Base(BaseModel):
    """Frozen, strict and closed, as the classes of the library are."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class Span(Base):
    """Vị trí — a place in a source: from `line`, `column` up to, not including, `end_line`, `end_column`."""

    line: OneOrMore
    column: OneOrMore
    end_line: OneOrMore
    end_column: OneOrMore


class PartialDate(Base):
    """Ngày tháng — a date of which the day, or the day and the month, may be blank."""

    year: Year
    month: Month | None = None
    day: Day | None = None


def _date(text: object) -> object:
    return dict(zip(("year", "month", "day"), map(int, text.split("-")), strict=False)) if type(text) is str else text


def _iso(day: PartialDate) -> str:
    parts = (f"{day.year:04}", day.month and f"{day.month:02}", day.day and f"{day.day:02}")
    return "-".join(part for part in parts if part)


SpelledDate = Annotated[PartialDate, BeforeValidator(_date), PlainSerializer(_iso)]
"""A partial date as records have it: `2022-10`."""


class Period(Base):
    """Giai đoạn — whole years from `first` to `last`, both included."""

    first: Year
    last: Year


class Money(Base):
    """Số tiền — an amount in đồng."""

    amount: Amount


def _money(text: object) -> object:
    return {"amount": Decimal(text)} if type(text) is str else text


SpelledMoney = Annotated[Money, BeforeValidator(_money), PlainSerializer(lambda money: str(money.amount))]
"""An amount as records have it: `60000000`."""


class Timeframe(Base):
    """Thời gian — the days from `first` to `last`, as the words of a plan give them."""

    first: date | None
    last: date | None
    expected: bool
    wording: Text


@by_name
class Frequency(Enum):
    """Định kỳ — how often something is due, with its words and the months between two times."""

    def __init__(self, vietnamese: str | None, months: int | None) -> None:
        self.vietnamese = vietnamese
        self.months = months

    ONCE = None, None
    YEARLY = "hằng năm", 12
    HALF_YEARLY = "6 tháng", 6
    QUARTERLY = "hằng quý", 3
    MONTHLY = "hằng tháng", 1


class Deadline(Base):
    """Hạn — the day by which something is due, once or again and again."""

    frequency: Frequency
    year: Year | None
    month: Month | None
    day: Day | None
    strict: bool
    wording: Text


@by_name
class DocumentKind(Enum):
    """Tên loại văn bản — a kind of document, with its Vietnamese name and its code in symbols."""

    def __init__(self, vietnamese: str, code: str | None) -> None:
        self.vietnamese = vietnamese
        self.code = code

    PLAN = "Kế hoạch", "KH"
    DECISION = "Quyết định", "QĐ"
    RESOLUTION = "Nghị quyết", "NQ"
    JOINT_RESOLUTION = "Nghị quyết liên tịch", "NQLT"
    DIRECTIVE = "Chỉ thị", "CT"
    RULES = "Quy chế", "QC"
    REGULATION = "Quy định", "QyĐ"
    COMMUNIQUE = "Thông cáo", "TC"
    NOTICE = "Thông báo", "TB"
    GUIDELINES = "Hướng dẫn", "HD"
    PROGRAMME = "Chương trình", "CTr"
    SCHEME = "Phương án", "PA"
    PROPOSAL = "Đề án", "ĐA"
    PROJECT = "Dự án", "DA"
    REPORT = "Báo cáo", "BC"
    MINUTES = "Biên bản", "BB"
    SUBMISSION = "Tờ trình", "TTr"
    CONTRACT = "Hợp đồng", "HĐ"
    TELEGRAM = "Công điện", "CĐ"
    CONCLUSION = "Kết luận", "KL"
    LETTER = "Công văn", None
    DECREE = "Nghị định", "NĐ"
    CIRCULAR = "Thông tư", "TT"
    JOINT_CIRCULAR = "Thông tư liên tịch", "TTLT"
    ORDINANCE = "Pháp lệnh", None
    CODE = "Bộ luật", None
    LAW = "Luật", None
    CONSTITUTION = "Hiến pháp", None


class DocumentNumber(Base):
    """Số, ký hiệu — the number and the symbol of a document."""

    number: Text | None
    year: Year | None
    symbol: Text


def _number(text: object) -> object:
    if type(text) is not str:
        return text
    number, *year, symbol = text.split("/")
    if not year and "-" in number:
        number, _, kind = number.partition("-")
        symbol = f"{kind}/{symbol}"
    return {"number": number or None, "year": int(year[0]) if year else None, "symbol": symbol}


def _spelling(number: DocumentNumber) -> str:
    year = "" if number.year is None else f"/{number.year}"
    stroke = "-" if year == "" and "/" in number.symbol else "/"
    return f"{number.number or ''}{year}{stroke}{number.symbol}"


SpelledNumber = Annotated[DocumentNumber, BeforeValidator(_number), PlainSerializer(_spelling)]
"""A number and symbol as records have them: `113/KH-LĐTBXH`."""


class Organization(Base):
    """Cơ quan, đơn vị — a body, an office or a group of them (`các sở, ban, ngành`), under the name that is printed."""

    name: Text
    parent: Text | None = None
    span: Span | None = Field(default=None, repr=False)


class Citation(Base):
    """Văn bản viện dẫn — an act that is cited, by its number or, for a law, by its name."""

    kind: DocumentKind | None = None
    number: SpelledNumber | None = None
    issued_on: SpelledDate | None = None
    issuer: Organization | None = None
    subject: Text | None = None
    name: Text | None = None
    span: Span | None = Field(default=None, repr=False)


@by_name
class BasisRole(Enum):
    """Loại căn cứ — whether a plan rests on an act or carries it out."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    GROUNDS = "căn cứ"
    IMPLEMENTS = "thực hiện"


class LegalBasis(Base):
    """Căn cứ — an act that a plan rests on or carries out."""

    citation: Citation
    role: BasisRole
    via: Citation | None = None
    text: Text | None = None
    mark: Text | None = None
    span: Span | None = Field(default=None, repr=False)


class Programme(Base):
    """Chương trình, dự án — a programme that plans carry out, with the part of it that this one concerns."""

    name: Text
    period: Period | None = None
    phase: Period | None = None
    component: Text | None = None
    span: Span | None = Field(default=None, repr=False)


class Paragraph(Base):
    """Đoạn văn — a paragraph that is kept as it stands."""

    type: Literal["Paragraph"] = "Paragraph"
    text: Text
    mark: Text | None = None
    span: Span | None = Field(default=None, repr=False)


@by_name
class Comparator(Enum):
    """Mức so sánh — how a measured value must stand to the stated one."""

    def __init__(self, vietnamese: str, sign: str) -> None:
        self.vietnamese = vietnamese
        self.sign = sign

    AT_LEAST = "ít nhất", "≥"
    MORE_THAN = "trên", ">"
    AT_MOST = "không quá", "≤"
    LESS_THAN = "dưới", "<"
    ABOUT = "khoảng", "≈"
    EQUAL = "bằng", "="


class Milestone(Base):
    """Mốc — the value that an indicator is to reach by a year, or had in one."""

    value: Finite | None = None
    comparator: Comparator | None = None
    year: Year | None = None
    onwards: bool | None = None
    span: Span | None = Field(default=None, repr=False)


class TargetIndicator(Base):
    """Chỉ tiêu — a measurable target, with the values that it is to reach and when."""

    type: Literal["TargetIndicator"] = "TargetIndicator"
    text: Text
    measure: Text
    population: Text | None = None
    unit: Text | None = None
    baseline: Milestone | None = None
    milestones: tuple[Milestone, ...] = ()
    change: bool | None = None
    mark: Text | None = None
    span: Span | None = Field(default=None, repr=False)


@by_name
class Scope(Enum):
    """Loại mục tiêu — general or specific."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    GENERAL = "mục tiêu tổng quát"
    SPECIFIC = "mục tiêu cụ thể"


class Objective(Base):
    """Mục tiêu — what a plan wants to bring about, with the indicators that measure it."""

    type: Literal["Objective"] = "Objective"
    scope: Scope
    text: Text | None = None
    indicators: tuple[TargetIndicator, ...] = ()
    mark: Text | None = None
    span: Span | None = Field(default=None, repr=False)


class Task(Base):
    """Nhiệm vụ, giải pháp — something to be done, or a heading with the tasks under it."""

    type: Literal["Task"] = "Task"
    text: Text
    lead: tuple[Organization, ...] = ()
    partners: tuple[Organization, ...] = ()
    when: Timeframe | None = None
    output: Text | None = None
    lines: tuple[Paragraph, ...] = ()
    subtasks: "tuple[Task, ...]" = ()
    mark: Text | None = None
    span: Span | None = Field(default=None, repr=False)


class Table(Base):
    """Bảng — a table, row by row, each cell one clean text that may be empty."""

    type: Literal["Table"] = "Table"
    rows: tuple[tuple[str, ...], ...]
    tasks: tuple[Task, ...] = ()
    span: Span | None = Field(default=None, repr=False)


@by_name
class Level(Enum):
    """Cấp — a level of administration; which of them exist depends on the date: no district after 01/7/2025."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    CENTRAL = "cấp trung ương"
    PROVINCE = "cấp tỉnh"
    DISTRICT = "cấp huyện"
    COMMUNE = "cấp xã"
    VILLAGE = "cấp thôn"


class Host(Base):
    """Đơn vị cử — the bodies that send participants: `10 huyện`."""

    name: Text
    count: OneOrMore | None = None
    span: Span | None = Field(default=None, repr=False)


class ParticipantCategory(Base):
    """Thành phần — a group of people who are invited to a course, one for each printed item."""

    text: Text
    level: Level | None = None
    roles: tuple[tuple[Text, ...], ...] = ()
    open_ended: bool | None = None
    hosts: tuple[Host, ...] = ()
    headcount: Count | None = None
    women: Count | None = None
    ethnic_minority: Count | None = None
    conditions: Text | None = None
    heading: Text | None = None
    mark: Text | None = None
    span: Span | None = Field(default=None, repr=False)
    spans: tuple[tuple[Text, Span], ...] = Field(default=(), repr=False)


@by_name
class TrainerKind(Enum):
    """Loại giảng viên — where a trainer comes from."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    CENTRAL_SPEAKER = "báo cáo viên Trung ương"
    MASTER_TRAINER = "báo cáo viên nguồn (TOT)"
    OTHER = "giảng viên"


class Trainer(Base):
    """Giảng viên — the trainers of one printed kind."""

    kind: TrainerKind
    organizations: tuple[Organization, ...] = ()
    text: Text | None = None
    span: Span | None = Field(default=None, repr=False)


class CourseLine(Base):
    """Dòng — a line of a course that says more than the fields do, kept as printed."""

    text: Text
    states: tuple[Text, ...] = ()
    span: Span | None = Field(default=None, repr=False)


class TrainingCourse(Base):
    """Lớp tập huấn — a course, held in one class or several."""

    type: Literal["TrainingCourse"] = "TrainingCourse"
    title: Text
    categories: tuple[ParticipantCategory, ...] = ()
    headcount: Count | None = None
    headcount_per_class: Count | None = None
    women: Count | None = None
    ethnic_minority: Count | None = None
    classes: OneOrMore | None = None
    days_per_class: Positive | None = None
    venue: Text | None = None
    held: Timeframe | None = None
    topics: tuple[Text, ...] = ()
    trainers: tuple[Trainer, ...] = ()
    invitation_to_follow: bool | None = None
    lines: tuple[CourseLine, ...] = ()
    tables: tuple[Table, ...] = ()
    mark: Text | None = None
    span: Span | None = Field(default=None, repr=False)
    spans: tuple[tuple[Text, Span], ...] = Field(default=(), repr=False)


class Funding(Base):
    """Kinh phí — a statement of where money comes from, and how much."""

    type: Literal["Funding"] = "Funding"
    text: Text
    source: Text | None = None
    amount: SpelledMoney | None = None
    basis: Citation | None = None
    programme: Text | None = None
    mark: Text | None = None
    span: Span | None = Field(default=None, repr=False)


@by_name
class Mandate(Enum):
    """Hình thức giao — how a duty is laid on its holder."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    ASSIGNED = "giao"
    DESIGNATED = "phân công"
    REQUESTED = "đề nghị"


@by_name
class DutyRole(Enum):
    """Vai trò trong nhiệm vụ — the part that a body has in a duty."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    LEAD = "chủ trì"
    COORDINATE = "phối hợp"
    FOCAL_POINT = "đầu mối"
    IMPLEMENT = "thực hiện"
    ADVISE = "tham mưu"
    GUIDE = "hướng dẫn"
    MONITOR = "theo dõi"
    FOLLOW_UP = "đôn đốc"
    INSPECT = "kiểm tra"
    CONSOLIDATE = "tổng hợp"
    REPORT = "báo cáo"
    COMMUNICATE = "tuyên truyền"
    FUND = "bố trí kinh phí"
    NOMINATE = "cử người tham dự"


class ReportingDuty(Base):
    """Chế độ báo cáo — a report that is due."""

    reporter: Organization | None = None
    addressee: Organization | None = None
    channel: Organization | None = None
    deadline: Deadline | None = None
    span: Span | None = Field(default=None, repr=False)


class Duty(Base):
    """Nhiệm vụ được giao — one sentence of what a body has to do."""

    type: Literal["Duty"] = "Duty"
    text: Text
    roles: tuple[DutyRole, ...] = ()
    partners: tuple[Organization, ...] = ()
    when: Timeframe | None = None
    reports: tuple[ReportingDuty, ...] = ()
    mark: Text | None = None
    span: Span | None = Field(default=None, repr=False)


class Responsibility(Base):
    """Trách nhiệm — a body and its duties under a plan."""

    type: Literal["Responsibility"] = "Responsibility"
    organization: Organization
    mandate: Mandate | None = None
    duties: tuple[Duty, ...] = ()
    text: Text | None = None
    mark: Text | None = None
    span: Span | None = Field(default=None, repr=False)


class Recipient(Base):
    """Nơi nhận — a line of the list of those who receive a copy."""

    text: Text
    organizations: tuple[Organization, ...] = ()
    mark: Text | None = None
    span: Span | None = Field(default=None, repr=False)


@by_name
class Authority(Enum):
    """Quyền hạn ký — by what right a document is signed, with the abbreviation that is printed."""

    def __init__(self, vietnamese: str, abbreviation: str) -> None:
        self.vietnamese = vietnamese
        self.abbreviation = abbreviation

    ON_BEHALF = "thay mặt", "TM."
    FOR_HEAD = "ký thay", "KT."
    BY_ORDER = "thừa lệnh", "TL."
    BY_AUTHORIZATION = "thừa ủy quyền", "TUQ."
    ACTING = "quyền", "Q."


class Signature(Base):
    """Chữ ký — the block at the end: by what right, in which post, who."""

    authority: tuple[Authority, ...] = ()
    principals: tuple[Text, ...] = ()
    position: Text | None = None
    name: Text | None = None
    span: Span | None = Field(default=None, repr=False)
    spans: tuple[tuple[Text, Span], ...] = Field(default=(), repr=False)


@by_name
class Role(Enum):
    """Vai trò của đề mục — what the heading of a section says that it holds."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    PURPOSE = "mục đích"
    REQUIREMENT = "yêu cầu"
    VIEWPOINT = "quan điểm"
    SITUATION = "tình hình"
    SCOPE = "phạm vi, đối tượng"
    OBJECTIVE = "mục tiêu"
    TASK = "nhiệm vụ"
    TRAINING = "tập huấn"
    SCHEDULE = "thời gian"
    FUNDING = "kinh phí"
    RESPONSIBILITY = "tổ chức thực hiện"
    REPORTING = "chế độ báo cáo"


class Section(Base):
    """Đề mục — a heading of the outline with all that stands under it, in the order of the document."""

    type: Literal["Section"] = "Section"
    heading: Text
    mark: Text | None = None
    roles: tuple[Role, ...] = ()
    items: "tuple[Annotated[Item, Field(discriminator='type')], ...]" = ()
    span: Span | None = Field(default=None, repr=False)


Item: TypeAlias = (
    Section | Paragraph | Table | Objective | TargetIndicator | Task | TrainingCourse | Funding | Responsibility | Duty
)
Section.model_rebuild()


class Plan(Base):
    """Kế hoạch — a plan of a public body, in the order in which it is printed."""

    kind: DocumentKind
    number: SpelledNumber | None = None
    place: Text | None = None
    issued_on: SpelledDate | None = None
    issuer: Organization | None = None
    co_issuers: tuple[Organization, ...] = ()
    subject: Text | None = None
    programme: Programme | None = None
    period: Period | None = None
    opening: Text | None = None
    legal_bases: tuple[LegalBasis, ...] = ()
    preamble: tuple[Paragraph, ...] = ()
    sections: tuple[Section, ...] = ()
    closing: Text | None = None
    recipients: tuple[Recipient, ...] = ()
    filed_with: Text | None = None
    signature: Signature | None = None
    annexes: tuple[Section, ...] = ()
    issuing_act: Citation | None = None
    articles: tuple[Paragraph, ...] = ()
    span: Span | None = Field(default=None, repr=False)
    spans: tuple[tuple[Text, Span], ...] = Field(default=(), repr=False)


Figure: TypeAlias = str | int | Decimal | Fraction | tuple[str, ...] | tuple[int, ...]


@by_name
class Severity(Enum):
    """Mức độ — how much a finding weighs."""

    def __init__(self, vietnamese: str, rank: int) -> None:
        self.vietnamese = vietnamese
        self.rank = rank

    ERROR = "lỗi", 1
    WARNING = "cảnh báo", 2
    NOTE = "lưu ý", 3


@by_name
class Ground(Enum):
    """Cơ sở của quy tắc — what a rule rests on, from the firmest to the loosest."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    LAW = "văn bản pháp luật"
    TEMPLATE = "mẫu kèm theo văn bản pháp luật"
    LOGIC = "chính số liệu, câu chữ của văn bản"
    PRACTICE = "thông lệ"


@by_name
class Safety(Enum):
    """Độ chắc chắn của cách sửa — whether a fix may be applied unseen."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    SAFE = "chắc chắn"
    SUGGESTED = "gợi ý"


class Fix(Base):
    """Cách sửa — a change to the source text that mends what was found."""

    span: Span
    text: str
    safety: Safety = Safety.SAFE


class Finding(Base):
    """Phát hiện — one thing that a rule found, where, and with which figures."""

    code: Text
    severity: Severity
    path: Text
    address: Text | None
    span: Span | None
    values: tuple[tuple[str, Figure], ...]
    vietnamese: Text
    english: Text
    clause: Text | None = None
    fix: Fix | None = None


@by_name
class Outcome(Enum):
    """Kết quả của quy tắc — what became of a rule in a check."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    PASSED = "đạt"
    FOUND = "có phát hiện"
    SUPPRESSED = "có phát hiện, đã được bỏ qua"
    NOT_APPLICABLE = "không áp dụng được"
    OFF = "tắt"


class RuleOutcome(Base):
    """What became of one rule, and the reason where it could not be applied."""

    code: Text
    outcome: Outcome
    reason: Text | None = None


class Suppression(Base):
    """Bỏ qua phát hiện — findings that somebody has looked at and does not want to see again, with the reason."""

    code: Text
    reason: Text
    address: Text | None = None
    path: Text | None = None
    until: date | None = None


class Suppressed(Base):
    """A finding that was suppressed, and by what."""

    finding: Finding
    suppression: Suppression


class Report(Base):
    """Báo cáo rà soát — everything that a check found, and what became of every rule."""

    findings: tuple[Finding, ...]
    outcomes: tuple[RuleOutcome, ...]
    suppressed: tuple[Suppressed, ...] = ()
    stale: tuple[Suppression, ...] = ()
