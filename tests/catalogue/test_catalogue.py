from collections import Counter
from datetime import date

import pytest

from binhdanggioi import CATALOGUE
from binhdanggioi.catalogue.facts import Abbreviation, Act, Agency, EndedBody, milestones_of
from binhdanggioi.model.national_target import NationalTarget
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.wording import fold


class TestActs:
    """The acts of the field."""

    def test_numbers(self) -> None:
        """Each act stands once, under a number that is read and printed alike."""
        numbers = [act.number for act in CATALOGUE.acts]

        assert [] == [number for number, count in Counter(numbers).items() if count > 1]
        assert numbers == [str(DocumentNumber.parse(number)) for number in numbers]

    def test_ends(self) -> None:
        """An act ends after its day, and what replaced it is another act, signed no later than some months after."""
        ended = [act for act in CATALOGUE.acts if act.ended_on]

        assert ended
        assert [] == [
            act.number for act in ended if act.issued_on and act.issued_on.earliest > (act.ended_on or date.max)
        ]
        assert [] == [act.number for act in CATALOGUE.acts if act.replaced_by == act.number]

    @pytest.mark.parametrize(
        ("number", "day", "issuer"),
        [
            ("28/NQ-CP", date(2021, 3, 3), "Chính phủ"),
            ("2282/QĐ-TTg", date(2020, 12, 31), "Thủ tướng Chính phủ"),
            ("73/2006/QH11", date(2006, 11, 29), "Quốc hội"),
        ],
    )
    def test_act(self, number: str, day: date, issuer: str) -> None:
        """An act has its day and issuer."""
        act = CATALOGUE.act(number)

        assert act is not None
        assert act.issued_on is not None
        assert (day, issuer) == (act.issued_on.earliest, act.issuer)

    def test_unknown(self) -> None:
        """An act that is not there is None."""
        assert CATALOGUE.act("1/QĐ-XYZ") is None


class TestTargets:
    """The national targets."""

    def test_programmes(self) -> None:
        """Each target stands once, and its programme is an act of the catalogue."""
        keys = [(target.programme, target.id) for target in CATALOGUE.targets]

        assert [] == [key for key, count in Counter(keys).items() if count > 1]
        assert [] == [programme for programme, _ in keys if CATALOGUE.act(programme) is None]

    def test_population(self) -> None:
        """A target whose population another one makes names one of its own programme."""
        keys = {(target.programme, target.id) for target in CATALOGUE.targets}
        dependent = [(target.programme, target.depends_on) for target in CATALOGUE.targets if target.depends_on]

        assert [("2282/QĐ-TTg", "b")] == dependent
        assert set(dependent) <= keys

    def test_words(self) -> None:
        """A target is answered by its own measure."""
        unanswered = [target.id for target in CATALOGUE.targets if not target.is_answered_by(fold(target.measure))]

        assert [] == unanswered

    @pytest.mark.parametrize("text", ["", "2025: 60", "60 vào năm 2025", "2025 ≥ 60, 2030 ≥ 75"])
    def test_values_of_another_form(self, text: str) -> None:
        """Values of another form are an error, not a guess."""
        with pytest.raises(ValueError, match="not the values of a target"):
            milestones_of(text)


@pytest.mark.parametrize("name", ["agencies", "acts", "targets", "ended_bodies", "abbreviations"])
def test_sources(name: str) -> None:
    """Every fact has a source, and says how certain it is."""
    facts: tuple[Agency | Act | NationalTarget | EndedBody | Abbreviation, ...] = getattr(CATALOGUE, name)

    assert facts
    assert [] == [fact for fact in facts if not fact.source or fact.certainty not in ("sure", "likely")]


def test_sources_of_phrases() -> None:
    """Every set phrase has a source, and is of a known kind."""
    assert [] == [one for one in CATALOGUE.phrases if not one.source or one.kind not in ("set", "cut", "list")]


def test_names_of_ended_bodies() -> None:
    """No name of an ended body stands twice with one day."""
    names = Counter((fold(body.name), body.ended_on) for body in CATALOGUE.ended_bodies)

    assert [] == [name for name, count in names.items() if count > 1]


def test_agency() -> None:
    """A code stands for an agency, also where a term's number follows it."""
    agency = CATALOGUE.agency("QH15")

    assert agency is not None
    assert ("QH*", None) == (agency.code, CATALOGUE.agency("ĐĐH"))
