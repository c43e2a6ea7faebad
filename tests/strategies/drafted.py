"""Nouns whose text says their fields, and plans drafted of them in code."""

from decimal import Decimal
from functools import cache

import hypothesis.strategies as st
from attrs import evolve

import binhdanggioi as bdg
from binhdanggioi import Authority, BasisRole, Comparator, DutyRole, Mandate, Scope, TrainerKind
from tests.strategies.shape import S, maybe, some
from tests.strategies.values import deadlines, document_numbers, money, partial_dates, timeframes
from tests.strategies.vocabulary import BODIES


def _plain_bodies(most: int = 2) -> S[tuple[bdg.Organization, ...]]:
    single = tuple(name for name in BODIES if "," not in name)  # a comma parts the names of a list of bodies
    made = st.builds(bdg.Organization, name=st.sampled_from(single))
    return st.lists(made, min_size=1, max_size=most, unique_by=lambda body: body.name).map(tuple)


@cache
def _one_body() -> S[bdg.Organization]:
    return _plain_bodies(1).map(lambda bodies: bodies[0])


@cache
def worded_acts() -> S[bdg.Citation]:
    """Acts whose fields a sentence can say, one by one."""
    numbers = document_numbers().filter(lambda number: number.number is not None)
    return st.builds(
        lambda number, issued_on, issuer, subject: bdg.Citation(
            kind=number.kind, number=number, issued_on=issued_on, issuer=issuer, subject=subject
        ),
        numbers,
        maybe(partial_dates()),
        maybe(st.sampled_from(("Chính phủ", "Thủ tướng Chính phủ", "UBND tỉnh")).map(_body)),
        maybe(st.sampled_from(("về bình đẳng giới", "phê duyệt Chiến lược quốc gia"))),
    )


def _body(name: str) -> bdg.Organization:
    return bdg.Organization(name=name)


@cache
def worded_bases() -> S[bdg.LegalBasis]:
    """Bases with the sentence that says them."""
    made = st.builds(bdg.LegalBasis, citation=worded_acts(), role=st.sampled_from(BasisRole))
    return made.map(bdg.word)


@cache
def worded_indicators() -> S[bdg.TargetIndicator]:
    """Indicators in percent, with the sentence that says them."""
    percents = st.integers(0, 100).map(Decimal) | st.decimals(0, 99, places=1).filter(lambda value: value % 1 != 0)
    comparators = st.sampled_from([each for each in Comparator if each is not Comparator.EQUAL])
    reached = st.builds(bdg.Milestone, value=percents, comparator=maybe(comparators), year=st.integers(2021, 2045))
    measures = ("Tỷ lệ nữ cấp ủy", "Tỷ lệ cơ quan có lãnh đạo nữ", "Số nạn nhân được hỗ trợ")
    made = st.builds(
        bdg.TargetIndicator,
        text=st.just("Chỉ tiêu."),
        measure=st.sampled_from(measures),
        unit=st.just("%"),
        milestones=st.lists(reached, min_size=1, max_size=3).map(tuple),
    )
    return made.map(bdg.word)


@cache
def worded_objectives() -> S[bdg.Objective]:
    """Objectives in words, with indicators under them or without."""
    texts = ("Thu hẹp khoảng cách giới.", "Nâng cao vị thế của phụ nữ.")
    return st.builds(
        bdg.Objective,
        scope=st.sampled_from(Scope),
        text=st.sampled_from(texts),
        indicators=st.lists(worded_indicators(), max_size=3).map(tuple),
    )


@cache
def worded_tasks() -> S[bdg.Task]:
    """Tasks with the labelled lines that say their fields."""

    def build(subtasks: S[tuple[bdg.Task, ...]]) -> S[bdg.Task]:
        return st.builds(
            bdg.Task,
            text=st.sampled_from(("Truyền thông về bình đẳng giới", "Rà soát văn bản", "Hỗ trợ phụ nữ khởi nghiệp.")),
            lead=st.just(()) | _plain_bodies(),
            partners=st.just(()) | _plain_bodies(),
            when=maybe(timeframes()),
            venue=maybe(st.sampled_from(("Nhà văn hóa xã", "Hội trường Sở Nội vụ"))),
            output=maybe(st.sampled_from(("Báo cáo", "Tài liệu tập huấn"))),
            subtasks=subtasks,
        )

    return build(some(build(st.just(())), 2)).map(bdg.word)


@cache
def worded_categories() -> S[bdg.ParticipantCategory]:
    """Groups of participants with the line that says them."""
    posts = st.sampled_from(("Lãnh đạo phòng", "Cán bộ phụ trách", "Trưởng thôn", "Bí thư chi bộ"))
    alternatives = st.lists(posts, min_size=1, max_size=2, unique=True).map(tuple)
    made = st.builds(
        bdg.ParticipantCategory,
        text=st.just("Thành phần."),
        roles=st.lists(alternatives, min_size=1, max_size=2).map(tuple),
        headcount=maybe(st.integers(0, 3000)),
        open_ended=maybe(st.just(True)),  # noqa: FBT003 - positional value
    )
    return made.map(bdg.word)


@cache
def worded_courses() -> S[bdg.TrainingCourse]:
    """Courses whose fields the labelled lines say."""
    made = st.builds(
        bdg.TrainingCourse,
        title=st.sampled_from(("Tập huấn lồng ghép giới", "Lớp tập huấn cho cán bộ cấp xã")),
        categories=st.lists(worded_categories(), min_size=1, max_size=3).map(tuple),
        headcount=maybe(st.integers(0, 3000)),
        classes=st.integers(1, 50),
        days_per_class=maybe(st.sampled_from((Decimal(1), Decimal("1.5"), Decimal(3)))),
        venue=maybe(st.sampled_from(("Tại Hội trường Sở Nội vụ", "thành phố Cao Bằng"))),
        held=maybe(timeframes()),
        topics=some(st.sampled_from(("Kỹ năng lồng ghép giới", "Pháp luật về bình đẳng giới"))),
        trainers=some(st.builds(bdg.Trainer, kind=st.sampled_from(TrainerKind), organizations=_plain_bodies(2)), 2),
    )
    return made.map(bdg.word)


@cache
def worded_funding() -> S[bdg.Funding]:
    """Statements of funding with the sentence that says them."""
    made = st.builds(
        bdg.Funding,
        text=st.just("Kinh phí."),
        source=st.sampled_from(("nguồn ngân sách nhà nước", "nguồn vốn hợp pháp khác")),
        amount=maybe(money()),
    )
    return made.map(bdg.word)


@cache
def worded_duties() -> S[bdg.Duty]:
    """Duties: to report, with the sentence that says them, and sentences that come with their fields."""
    reports = st.builds(
        bdg.ReportingDuty,
        addressee=maybe(st.sampled_from(("UBND tỉnh", "Sở Nội vụ")).map(_body)),
        channel=maybe(st.just("Văn phòng Sở").map(_body)),
        deadline=deadlines(),
    )
    to_report = st.builds(
        bdg.Duty, text=st.just("Báo cáo."), roles=st.just((DutyRole.REPORT,)), reports=reports.map(lambda one: (one,))
    )
    given = st.sampled_from(
        (
            bdg.Duty(text="Chủ trì hướng dẫn các đơn vị.", roles=(DutyRole.LEAD,)),
            bdg.Duty(text="Đôn đốc việc thực hiện.", roles=(DutyRole.FOLLOW_UP,)),
            bdg.Duty(text="Cử cán bộ dự tập huấn.", roles=(DutyRole.NOMINATE,)),
        )
    )
    return to_report.map(bdg.word) | given


@cache
def worded_responsibilities() -> S[bdg.Responsibility]:
    """Bodies with their duties; who holds a duty makes its reports."""

    def hold(body: bdg.Organization, mandate: Mandate | None, given: tuple[bdg.Duty, ...]) -> bdg.Responsibility:
        held = tuple(
            evolve(duty, reports=tuple(evolve(report, reporter=body) for report in duty.reports)) for duty in given
        )
        return bdg.Responsibility(organization=body, mandate=mandate, duties=held)

    some = st.lists(worded_duties(), min_size=1, max_size=3).map(tuple)
    return st.builds(hold, _one_body(), maybe(st.sampled_from(Mandate)), some)


@cache
def worded_recipients() -> S[bdg.Recipient]:
    """Lines of the list of recipients that name bodies."""
    return st.builds(bdg.Recipient, text=st.just("Nơi nhận"), organizations=_plain_bodies()).map(bdg.word)


@cache
def plain_signatures() -> S[bdg.Signature]:
    """Signature blocks as plans have them."""
    posts = st.sampled_from(("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "CHỦ TỊCH"))
    pairs = st.lists(st.tuples(st.sampled_from(Authority), posts), max_size=2)
    return st.builds(
        lambda given, position, name: bdg.Signature(
            authority=tuple(authority for authority, _ in given),
            principals=tuple(principal for _, principal in given),
            position=position,
            name=name,
        ),
        pairs,
        posts,
        maybe(st.sampled_from(("Nguyễn Văn A", "Trần Thị B"))),
    )


@cache
def drafted_plans() -> S[bdg.Plan]:
    """Plans that `draft` arranges from nouns whose texts say their fields."""
    return st.builds(
        bdg.draft,
        subject=st.sampled_from(("Truyền thông về bình đẳng giới", "Tập huấn nghiệp vụ")),
        issuer=maybe(_one_body()),
        number=maybe(document_numbers()),
        legal_bases=some(worded_bases()),
        purposes=some(st.sampled_from(("Nâng cao nhận thức.", "Thu hẹp khoảng cách giới."))),
        requirements=some(st.sampled_from(("Bảo đảm tiết kiệm.", "Thiết thực, hiệu quả;"))),
        objectives=some(worded_objectives()),
        tasks=some(worded_tasks(), 2),
        courses=some(worded_courses(), 2),
        funding=some(worded_funding(), 2),
        responsibilities=some(worded_responsibilities(), 2),
        recipients=some(worded_recipients()),
        filed_with=maybe(st.sampled_from(("VT", "VT, PCTNXH-BĐG"))),
        signature=maybe(plain_signatures()),
    )
