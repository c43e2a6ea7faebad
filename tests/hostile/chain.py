"""The laws of everything that is made of a text: records, tables, documents, pages, calendars, fixes, commands."""

import json
import pickle
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from html.parser import HTMLParser
from io import BytesIO, TextIOWrapper
from pathlib import Path
from tempfile import TemporaryDirectory
from zlib import crc32

import jsonschema_rs

import binhdanggioi as bdg
from binhdanggioi.__main__ import main
from tests.hostile.laws import LIGHT, Law, Trial

MOST_ROUNDS = 8
LONGEST_LINE = 75
"""In octets, by RFC 5545."""
OUR_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "section", "article", "header", "footer", "nav"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "br", "hr", "ol", "ul", "li", "dl", "dt", "dd"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a", "b", "i", "em", "strong", "code", "small"),
    *("mark", "abbr", "figure", "figcaption", "details", "summary", "svg", "g", "path", "rect", "line", "circle"),
    *("polyline", "polygon", "text", "tspan", "desc"),
}
HARMFUL = frozenset(map(chr, {*range(0x20), *range(0x7F, 0xA0)} - {0x09, 0x0A})) | frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Control codes, but for tabs and line ends, and the marks that turn the direction of what follows."""
UNFORESEEN = "an unforeseen fault"
"""How a command tells a fault of the library, which is none of the file."""
REFUSED = 2


def sometimes(text: str, times: int) -> bool:
    """True for one text in so many, always the same ones: for what takes long."""
    return crc32(text.encode("utf-8", "surrogatepass")) % times == 0


def survives_its_json(trial: Trial) -> bool:
    """A plan survives its JSON, with spans and without."""
    return all(trial.plan == bdg.from_json(bdg.to_json(trial.plan, spans=spans)) for spans in (False, True))


def survives_its_yaml(trial: Trial) -> bool:
    """A plan survives its YAML."""
    return not sometimes(trial.text, 5) or trial.plan == bdg.from_yaml(bdg.to_yaml(trial.plan))


def report_survives_its_json(trial: Trial) -> bool:
    """A report survives its JSON."""
    return trial.report == bdg.from_json(bdg.to_json(trial.report), bdg.Report)


def survives_pickling(trial: Trial) -> bool:
    """What was read and what was found come back equal from another process."""
    sent = trial.reading, trial.report
    return sent == tuple(pickle.loads(pickle.dumps(sent)))  # noqa: S301 - own data


@cache
def schemas() -> tuple[jsonschema_rs.Draft202012Validator, jsonschema_rs.Draft202012Validator]:
    """The schemas of plans and of reports."""
    plans, reports = (jsonschema_rs.Draft202012Validator(bdg.json_schema(cls)) for cls in (bdg.Plan, bdg.Report))
    return plans, reports


def fits_its_schema(trial: Trial) -> bool:
    """The records of a plan and of a report are what their schemas describe."""
    plans, reports = schemas()
    return plans.is_valid(bdg.to_dict(trial.plan)) and reports.is_valid(bdg.to_dict(trial.report))


def survives_its_csv(trial: Trial) -> bool:
    """The rows of a plan are read from CSV files as they were written."""
    documents = [("a", trial.plan, trial.report)]
    with TemporaryDirectory() as folder:
        bdg.write_csv(documents, folder)
        return bdg.read_csv(folder) == bdg.to_rows(documents)


def has_a_workbook(trial: Trial) -> bool:
    """The rows of a plan are written to a workbook."""
    file = BytesIO()
    bdg.write_xlsx([("a", trial.plan, trial.report)], file)
    return file.getvalue().startswith(b"PK")


def survives_its_word_file(trial: Trial) -> bool:
    """A plan that is written as a Word file and read again is the same."""
    file = BytesIO()
    bdg.write_docx(trial.plan, file)
    return bdg.read_docx(file.getvalue()).plan == trial.plan


class Foreign(HTMLParser):
    """Whether a web page has a tag that is none of ours, an attribute that runs something, or a link to elsewhere."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at a tag."""
        runs = any(name.startswith("on") or (name == "href" and not str(to).startswith("#")) for name, to in attrs)
        self.found |= runs or tag not in OUR_TAGS


def lets_no_tag_through(trial: Trial) -> bool:
    """A web page of a plan, of its summary and of its report has no tag that the text brought with it."""
    pages = (bdg.summarize(trial.plan, length=bdg.Length.FULL), bdg.report_page(trial.report))
    return not any(Foreign(each).found for each in (bdg.write_html(trial.plan), *(page.document() for page in pages)))


def is_summarized(trial: Trial) -> bool:
    """A plan has a summary of every length, as text, as Markdown and as a web page."""
    pages = [bdg.summarize(trial.plan, length=length) for length in bdg.Length]
    return all(page.text(width=20, places=True) and page.markdown() and page.html() for page in pages)


def report_has_its_pages(trial: Trial) -> bool:
    """A report is shown in both languages, and by each finding in a line."""
    pages = (bdg.report_page(trial.report), bdg.report_page(trial.report, language="en"))
    return all(page.text() and page.markdown() for page in pages) and all(map(str, trial.report))


def has_its_sarif(trial: Trial) -> bool:
    """A report in SARIF has a result for each finding."""
    return len(json.loads(bdg.to_sarif(trial.report, uri="a.txt"))["runs"][0]["results"]) == len(trial.report.findings)


def keeps_the_form_of_calendars(trial: Trial) -> bool:
    """A calendar has an event for each entry of the schedule, lines of 75 octets at most and no bare line end."""
    lines = bdg.to_icalendar(trial.plan, name="a").split(b"\r\n")
    events = sum(line == b"BEGIN:VEVENT" for line in lines)
    fits = all(len(line) <= LONGEST_LINE and b"\n" not in line and b"\r" not in line for line in lines)
    return fits and events == len(bdg.schedule(trial.plan).events)


def is_mended_for_good(trial: Trial) -> bool:
    """Applying the fixes again and again comes to an end."""
    reading = trial.reading
    for _ in range(MOST_ROUNDS):
        mended = bdg.apply_fixes(reading.source, bdg.check(reading), suggested=True)
        if mended == reading.source.text:
            return True
        reading = bdg.read_text(mended)
    return False


def is_looked_through(trial: Trial) -> bool:
    """What follows from a plan is found: what is ready, what is unsaid, what is planned, what answers a target."""
    bdg.readiness(trial.plan, trial.report)
    bdg.unsaid(trial.plan)
    bdg.profiles(trial.plan)
    bdg.match_targets(trial.plan, bdg.CATALOGUE)
    bdg.ledger(trial.plan, trial.reading.source)
    return bool(repr(trial.reading) and repr(trial.report))


def is_drawn(trial: Trial) -> bool:
    """A plan has its pictures, where it has something to draw."""
    drawings = (bdg.timetable_chart(trial.plan), bdg.indicator_chart(trial.plan.indicators))
    return all(not each or each.startswith("<svg") for each in drawings)


def has_errors(_: bdg.Reading, report: bdg.Report) -> bool:
    """True for a plan that contradicts itself or the law."""
    return bool(report.of(bdg.Severity.ERROR))


def can_be_mended(reading: bdg.Reading, report: bdg.Report) -> bool:
    """True for a text that the fixes of a report change."""
    return bdg.apply_fixes(reading.source, report, suggested=True) != reading.source.text


def is_open(reading: bdg.Reading, report: bdg.Report) -> bool:
    """True for a draft that is not ready."""
    return not bdg.readiness(reading.plan, report).is_ready


def never(_: bdg.Reading, __: bdg.Report) -> bool:
    """True for no plan."""
    return False


COMMANDS: Mapping[tuple[str, ...], Callable[[bdg.Reading, bdg.Report], bool]] = {
    ("check",): has_errors,
    ("check", "--format", "markdown"): has_errors,
    ("summarize", "--length", "full"): never,
    ("fix", "--suggested"): can_be_mended,
    ("ready",): is_open,
    ("deadlines",): never,
}
"""
What a clerk runs on a file, and for what its exit code is 1.

The formats are those that people read; data goes to programs as it is.
"""


def commands_say_it_plainly(trial: Trial) -> bool:
    """Every command ends with the code that fits, meets no fault, sends no control code and no mark of direction."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_bytes(trial.text.encode("utf-8", "replace"))
        ended = [ending_of(*command, str(path)) for command in COMMANDS]
        codes = codes_for(path)
    is_plain = not any(HARMFUL & frozenset(shown) or UNFORESEEN in shown for _, shown in ended)
    return is_plain and codes == [code for code, _ in ended]


def codes_for(path: Path) -> list[int]:
    """The codes with which the commands have to end for a file."""
    try:
        reading = bdg.read(path)
    except bdg.SourceError:
        return [REFUSED] * len(COMMANDS)
    report = bdg.check(reading)
    return [int(found(reading, report)) for found in COMMANDS.values()]


def ending_of(*arguments: str) -> tuple[int, str]:
    """The exit code of a command, and what it writes to both streams."""
    data = BytesIO()
    stream = TextIOWrapper(data, "utf-8", newline="\n")
    with redirect_stdout(stream), redirect_stderr(stream):
        code = main(arguments)
    stream.flush()
    return code, data.getvalue().decode()


CHAIN: tuple[Law, ...] = (
    *LIGHT,
    survives_its_json,
    survives_its_yaml,
    report_survives_its_json,
    survives_pickling,
    fits_its_schema,
    survives_its_csv,
    has_a_workbook,
    survives_its_word_file,
    lets_no_tag_through,
    is_summarized,
    report_has_its_pages,
    has_its_sarif,
    keeps_the_form_of_calendars,
    is_mended_for_good,
    is_looked_through,
    is_drawn,
    commands_say_it_plainly,
)
"""All laws: a text takes about a quarter of a second."""
