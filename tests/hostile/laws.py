"""
The laws that hold for any text whatever.

A law is a function that is true of a text; its name and its docstring say what it asserts. What raises breaks it too.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import NamedTuple, TypeAlias

from attrs import frozen

import binhdanggioi as bdg
from tests.hostile.watch import Stopped, within
from tests.test_properties import again, lost, words

PACKAGE = Path(bdg.__file__).parent
SECONDS = 20
"""How long all laws together may take for one text, in processor time: some thousand times what they do take."""


@frozen
class Trial:
    """A text that is tried, and what the library made of it, made when a law first asks for it."""

    text: str

    @cached_property
    def reading(self) -> bdg.Reading:
        """What was read."""
        return bdg.read_text(self.text)

    @cached_property
    def report(self) -> bdg.Report:
        """What was found beside the source."""
        return bdg.check(self.reading)

    @property
    def plan(self) -> bdg.Plan:
        """The plan that was read."""
        return self.reading.plan


Law: TypeAlias = Callable[[Trial], bool]


class Fault(NamedTuple):
    """A law that is broken."""

    kind: str
    """The law and, where something was raised, what and in which function."""
    said: str
    """The sentence of the law, or what the error says."""


def reads(trial: Trial) -> bool:
    """Any text is read."""
    return trial.reading.source.text == trial.text


def checks_alike(trial: Trial) -> bool:
    """A plan that was read is checked, and a second check says the same."""
    return trial.report == bdg.check(trial.plan, trial.reading.source)


def checks_without_source(trial: Trial) -> bool:
    """A plan is checked without its source too, and then nothing has a place in it."""
    return all(finding.fix is None for finding in bdg.check(trial.plan))


def points_into_the_text(trial: Trial) -> bool:
    """Every finding, and every place that was not understood, lies in the text."""
    spans = [*trial.reading.unread, *trial.reading.plain, *(finding.span for finding in trial.report)]
    return all(isinstance(trial.reading.source.cut(span), str) for span in spans if span is not None)


def loses_no_word(trial: Trial) -> bool:
    """Every word is in the plan, in what was not understood, or in a closed list of furniture."""
    return not lost(trial.text)


def loses_no_figure(trial: Trial) -> bool:
    """Every number stands in the plan as often as in the text, or in what was not understood."""
    kept = sum((figures(trial.reading.source.cut(span)) for span in trial.reading.unread), Counter[int]())
    return not figures(trial.text) - kept - figures(bdg.write_text(trial.plan))


def survives_its_text(trial: Trial) -> bool:
    """A plan that is written and read again is the same."""
    return again(trial.plan) == trial.plan


LIGHT: tuple[Law, ...] = (
    reads,
    checks_alike,
    checks_without_source,
    points_into_the_text,
    loses_no_word,
    loses_no_figure,
    survives_its_text,
)
"""The laws of reading and checking, which take a few hundredths of a second for a text."""


def figures(text: str) -> Counter[int]:
    """The whole numbers of a text by their values, whatever zeros stand before them; not those past any use."""
    return Counter(int(word) for word in words(text).elements() if word.isdecimal() and len(word) < 1000)


def name_of(law: Law) -> str:
    """The name of a law."""
    return law.__name__


def sentence_of(law: Law) -> str:
    """The first line of what a law says of itself."""
    return (law.__doc__ or "").strip().split("\n")[0]


def place_of(trace: TracebackType | None) -> str:
    """The last function of the library that something raised went through."""
    frames = [frame.f_code for frame, _ in walk_tb(trace) if PACKAGE in Path(frame.f_code.co_filename).parents]
    return f"{Path(frames[-1].co_filename).stem}.{frames[-1].co_name}" if frames else "the test"


def faults(text: str, laws: Sequence[Law] = LIGHT) -> Iterator[Fault]:
    """Ask the laws of a text; what is raised in one place is told once, under the first law that met it."""
    trial = Trial(text)
    met = set[str]()
    for law in laws:
        try:
            with within(SECONDS):
                holds = law(trial)
        except (Exception, Stopped) as error:  # noqa: BLE001 - whatever is raised is what we look for
            raised = f"{type(error).__name__} in {place_of(error.__traceback__)}"
            if raised not in met:
                met.add(raised)
                yield Fault(f"{name_of(law)}: {raised}", str(error))
        else:
            if not holds:
                yield Fault(name_of(law), sentence_of(law))
