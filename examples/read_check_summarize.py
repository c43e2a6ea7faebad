"""
Read a plan from a file, check it, summarize it.

    python read_check_summarize.py ke-hoach-tap-huan.txt
"""

import sys
from io import TextIOWrapper

import binhdanggioi as bdg


def main(file: str) -> None:
    """Print the summary of a plan and what the check found, and say what was not understood."""
    reading = bdg.read(file)  # UTF-8, UTF-16 or Windows-1258; it never fails on what the plan says
    plan = reading.plan

    print(bdg.summarize(plan))

    # With the source, findings have the line and the column where they stand.
    report = bdg.check(plan, reading.source)
    print("\nRà soát")
    print(report)

    # A finding is more than its sentence: a code, figures with names, a place.
    for finding in report:
        if finding.severity is bdg.Severity.ERROR:
            print(f"\n{finding.english}")
            print(f"  {finding.code} at {finding.span}:", dict(finding.values))

    # A rule that could not be applied says why; silence is not approval.
    print("\nKhông áp dụng được")
    for outcome in report.outcomes:
        if outcome.outcome is bdg.Outcome.NOT_APPLICABLE:
            print(f"  {outcome.code}: {outcome.reason}")

    # Nothing of the text is lost in silence either.
    for span in reading.unread:
        print(f"{span} chưa hiểu: {reading.source.cut(span)}")


if __name__ == "__main__":
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # a terminal may have another encoding, without Vietnamese
    if len(sys.argv) != 2:
        raise SystemExit("usage: python read_check_summarize.py FILE")
    try:
        main(sys.argv[1])
    except (OSError, bdg.SourceError) as error:
        raise SystemExit(f"cannot read the plan: {error}") from None
