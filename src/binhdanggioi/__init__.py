"""Read, check, summarize and write Vietnamese gender-equality plans (*kế hoạch*) as typed objects."""

from importlib import import_module

_PLACES = {
    "CATALOGUE": "catalogue.catalogue",
    "RULES": "checking.check",
    "Agency": "catalogue.catalogue",
    "Authority": "model.closing",
    "BasisRole": "model.citation",
    "BinhDangGioiError": "notation.errors",
    "Case": "checking.rule",
    "Catalogue": "catalogue.catalogue",
    "Citation": "model.citation",
    "Comparator": "model.objective",
    "CourseLine": "model.training",
    "Deadline": "notation.deadline",
    "DocumentKind": "notation.document_number",
    "DocumentNumber": "notation.document_number",
    "Duty": "model.responsibility",
    "DutyRole": "model.responsibility",
    "Finding": "model.finding",
    "Fix": "model.finding",
    "Found": "checking.rule",
    "Frequency": "notation.deadline",
    "Funding": "model.funding",
    "Ground": "model.finding",
    "Host": "model.training",
    "LegalBasis": "model.citation",
    "Level": "model.training",
    "Limits": "reading.limits",
    "Mandate": "model.responsibility",
    "Milestone": "model.objective",
    "Money": "notation.number",
    "NotApplicable": "checking.rule",
    "Objective": "model.objective",
    "Organization": "model.organization",
    "Outcome": "model.finding",
    "OutlineItem": "reading.read",
    "Paragraph": "model.paragraph",
    "Part": "model.unsaid",
    "PartialDate": "notation.date",
    "ParticipantCategory": "model.training",
    "Period": "notation.date",
    "Plan": "model.plan",
    "Problem": "records.errors",
    "Profile": "model.profile",
    "Programme": "model.programme",
    "Reading": "reading.read",
    "Recipient": "model.closing",
    "RecordError": "records.errors",
    "Report": "model.finding",
    "ReportingDuty": "model.responsibility",
    "Responsibility": "model.responsibility",
    "Role": "model.section",
    "Rule": "checking.rule",
    "RuleOutcome": "model.finding",
    "Safety": "model.finding",
    "Scope": "model.objective",
    "Section": "model.section",
    "Severity": "model.finding",
    "Signature": "model.closing",
    "Source": "notation.source",
    "SourceError": "notation.errors",
    "Span": "notation.source",
    "Summary": "writing.summary",
    "SummaryPart": "writing.summary",
    "Suppressed": "model.finding",
    "Suppression": "model.finding",
    "Table": "model.table",
    "TargetIndicator": "model.objective",
    "Task": "model.task",
    "Timeframe": "notation.timeframe",
    "Trainer": "model.training",
    "TrainerKind": "model.training",
    "TrainingCourse": "model.training",
    "apply_fixes": "checking.fix",
    "check": "checking.check",
    "clean": "notation.wording",
    "converter": "records.converter",
    "draft": "writing.draft",
    "explain": "checking.check",
    "fold": "notation.wording",
    "from_dict": "records.record",
    "from_json": "records.record",
    "profiles": "model.profile",
    "read": "reading.read",
    "read_docx": "reading.read",
    "read_text": "reading.read",
    "rule": "checking.rule",
    "summarize": "writing.summary",
    "to_dict": "records.record",
    "to_json": "records.record",
    "unsaid": "model.unsaid",
    "word": "writing.word",
    "write_text": "writing.text",
}
"""Every public name, and the module that holds it."""

__all__ = list(_PLACES)


def __getattr__(name: str) -> object:
    """Fetch a public name from its module at its first use, so that no import costs what nobody asked for."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    found = globals()[name] = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
    return found


def __dir__() -> list[str]:
    """List the public names, also those that were not fetched yet."""
    return sorted({*globals(), *_PLACES})
