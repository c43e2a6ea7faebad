"""The report of a check as a page: the findings, the outcome of every rule, the suppressed findings."""

from collections.abc import Iterator, Sequence

from binhdanggioi.deriving.phrases import capital
from binhdanggioi.model.finding import Finding, Fix, Language, Outcome, Report, Safety, Severity, Suppression
from binhdanggioi.notation.wording import clean
from binhdanggioi.writing.pages.block import Block, Bullets, Grid, Heading, Phrase, Prose
from binhdanggioi.writing.pages.page import Page
from binhdanggioi.writing.pages.place import WHOLE, place_words
from binhdanggioi.writing.pages.shown import cell, without_empty_columns

_WORDS: dict[str, tuple[str, str]] = {
    "title": ("Kết quả rà soát", "Report of a check"),
    "findings": ("Nội dung cần sửa hoặc xem lại", "Findings"),
    "in_order": ("Theo thứ tự trong văn bản", "In the order of the document"),
    "nothing": ("Không có nội dung cần sửa.", "Nothing was found."),
    "place": ("Vị trí", "Place"),
    "code": ("Mã tiêu chí", "Code"),
    "severity": ("Mức độ", "Severity"),
    "message": ("Nội dung", "Message"),
    "clause": ("Căn cứ", "Clause"),
    "fix": ("Đề xuất sửa", "Fix"),
    "replace": ("thay bằng", "replace by"),
    "delete": ("xóa", "delete"),
    "rules": ("Kết quả theo từng tiêu chí", "Rules"),
    "reason": ("Lý do", "Reason"),
    "suppressed": ("Đã xem xét, không yêu cầu sửa", "Suppressed"),
    "stale": ("Khai báo bỏ qua không còn tác dụng (nên xóa)", "Suppressions that can go"),
    "until": ("đến ngày", "until"),
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
    Make a page of the report of a check: findings, then the outcome of every rule, then suppressed findings.

    `name` is that of the document, such as its file. The reason why a rule did not apply is in Vietnamese where the
    rule gives it in no other language.
    """
    parts = _word("title", language), clean(name or "")
    blocks = (*_findings(report, language), *_rules(report, language), *_suppressed(report, language))
    return Page(": ".join(filter(None, parts)), blocks, language)


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
    if report.unlisted:
        yield Prose(Phrase(f"{capital(report.unlisted_words(report.unlisted, language))}."))


def _counts(report: Report, language: Language) -> str:
    counted = [(severity, report.count(severity)) for severity in Severity]
    if language == "vi":
        counts = ", ".join(f"{count} {severity.vietnamese}" for severity, count in counted)
        return f"{counts}; rà soát theo {len(report.outcomes)} tiêu chí."
    counts = ", ".join(f"{_SEVERITIES[severity]}: {count}" for severity, count in counted)
    return f"{counts}; rules: {len(report.outcomes)}."


def _finding(finding: Finding, language: Language) -> tuple[Phrase, ...]:
    return (
        Phrase(place_words(finding, language), finding.span),
        Phrase(finding.code),
        Phrase(finding.severity.vietnamese if language == "vi" else finding.severity.name.lower()),
        Phrase(_message(finding, language)),
        cell(finding.clause),
        cell(_fix(finding.fix, language) if finding.fix else None),
    )


def _message(finding: Finding, language: Language) -> str:
    return finding.vietnamese if language == "vi" else finding.english


def _fix(fix: Fix, language: Language) -> str:
    safety = fix.safety.vietnamese if language == "vi" else _SAFETIES[fix.safety]
    text = clean(fix.text)
    what = f"{_word('replace', language)} “{text}”" if text else _word("delete", language)
    return f"{what} ({safety})"


def _rules(report: Report, language: Language) -> Iterator[Block]:
    """The codes of the rules by their outcome; the reason for each that did not apply."""
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
                Phrase(place_words(each.finding, language), each.finding.span),
                Phrase(each.finding.code),
                Phrase(_message(each.finding, language)),
                Phrase(each.suppression.reason),
            )
            for each in report.suppressed
        )
        yield Heading(_word("suppressed", language))
        yield Grid(_word("in_order", language), _header(language, "place", "code", "message", "reason"), rows)
    yield from _stale(report.stale, language)


def _stale(stale: Sequence[Suppression], language: Language) -> Iterator[Block]:
    if stale:
        yield Heading(_word("stale", language))
        yield Bullets(tuple(Phrase(_suppression(each, language)) for each in stale))


def _suppression(suppression: Suppression, language: Language) -> str:
    place = ", ".join(filter(None, (suppression.address, suppression.path))) or WHOLE.said(language)
    day = suppression.until
    shown = "" if day is None else f"{day:%d/%m/%Y}" if language == "vi" else str(day)
    until = f", {_word('until', language)} {shown}" if shown else ""
    return f"{suppression.code} ({place}{until}): {suppression.reason}"
