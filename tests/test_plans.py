"""The two real plans, from text to a checked and summarized object: what must hold on them, point by point."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import attrs
import pytest

import binhdanggioi as bdg
from binhdanggioi import (
    Authority,
    BasisRole,
    DocumentKind,
    DutyRole,
    Frequency,
    Mandate,
    Outcome,
    PartialDate,
    Period,
    Role,
    Scope,
    Severity,
    Span,
    TrainerKind,
)
from binhdanggioi.model.address import Noun
from binhdanggioi.model.finding import Figure

PLANS = Path(__file__).parents[1] / "../shared/plans"
S1 = PLANS / "ke-hoach-tap-huan-du-an-8.txt"
S2 = PLANS / "ke-hoach-quyet-dinh-2282.txt"

pytestmark = pytest.mark.skipif(not PLANS.is_dir(), reason="the folder with the real plans (shared/plans) is missing")

NOUNS = Noun.__args__
SENTENCES = (
    bdg.LegalBasis,
    bdg.Objective,
    bdg.TargetIndicator,
    bdg.Task,
    bdg.ParticipantCategory,
    bdg.Funding,
    bdg.Duty,
    bdg.Recipient,
    bdg.Paragraph,
)
DERIVED = ("objectives", "indicators", "tasks", "courses", "funding", "responsibilities", "reporting")
FILES = pytest.mark.parametrize("file", [S1, S2], ids=["S1", "S2"])


@pytest.fixture(scope="module")
def s1() -> bdg.Reading:
    """S1, the training plan."""
    return bdg.read(S1)


@pytest.fixture(scope="module")
def s2() -> bdg.Reading:
    """S2, the plan that carries out a decision."""
    return bdg.read(S2)


def names(organizations: tuple[bdg.Organization, ...]) -> list[str]:
    """The names of bodies."""
    return [organization.name for organization in organizations]


def nouns(value: object) -> Iterator[Noun]:
    """Every noun that is reached through the fields of a value, found without the library's own walk."""
    kind = type(value)
    if isinstance(value, tuple):
        for item in value:
            yield from nouns(item)
    elif attrs.has(kind):
        if isinstance(value, NOUNS):
            yield value
        for attribute in attrs.fields(kind):
            if attribute.eq:
                yield from nouns(getattr(value, attribute.name))


def words(text: str) -> Counter[str]:
    """The words of a text, counted."""
    return Counter(re.findall(r"\w+", text))


def places(report: bdg.Report) -> list[tuple[str, str, tuple[tuple[str, Figure], ...]]]:
    """Each finding as place, code and figures."""
    return [(str(finding.span), finding.code, finding.values) for finding in report]


class TestS1Heading:
    """The heading and the bases of S1."""

    def test_number(self, s1: bdg.Reading) -> None:
        """The number is blank, and stays unknown beside its symbol."""
        number = s1.plan.number

        assert number is not None
        assert (None, "KH-SLĐTBXH", "/KH-SLĐTBXH") == (number.number, number.symbol, str(number))

    def test_heading(self, s1: bdg.Reading) -> None:
        """Kind, place, date and issuer are known, though the header block is lost and the day is blank."""
        plan = s1.plan

        assert (DocumentKind.PLAN, "Lạng Sơn", PartialDate(2022, 10)) == (plan.kind, plan.place, plan.issued_on)
        assert bdg.Organization(name="Sở Lao động - Thương binh và Xã hội") == plan.issuer

    def test_heading_spans(self, s1: bdg.Reading) -> None:
        """The fields of the heading say where they were read."""
        spans = {name: str(span) for name, span in s1.plan.spans}

        assert {"number": "3:1", "issued_on": "5:11", "place": "5:1", "subject": "9:1", "issuer": "15:1"} == {
            name: spans[name] for name in ("number", "issued_on", "place", "subject", "issuer")
        }

    def test_programme(self, s1: bdg.Reading) -> None:
        """The programme is that of the first basis, with its period, phase and component."""
        programme = s1.plan.programme

        assert programme is not None
        assert (Period(2021, 2030), Period(2021, 2025), "Dự án 8") == (
            programme.period,
            programme.phase,
            programme.component,
        )

    def test_bases(self, s1: bdg.Reading) -> None:
        """Three acts in two paragraphs, each with kind, number, date and issuer, none through another."""
        bases = s1.plan.legal_bases
        acts = [basis.citation for basis in bases]

        assert [
            (DocumentKind.PLAN, "81/KH-BTV", PartialDate(2022, 8, 26), "Hội liên hiệp phụ nữ tỉnh Lạng Sơn"),
            (DocumentKind.PLAN, "113/KH-LĐTBXH", PartialDate(2022, 8, 30), "Sở Lao động-Thương binh và Xã hội"),
            (DocumentKind.GUIDELINES, "05/HD-ĐĐH", PartialDate(2022, 9, 6), "Ban điều hành Dự án 8 tỉnh Lạng Sơn"),
        ] == [(act.kind, str(act.number), act.issued_on, act.issuer and act.issuer.name) for act in acts]
        assert [(BasisRole.GROUNDS, None)] * 3 == [(basis.role, basis.via) for basis in bases]

    def test_outline(self, s1: bdg.Reading) -> None:
        """The four top sections with the roles of their headings."""
        sections = s1.plan.sections

        assert [
            ("I.", (Role.PURPOSE, Role.REQUIREMENT)),
            ("II.", (Role.SCHEDULE, Role.TRAINING)),
            ("III.", (Role.FUNDING,)),
            ("IV.", (Role.RESPONSIBILITY,)),
        ] == [(section.mark, section.roles) for section in sections]
        assert ["I.", "II.", "III.", "IV."] == [item.mark for item in s1.outline]

    def test_purposes(self, s1: bdg.Reading) -> None:
        """One paragraph of purpose and one of requirement, each whole."""
        assert (1, 1) == (len(s1.plan.purposes), len(s1.plan.requirements))

    def test_everything_is_understood(self, s1: bdg.Reading) -> None:
        """No line stays unread or plain."""
        assert ((), ()) == (s1.unread, s1.plain)


class TestS1Courses:
    """The two courses of S1."""

    @pytest.mark.parametrize(
        ("index", "figures"),
        [(0, (860, 8, Decimal("1.5"), 4, 4)), (1, (900, 10, Decimal("1.5"), 7, 4))],
        ids=["first", "second"],
    )
    def test_figures(self, s1: bdg.Reading, index: int, figures: tuple[int | Decimal, ...]) -> None:
        """People, classes, days, and one category and one topic for each printed item."""
        course = s1.plan.courses[index]

        assert figures == (
            course.headcount,
            course.classes,
            course.days_per_class,
            len(course.categories),
            len(course.topics),
        )

    @pytest.mark.parametrize(
        ("index", "derived"),
        [
            (0, (Fraction(215, 2), Decimal("12.0"), Decimal("1290.0"))),
            (1, (Fraction(90), Decimal("15.0"), Decimal("1350.0"))),
        ],
        ids=["first", "second"],
    )
    def test_derived_figures(self, s1: bdg.Reading, index: int, derived: tuple[Fraction, Decimal, Decimal]) -> None:
        """Class size, class days and person days follow exactly."""
        course = s1.plan.courses[index]

        assert derived == (course.class_size, course.class_days, course.person_days)

    @pytest.mark.parametrize(
        ("index", "frame"),
        [
            (0, (date(2022, 10, 21), date(2022, 10, 31), True, "dự kiến cuối tháng 10/2022")),
            (1, (date(2022, 11, 1), date(2022, 11, 30), True, "dự kiến tháng 11/2022")),
        ],
        ids=["first", "second"],
    )
    def test_time(self, s1: bdg.Reading, index: int, frame: tuple[date, date, bool, str]) -> None:
        """The time is an interval that is expected, never a made-up day."""
        assert bdg.Timeframe(*frame) == s1.plan.courses[index].held

    def test_venues(self, s1: bdg.Reading) -> None:
        """Each course has its venue as printed."""
        assert ["Tập huấn tại thành phố Lạng Sơn tỉnh Lạng Sơn", "Tập huấn tại các huyện"] == [
            course.venue for course in s1.plan.courses
        ]

    def test_invitations(self, s1: bdg.Reading) -> None:
        """Both courses promise an invitation."""
        assert [True, True] == [course.invitation_to_follow for course in s1.plan.courses]

    def test_counts_of_categories(self, s1: bdg.Reading) -> None:
        """Four counts in the first course; in the second none is stated, which is not zero."""
        assert [[60, 264, 264, 270], [None] * 7] == [
            [category.headcount for category in course.categories] for course in s1.plan.courses
        ]

    def test_levels_of_categories(self, s1: bdg.Reading) -> None:
        """Each category has the level of the heading that it stands under."""
        district, commune = bdg.Level.DISTRICT, bdg.Level.COMMUNE

        assert [[district] + [commune] * 3, [district] * 3 + [commune] * 4] == [
            [category.level for category in course.categories] for course in s1.plan.courses
        ]

    def test_hosts(self, s1: bdg.Reading) -> None:
        """The bodies that send participants are counted where the plan counts them."""
        assert [[("huyện", 10)], [], [("xã khu vực III", 88)], []] == [
            [(host.name, host.count) for host in category.hosts] for category in s1.plan.courses[0].categories
        ]

    def test_alternatives_and_conditions(self, s1: bdg.Reading) -> None:
        """Alternatives, an open list and a condition are told apart."""
        second, fourth = s1.plan.courses[0].categories[1], s1.plan.courses[0].categories[3]

        assert ("Bí thư", "phó bí thư Đoàn xã") == second.roles[-1]
        assert (True, "có uy tín, trách nhiệm") == (fourth.open_ended, fourth.conditions)

    def test_trainers(self, s1: bdg.Reading) -> None:
        """One for each printed kind, with its organizations."""
        own = "Sở Lao động - Thương binh và Xã hội"

        assert [
            [(TrainerKind.CENTRAL_SPEAKER, []), (TrainerKind.MASTER_TRAINER, ["Sở Giáo dục đào tạo", own])],
            [
                (
                    TrainerKind.MASTER_TRAINER,
                    ["Hội Liên hiệp phụ nữ tỉnh", "Sở Lao động-Thương binh và Xã hội"],
                )
            ],
        ] == [
            [(trainer.kind, names(trainer.organizations)) for trainer in course.trainers] for course in s1.plan.courses
        ]

    def test_figures_have_exact_places(self, s1: bdg.Reading) -> None:
        """A figure's span holds the figure and its unit, and nothing else."""
        spans = dict(s1.plan.courses[0].spans)

        assert {
            "headcount": "860 đại biểu",
            "classes": "08 lớp",
            "days_per_class": "1,5 ngày/lớp",
            "held": "dự kiến cuối tháng 10/2022",
        } == {name: s1.source.cut(spans[name]) for name in ("headcount", "classes", "days_per_class", "held")}


class TestS1Rest:
    """Funding, responsibilities and the end of S1."""

    def test_funding(self, s1: bdg.Reading) -> None:
        """The money rests on a decision; no amount is stated."""
        (funding,) = s1.plan.funding

        assert funding.basis is not None
        assert ("1181/QĐ-UBND", PartialDate(2022, 7, 15), None) == (
            str(funding.basis.number),
            funding.basis.issued_on,
            funding.amount,
        )

    def test_broken_sentence(self, s1: bdg.Reading) -> None:
        """The sentence that is broken over a blank line is one, with the span of all of it."""
        (funding,) = s1.plan.funding

        assert funding.span is not None
        assert (113, 1, 115) == (funding.span.line, funding.span.column, funding.span.end_line)

    @pytest.mark.parametrize("name", ["objectives", "indicators", "tasks", "reporting"])
    def test_absent(self, s1: bdg.Reading, name: str) -> None:
        """What a training plan does not have is empty."""
        assert () == getattr(s1.plan, name)

    def test_responsibilities(self, s1: bdg.Reading) -> None:
        """Four bodies; the heading that only holds other blocks is none."""
        assert [
            ("phòng PCTNXH-BĐG", Mandate.ASSIGNED),
            ("Phòng Bảo trợ xã hội - Trẻ em", None),
            ("Phòng Kế hoạch Tài chính", None),
            ("Phòng LĐ, TB, XH-DT các huyện", Mandate.REQUESTED),
        ] == [(each.organization.name, each.mandate) for each in s1.plan.responsibilities]

    def test_duties(self, s1: bdg.Reading) -> None:
        """One duty for each sentence, with the roles that its verbs name."""
        lead, coordinate = DutyRole.LEAD, DutyRole.COORDINATE

        assert [
            [(lead, coordinate), (coordinate,), ()],
            [(coordinate,)],
            [(DutyRole.FUND,), (DutyRole.GUIDE,)],
            [(DutyRole.FOCAL_POINT, coordinate, DutyRole.NOMINATE)],
        ] == [[duty.roles for duty in each.duties] for each in s1.plan.responsibilities]

    def test_partners(self, s1: bdg.Reading) -> None:
        """With whom a duty is done is known by name."""
        assert [
            [["Sở Giáo dục đào tạo", "Hội Liên hiệp phụ nữ tỉnh"], ["các phòng chuyên môn liên quan"], []],
            [["phòng Phòng chống TNXH-BĐG"]],
            [[], []],
            [["phòng Giáo dục và đào tạo", "Hội Liên hiệp phụ nữ huyện"]],
        ] == [[names(duty.partners) for duty in each.duties] for each in s1.plan.responsibilities]

    def test_recipients(self, s1: bdg.Reading) -> None:
        """Five lines, of which the last names three offices."""
        assert [
            ["Hội LHPN tỉnh"],
            ["Sở GDĐT"],
            ["Lãnh đạo Sở"],
            ["Phòng LĐ, TB, XH - DT các huyện"],
            ["VP Sở", "KH-TC", "BTXH-TE"],
        ] == [names(recipient.organizations) for recipient in s1.plan.recipients]

    def test_archive(self, s1: bdg.Reading) -> None:
        """The archive line is no recipient."""
        assert "VT, PCTNXH-BĐG" == s1.plan.filed_with

    def test_signature(self, s1: bdg.Reading) -> None:
        """A deputy signs for the head."""
        signature = s1.plan.signature

        assert signature is not None
        assert ((Authority.FOR_HEAD,), ("GIÁM ĐỐC",), "PHÓ GIÁM ĐỐC") == (
            signature.authority,
            signature.principals,
            signature.position,
        )


class TestS2:
    """S2, the plan that carries out a decision."""

    def test_heading(self, s2: bdg.Reading) -> None:
        """Number and day are blank; the period is that of the programme."""
        plan = s2.plan

        assert ("/KH-SLĐTBXH", "Lạng Sơn", PartialDate(2022, 5), Period(2021, 2030)) == (
            str(plan.number),
            plan.place,
            plan.issued_on,
            plan.period,
        )
        assert bdg.Organization(name="Sở Lao động - Thương binh và Xã hội") == plan.issuer

    def test_bases(self, s2: bdg.Reading) -> None:
        """Exactly two acts, the second through the first, both carried out."""
        implements = BasisRole.IMPLEMENTS

        assert [("01/KH-UBND", implements, None), ("2282/QĐ-TTg", implements, "01/KH-UBND")] == [
            (str(basis.citation.number), basis.role, basis.via and str(basis.via.number))
            for basis in s2.plan.legal_bases
        ]

    def test_dates_and_issuers_of_bases(self, s2: bdg.Reading) -> None:
        """Each act has its kind, date and issuer."""
        acts = [basis.citation for basis in s2.plan.legal_bases]

        assert [
            (DocumentKind.PLAN, PartialDate(2022, 1, 5), "UBND tỉnh"),
            (DocumentKind.DECISION, PartialDate(2020, 12, 31), "Thủ tướng Chính phủ"),
        ] == [(act.kind, act.issued_on, act.issuer and act.issuer.name) for act in acts]

    def test_objectives(self, s2: bdg.Reading) -> None:
        """A general objective, and a specific one with three indicators."""
        assert [(Scope.GENERAL, []), (Scope.SPECIFIC, ["a)", "b)", "c)"])] == [
            (objective.scope, [indicator.mark for indicator in objective.indicators])
            for objective in s2.plan.objectives
        ]

    def test_indicators(self, s2: bdg.Reading) -> None:
        """Each is 90 % by 2025 and 95 % by 2030; the plan does not say whether at least or exactly."""
        milestones = (
            bdg.Milestone(value=Decimal(90), year=2025),
            bdg.Milestone(value=Decimal(95), year=2030),
        )

        assert [("%", milestones)] * 3 == [(indicator.unit, indicator.milestones) for indicator in s2.plan.indicators]

    def test_tasks(self, s2: bdg.Reading) -> None:
        """Five tasks with eleven subtasks: the line that lost its bullet stays with the sentence before it."""
        assert [3, 3, 2, 1, 2] == [len(task.subtasks) for task in s2.plan.tasks]

    def test_recurrence_of_a_task(self, s2: bdg.Reading) -> None:
        """One task says that it comes every year, and no task says a date."""
        frames = [subtask.when for task in s2.plan.tasks for subtask in task.subtasks if subtask.when]

        assert [(None, None, "Hàng năm")] == [(frame.first, frame.last, frame.wording) for frame in frames]

    def test_responsibilities(self, s2: bdg.Reading) -> None:
        """Two bodies, the second assigned."""
        first = "Các phòng chuyên môn và tương đương, các đơn vị trực thuộc, Trường Cao đẳng nghề Lạng Sơn"

        assert [(first, None), ("Văn phòng Sở", Mandate.ASSIGNED)] == [
            (each.organization.name, each.mandate) for each in s2.plan.responsibilities
        ]

    def test_roles(self, s2: bdg.Reading) -> None:
        """The roles of each sentence; what to do in case of difficulties gives none."""
        assert [
            [(DutyRole.IMPLEMENT,), ()],
            [(DutyRole.COORDINATE, DutyRole.GUIDE, DutyRole.MONITOR, DutyRole.FOLLOW_UP), (DutyRole.REPORT,)],
        ] == [[duty.roles for duty in each.duties] for each in s2.plan.responsibilities]

    def test_reporting(self, s2: bdg.Reading) -> None:
        """One report a year: by whom, to whom, through whom, strictly before 15/11."""
        deadline = bdg.Deadline(Frequency.YEARLY, None, 11, 15, True, "trước ngày 15/11 hằng năm")  # noqa: FBT003

        assert (
            bdg.ReportingDuty(
                reporter=bdg.Organization(name="Văn phòng Sở"),
                addressee=bdg.Organization(name="UBND tỉnh"),
                channel=bdg.Organization(name="Sở Nội vụ"),
                deadline=deadline,
            ),
        ) == s2.plan.reporting

    def test_occurrences(self, s2: bdg.Reading) -> None:
        """Nine reports fall due from 2022 to 2030, each on 14/11 at the latest."""
        deadline = s2.plan.reporting[0].deadline

        assert deadline is not None
        assert [(date(year, 11, 14), date(year, 11, 14)) for year in range(2022, 2031)] == [
            (time.first, time.last) for time in deadline.within(Period(2022, 2030))
        ]

    @pytest.mark.parametrize("name", ["courses", "funding"])
    def test_absent(self, s2: bdg.Reading, name: str) -> None:
        """What the plan does not have is empty."""
        assert () == getattr(s2.plan, name)

    def test_end(self, s2: bdg.Reading) -> None:
        """Five recipients, the archive line and the signature."""
        plan = s2.plan

        assert plan.signature is not None
        assert (5, "VT, PCTNXH-BĐG", (Authority.FOR_HEAD,), ("GIÁM ĐỐC",), "PHÓ GIÁM ĐỐC") == (
            len(plan.recipients),
            plan.filed_with,
            plan.signature.authority,
            plan.signature.principals,
            plan.signature.position,
        )

    def test_everything_is_understood(self, s2: bdg.Reading) -> None:
        """No line stays unread or plain."""
        assert ((), ()) == (s2.unread, s2.plain)


class TestLaws:
    """What holds on both plans."""

    @FILES
    def test_addresses(self, file: Path) -> None:
        """The address of every noun leads back to that very noun."""
        plan = bdg.read(file).plan
        found = [*nouns(plan), *(noun for name in DERIVED for noun in getattr(plan, name))]

        assert len(found) > 50
        assert [] == [noun for noun in found if plan.at(plan.address(noun)) is not noun]

    @FILES
    def test_addresses_are_unique(self, file: Path) -> None:
        """No two nouns have one address."""
        plan = bdg.read(file).plan
        different = {id(noun): noun for noun in nouns(plan)}

        assert len(different) == len({plan.address(noun) for noun in different.values()})

    @FILES
    def test_round_trip_of_text(self, file: Path) -> None:
        """Law 2: the canonical text reads back to an equal plan."""
        plan = bdg.read(file).plan

        assert plan == bdg.read_text(bdg.write_text(plan)).plan

    @FILES
    def test_canonical_text_is_stable(self, file: Path) -> None:
        """Writing what was read from the canonical text gives the same text."""
        written = bdg.write_text(bdg.read(file).plan)

        assert written == bdg.write_text(bdg.read_text(written).plan)

    @FILES
    def test_no_word_is_lost(self, file: Path) -> None:
        """Law 5: every word of the source stands in the canonical text, as often as in the source."""
        reading = bdg.read(file)

        assert Counter() == words(reading.source.text) - words(bdg.write_text(reading.plan))

    @FILES
    def test_round_trip_of_records(self, file: Path) -> None:
        """Law 1: the record and its JSON give an equal plan."""
        plan = bdg.read(file).plan

        assert (plan, plan) == (bdg.from_json(bdg.to_json(plan)), bdg.from_dict(bdg.to_dict(plan)))

    @FILES
    def test_spans_hold_the_sentences(self, file: Path) -> None:
        """The span of a sentence holds the words of the sentence, whatever lines and marks stand between them."""
        reading = bdg.read(file)
        sentences = [
            (noun.span, noun.text) for noun in nouns(reading.plan) if isinstance(noun, SENTENCES) and noun.text
        ]

        assert [] == [
            text for span, text in sentences if span is None or not words(text) <= words(reading.source.cut(span))
        ]

    @FILES
    def test_same_report_twice(self, file: Path) -> None:
        """Law 4: a check gives the same report every time."""
        reading = bdg.read(file)

        assert bdg.check(reading.plan, reading.source) == bdg.check(reading.plan, reading.source)


class TestFindings:
    """What the rules find in the two plans, at which line and with which figures."""

    def test_s1(self, s1: bdg.Reading) -> None:
        """Every finding of S1, in the order of place and code."""
        own = ("“Sở Lao động - Thương binh và Xã hội”", "“Sở Lao động-Thương binh và Xã hội”")
        room = ("“phòng PCTNXH-BĐG”", "“phòng Phòng chống TNXH-BĐG”")
        district = ("“Phòng LĐ,TB,XH-DT”", "“Phòng LĐ, TB, XH-DT”", "“Phòng LĐ, TB, XH - DT”")
        symbol = (
            ("number", "05/HD-ĐĐH"),
            ("code", "ĐĐH"),
            ("issuer", "Ban điều hành Dự án 8 tỉnh Lạng Sơn"),
            ("expected", "BĐH"),
        )
        sizes = (
            ("headcount", 860),
            ("classes", 8),
            ("size", Fraction(215, 2)),
            ("larger_classes", 4),
            ("larger", 108),
            ("smaller_classes", 4),
            ("smaller", 107),
        )

        assert [
            ("1:1", "BDG103", ()),
            ("3:1", "BDG101", (("symbol", "KH-SLĐTBXH"),)),
            ("5:11", "BDG102", (("date", "2022-10"),)),
            ("11:322", "BDG202", (("own", "/KH-SLĐTBXH"), ("cited", "113/KH-LĐTBXH"))),
            ("11:367", "BDG903", (("spellings", (*own, "“Sở Lao động-Thương binh & Xã hội”")),)),
            ("13:8", "BDG201", symbol),
            ("47:13", "BDG501", (("stated", 860), ("listed", 858), ("difference", 2), ("parts", (60, 264, 264, 270)))),
            ("47:13", "BDG502", sizes),
            ("47:13", "BDG505", (("headcount", 860),)),
            ("51:28", "BDG504", (("issued", "2022-10"), ("last", "31/10/2022"), ("days", 30))),
            ("91:13", "BDG503", (("stated", 900), ("without", 7), ("categories", 7))),
            ("91:13", "BDG505", (("headcount", 900),)),
            ("113:1", "BDG602", ()),
            ("131:59", "BDG903", (("spellings", room),)),
            ("137:12", "BDG903", (("spellings", district),)),
            ("139:41", "BDG701", (("holder", "phòng Giáo dục và đào tạo"),)),
            ("139:68", "BDG701", (("holder", "Hội Liên hiệp phụ nữ huyện"),)),
        ] == places(bdg.check(s1.plan, s1.source))

    def test_s2(self, s2: bdg.Reading) -> None:
        """Every finding of S2; the missing section on money has no place."""
        office = ("“Sở Lao động - Thương binh và Xã hội”", "“Sở Lao động-Thương binh và Xã hội”")

        assert [
            ("1:1", "BDG103", ()),
            ("3:1", "BDG101", (("symbol", "KH-SLĐTBXH"),)),
            ("5:11", "BDG102", (("date", "2022-05"),)),
            ("35:4", "BDG301", (("without", 3), ("indicators", 3))),
            ("43:4", "BDG401", (("tasks", 11), ("without_owner", 11), ("without_deadline", 10))),
            ("81:188", "BDG702", (("addressee", "UBND tỉnh"),)),
            ("83:1", "BDG901", (("quote", "Tăng cường sự tham gia bình đẳ"),)),
            ("83:259", "BDG902", (("here", "2021-2030"), ("elsewhere", "2021 - 2030"))),
            ("83:273", "BDG903", (("spellings", office),)),
            ("None", "BDG601", ()),
        ] == places(bdg.check(s2.plan, s2.source))

    def test_places_are_exact(self, s1: bdg.Reading) -> None:
        """The span of a finding about a name or a figure holds just that."""
        report = bdg.check(s1.plan, s1.source)
        spans = {(finding.code, finding.path): finding.span for finding in report}

        assert {
            (
                "BDG201",
                "legal_bases[2].citation.number",
            ): "Hướng dẫn 05/HD-ĐĐH ngày 06/9/2022 của Ban điều hành Dự án 8 tỉnh Lạng Sơn",
            ("BDG501", "courses[0].headcount"): "860 đại biểu",
            ("BDG504", "courses[0].held"): "dự kiến cuối tháng 10/2022",
            ("BDG701", "responsibilities[3].duties[0].partners[0]"): "phòng Giáo dục và đào tạo",
            ("BDG701", "responsibilities[3].duties[0].partners[1]"): "Hội Liên hiệp phụ nữ huyện",
        } == {
            place: s1.source.cut(span)
            for place, span in spans.items()
            if span and place[0] in {"BDG201", "BDG501", "BDG504", "BDG701"}
        }

    def test_certain_fix(self, s2: bdg.Reading) -> None:
        """The one change that is certain to be right is offered for the period, and for nothing else."""
        report = bdg.check(s2.plan, s2.source)

        assert {"BDG902": bdg.Fix(Span(83, 259, 83, 268), "2021 - 2030")} == {
            finding.code: finding.fix for finding in report if finding.fix
        }

    def test_headline(self, s1: bdg.Reading) -> None:
        """The finding of the README's first screen, as a user sees it."""
        (finding,) = (finding for finding in bdg.check(s1.plan, s1.source) if finding.code == "BDG501")

        assert "47:13 BDG501 lỗi: ghi 860 đại biểu, cộng các thành phần được 858 (chênh 2): 60, 264, 264, 270" == str(
            finding
        )

    @pytest.mark.parametrize(
        ("file", "silent"),
        [(S1, ["BDG601", "BDG901", "BDG902"]), (S2, ["BDG201", "BDG202", "BDG701"])],
        ids=["S1", "S2"],
    )
    def test_silent_rules(self, file: Path, silent: list[str]) -> None:
        """Rules that apply and find nothing say that they passed."""
        reading = bdg.read(file)
        outcomes = bdg.check(reading.plan, reading.source).outcomes

        assert silent == [outcome.code for outcome in outcomes if outcome.outcome is Outcome.PASSED]

    @pytest.mark.parametrize(
        ("file", "idle"),
        [
            (S1, ["BDG301", "BDG401", "BDG702"]),
            (S2, ["BDG501", "BDG502", "BDG503", "BDG504", "BDG505", "BDG602"]),
        ],
        ids=["S1", "S2"],
    )
    def test_idle_rules(self, file: Path, idle: list[str]) -> None:
        """Rules that cannot be applied say so, each with its reason."""
        reading = bdg.read(file)
        outcomes = bdg.check(reading.plan, reading.source).outcomes

        assert idle == [outcome.code for outcome in outcomes if outcome.outcome is Outcome.NOT_APPLICABLE]
        assert [] == [outcome for outcome in outcomes if (outcome.reason is None) is (outcome.code in idle)]


Edits = dict[str, str]

S1_COUNTS = {
    "Hội LHPN, Phòng LĐ,TB,XH-DT;": "Hội LHPN, Phòng LĐ,TB,XH-DT: 40 đại biểu;",
    "mới trúng cử lần đầu cấp huyện;": "mới trúng cử lần đầu cấp huyện: 60 đại biểu;",
    "đoàn thể của huyện.": "đoàn thể của huyện: 100 đại biểu.",
    "Công chức VHXH; Cán bộ Hội LHPN;": "Công chức VHXH; Cán bộ Hội LHPN: 176 đại biểu;",
    "ủy ban nhân dân cấp xã;": "ủy ban nhân dân cấp xã: 264 đại biểu;",
    "mới trúng cử lần đầu cấp xã.": "mới trúng cử lần đầu cấp xã: 172 đại biểu.",
    "các lĩnh vực của xã.": "các lĩnh vực của xã: 88 đại biểu.",
}
S2_OWNERS = {
    f"\n\n{start}": f"\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nThời gian: Năm 2022.\n\n{start}"
    for start in (
        "- Tuyên truyền triển khai",
        "- Hàng năm đánh giá",
        "- Tạo điều kiện cho",
        "Phối hợp xây dựng cơ sở",
        "- Trên cơ sở chức năng",
    )
}
S2_BASELINES = {
    "a) Đến năm 2025 đạt 90%": "a) Tăng từ 70% năm 2021 lên 90% năm 2025",
    "trực thuộc Sở đạt 90% vào năm 2025": "trực thuộc Sở tăng từ 70% năm 2021 lên 90% vào năm 2025",
    "năng lực đạt 90% vào năm 2025": "năng lực tăng từ 70% năm 2021 lên 90% vào năm 2025",
}
HEADER = {"\n\nSố: /KH-SLĐTBXH": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSố: /KH-SLĐTBXH"}
NUMBER = {"Số: /KH-SLĐTBXH": "Số: 15/KH-SLĐTBXH"}
CORRECTIONS = [
    pytest.param(S1, NUMBER, "BDG101", "number", id="S1-D01 number"),
    pytest.param(S1, {"ngày tháng 10 năm": "ngày 05 tháng 10 năm"}, "BDG102", "issued_on", id="S1-D02 day"),
    pytest.param(S1, HEADER, "BDG103", "issuer", id="S1-D03 header"),
    pytest.param(S1, {"270 Đại biểu": "272 Đại biểu"}, "BDG501", "courses[0].headcount", id="S1-D04 sum"),
    pytest.param(S1, {"Số lượng: 860": "Số lượng: 858"}, "BDG501", "courses[0].headcount", id="S1-D04 total"),
    pytest.param(S1, {"Tổ chức 08 lớp": "Tổ chức 10 lớp"}, "BDG502", "courses[0].classes", id="S1-D06 classes"),
    pytest.param(S1, {"cuối tháng 10/2022": "cuối tháng 12/2022"}, "BDG504", "courses[0].held", id="S1-D08 time"),
    pytest.param(S1, S1_COUNTS, "BDG503", "courses[1].categories", id="S1-D09 counts"),
    pytest.param(S1, {"05/HD-ĐĐH": "05/HD-BĐH"}, "BDG201", "legal_bases[2].citation.number", id="S1-D13 symbol"),
    pytest.param(S1, {"113/KH-LĐTBXH": "113/KH-SLĐTBXH"}, "BDG202", "legal_bases[1].citation.number", id="S1-D14 code"),
    pytest.param(
        S1,
        {"Lao động-Thương binh": "Lao động - Thương binh", "& Xã hội": "và Xã hội"},
        "BDG903",
        "legal_bases[0].text",
        id="S1-D20 own name",
    ),
    pytest.param(
        S1,
        {"LĐ,TB,XH-DT": "LĐ, TB, XH-DT", "XH - DT": "XH-DT"},
        "BDG903",
        "IV.2.organization.name",
        id="S1-D20 district office",
    ),
    pytest.param(
        S1,
        {"phòng Phòng chống TNXH-BĐG": "phòng PCTNXH-BĐG"},
        "BDG903",
        "IV.1.-2.¶1.text",
        id="S1-D20 internal room",
    ),
    pytest.param(
        S1,
        {"quốc gia trên địa bàn tỉnh Lạng Sơn năm 2022.": "quốc gia trên địa bàn tỉnh năm 2022: 850 triệu đồng."},
        "BDG602",
        "funding[0].amount",
        id="S1-D23 amount",
    ),
    pytest.param(
        S1,
        {"- Sở GDĐT;": "- Sở GDĐT;\n- Phòng Giáo dục và Đào tạo, Hội LHPN các huyện;"},
        "BDG701",
        "responsibilities[3].duties[0].partners[0]",
        id="S1-D26 office of education",
    ),
    pytest.param(
        S1,
        {"- Sở GDĐT;": "- Sở GDĐT;\n- Hội LHPN các huyện;"},
        "BDG701",
        "responsibilities[3].duties[0].partners[1]",
        id="S1-D26 women's union",
    ),
    pytest.param(
        S1,
        {"LĐ,TB,XH-DT của 10 huyện:": "LĐ,TB,XH-DT của 10 huyện, trong đó có 30 nữ:"},
        "BDG505",
        "courses[0].women",
        id="S1-D32 first course",
    ),
    pytest.param(
        S1,
        {"Cán bộ Hội LHPN;\n\n+ Cán bộ nữ tham gia": "Cán bộ Hội LHPN, trong đó có 40 nữ;\n\n+ Cán bộ nữ tham gia"},
        "BDG505",
        "courses[1].women",
        id="S1-D32 second course",
    ),
    pytest.param(S2, NUMBER, "BDG101", "number", id="S2-D01 number"),
    pytest.param(S2, {"ngày tháng 5 năm": "ngày 16 tháng 5 năm"}, "BDG102", "issued_on", id="S2-D01 day"),
    pytest.param(S2, HEADER, "BDG103", "issuer", id="S2-D02 header"),
    pytest.param(S2, S2_BASELINES, "BDG301", "indicators[0].baseline", id="S2-D07 baselines"),
    pytest.param(S2, S2_OWNERS, "BDG401", "tasks[0].lead", id="S2-D10 owners and times"),
    pytest.param(
        S2,
        {"IV. TỔ CHỨC": "IV. KINH PHÍ THỰC HIỆN\n\nTừ nguồn ngân sách giao hằng năm cho Sở.\n\nV. TỔ CHỨC"},
        "BDG601",
        "funding",
        id="S2-D11 money",
    ),
    pytest.param(
        S2, {"- Sở Nội vụ;": "- UBND tỉnh;\n- Sở Nội vụ;"}, "BDG702", "reporting[0].addressee", id="S2-D12 recipient"
    ),
    pytest.param(S2, {"2021-2030 của": "2021-2030” của"}, "BDG901", "closing", id="S2-D14 quote"),
    pytest.param(S2, {"2021-2030 của": "2021 - 2030 của"}, "BDG902", "closing", id="S2-D14 spacing"),
    pytest.param(S2, {"động-Thương": "động - Thương"}, "BDG903", "closing", id="S2 office"),
]


class TestCorrectedCopies:
    """A copy with one fault corrected loses that finding and gains none."""

    @pytest.mark.parametrize(("file", "edits", "code", "path"), CORRECTIONS)
    def test_finding_is_gone(self, file: Path, edits: Edits, code: str, path: str) -> None:
        """The finding of the corrected fault is gone; no error or warning has a new code."""
        text = file.read_text(encoding="utf-8")
        before = check_text(text)
        after = check_text(corrected(text, edits))

        assert (code, path) in {(finding.code, finding.path) for finding in before}
        assert (code, path) not in {(finding.code, finding.path) for finding in after}
        assert set() == grave(after) - grave(before)

    @pytest.mark.parametrize(("file", "edits", "code", "path"), CORRECTIONS)
    def test_corrected_copy_round_trips(self, file: Path, edits: Edits, code: str, path: str) -> None:
        """Law 2 holds on the corrected copies too."""
        del code, path
        plan = bdg.read_text(corrected(file.read_text(encoding="utf-8"), edits)).plan

        assert plan == bdg.read_text(bdg.write_text(plan)).plan

    def test_offered_fix_mends(self, s2: bdg.Reading) -> None:
        """Applying the fix that a finding offers removes the finding."""
        (finding,) = (finding for finding in bdg.check(s2.plan, s2.source) if finding.fix)
        assert finding.fix is not None
        span = finding.fix.span
        lines = list(s2.source.lines)
        line = lines[span.line - 1]
        lines[span.line - 1] = line[: span.column - 1] + finding.fix.text + line[span.end_column - 1 :]

        assert "BDG902" not in {left.code for left in check_text("\n".join(lines))}


def corrected(text: str, edits: Edits) -> str:
    """The text with every one of the edits, each of which must find its words."""
    for wrong, right in edits.items():
        assert wrong in text
        text = text.replace(wrong, right)
    return text


def check_text(text: str) -> bdg.Report:
    """The report on a text."""
    reading = bdg.read_text(text)
    return bdg.check(reading.plan, reading.source)


def grave(report: bdg.Report) -> set[str]:
    """The codes of the errors and warnings of a report."""
    return {finding.code for finding in report if finding.severity is not Severity.NOTE}
