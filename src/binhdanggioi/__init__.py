"""Read, check, summarize and write Vietnamese gender-equality plans (*kế hoạch*) as typed objects."""

from binhdanggioi.catalogue.catalogue import CATALOGUE, Agency, Catalogue
from binhdanggioi.checking.check import RULES, check, explain
from binhdanggioi.checking.fix import apply_fixes
from binhdanggioi.checking.rule import Case, Found, NotApplicable, Rule, rule
from binhdanggioi.model.citation import BasisRole, Citation, LegalBasis
from binhdanggioi.model.closing import Authority, Recipient, Signature
from binhdanggioi.model.finding import (
    Finding,
    Fix,
    Ground,
    Outcome,
    Report,
    RuleOutcome,
    Safety,
    Severity,
    Suppressed,
    Suppression,
)
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Comparator, Milestone, Objective, Scope, TargetIndicator
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.profile import Profile, profiles
from binhdanggioi.model.programme import Programme
from binhdanggioi.model.responsibility import Duty, DutyRole, Mandate, ReportingDuty, Responsibility
from binhdanggioi.model.section import Role, Section
from binhdanggioi.model.table import Table
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import (
    CourseLine,
    Host,
    Level,
    ParticipantCategory,
    Trainer,
    TrainerKind,
    TrainingCourse,
)
from binhdanggioi.model.unsaid import Part, unsaid
from binhdanggioi.notation.date import PartialDate, Period
from binhdanggioi.notation.deadline import Deadline, Frequency
from binhdanggioi.notation.document_number import DocumentKind, DocumentNumber
from binhdanggioi.notation.errors import BinhDangGioiError, SourceError
from binhdanggioi.notation.number import Money
from binhdanggioi.notation.source import Source, Span
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.notation.wording import clean, fold
from binhdanggioi.reading.limits import Limits
from binhdanggioi.reading.many import read_many
from binhdanggioi.reading.read import OutlineItem, Reading, read, read_docx, read_text
from binhdanggioi.records.columns import Column
from binhdanggioi.records.csv_files import read_csv, write_csv
from binhdanggioi.records.errors import Problem, RecordError
from binhdanggioi.records.ical import to_icalendar
from binhdanggioi.records.record import from_dict, from_json, to_dict, to_json
from binhdanggioi.records.rows import COLUMNS, rows_of, to_tables
from binhdanggioi.records.schedule import Event, EventKind, Schedule, Undated, schedule
from binhdanggioi.records.xlsx import write_xlsx
from binhdanggioi.writing.draft import draft
from binhdanggioi.writing.summary import Summary, SummaryPart, summarize
from binhdanggioi.writing.text import write_text
from binhdanggioi.writing.word import word

__all__ = [
    "CATALOGUE",
    "COLUMNS",
    "RULES",
    "Agency",
    "Authority",
    "BasisRole",
    "BinhDangGioiError",
    "Case",
    "Catalogue",
    "Citation",
    "Column",
    "Comparator",
    "CourseLine",
    "Deadline",
    "DocumentKind",
    "DocumentNumber",
    "Duty",
    "DutyRole",
    "Event",
    "EventKind",
    "Finding",
    "Fix",
    "Found",
    "Frequency",
    "Funding",
    "Ground",
    "Host",
    "LegalBasis",
    "Level",
    "Limits",
    "Mandate",
    "Milestone",
    "Money",
    "NotApplicable",
    "Objective",
    "Organization",
    "Outcome",
    "OutlineItem",
    "Paragraph",
    "Part",
    "PartialDate",
    "ParticipantCategory",
    "Period",
    "Plan",
    "Problem",
    "Profile",
    "Programme",
    "Reading",
    "Recipient",
    "RecordError",
    "Report",
    "ReportingDuty",
    "Responsibility",
    "Role",
    "Rule",
    "RuleOutcome",
    "Safety",
    "Schedule",
    "Scope",
    "Section",
    "Severity",
    "Signature",
    "Source",
    "SourceError",
    "Span",
    "Summary",
    "SummaryPart",
    "Suppressed",
    "Suppression",
    "Table",
    "TargetIndicator",
    "Task",
    "Timeframe",
    "Trainer",
    "TrainerKind",
    "TrainingCourse",
    "Undated",
    "apply_fixes",
    "check",
    "clean",
    "draft",
    "explain",
    "fold",
    "from_dict",
    "from_json",
    "profiles",
    "read",
    "read_csv",
    "read_docx",
    "read_many",
    "read_text",
    "rows_of",
    "rule",
    "schedule",
    "summarize",
    "to_dict",
    "to_icalendar",
    "to_json",
    "to_tables",
    "unsaid",
    "word",
    "write_csv",
    "write_text",
    "write_xlsx",
]
