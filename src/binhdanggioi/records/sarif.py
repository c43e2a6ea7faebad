"""Write a report in SARIF 2.1.0, the format in which tools exchange findings."""

from collections.abc import Iterable
from re import ASCII
from typing import Any, Protocol
from urllib.parse import quote

from binhdanggioi.model.finding import (
    Finding,
    Fix,
    Ground,
    Language,
    Outcome,
    Report,
    RuleOutcome,
    Severity,
    Suppression,
)
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.records.record import json_text
from binhdanggioi.records.record.values import plain_figures

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_SAFE = "/@!$&'()*+,;=~"
"""The characters of a path that stay in a URI; a colon could end a scheme."""
_LETTER = r"(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})"
_URI = Pattern(rf"[A-Za-z][A-Za-z0-9+.-]+:/{_LETTER}*(?:#{_LETTER}*)?", ASCII)
"""An absolute URI; a scheme has two letters, since one is a drive of Windows: `file:///ke-hoach/so%205.txt`."""
_HALVES = Pattern(r"[\ud800-\udc7f\udd00-\udfff]")
"""Half characters that stand for no byte of the name of a file."""

Json = dict[str, Any]


class DescribedRule(Protocol):
    """The parts of a rule that go into SARIF; the rules of the library have them."""

    @property
    def code(self) -> str:
        """The code that findings carry."""
        ...

    @property
    def name(self) -> str:
        """The sentence that it checks, as an identifier."""
        ...

    @property
    def severity(self) -> Severity:
        """The severity of its findings."""
        ...

    @property
    def ground(self) -> Ground:
        """The ground that it rests on."""
        ...

    @property
    def clause(self) -> str | None:
        """The clause of law that it rests on; None: it rests on none."""
        ...

    def page(self, language: Language, /) -> str:
        """Its page, in Markdown: what it checks and why; the first line is a heading, the sentence that it checks."""
        ...


def to_sarif(
    report: Report, *, rules: Iterable[DescribedRule] = (), uri: str | None = None, indent: int | None = None
) -> str:
    """
    Write a report as SARIF 2.1.0, which editors, code hosts and review tools read.

    `rules` are those whose pages are included, such as `RULES`. `uri` is the file of the plan: without it findings have
    no lines and no fixes, since SARIF has them only in a file. An absolute URI that is valid, as that of
    `Path.as_uri()`, stays as it is; any other string is the path of a file, and is escaped as one, percent signs
    included. Suppressed findings are included and marked as such; rules that could not be applied are notifications.
    """
    described = tuple(rules)
    places = {rule.code: index for index, rule in enumerate(described)}
    where = None if uri is None else {"uri": _reference(uri)}
    run = {
        "tool": {"driver": {"name": "binhdanggioi", "rules": [_rule(rule) for rule in described]}},
        "language": "vi",
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "results": [
            *(_result(finding, places, where) for finding in report),
            *(
                {**_result(each.finding, places, where), "suppressions": [_suppression(each.suppression)]}
                for each in report.suppressed
            ),
        ],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json_text.dump(log, indent)


def _reference(uri: str) -> str:
    r"""
    Make a reference of a URI or of a path, which may be any string: the bytes of its name are escaped.

    >>> _reference("file:///a%20b.txt"), _reference("a#b?100%.txt"), _reference(r"C:\x y.txt"), _reference("http://[bad")
    ('file:///a%20b.txt', 'a%23b%3F100%25.txt', 'C%3A%5Cx%20y.txt', 'http%3A//%5Bbad')
    """
    if _URI.fullmatch(uri):
        return uri
    path = quote(_HALVES.sub("\ufffd", uri).encode(errors="surrogateescape"), safe=_SAFE)
    return f"/.{path}" if path.startswith("//") else path  # what follows two slashes would be the name of a host


def _rule(rule: DescribedRule) -> Json:
    page = rule.page("vi")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": page.partition("\n")[0].removeprefix("# ")},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": _said(ground=rule.ground.name, clause=rule.clause),
    }


def _result(finding: Finding, places: dict[str, int], where: Json | None) -> Json:
    return _said(
        ruleId=finding.code,
        ruleIndex=places.get(finding.code),
        level=_LEVELS[finding.severity],
        message={"text": finding.vietnamese},
        locations=[_location(finding, where)],
        fixes=None if finding.fix is None or where is None else [_fix(finding.fix, where)],
        properties=_said(
            english=finding.english,
            address=finding.address,
            values=plain_figures(finding.values),
            clause=finding.clause,
        ),
    )


def _location(finding: Finding, where: Json | None) -> Json:
    place = _said(artifactLocation=where, region=finding.span and _region(finding.span))
    return _said(
        physicalLocation=None if where is None else place,
        logicalLocations=[{"fullyQualifiedName": finding.path}],
    )


def _region(span: Span) -> Json:
    """Spans and regions both count from 1, and both have exclusive ends."""
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _fix(fix: Fix, where: Json) -> Json:
    change = {"deletedRegion": _region(fix.span), "insertedContent": {"text": fix.text}}
    return {
        "description": {"text": fix.safety.vietnamese},
        "artifactChanges": [{"artifactLocation": where, "replacements": [change]}],
        "properties": {"safety": fix.safety.name},
    }


def _suppression(suppression: Suppression) -> Json:
    return {"kind": "external", "status": "accepted", "justification": suppression.reason}


def _invocation(report: Report) -> Json:
    silent = [_notification(each) for each in report.outcomes if each.outcome is Outcome.NOT_APPLICABLE]
    if report.unlisted:
        silent.append({"level": "warning", "message": {"text": report.unlisted_words(report.unlisted)}})
    return {"executionSuccessful": True, "toolExecutionNotifications": silent}


def _notification(outcome: RuleOutcome) -> Json:
    return {
        "associatedRule": {"id": outcome.code},
        "level": "note",
        "message": {"text": outcome.reason or outcome.outcome.vietnamese},
    }


def _said(**properties: object) -> Json:
    """The properties that are not None."""
    return {name: value for name, value in properties.items() if value is not None}
