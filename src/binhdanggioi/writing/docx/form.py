"""The form of the official document around its body: the two columns above it and the two below it."""

from collections.abc import Iterable

from binhdanggioi.lexicon.parts import Part
from binhdanggioi.writing.docx.layout import Layout
from binhdanggioi.writing.docx.xml import KEEP_NEXT, CellBox, table
from binhdanggioi.writing.plan.line import Line

_SLACK = 170
"""The width of the right column beyond its longest line, in twips: 3 mm."""
_EDGE = 60
"""The least space beside a number or a date, in twips."""
_NUMBER_BLANK = 6
_NAME_STYLES = {
    Part.RECIPIENTS: "RecipientsLabel",
    Part.RECIPIENT: "Recipient",
    Part.AUTHORITY: "Position",
    Part.POSITION: "Position",
    Part.NAME: "SignerName",
}
_AT_THE_LEFT = frozenset({Part.RECIPIENTS, Part.RECIPIENT})


def head(lines: Iterable[Line], layout: Layout) -> str:
    """Lay out the issuer beside the motto, and the number beside the date."""
    given = {line.part: line.text for line in lines}
    number, date = _with_blank(given.get(Part.NUMBER, "")), given.get(Part.DATE, "")
    right = max(layout.length("Nation", given[Part.NATION]) + _SLACK, layout.width * 11 // 20)
    most = layout.width - layout.length("Number", number) - _EDGE
    more = max(min(layout.length("Date", date) + _EDGE, most) - right, 0)
    left = layout.width - right - more
    wide = 2 if more else 1
    issuer, motto = _issuer(given, layout, left + more), _motto(given, layout, right)
    rows = [(CellBox(issuer, left + more, wide), CellBox(motto, right))]
    about = layout.text("About", given[Part.ABOUT]) if Part.ABOUT in given else ""
    if number or date or about:
        below = layout.text("Number", number) + about, layout.text("Date", date)
        rows.append((CellBox(below[0], left), CellBox(below[1], more + right, wide)))
    return table(filter(None, (left, more, right)), rows)


def _issuer(given: dict[Part, str], layout: Layout, width: int) -> str:
    """The parent body and the issuer, centred, with a rule under the issuer."""
    office = layout.style
    parent = office.parent or given.get(Part.PARENT)
    issuer = given.get(Part.ISSUER)
    above = layout.name("Parent", parent, width)[0] if parent else ""
    if office.issuer_lines:
        name, length = layout.lines("Issuer", office.issuer_lines, width)
    elif issuer:
        name, length = layout.name("Issuer", issuer, width)
    else:
        return above or layout.text("Issuer", "")
    return f"{above}{name}{layout.part_rule(length, width)}"


def _motto(given: dict[Part, str], layout: Layout, width: int) -> str:
    """The head line of the State and its motto, or the head line of the Party, with a rule as long as the last line."""
    nation, motto = given[Part.NATION], given.get(Part.MOTTO)
    length = layout.length("Motto", motto) if motto else layout.length("Nation", nation)
    below = layout.text("Motto", motto) if motto else ""
    return f"{layout.text('Nation', nation)}{below}{layout.rule(length, width)}"


def _with_blank(number: str) -> str:
    """Widen the space before a number that is still to be filled in: `Số:      /KH-UBND`."""
    label, space, rest = number.partition(" ")
    return f"{label}{space * _NUMBER_BLANK}{rest}" if rest[:1] in {"/", "-"} else number


def end(lines: Iterable[Line], layout: Layout) -> str:
    """Lay out the recipients beside the signature."""
    left = layout.width // 2
    columns: dict[bool, list[str]] = {True: [], False: []}
    for line in lines:
        columns[line.part in _AT_THE_LEFT].append(layout.text(_NAME_STYLES[line.part], str(line)))
    right = layout.width - left
    texts = {at_the_left: "".join(paragraphs) for at_the_left, paragraphs in columns.items()}
    cells = texts[True] or layout.text("Recipient", ""), texts[False] or layout.text("Position", "")
    return layout.text("Normal", "", KEEP_NEXT) + table(
        (left, right), [(CellBox(cells[0], left), CellBox(cells[1], right))]
    )
