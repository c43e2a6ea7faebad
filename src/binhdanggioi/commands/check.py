"""`binhdanggioi check`: check plans by the rules."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Literal, TextIO

import binhdanggioi as bdg
from binhdanggioi.commands.choice import SEVERITIES, add_rules, choice
from binhdanggioi.commands.console import opened, paint, printable
from binhdanggioi.commands.inputs import STDIN, Input, Inputs, add_files
from binhdanggioi.commands.pages import add_format, show, together

HELP = "check plans by the rules"
_Lang = Literal["vi", "en"]
_Checked = Iterator[tuple[Input, "bdg.Report"]]
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
    checked = _counting(inputs.each(choice(args).check), counted)
    if args.format == "text":
        with opened(args.output) as stream:
            _show_text(checked, args.lang, stream)
    elif args.format in ("json", "sarif"):
        log = (_json if args.format == "json" else _sarif)(inputs, checked)
        with opened(args.output, exact=True) as stream:
            json.dump(log, stream, ensure_ascii=False, indent=1)
            stream.write("\n")
    else:
        pages = [bdg.report_page(report, language=args.lang, name=document.shown) for document, report in checked]
        show(together(_TITLE[args.lang], pages), args.format, args.output)
    return inputs.status(found=any(counted[name] for name in _FAILING[args.fail_on]))


def _counting(checked: _Checked, counted: Counter[str]) -> _Checked:
    """Pass `checked` on, and count the findings by severity in `counted`."""
    for document, report in checked:
        counted.update(finding.severity.name.lower() for finding in report)
        yield document, report


def _show_text(checked: _Checked, lang: _Lang, stream: TextIO) -> None:
    """Write each finding on a line as soon as it is known, then the counts."""
    reports = []
    for document, report in checked:
        reports.append(report)
        stream.writelines(f"{_line(document.shown, finding, lang, stream)}\n" for finding in report)
        stream.flush()
    stale = set.intersection(*(set(report.stale) for report in reports)) if reports else set()
    lines = sorted(f"{_STALE[lang]}: {one.code} ({one.reason})\n" for one in stale)
    stream.writelines(lines)
    if reports:
        stream.write(f"{_counts(reports, lang)}\n")


def _line(name: str, finding: bdg.Finding, lang: _Lang, stream: TextIO) -> str:
    place = f"{name}:{finding.span}" if finding.span else f"{name}: {finding.address or _WHOLE[lang]}"
    english = finding.severity.name.lower()
    severity = paint(finding.severity.vietnamese if lang == "vi" else english, english, stream)
    message = finding.vietnamese if lang == "vi" else finding.english
    return f"{place} {paint(finding.code, 'code', stream)} {severity}: {message}"


def _counts(reports: list[bdg.Report], lang: _Lang) -> str:
    found = Counter(finding.severity for finding in chain.from_iterable(reports))
    suppressed = sum(len(report.suppressed) for report in reports)
    if lang == "vi":
        head = f"{len(reports)} tệp: " if len(reports) > 1 else ""
        counts = ", ".join(f"{found[severity]} {severity.vietnamese}" for severity in bdg.Severity)
        tail = f", {suppressed} nội dung đã xem xét, không yêu cầu sửa" if suppressed else ""
    else:
        head = f"{len(reports)} files: " if len(reports) > 1 else ""
        counts = ", ".join(f"{severity.name.lower()}s: {found[severity]}" for severity in bdg.Severity)
        tail = f", suppressed: {suppressed}" if suppressed else ""
    return f"{head}{counts}{tail}{_silence(reports[0], lang) if len(reports) == 1 else ''}"


def _silence(report: bdg.Report, lang: _Lang) -> str:
    """The number of rules, and of those that could not be applied, in words."""
    silent = sum(outcome.outcome is bdg.Outcome.NOT_APPLICABLE for outcome in report.outcomes)
    if lang == "vi":
        return f"; rà soát theo {len(report.outcomes)} tiêu chí, {silent} tiêu chí không áp dụng"
    return f"; rules: {len(report.outcomes)}, not applicable: {silent}"


def _json(inputs: Inputs, checked: _Checked) -> list[dict[str, object]]:
    """Each file with its report, as `to_dict` gives it, then each file that could not be read, with the error."""
    read: list[dict[str, object]] = [
        {"file": document.shown, "report": bdg.to_dict(report)} for document, report in checked
    ]
    return read + [{"file": printable(name), "error": reason} for name, reason in inputs.unread]


def _sarif(inputs: Inputs, checked: _Checked) -> dict[str, Any]:
    """One log with one run: the results of all files, and an invocation for each file."""
    empty: dict[str, Any] = json.loads(bdg.to_sarif(bdg.Report(findings=(), outcomes=()), rules=bdg.RULES))
    (run,) = empty["runs"]
    run["invocations"] = []
    for document, report in checked:
        uri = None if document.name == STDIN else Path(document.shown).as_posix()
        (one,) = json.loads(bdg.to_sarif(report, rules=bdg.RULES, uri=uri))["runs"]
        run["results"] += one["results"]
        run["invocations"] += one["invocations"]
    for name, reason in inputs.unread:
        notification = {"level": "error", "message": {"text": f"{printable(name)}: {reason}"}}
        run["invocations"].append({"executionSuccessful": False, "toolExecutionNotifications": [notification]})
    run["invocations"] = run["invocations"] or [{"executionSuccessful": True}]
    return empty
