"""`binhdanggioi check`: check plans by the rules."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar

import binhdanggioi as bdg
from binhdanggioi.commands.choice import SEVERITIES, Choice, add_rules, choice
from binhdanggioi.commands.console import Output, opened, printable
from binhdanggioi.commands.inputs import STDIN, Input, Inputs, add_files
from binhdanggioi.commands.pages import add_format, show, together

HELP = "check plans by the rules"
_Lang = Literal["vi", "en"]
T = TypeVar("T")
_FAILING = {name: SEVERITIES[: place + 1] for place, name in enumerate(SEVERITIES)} | {"never": ()}
"""For each choice of `--fail-on`, the severities that fail."""
_TITLE = {"vi": "Kết quả rà soát", "en": "Report of a check"}
_WHOLE = {"vi": "toàn văn bản", "en": "the whole text"}
_STALE = {"vi": "khai báo bỏ qua không còn tác dụng", "en": "this suppression can go"}


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser)
    add_format(parser, "json", "sarif")
    parser.add_argument(
        "--lang", choices=("vi", "en"), default="vi", metavar="LANG", help="language: vi or en (default: vi)"
    )
    parser.add_argument(
        "--fail-on",
        choices=tuple(_FAILING),
        default="error",
        metavar="NAME",
        help="exit with 1 for a finding at or above: error, warning, note, or never (default: error)",
    )
    add_rules(parser)


def run(args: Namespace) -> int:
    """Check the plans, and show the findings."""
    inputs = Inputs(args)
    counted: Counter[str] = Counter()
    check = _Check(inputs, choice(args), counted)
    if args.format == "text":
        with opened(args.output) as stream:
            _show_text(check.shown(partial(_lines, lang=args.lang)), args.lang, stream)
            inputs.found_some()
    elif args.format in ("json", "sarif"):
        log = _json(inputs, check) if args.format == "json" else _sarif(inputs, check)
        with opened(args.output, "data") as stream:
            json.dump(log, stream, ensure_ascii=False, indent=1)
            stream.write("\n")
    else:
        pages = [page for _, page in check.shown(partial(_page, lang=args.lang))]
        if inputs.found_some():
            show(together(_TITLE[args.lang], pages), args.format, args.output)
    return inputs.status(found=any(counted[name] for name in _FAILING[args.fail_on]))


class _Check(NamedTuple):
    """The check of all documents."""

    inputs: Inputs
    chosen: Choice
    counted: Counter[str]
    """How many findings there were, by severity; filled while `shown` runs."""

    def shown(self, show: Callable[[Input, bdg.Report], T]) -> Iterator[tuple[bdg.Report, T]]:
        """Yield each report, with what `show` makes of it."""
        for _, (report, made) in self.inputs.shown(self.chosen.check, partial(_with_report, show)):
            self.counted.update(finding.severity.name.lower() for finding in report)
            yield report, made


def _with_report(show: Callable[[Input, bdg.Report], T], document: Input, report: bdg.Report) -> tuple[bdg.Report, T]:
    return report, show(document, report)


class _Line(NamedTuple):
    """A finding on one line, in the parts that differ in colour."""

    place: str
    code: str
    severity: str
    colour: str
    message: str


def _show_text(checked: Iterator[tuple[bdg.Report, list[_Line]]], lang: _Lang, stream: Output) -> None:
    """Write each finding on a line as soon as it is known, then the counts."""
    reports = []
    for report, lines in checked:
        reports.append(report)
        for line in lines:
            stream.write(f"{line.place} ")
            stream.write(line.code, "code")
            stream.write(" ")
            stream.write(line.severity, line.colour)
            stream.write(f": {line.message}\n")
        stream.flush()
    stale = set.intersection(*(set(report.stale) for report in reports)) if reports else set()
    for one in sorted(f"{_STALE[lang]}: {one.code} ({one.reason})\n" for one in stale):
        stream.write(one)
    if reports:
        stream.write(f"{_counts(reports, lang)}\n")


def _lines(document: Input, report: bdg.Report, lang: _Lang) -> list[_Line]:
    return [_line(document.shown, finding, lang) for finding in report]


def _line(name: str, finding: bdg.Finding, lang: _Lang) -> _Line:
    place = f"{name}:{finding.span}" if finding.span else f"{name}: {finding.address or _WHOLE[lang]}"
    english = finding.severity.name.lower()
    severity = finding.severity.vietnamese if lang == "vi" else english
    return _Line(place, finding.code, severity, english, finding.vietnamese if lang == "vi" else finding.english)


def _page(document: Input, report: bdg.Report, lang: _Lang) -> bdg.Page:
    return bdg.report_page(report, language=lang, name=document.shown)


def _counts(reports: list[bdg.Report], lang: _Lang) -> str:
    found = Counter(finding.severity for finding in chain.from_iterable(reports))
    suppressed = sum(len(report.suppressed) for report in reports)
    unlisted = sum(report.unlisted or 0 for report in reports)
    if lang == "vi":
        head = f"{len(reports)} tệp: " if len(reports) > 1 else ""
        counts = ", ".join(f"{found[severity]} {severity.vietnamese}" for severity in bdg.Severity)
        tail = f", {suppressed} nội dung đã xem xét, không yêu cầu sửa" if suppressed else ""
    else:
        head = f"{len(reports)} files: " if len(reports) > 1 else ""
        counts = ", ".join(f"{severity.name.lower()}s: {found[severity]}" for severity in bdg.Severity)
        tail = f", suppressed: {suppressed}" if suppressed else ""
    tail += f", {bdg.Report.unlisted_words(unlisted, lang)}" if unlisted else ""
    return f"{head}{counts}{tail}{_silence(reports[0], lang) if len(reports) == 1 else ''}"


def _silence(report: bdg.Report, lang: _Lang) -> str:
    """The number of rules, and of those that could not be applied, in words."""
    silent = sum(outcome.outcome is bdg.Outcome.NOT_APPLICABLE for outcome in report.outcomes)
    if lang == "vi":
        return f"; rà soát theo {len(report.outcomes)} tiêu chí, {silent} tiêu chí không áp dụng"
    return f"; rules: {len(report.outcomes)}, not applicable: {silent}"


def _json(inputs: Inputs, check: _Check) -> list[dict[str, object]]:
    """Each file with its report, as `to_dict` gives it, then each file that could not be read, with the error."""
    read = [record for _, record in check.shown(_record)]
    return read + [{"file": printable(name), "error": reason} for name, reason in inputs.unread]


def _record(document: Input, report: bdg.Report) -> dict[str, object]:
    return {"file": document.shown, "report": bdg.to_dict(report)}


def _sarif(inputs: Inputs, check: _Check) -> dict[str, Any]:
    """One log with one run: the results of all files, and an invocation for each file."""
    empty: dict[str, Any] = json.loads(bdg.to_sarif(bdg.Report(findings=(), outcomes=()), rules=bdg.RULES))
    (run,) = empty["runs"]
    run["invocations"] = []
    for _, one in check.shown(_run_of_sarif):
        run["results"] += one["results"]
        run["invocations"] += one["invocations"]
    for name, reason in inputs.unread:
        notification = {"level": "error", "message": {"text": f"{printable(name)}: {reason}"}}
        run["invocations"].append({"executionSuccessful": False, "toolExecutionNotifications": [notification]})
    run["invocations"] = run["invocations"] or [{"executionSuccessful": True}]
    return empty


def _run_of_sarif(document: Input, report: bdg.Report) -> dict[str, Any]:
    path = Path(document.name)
    uri = path.as_uri() if path.drive else path.as_posix()  # a drive of Windows would be the scheme of a URI
    log = bdg.to_sarif(report, rules=bdg.RULES, uri=None if document.name == STDIN else uri)
    run: dict[str, Any] = json.loads(log)["runs"][0]
    return run
