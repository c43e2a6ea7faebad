from collections.abc import Iterator
from datetime import date

import pytest

import binhdanggioi as bdg
from binhdanggioi import Both, Case, Found, Given, NotApplicable, PartialDate, Severity
from tests.checking.plans import duties

NOBODY = NotApplicable("không có đơn vị nào", "there is nobody")
IDLE = NotApplicable("không đơn vị nào có hai nhiệm vụ", "nobody has two duties")
EVERY_RECIPIENT = Given[bdg.Recipient]("recipients", otherwise=NOBODY)
BUSY = Given[bdg.Responsibility]("responsibilities", lambda one: len(one.duties) > 1, otherwise=IDLE, nothing=NOBODY)


def reported(rule: bdg.Rule, plan: bdg.Plan) -> bdg.Report:
    """The report of one rule."""
    return bdg.check(plan, rules=[rule])


def finding(found: Found, vietnamese: str = "v", english: str = "e") -> bdg.Finding:
    """The finding that a rule makes of what it found in a plan of May 2026."""

    @bdg.rule("XYZ101", Severity.NOTE, vietnamese=vietnamese, english=english)
    def something_holds(case: Case) -> Iterator[Found]:
        """Something holds."""
        del case
        yield found

    (one,) = reported(something_holds, bdg.draft(subject="Công tác năm 2026"))
    return one


@bdg.rule("XYZ701", Severity.NOTE, vietnamese="{name}", english="“{name}”")
def partners_are_few(case: Case) -> Iterator[Found]:
    """Nobody works with others."""
    for duty in (noun for _, noun in case.nouns if isinstance(noun, bdg.Duty)):
        for partner in duty.partners:
            yield Found(noun=partner, name=partner.name)


@bdg.rule("XYZ801", Severity.NOTE, given=EVERY_RECIPIENT, vietnamese="{line}", english="“{line}”")
def recipients_are_few(recipient: bdg.Recipient) -> Iterator[Found]:
    """Nobody receives the plan."""
    yield Found("text", line=recipient.text)


@bdg.rule("XYZ702", Severity.NOTE, given=BUSY, vietnamese="{duties} việc", english="{duties} duties")
def duties_are_few(responsibility: bdg.Responsibility) -> Iterator[Found]:
    """Nobody has more than one duty."""
    yield Found("duties", duties=len(responsibility.duties))


class TestPlaces:
    """Where a finding stands."""

    def test_inner_noun(self) -> None:
        """A noun inside of what a plan counts has the path of that, and its address in the outline."""
        plan = bdg.read_text(duties("1. Văn phòng: Phối hợp với Sở Y tế mở lớp.", to="Sở Y tế")).plan
        (one,) = reported(partners_are_few, plan)

        assert ("responsibilities[0].duties[0].partners[0]", "I.1.¶1.partners[0]") == (one.path, one.address)

    def test_given_noun(self) -> None:
        """The noun that a rule is asked of has its number, with the field that is meant."""
        plan = bdg.read_text(duties("1. Văn phòng: Mở lớp.", to="Sở Y tế; Công an tỉnh")).plan

        assert [("recipients[0].text", "Sở Y tế"), ("recipients[1].text", "Công an tỉnh")] == [
            (one.path, one.vietnamese) for one in reported(recipients_are_few, plan)
        ]

    def test_nowhere(self) -> None:
        """What a rule finds nowhere is a fault of the rule."""
        with pytest.raises(ValueError, match="XYZ101 found something and does not say where"):
            finding(Found())


class TestGiven:
    """Whom a rule is asked of."""

    def test_none_holds(self) -> None:
        """Where no noun can be judged, the rule says why."""
        plan = bdg.read_text(duties("1. Văn phòng: Mở lớp.", to="Sở Y tế")).plan
        outcome = reported(duties_are_few, plan).outcome("XYZ702")

        assert (IDLE.vietnamese, IDLE.english) == (outcome.reason, outcome.english)

    def test_there_is_none(self) -> None:
        """Where the plan has no such noun, the reason is another one."""
        outcome = reported(duties_are_few, bdg.draft(subject="Công tác năm 2026")).outcome("XYZ702")

        assert (NOBODY.vietnamese, NOBODY.english) == (outcome.reason, outcome.english)


class TestMessages:
    """How figures, dates and words are shown and kept."""

    def test_dates(self) -> None:
        """A date is shown as the language writes it, and kept as ISO 8601."""
        days = (date(2026, 4, 6), date(2026, 11, 14))
        one = finding(
            Found("subject", day=days[0], days=days, month=PartialDate(2026, 4), year=PartialDate(2026)),
            "{day}; {days}; {month}; {year}",
            "{day}; {days}; {month}; {year}",
        )

        assert "06/04/2026; 06/04/2026, 14/11/2026; tháng 04/2026; năm 2026" == one.vietnamese
        assert "2026-04-06; 2026-04-06, 2026-11-14; 2026-04; 2026" == one.english
        assert (
            ("day", "2026-04-06"),
            ("days", ("2026-04-06", "2026-11-14")),
            ("month", "2026-04"),
            ("year", "2026"),
        ) == one.values

    def test_words(self) -> None:
        """Words differ by language, and are no figures of the finding; empty words leave no gap."""
        found = Found("subject", people=1250, who=Both("học viên", "learners"), where=Both("", ""))
        one = finding(found, "{people} {who} {where}", "{people} {where} {who}")

        assert ("1.250 học viên", "1,250 learners") == (one.vietnamese, one.english)
        assert (("people", 1250),) == one.values


class TestTime:
    """Rules of a time, and of a kind of plans."""

    @pytest.mark.parametrize(
        ("issued", "vietnamese", "english"),
        [
            (PartialDate(2026), None, None),
            (
                PartialDate(2025, 12),
                "chỉ áp dụng cho kế hoạch ban hành từ ngày 06/02/2026",
                "only for plans issued from 2026-02-06 on",
            ),
            (
                PartialDate(2027, 1),
                "chỉ áp dụng cho kế hoạch ban hành đến hết ngày 31/12/2026",
                "only for plans issued until 2026-12-31",
            ),
            (
                None,
                "kế hoạch chưa ghi ngày ban hành nên không xác định được có áp dụng hay không",
                "the plan has no date of issue, so nobody can tell whether it is one of those that are asked",
            ),
        ],
        ids=["of its time", "before", "after", "without a date"],
    )
    def test_time(self, issued: PartialDate | None, vietnamese: str | None, english: str | None) -> None:
        """A rule is asked of the plans of its time; of others the report says why it is not."""

        @bdg.rule(
            "XYZ102", Severity.NOTE, vietnamese="v", english="e", since=date(2026, 2, 6), until=date(2026, 12, 31)
        )
        def something_holds(case: Case) -> Iterator[Found]:
            """Something holds."""
            del case
            yield from ()

        outcome = reported(something_holds, bdg.draft(subject="Công tác", issued_on=issued)).outcome("XYZ102")

        assert (vietnamese, english) == (outcome.reason, outcome.english)

    def test_profile(self) -> None:
        """A rule for one kind of plans says so of a plan of another."""

        @bdg.rule("XYZ103", Severity.NOTE, vietnamese="v", english="e", profile=bdg.Profile.TRAINING)
        def something_holds(case: Case) -> Iterator[Found]:
            """Something holds."""
            del case
            yield from ()

        outcome = reported(something_holds, bdg.draft(subject="Công tác năm 2026")).outcome("XYZ103")

        assert ("chỉ áp dụng cho kế hoạch có tập huấn", "only for plans of the kind training") == (
            outcome.reason,
            outcome.english,
        )
