"""Annexes made from the nouns of a plan, each under its number, its title and the name of the document."""

from collections.abc import Iterator

from binhdanggioi.deriving.phrases import kind_in_words
from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.date import format_long
from binhdanggioi.writing.docx.layout import Layout
from binhdanggioi.writing.docx.table import ruled_table
from binhdanggioi.writing.plan.annex_table import annex_table

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_BLANK = "    "


def made_annexes(plan: Plan, layout: Layout) -> Iterator[str]:
    """Lay out the annex tables of the style, numbered after the plan's own annexes; an empty one is left out."""
    wanted = ((kind, annex_table(plan, kind)) for kind in layout.style.annex_tables)
    filled = [(kind, table) for kind, table in wanted if table is not None]
    total = len(plan.annexes) + len(filled)
    for place, (kind, table) in enumerate(filled, start=len(plan.annexes)):
        number = f"Phụ lục {_ROMAN[place]}" if total > 1 and place < len(_ROMAN) else "Phụ lục"
        title, _ = layout.centred("AnnexTitle", kind.vietnamese, layout.width)
        note, length = layout.centred("AnnexNote", f"({_belongs_to(plan)})", layout.width)
        yield (
            layout.text("Annex", number)
            + title
            + note
            + layout.part_rule(length, layout.width)
            + ruled_table(table, layout)
        )


def _belongs_to(plan: Plan) -> str:
    """The line that names the document of an annex: `Kèm theo Kế hoạch số … ngày …`; unknown parts stay blank."""
    act = plan.issuing_act
    kind = (act.kind or DocumentKind.DECISION).vietnamese if act else kind_in_words(plan)
    number = f" số {'' if plan.number.number else _BLANK}{plan.number}" if plan.number else ""
    date = format_long(plan.issued_on) if plan.issued_on else f"ngày {_BLANK} tháng {_BLANK} năm {_BLANK}"
    issuer = f" của {plan.issuer.name}" if plan.issuer else ""
    return f"Kèm theo {kind}{number} {date}{issuer}"
