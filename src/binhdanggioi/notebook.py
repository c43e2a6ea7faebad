"""Plans, readings and reports in notebooks: after `%load_ext binhdanggioi` they are shown as pages."""

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from binhdanggioi.model.finding import Report
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.reading import Reading
from binhdanggioi.notation.source import Source, Span
from binhdanggioi.notation.wording import clean
from binhdanggioi.writing.pages.block import Bullets, Heading, Phrase
from binhdanggioi.writing.pages.page import Page
from binhdanggioi.writing.pages.report import report_page
from binhdanggioi.writing.summary.summary import summarize

T = TypeVar("T")


class Formatter(Protocol):
    """A formatter of IPython: it makes texts of one kind, such as HTML, of objects."""

    def for_type(self, typ: type[T], func: Callable[[T], str]) -> object:
        """Register the function that shows objects of a class."""
        ...


class DisplayFormatter(Protocol):
    """The formatters of a notebook, by the kinds of text that they make."""

    @property
    def formatters(self) -> Mapping[str, Formatter]:
        """The formatters by media type."""
        ...


class Notebook(Protocol):
    """The part of IPython's shell that is needed here."""

    @property
    def display_formatter(self) -> DisplayFormatter:
        """The formatters that show objects."""
        ...


def load_ipython_extension(ipython: Notebook) -> None:
    """Show plans as summaries, readings as summaries with the lines that were not understood, and reports as pages."""
    html = ipython.display_formatter.formatters["text/html"]
    html.for_type(Plan, lambda plan: _html(summarize(plan)))
    html.for_type(Reading, lambda reading: _html(reading_page(reading)))
    html.for_type(Report, lambda report: _html(report_page(report)))


def reading_page(reading: Reading) -> Page:
    """The summary of a plan that was read, with the lines that were not understood."""
    page = summarize(reading.plan)
    if not reading.unread:
        return page
    lines = tuple(_cut(reading.source, span) for span in reading.unread)
    return Page(page.title, (*page.blocks, Heading("Chưa hiểu"), Bullets(lines)))


def _cut(source: Source, span: Span) -> Phrase:
    return Phrase(clean(source.cut(span)), span)


def _html(page: Page) -> str:
    return page._repr_html_()
