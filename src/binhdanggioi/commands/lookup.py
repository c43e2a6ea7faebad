"""`binhdanggioi explain` and `binhdanggioi schema`: the pages of the rules and the schemas."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace

import binhdanggioi as bdg
from binhdanggioi.commands.console import Refused, opened

EXPLAIN_HELP = "show the page of a rule: what it checks, why, and when to ignore it"
SCHEMA_HELP = "print the JSON Schema of the records of plans, or of reports"


def explain_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of `explain`."""
    parser.add_argument(
        "codes", nargs="*", metavar="CODE", help="the codes, such as BDG501; without one, all are listed"
    )
    parser.add_argument(
        "--lang", choices=("vi", "en"), default="vi", metavar="LANG", help="language: vi or en (default: vi)"
    )


def explain(args: Namespace) -> int:
    """Show the pages of rules, or list all rules."""
    rules = {rule.code: rule for rule in bdg.RULES}
    for code in args.codes:
        if code.upper() not in rules:
            raise Refused(f"no rule has the code {code!r}; binhdanggioi explain lists them")
    pages = [bdg.explain(code.upper(), args.lang) for code in args.codes]
    lines = [f"{rule.code} {_weight(rule, args.lang):<8} {rule.title(args.lang)}\n" for rule in rules.values()]
    with opened(None) as stream:
        stream.write("\n".join(pages) if pages else "".join(lines))
    return 0


def _weight(rule: bdg.Rule, language: str) -> str:
    return rule.severity.vietnamese if language == "vi" else rule.severity.name.lower()


def schema_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of `schema`."""
    parser.add_argument(
        "of", nargs="?", choices=("plan", "report"), default="plan", help="plan or report (default: plan)"
    )
    parser.add_argument("--output", metavar="FILE", help="write to a file, in UTF-8")


def schema(args: Namespace) -> int:
    """Print a schema."""
    made = bdg.json_schema(bdg.Plan if args.of == "plan" else bdg.Report)
    with opened(args.output, "data") as stream:
        json.dump(made, stream, ensure_ascii=False, indent=1)
        stream.write("\n")
    return 0
