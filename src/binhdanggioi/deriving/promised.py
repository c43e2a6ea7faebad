"""Documents that a plan promises: an invitation that is to follow."""

import re
from collections.abc import Iterator
from datetime import date

from attrs import field, frozen

from binhdanggioi.lexicon.courses import PROMISE
from binhdanggioi.model.address import places
from binhdanggioi.model.event import Event
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.training import TrainingCourse
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span

_PROMISE = Pattern(PROMISE, re.IGNORECASE)


@frozen(kw_only=True)
class PromisedDocument:
    """Văn bản sẽ gửi sau — a document that the plan promises and does not hold."""

    what: str
    """What it is, in the words of the plan: `công văn mời`; `giấy mời` where only the field of a course says so."""
    address: str
    """Of the course, the event or the sentence that promises it: `plan.at(address)`."""
    text: str
    """The line that promises it, as printed; the title of the course where no line does."""
    before: date | None
    """The first day of what it invites to, before which it must have been sent; None: the plan does not say."""
    span: Span | None = field(default=None, eq=False, repr=False)


def promised(plan: Plan) -> tuple[PromisedDocument, ...]:
    """
    List the documents that a plan promises, in its order; each is an open matter until it is sent.

    >>> import binhdanggioi as bdg
    >>> course = bdg.TrainingCourse(
    ...     title="Lớp kỹ năng", held=bdg.Timeframe.parse("tháng 11/2022"), invitation_to_follow=True
    ... )
    >>> [(one.what, str(one.before)) for one in promised(bdg.draft(subject="Tập huấn", courses=[course]))]
    [('giấy mời', '2022-11-01')]
    """
    return tuple(_promised(plan))


def _promised(plan: Plan) -> Iterator[PromisedDocument]:
    within = ""
    for address, noun in places(plan):
        if isinstance(noun, TrainingCourse):
            within = f"{address}."
            yield from _of_course(address, noun)
        elif not (within and address.startswith(within)):
            yield from _of_sentence(address, noun)


def _of_course(address: str, course: TrainingCourse) -> Iterator[PromisedDocument]:
    if course.invitation_to_follow is not True:
        return
    line = next((line for line in course.lines if "invitation_to_follow" in line.states), None)
    found = _PROMISE.search(line.text) if line else None
    yield PromisedDocument(
        what=found["letter"].lower() if found else "giấy mời",
        address=address,
        text=line.text if line else course.title,
        before=course.held.first if course.held else None,
        span=line.span if line else dict(course.spans).get("invitation_to_follow"),
    )


def _of_sentence(address: str, noun: object) -> Iterator[PromisedDocument]:
    text: str = getattr(noun, "text", None) or ""
    if found := _PROMISE.search(text):
        yield PromisedDocument(
            what=found["letter"].lower(),
            address=address,
            text=text,
            before=noun.when.first if isinstance(noun, Event) and noun.when else None,
            span=getattr(noun, "span", None),
        )
