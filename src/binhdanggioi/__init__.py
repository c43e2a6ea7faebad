"""Read, check, summarize and write Vietnamese gender-equality plans (*kế hoạch*) as typed objects."""

from binhdanggioi.catalogue.catalogue import CATALOGUE, Catalogue
from binhdanggioi.catalogue.facts import Abbreviation, Act, Agency, Counted, EndedBody, NationalTarget, SetPhrase
from binhdanggioi.catalogue.matching import Match, Relation, match_targets
from binhdanggioi.checking.check import check, explain
from binhdanggioi.checking.fix import apply_fixes
from binhdanggioi.checking.ledger import LedgerEntry, Verdict, ledger
from binhdanggioi.checking.readiness import Question, Readiness, readiness
from binhdanggioi.checking.rule import Case, Found, NotApplicable, Rule, rule
from binhdanggioi.checking.rules import RULES
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
from binhdanggioi.notation.collation import name_sort_key, sort_key
from binhdanggioi.notation.date import PartialDate, Period
from binhdanggioi.notation.deadline import Deadline, Frequency
from binhdanggioi.notation.document_number import DocumentKind, DocumentNumber
from binhdanggioi.notation.errors import BinhDangGioiError, SourceError
from binhdanggioi.notation.number import Money
from binhdanggioi.notation.source import Source, Span
from binhdanggioi.notation.spelling import parse_spelled, spell
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.notation.wording import ToneStyle, clean, fold, set_tones
from binhdanggioi.notebook import load_ipython_extension
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
from binhdanggioi.writing.block import Bullets, Grid, Heading, Phrase, Picture, Prose
from binhdanggioi.writing.docx import write_docx
from binhdanggioi.writing.draft import draft
from binhdanggioi.writing.indicator_chart import indicator_chart
from binhdanggioi.writing.office_style import AnnexTable, OfficeStyle, SizeSet
from binhdanggioi.writing.page import Page
from binhdanggioi.writing.plan_html import write_html
from binhdanggioi.writing.report import report_page
from binhdanggioi.writing.summary import Length, summarize
from binhdanggioi.writing.text import write_text
from binhdanggioi.writing.timetable import timetable
from binhdanggioi.writing.word import word

__all__ = [
    "CATALOGUE",
    "COLUMNS",
    "RULES",
    "Abbreviation",
    "Act",
    "Agency",
    "AnnexTable",
    "Authority",
    "BasisRole",
    "BinhDangGioiError",
    "Bullets",
    "Case",
    "Catalogue",
    "Citation",
    "Column",
    "Comparator",
    "Counted",
    "CourseLine",
    "Deadline",
    "DocumentKind",
    "DocumentNumber",
    "Duty",
    "DutyRole",
    "EndedBody",
    "Event",
    "EventKind",
    "Finding",
    "Fix",
    "Found",
    "Frequency",
    "Funding",
    "Grid",
    "Ground",
    "Heading",
    "Host",
    "LedgerEntry",
    "LegalBasis",
    "Length",
    "Level",
    "Limits",
    "Mandate",
    "Match",
    "Milestone",
    "Money",
    "NationalTarget",
    "NotApplicable",
    "Objective",
    "OfficeStyle",
    "Organization",
    "Outcome",
    "OutlineItem",
    "Page",
    "Paragraph",
    "Part",
    "PartialDate",
    "ParticipantCategory",
    "Period",
    "Phrase",
    "Picture",
    "Plan",
    "Problem",
    "Profile",
    "Programme",
    "Prose",
    "Question",
    "Readiness",
    "Reading",
    "Recipient",
    "RecordError",
    "Relation",
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
    "SetPhrase",
    "Severity",
    "Signature",
    "SizeSet",
    "Source",
    "SourceError",
    "Span",
    "Suppressed",
    "Suppression",
    "Table",
    "TargetIndicator",
    "Task",
    "Timeframe",
    "ToneStyle",
    "Trainer",
    "TrainerKind",
    "TrainingCourse",
    "Undated",
    "Verdict",
    "apply_fixes",
    "check",
    "clean",
    "draft",
    "explain",
    "fold",
    "from_dict",
    "from_json",
    "indicator_chart",
    "ledger",
    "load_ipython_extension",
    "match_targets",
    "name_sort_key",
    "parse_spelled",
    "profiles",
    "read",
    "read_csv",
    "read_docx",
    "read_many",
    "read_text",
    "readiness",
    "report_page",
    "rows_of",
    "rule",
    "schedule",
    "set_tones",
    "sort_key",
    "spell",
    "summarize",
    "timetable",
    "to_dict",
    "to_icalendar",
    "to_json",
    "to_tables",
    "unsaid",
    "word",
    "write_csv",
    "write_docx",
    "write_html",
    "write_text",
    "write_xlsx",
]
