"""What a draft still needs before it can be issued, and which questions would close what a check found."""

from attrs import field, frozen
from attrs.validators import instance_of

from binhdanggioi.deriving.gaps import Gap, unsaid
from binhdanggioi.model.address import Noun
from binhdanggioi.model.finding import Finding, Report, Safety, Severity
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.valid import clean_text, many


@frozen(kw_only=True)
class Question:
    """Câu hỏi — what to ask the author, and the findings that the answer closes."""

    vietnamese: str = field(validator=clean_text)
    english: str = field(validator=clean_text)
    closes: tuple[Finding, ...] = field(validator=many(Finding))
    """The findings, in the order of the report."""

    def __str__(self) -> str:
        """The question in Vietnamese, with the codes that its answer closes."""
        codes = ", ".join(dict.fromkeys(finding.code for finding in self.closes))
        return f"{self.vietnamese} ({codes})"


@frozen(kw_only=True)
class Readiness:
    """Mức sẵn sàng ban hành — what stands between a draft and its issue."""

    missing: tuple[tuple[Gap, tuple[Noun | Plan, ...]], ...]
    """The parts without which no plan is issued, with what lacks them; (): it has them all."""
    errors: tuple[Finding, ...] = field(validator=many(Finding))
    """Where the plan contradicts itself or the law; (): nowhere."""
    fixable: tuple[Finding, ...] = field(validator=many(Finding))
    """What `apply_fixes` mends without a question; (): nothing."""
    questions: tuple[Question, ...] = field(validator=many(Question))
    """What to ask, the weightiest first; (): nothing is open."""

    @property
    def is_ready(self) -> bool:
        """Whether no part is missing and nothing contradicts itself."""
        return not self.missing and not self.errors

    def __str__(self) -> str:
        """The state of the draft in Vietnamese, then one question a line."""
        counts = f"{format_number(len(self.errors))} lỗi, {format_number(len(self.questions))} câu hỏi"
        parts = "; ".join(part.vietnamese for part, _ in self.missing)
        state = "Có thể ban hành" if self.is_ready else "Chưa thể ban hành"
        head = f"{state}: {f'còn thiếu {parts}; ' if parts else ''}{counts}"
        return "\n".join([head, *(f"{number}. {one}" for number, one in enumerate(self.questions, start=1))])


@frozen
class _Topic:
    """A question that closes findings of some codes: one for the whole plan, or one for each noun."""

    codes: tuple[str, ...]
    vietnamese: str
    english: str
    each: bool = field(default=False, validator=instance_of(bool))


_TOPICS = (
    _Topic(("BDG101", "BDG102"), "Số và ngày ban hành là gì?", "What are the number and the day of issue?"),
    _Topic(
        ("BDG103",),
        "Văn bản gốc có đủ Quốc hiệu, Tiêu ngữ và tên cơ quan không?",
        "Does the document itself have its national name, motto and issuer?",
    ),
    _Topic(
        ("BDG106", "BDG108", "BDG201", "BDG202", "BDG211"),
        "Ký hiệu đúng của kế hoạch và của các văn bản viện dẫn là gì?",
        "What are the right symbols of the plan and of the acts that it cites?",
    ),
    _Topic(
        ("BDG107", "BDG109", "BDG303", "BDG801"),
        "Kế hoạch dành cho những năm nào?",
        "For which years is the plan?",
    ),
    _Topic(
        ("BDG203", "BDG204", "BDG205", "BDG206", "BDG208", "BDG210", "BDG212"),
        "Số, ngày, cơ quan ban hành và hiệu lực của các văn bản viện dẫn là gì?",
        "What are the number, date, issuer and validity of the acts that are cited?",
    ),
    _Topic(
        ("BDG301", "BDG302", "BDG304", "BDG305", "BDG306", "BDG307", "BDG308", "BDG309", "BDG310", "BDG316"),
        "Từng chỉ tiêu: đo trên đối tượng nào, hiện trạng bao nhiêu, mỗi mốc ít nhất bao nhiêu?",
        "For each indicator: of which population, from which baseline, at least how much by each year?",
    ),
    _Topic(
        ("BDG311", "BDG312", "BDG313", "BDG314", "BDG315"),
        "Chỉ tiêu khác chương trình quốc gia là do chủ ý hay do chép nhầm?",
        "Are the targets that differ from the national programme meant so?",
    ),
    _Topic(
        ("BDG401", "BDG402", "BDG403", "BDG404"),
        "Từng nhiệm vụ: ai chủ trì, khi nào xong, sản phẩm bao nhiêu?",
        "For each task: who leads, by when, with which product?",
    ),
    _Topic(
        ("BDG501", "BDG502", "BDG503", "BDG505", "BDG506", "BDG508", "BDG509", "BDG512", "BDG513"),
        "Số đại biểu đúng là bao nhiêu, chia theo thành phần, lớp, giới tính và dân tộc thế nào?",
        "How many people take part, by category, class, sex and ethnicity?",
        each=True,
    ),
    _Topic(
        ("BDG504", "BDG507", "BDG514"),
        "Các lớp tổ chức ở đâu, những ngày nào, mấy lớp song song, giấy mời gửi khi nào?",
        "Where and on which days are the classes, how many side by side, and when do the invitations go out?",
        each=True,
    ),
    _Topic(
        ("BDG510", "BDG511"),
        "Đơn vị nào phụ trách từng lớp và mời giảng viên?",
        "Which office has each course and invites the trainers?",
    ),
    _Topic(
        ("BDG601", "BDG602", "BDG603", "BDG905", "BDG906", "BDG907"),
        "Kinh phí là bao nhiêu, từ nguồn nào, chia cho từng việc thế nào?",
        "How much money is there, from where, and how is it shared out?",
    ),
    _Topic(
        ("BDG701", "BDG702", "BDG703", "BDG806"),
        "Những cơ quan nào nhận kế hoạch?",
        "Which bodies receive the plan?",
    ),
    _Topic(
        ("BDG704", "BDG705", "BDG706"),
        "Ai gửi báo cáo cho ai, chậm nhất ngày nào, rơi vào ngày nghỉ thì sao?",
        "Who reports to whom by which day, and what holds on a weekend?",
    ),
    _Topic(
        ("BDG707", "BDG919"),
        "Cơ quan nào nay có thẩm quyền, và việc đó là giao hay đề nghị?",
        "Which body is in charge today, and is the duty assigned or requested?",
    ),
    _Topic(
        ("BDG803", "BDG804"),
        "Ai ký, theo quyền hạn nào, và lưu ở đâu, mấy bản?",
        "Who signs by what right, and where is it filed in how many copies?",
    ),
    _Topic(("BDG918",), "Sự kiện diễn ra vào ngày nào?", "On which day is the event?"),
)
_WORDING = _Topic(
    (),
    "Cách viết, đánh số, dấu câu đã được rà lại chưa?",
    "Have wording, numbering and punctuation been gone through?",
)
"""What is left: the form of the text, which its author mends by reading it once."""


def readiness(plan: Plan, report: Report) -> Readiness:
    r"""
    Tell what a draft still needs before it can be issued, and the shortest list of questions that closes the findings.

    Each open finding belongs to one question, so the list has as many questions as there are things to decide. What a
    certain fix mends needs none.

    >>> import binhdanggioi as bdg
    >>> reading = bdg.read_text("Số: /KH-SNV\n\nKẾ HOẠCH\n\nCông tác năm 2026")
    >>> ready = bdg.readiness(reading.plan, bdg.check(reading.plan, reading.source))
    >>> ready.is_ready, [part.name for part, _ in ready.missing]
    (False, ['number', 'recipients', 'signature'])
    """
    fixable = tuple(one for one in report if one.fix is not None and one.fix.safety is Safety.SAFE)
    groups: dict[tuple[int, str], list[Finding]] = {}
    for finding in report:
        if finding not in fixable:
            groups.setdefault(_key(finding), []).append(finding)
    return Readiness(
        missing=tuple((part, nouns) for part, nouns in unsaid(plan) if part.to_issue),
        errors=report.of(Severity.ERROR),
        fixable=fixable,
        questions=tuple(_question(key, findings) for key, findings in sorted(groups.items(), key=_weight)),
    )


def _key(finding: Finding) -> tuple[int, str]:
    """The topic of a finding, and the noun that is asked about where each has a question of its own."""
    for number, topic in enumerate(_TOPICS):
        if finding.code in topic.codes:
            return number, finding.path.partition(".")[0] if topic.each else ""
    return len(_TOPICS), ""


def _weight(group: tuple[tuple[int, str], list[Finding]]) -> tuple[int, tuple[int, str]]:
    key, findings = group
    return min(finding.severity.rank for finding in findings), key


def _question(key: tuple[int, str], findings: list[Finding]) -> Question:
    topic = _TOPICS[key[0]] if key[0] < len(_TOPICS) else _WORDING
    addresses = (finding.address for finding in findings if finding.address)
    address = next((_of_noun(one) for one in addresses), None) if topic.each else None
    return Question(
        vietnamese=f"Mục {address}: {topic.vietnamese}" if address else topic.vietnamese,
        english=f"{address}: {topic.english}" if address else topic.english,
        closes=tuple(findings),
    )


def _of_noun(address: str) -> str:
    """The address of the item of the outline in which something stands: of `II.1.categories[3]` it is `II.1`."""
    steps = address.split(".")
    inner = next((at for at, step in enumerate(steps) if "[" in step), len(steps))
    return ".".join(steps[:inner]) or address
