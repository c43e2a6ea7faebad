"""Acts that a plan cites, and the bases that it rests on."""

from attrs import field, frozen

from binhdanggioi.lexicon.bases import BasisRole
from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.date import PartialDate
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, is_a, maybe


@frozen(kw_only=True)
class Citation:
    """
    Văn bản viện dẫn — an act that is cited, by its number or, for a law, by its name.

    >>> str(Citation(kind=DocumentKind.PLAN, number=DocumentNumber.parse("81/KH-BTV")))
    'Kế hoạch số 81/KH-BTV'

    Raises:
        ValueError: neither number nor name is given.

    """

    kind: DocumentKind | None = field(default=None, validator=maybe(DocumentKind))
    """The kind in words; None: the document does not say it."""
    number: DocumentNumber | None = field(default=None, validator=maybe(DocumentNumber))
    """None: cited without its number."""
    issued_on: PartialDate | None = field(default=None, validator=maybe(PartialDate))
    """None: cited without its date."""
    issuer: Organization | None = field(default=None, validator=maybe(Organization))
    """None: cited without its issuer."""
    subject: str | None = field(default=None, validator=maybe(clean_text))
    """What the act is about (*trích yếu*); None: not cited."""
    name: str | None = field(default=None, validator=maybe(clean_text))
    """A law's name, with its year where that is printed: `Luật Bình đẳng giới năm 2006`; None: cited by its number."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))

    def __attrs_post_init__(self) -> None:
        if self.number is None and self.name is None:
            raise ValueError("a citation needs a number or a name")

    def __str__(self) -> str:
        """The short form: a law's name, else the kind and the number."""
        if self.name is not None:
            return self.name
        return f"{self.kind.vietnamese} số {self.number}" if self.kind else f"số {self.number}"


@frozen(kw_only=True)
class LegalBasis:
    """Căn cứ — an act that a plan rests on or carries out."""

    citation: Citation = field(validator=is_a(Citation))
    role: BasisRole = field(validator=is_a(BasisRole))
    via: Citation | None = field(default=None, validator=maybe(Citation))
    """The act in whose title this one is named; None: the plan cites it itself."""
    text: str | None = field(default=None, validator=maybe(clean_text))
    """The paragraph as printed; None: the paragraph of an earlier basis, or the opening, names this act too."""
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))
