"""The symbol of a document, which names its kind and the body that issues it."""

import re
from collections.abc import Iterator

from binhdanggioi.catalogue.catalogue import Catalogue
from binhdanggioi.checking.rule import Found
from binhdanggioi.deriving.case import Case
from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.people import POSTS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.address import Noun
from binhdanggioi.model.finding import Both
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.abbreviation import initials
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold, without_tones

CODE_DOES_NOT_FIT = Both(
    "chữ viết tắt tên cơ quan “{code}” trong ký hiệu {number} không khớp với cơ quan ban hành “{issuer}” "
    "(thường viết “{expected}”)",
    "the code “{code}” in {number} does not fit the issuer “{issuer}” (one would expect “{expected}”)",
)
"""The messages of the rules on the code of a body."""
_FEW_LETTERS = 3
_HEAD_OF = Pattern(rf"^{any_of(post.word for post in POSTS if post.cited)}\s+", re.IGNORECASE)
"""The head of a body, whose name may be used for it in a citation: `Bộ trưởng ` in `Bộ trưởng Bộ Nội vụ`."""


def kind_in_words(kind: DocumentKind) -> Both:
    """
    The name of a kind of document inside a sentence.

    >>> kind_in_words(DocumentKind.JOINT_CIRCULAR).english
    'joint circular'
    """
    return Both(kind.vietnamese.lower(), kind.name.lower().replace("_", " "))


def misfits(case: Case, noun: Noun | Plan, number: DocumentNumber, issuer: str) -> Iterator[Found]:
    """Report that the code in the number of a plan or an act does not fit its issuer, if it does not."""
    expected = _expected_code(case.catalogue, number, issuer)
    if expected is not None:
        yield Found("number", noun=noun, number=str(number), code=number.agency or "", issuer=issuer, expected=expected)


def _expected_code(catalogue: Catalogue, number: DocumentNumber, issuer: str) -> str | None:
    """
    The code that would fit the issuer; None if the printed one fits, or nothing can be said.

    A code in the catalogue must belong to the issuer. Of other codes, only a near miss is reported: one that differs
    from the initials of the name by one letter.
    """
    code = number.agency
    if code is None or "-" in code:
        return None
    agency = catalogue.agency(code)
    if agency is not None:
        name = without_tones(_HEAD_OF.sub("", fold(issuer)))
        fits = any(name.startswith(without_tones(fold(start))) for start in agency.names)
        return None if fits else initials(issuer)
    letters = initials(_HEAD_OF.sub("", issuer))[: len(code)]
    if not len(code) == len(letters) >= _FEW_LETTERS:
        return None
    misses = sum(one != other for one, other in zip(code.upper(), letters, strict=True))
    return letters if misses == 1 else None
