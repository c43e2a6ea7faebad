"""Apply the fixes of a report to the text that was checked."""

from binhdanggioi.model.finding import Fix, Report, Safety
from binhdanggioi.notation.source import LINE_END, Source


def apply_fixes(source: Source, report: Report, *, suggested: bool = False) -> str:
    r"""
    Return the text with the fixes of a report applied: the safe ones and, with `suggested`, the suggested ones too.

    If fixes overlap, only the first is applied; the next check offers the others again. The rest of the text stays
    unchanged, line ends and blanks included; a new line gets the line end of the first line.

    >>> import binhdanggioi as bdg
    >>> reading = bdg.read_text("I. MỤC ĐÍCH\n\n- Năm 2021-2025, 2021 - 2030 và 2026 - 2030.")
    >>> bdg.apply_fixes(reading.source, bdg.check(reading.plan, reading.source, select=["BDG902"]))
    'I. MỤC ĐÍCH\n\n- Năm 2021 - 2025, 2021 - 2030 và 2026 - 2030.'

    Raises:
        ValueError: a fix lies outside the text, so the report is not about this text.

    """
    fixes = {finding.fix for finding in report if finding.fix is not None}
    wanted = sorted((fix for fix in fixes if suggested or fix.safety is Safety.SAFE), key=_place)
    text = source.text
    line_end = LINE_END.search(text)
    pieces, reached = [], 0
    for fix in wanted:
        start, end = source.offsets(fix.span)
        if start >= reached:
            pieces += [text[reached:start], fix.text.replace("\n", line_end[0] if line_end else "\n")]
            reached = end
    return "".join([*pieces, text[reached:]])


def _place(fix: Fix) -> tuple[int, int, int, int, str]:
    span = fix.span
    return span.line, span.column, span.end_line, span.end_column, fix.text
