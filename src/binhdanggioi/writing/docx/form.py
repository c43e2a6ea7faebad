"""The form of the official document around its body: the two columns above it and the two below it."""

from collections.abc import Iterable

from binhdanggioi.writing.docx.sheet import Sheet
from binhdanggioi.writing.docx.xml import KEEP_NEXT, Cell, table
from binhdanggioi.writing.plan.line import Line, LineKind

_SLACK = 170
"""What the right column is wider than its longest line, in twips: 3 mm."""
_EDGE = 60
"""What a number or a date has at least around it."""
_NUMBER_BLANK = 6
_NAME_STYLES = {
    LineKind.RECIPIENTS: "RecipientsLabel",
    LineKind.RECIPIENT: "Recipient",
    LineKind.AUTHORITY: "Position",
    LineKind.POSITION: "Position",
    LineKind.NAME: "SignerName",
}
_AT_THE_LEFT = frozenset({LineKind.RECIPIENTS, LineKind.RECIPIENT})


def head(lines: Iterable[Line], sheet: Sheet) -> str:
    """Lay out who issues the document beside the motto, and the number beside the date."""
    given = {line.kind: line.text for line in lines}
    number, date = _with_blank(given.get(LineKind.NUMBER, "")), given.get(LineKind.DATE, "")
    right = max(sheet.length("Nation", given[LineKind.NATION]) + _SLACK, sheet.width * 11 // 20)
    most = sheet.width - sheet.length("Number", number) - _EDGE
    more = max(min(sheet.length("Date", date) + _EDGE, most) - right, 0)
    left = sheet.width - right - more
    wide = 2 if more else 1
    issuer, motto = _issuer(given, sheet, left + more), _motto(given, sheet, right)
    rows = [(Cell(issuer, left + more, wide), Cell(motto, right))]
    if number or date:
        below = sheet.text("Number", number), sheet.text("Date", date)
        rows.append((Cell(below[0], left), Cell(below[1], more + right, wide)))
    return table(filter(None, (left, more, right)), rows)


def _issuer(given: dict[LineKind, str], sheet: Sheet, width: int) -> str:
    """The bodies, each centred, with a line under the last."""
    office = sheet.style
    parent = office.parent or given.get(LineKind.PARENT)
    issuer = given.get(LineKind.ISSUER)
    above = sheet.name("Parent", parent, width)[0] if parent else ""
    if office.issuer_lines:
        name, length = sheet.lines("Issuer", office.issuer_lines, width)
    elif issuer:
        name, length = sheet.name("Issuer", issuer, width)
    else:
        return above or sheet.text("Issuer", "")
    return f"{above}{name}{sheet.part_rule(length, width)}"


def _motto(given: dict[LineKind, str], sheet: Sheet, width: int) -> str:
    """The head line of the State with its motto, or that of the Party, and a line as long as the last of them."""
    nation, motto = given[LineKind.NATION], given.get(LineKind.MOTTO)
    length = sheet.length("Motto", motto) if motto else sheet.length("Nation", nation)
    below = sheet.text("Motto", motto) if motto else ""
    return f"{sheet.text('Nation', nation)}{below}{sheet.rule(length, width)}"


def _with_blank(number: str) -> str:
    """Leave room where the number is still to be filled in."""
    label, space, rest = number.partition(" ")
    return f"{label}{space * _NUMBER_BLANK}{rest}" if rest[:1] in {"/", "-"} else number


def end(lines: Iterable[Line], sheet: Sheet) -> str:
    """Lay out who receives the document beside who signs it."""
    left = sheet.width // 2
    columns = {True: "", False: ""}
    for line in lines:
        columns[line.kind in _AT_THE_LEFT] += sheet.text(_NAME_STYLES[line.kind], str(line))
    right = sheet.width - left
    cells = columns[True] or sheet.text("Recipient", ""), columns[False] or sheet.text("Position", "")
    return sheet.text("Normal", "", KEEP_NEXT) + table((left, right), [(Cell(cells[0], left), Cell(cells[1], right))])
