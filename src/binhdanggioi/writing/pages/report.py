"""The report of a check as a page: what was found, what became of every rule, what was suppressed."""

from collections.abc import Iterator, Sequence

from binhdanggioi.deriving.phrases import capital
from binhdanggioi.model.finding import Finding, Fix, Language, Outcome, Report, Safety, Severity, Suppression
from binhdanggioi.notation.date import format_day
from binhdanggioi.notation.wording import clean
from binhdanggioi.writing.pages.block import Block, Bullets, Grid, Heading, Phrase, Prose
from binhdanggioi.writing.pages.page import Page
from binhdanggioi.writing.pages.shown import cell, without_empty_columns

_WORDS: dict[str, tuple[str, str]] = {
    "title": ("Kết quả rà soát", "Report of a check"),
    "findings": ("Phát hiện", "Findings"),
    "in_order": ("Theo thứ tự trong văn bản", "In the order of the document"),
    "nothing": ("Không có phát hiện.", "Nothing was found."),
    "place": ("Vị trí", "Place"),
    "line": ("dòng", "line"),
    "column": ("cột", "column"),
    "code": ("Mã", "Code"),
    "severity": ("Mức độ", "Severity"),
    "message": ("Nội dung", "Message"),
    "clause": ("Căn cứ", "Clause"),
    "fix": ("Cách sửa", "Fix"),
    "replace": ("thay bằng", "replace by"),
    "delete": ("bỏ", "delete"),
    "rules": ("Quy tắc", "Rules"),
    "reason": ("Lý do", "Reason (in Vietnamese)"),
    "why": ("Lý do", "Reason"),
    "suppressed": ("Đã bỏ qua", "Suppressed"),
    "stale": ("Không còn cần bỏ qua", "Suppressions that can go"),
    "until": ("đến ngày", "until"),
    "everywhere": ("mọi vị trí", "anywhere"),
}
_SEVERITIES = {Severity.ERROR: "Errors", Severity.WARNING: "warnings", Severity.NOTE: "notes"}
_OUTCOMES = {
    Outcome.PASSED: "passed",
    Outcome.FOUND: "found something",
    Outcome.SUPPRESSED: "found only what was suppressed",
    Outcome.NOT_APPLICABLE: "did not apply",
    Outcome.OFF: "off",
}
_SAFETIES = {Safety.SAFE: "safe", Safety.SUGGESTED: "suggested"}


def report_page(report: Report, *, language: Language = "vi", name: str | None = None) -> Page:
    """
    Show the report of a check as a page: findings, then what became of every rule, then what was suppressed.

    `name` is what was checked, such as the name of a file. The reasons why rules did not apply are in Vietnamese in
    either language.
    """
    title = _word("title", language)
    blocks = (*_findings(report, language), *_rules(report, language), *_suppressed(report, language))
    return Page(f"{title}: {clean(name)}" if name else title, blocks, language)


def _word(key: str, language: Language) -> str:
    return _WORDS[key][language == "en"]


def _header(language: Language, *keys: str) -> tuple[str, ...]:
    return tuple(_word(key, language) for key in keys)


def _findings(report: Report, language: Language) -> Iterator[Block]:
    yield Prose(Phrase(_counts(report, language)))
    yield Heading(_word("findings", language))
    if not report.findings:
        yield Prose(Phrase(_word("nothing", language)))
        return
    header = _header(language, "place", "code", "severity", "message", "clause", "fix")
    rows = [_finding(finding, language) for finding in report.findings]
    yield Grid(_word("in_order", language), *without_empty_columns(header, rows))


def _counts(report: Report, language: Language) -> str:
    counted = [(severity, report.count(severity)) for severity in Severity]
    if language == "vi":
        counts = ", ".join(f"{count} {severity.vietnamese}" for severity, count in counted)
        return f"{counts}; {len(report.outcomes)} quy tắc."
    counts = ", ".join(f"{_SEVERITIES[severity]}: {count}" for severity, count in counted)
    return f"{counts}; rules: {len(report.outcomes)}."


def _finding(finding: Finding, language: Language) -> tuple[Phrase, ...]:
    return (
        Phrase(_place(finding, language), finding.span),
        Phrase(finding.code),
        Phrase(finding.severity.vietnamese if language == "vi" else finding.severity.name.lower()),
        Phrase(_message(finding, language)),
        cell(finding.clause),
        cell(_fix(finding.fix, language) if finding.fix else None),
    )


def _message(finding: Finding, language: Language) -> str:
    return finding.vietnamese if language == "vi" else finding.english


def _place(finding: Finding, language: Language) -> str:
    """Line and column where they are known, then where in the outline, else where in the object."""
    span = finding.span
    source = f"{_word('line', language)} {span.line}, {_word('column', language)} {span.column}" if span else ""
    if source and finding.address:
        return f"{source} ({finding.address})"
    return source or finding.address or finding.path


def _fix(fix: Fix, language: Language) -> str:
    safety = fix.safety.vietnamese if language == "vi" else _SAFETIES[fix.safety]
    text = clean(fix.text)
    what = f"{_word('replace', language)} “{text}”" if text else _word("delete", language)
    return f"{what} ({safety})"


def _rules(report: Report, language: Language) -> Iterator[Block]:
    """The codes by what became of them; of those that did not apply, why."""
    yield Heading(_word("rules", language))
    lines = []
    for outcome in Outcome:
        codes = [each.code for each in report.outcomes if each.outcome is outcome]
        words = outcome.vietnamese if language == "vi" else _OUTCOMES[outcome]
        if codes:
            lines.append(Phrase(f"{capital(words)} ({len(codes)}): {', '.join(codes)}"))
    yield Bullets(tuple(lines))
    told = ((each.code, (language == "en" and each.english) or each.reason) for each in report.outcomes)
    reasons = tuple((Phrase(code), Phrase(clean(reason))) for code, reason in told if reason)
    if reasons:
        words = Outcome.NOT_APPLICABLE.vietnamese if language == "vi" else _OUTCOMES[Outcome.NOT_APPLICABLE]
        yield Grid(capital(words), _header(language, "code", "reason"), reasons)


def _suppressed(report: Report, language: Language) -> Iterator[Block]:
    if report.suppressed:
        rows = tuple(
            (
                Phrase(_place(each.finding, language), each.finding.span),
                Phrase(each.finding.code),
                Phrase(_message(each.finding, language)),
                Phrase(each.suppression.reason),
            )
            for each in report.suppressed
        )
        yield Heading(_word("suppressed", language))
        yield Grid(_word("in_order", language), _header(language, "place", "code", "message", "why"), rows)
    yield from _stale(report.stale, language)


def _stale(stale: Sequence[Suppression], language: Language) -> Iterator[Block]:
    if stale:
        yield Heading(_word("stale", language))
        yield Bullets(tuple(Phrase(_suppression(each, language)) for each in stale))


def _suppression(suppression: Suppression, language: Language) -> str:
    place = ", ".join(filter(None, (suppression.address, suppression.path))) or _word("everywhere", language)
    day = suppression.until
    until = f", {_word('until', language)} {format_day(day) if language == 'vi' else day.isoformat()}" if day else ""
    return f"{suppression.code} ({place}{until}): {suppression.reason}"
