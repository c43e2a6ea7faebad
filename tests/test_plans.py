"""The two real plans, from text to a checked and summarized object: what must hold on them, point by point."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
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
from tests.documents import S1, S2, need_real_plans, reading_of, report_on
from tests.plan_rows import CORRECTIONS, IDLE, ROWS, SILENT, UNCHECKED, Edits, Meant

pytestmark = need_real_plans

Found = tuple[str, str, tuple[tuple[str, Figure], ...]]
"""Where a rule found something, its code, and the figures."""
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
REAL = {"S1": S1, "S2": S2}
FILES = pytest.mark.parametrize("file", [S1, S2], ids=["S1", "S2"])


@pytest.fixture(scope="module")
def s1() -> bdg.Reading:
    """S1, the training plan."""
    return reading_of(S1)


@pytest.fixture(scope="module")
def s2() -> bdg.Reading:
    """S2, the plan that carries out a decision."""
    return reading_of(S2)


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


def meant(reading: bdg.Reading, row: str) -> list[Found]:
    """What a row means: its places, with the words of the source where it has spans."""
    return [(place, code, cut(reading, values)) for place, code, values in ROWS[row]]


def cut(reading: bdg.Reading, values: Meant) -> tuple[tuple[str, Figure], ...]:
    """The figures of a row, with the words of the source where it has spans."""
    return tuple((name, reading.source.cut(value) if isinstance(value, Span) else value) for name, value in values)


def numbers(outcomes: tuple[bdg.RuleOutcome, ...], outcome: Outcome) -> list[int]:
    """The numbers of the rules that ended in one way."""
    return [int(one.code.removeprefix("BDG")) for one in outcomes if one.outcome is outcome]


def places(report: bdg.Report) -> list[Found]:
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
        """The paragraph of purpose holds two, that of requirement two."""
        assert (2, 2) == (len(s1.plan.purposes), len(s1.plan.requirements))

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
        named = [("Hội LHPN", None), ("Phòng GD&ĐT", None), ("Phòng LĐ,TB,XH-DT", None)]

        assert [[*named, ("huyện", 10)], [], [("xã khu vực III", 88)], []] == [
            [(host.name, host.count) for host in category.hosts] for category in s1.plan.courses[0].categories
        ]

    def test_derivations(self, s1: bdg.Reading) -> None:
        """What a count is made of: districts, offices and posts; communes and posts, the number from the neighbours."""
        assert [(10, 3, 2), (88, 3), (88, 3), ()] == [category.derivation for category in s1.plan.courses[0].categories]

    def test_sites(self, s1: bdg.Reading) -> None:
        """The first course is held in one town, the second in each district."""
        assert [bdg.Sites.SINGLE, bdg.Sites.DISTRIBUTED] == [course.sites for course in s1.plan.courses]

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
        plan = reading_of(file).plan
        found = [*nouns(plan), *(noun for name in DERIVED for noun in getattr(plan, name))]

        assert len(found) > 50
        assert [] == [noun for noun in found if plan.at(plan.address(noun)) is not noun]

    @FILES
    def test_addresses_are_unique(self, file: Path) -> None:
        """No two nouns have one address."""
        plan = reading_of(file).plan
        different = {id(noun): noun for noun in nouns(plan)}

        assert len(different) == len({plan.address(noun) for noun in different.values()})

    @FILES
    def test_round_trip_of_text(self, file: Path) -> None:
        """Law 2: the canonical text reads back to an equal plan."""
        plan = reading_of(file).plan

        assert plan == bdg.read_text(bdg.write_text(plan)).plan

    @FILES
    def test_canonical_text_is_stable(self, file: Path) -> None:
        """Writing what was read from the canonical text gives the same text."""
        written = bdg.write_text(reading_of(file).plan)

        assert written == bdg.write_text(bdg.read_text(written).plan)

    @FILES
    def test_no_word_is_lost(self, file: Path) -> None:
        """Law 5: every word of the source stands in the canonical text, as often as in the source."""
        reading = reading_of(file)

        assert Counter() == words(reading.source.text) - words(bdg.write_text(reading.plan))

    @FILES
    def test_round_trip_of_records(self, file: Path) -> None:
        """Law 1: the record and its JSON give an equal plan."""
        plan = reading_of(file).plan

        assert (plan, plan) == (bdg.from_json(bdg.to_json(plan)), bdg.from_dict(bdg.to_dict(plan)))

    @FILES
    def test_spans_hold_the_sentences(self, file: Path) -> None:
        """The span of a sentence holds the words of the sentence, whatever lines and marks stand between them."""
        reading = reading_of(file)
        sentences = [
            (noun.span, noun.text) for noun in nouns(reading.plan) if isinstance(noun, SENTENCES) and noun.text
        ]

        assert [] == [
            text for span, text in sentences if span is None or not words(text) <= words(reading.source.cut(span))
        ]

    @FILES
    def test_same_report_twice(self, file: Path) -> None:
        """Law 4: a check gives the same report every time."""
        reading = reading_of(file)

        assert bdg.check(reading.plan, reading.source) == bdg.check(reading.plan, reading.source)


class TestFindings:
    """What the rules find in the two plans, at which line and with which figures."""

    @pytest.mark.parametrize("row", [row for row in ROWS if "-" in row])
    def test_row(self, row: str) -> None:
        """What reviewers noted is found at its line, with its figures."""
        reading = reading_of(REAL[row[:2]])
        found = places(report_on(REAL[row[:2]]))

        assert [] == [place for place in meant(reading, row) if place not in found]

    @pytest.mark.parametrize("plan", REAL)
    def test_nothing_else(self, plan: str) -> None:
        """Each finding belongs to one row, or to the few that no row has; the report is in the order of the places."""
        reading = reading_of(REAL[plan])
        found = places(report_on(REAL[plan]))

        assert Counter(place for row in ROWS if row.startswith(plan) for place in meant(reading, row)) == Counter(found)
        assert found == sorted(found, key=lambda place: (place[0] == "None", [*map(int, re.findall(r"\d+", place[0]))]))

    def test_rows(self) -> None:
        """Every row is here, but for those that no rule checks."""
        ids = [f"S1-D{number:02}" for number in range(1, 33)] + [f"S2-D{number:02}" for number in range(1, 23)]

        assert UNCHECKED == {row for row in ids if row not in ROWS}

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

    def test_certain_fixes(self, s2: bdg.Reading) -> None:
        """The changes that are certain to be right are offered for these, and for nothing else."""
        report = bdg.check(s2.plan, s2.source)

        assert {
            "BDG902": bdg.Fix(Span(83, 259, 83, 268), "2021 - 2030"),
            "BDG913": bdg.Fix(Span(53, 3, 53, 7), "Hằng"),
            "BDG920": bdg.Fix(Span(51, 120, 51, 121), ""),
        } == {finding.code: finding.fix for finding in report if finding.fix and finding.fix.safety is bdg.Safety.SAFE}

    def test_headline(self, s1: bdg.Reading) -> None:
        """The finding of the README's first screen, as a user sees it."""
        (finding,) = (finding for finding in bdg.check(s1.plan, s1.source) if finding.code == "BDG501")

        assert (
            "47:13 BDG501 lỗi: ghi tổng 860 người, cộng các thành phần (60, 264, 264, 270) được 858, chênh 2; "
            "kiểm tra lại số tổng hoặc số của từng thành phần"
        ) == str(finding)

    @pytest.mark.parametrize("plan", REAL)
    def test_silent_rules(self, plan: str) -> None:
        """Rules that apply and find nothing say that they passed."""
        outcomes = report_on(REAL[plan]).outcomes

        assert SILENT[plan] == numbers(outcomes, Outcome.PASSED)

    @pytest.mark.parametrize("plan", REAL)
    def test_idle_rules(self, plan: str) -> None:
        """Rules that cannot be applied say so, each with its reason."""
        outcomes = report_on(REAL[plan]).outcomes

        assert IDLE[plan] == numbers(outcomes, Outcome.NOT_APPLICABLE)
        assert [] == [one for one in outcomes if (one.reason is None) is (one.outcome is Outcome.NOT_APPLICABLE)]


EACH_CORRECTION = pytest.mark.parametrize(
    ("file", "edits", "code", "path"),
    [pytest.param(REAL[name[:2]], edits, code, path, id=name) for name, edits, code, path in CORRECTIONS],
)


class TestCorrectedCopies:
    """A copy with one fault corrected loses that finding and gains none."""

    @pytest.mark.deep
    @EACH_CORRECTION
    def test_finding_is_gone(self, file: Path, edits: Edits, code: str, path: str) -> None:
        """The finding of the corrected fault is gone; no error or warning has a new code."""
        text = file.read_text(encoding="utf-8")
        before = check_text(text)
        after = check_text(corrected(text, edits))

        assert (code, path) in {(finding.code, finding.path) for finding in before}
        assert (code, path) not in {(finding.code, finding.path) for finding in after}
        assert set() == grave(after) - grave(before)

    @pytest.mark.deep
    @EACH_CORRECTION
    def test_corrected_copy_round_trips(self, file: Path, edits: Edits, code: str, path: str) -> None:
        """Law 2 holds on the corrected copies too."""
        del code, path
        plan = read_text(corrected(file.read_text(encoding="utf-8"), edits)).plan

        assert plan == bdg.read_text(bdg.write_text(plan)).plan

    def test_certain_fixes_mend(self, s2: bdg.Reading) -> None:
        """Applying the certain fixes removes their findings, and no others."""
        report = bdg.check(s2.plan, s2.source)
        after = check_text(bdg.apply_fixes(s2.source, report))

        assert {"BDG902", "BDG913", "BDG920"} == {finding.code for finding in report} - {left.code for left in after}


def corrected(text: str, edits: Edits) -> str:
    """The text with every one of the edits, each of which must find its words."""
    for wrong, right in edits.items():
        assert wrong in text
        text = text.replace(wrong, right)
    return text


@cache
def read_text(text: str) -> bdg.Reading:
    """The reading of a text."""
    return bdg.read_text(text)


@cache
def check_text(text: str) -> bdg.Report:
    """The report on a text."""
    reading = read_text(text)
    return bdg.check(reading.plan, reading.source)


def grave(report: bdg.Report) -> set[str]:
    """The codes of the errors and warnings of a report."""
    return {finding.code for finding in report if finding.severity is not Severity.NOTE}
