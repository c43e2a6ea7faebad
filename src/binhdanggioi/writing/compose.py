"""Nouns and plans built in code: composed sentences, and the customary outline."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import TypeVar

from attrs import evolve

from binhdanggioi.model.citation import BasisRole, Citation, LegalBasis
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Milestone, Objective, TargetIndicator
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import Duty, Responsibility
from binhdanggioi.model.section import Item, Role, Section
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import ParticipantCategory, TrainingCourse
from binhdanggioi.notation.date import PartialDate, format_slash
from binhdanggioi.notation.document_number import DocumentKind, DocumentNumber
from binhdanggioi.notation.number import format_number
