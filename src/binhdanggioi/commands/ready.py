"""`binhdanggioi ready`: list what drafts still need, and the questions that close their findings."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from functools import partial

import binhdanggioi as bdg
from binhdanggioi.commands.choice import Choice, add_rules, choice
from binhdanggioi.commands.console import opened
from binhdanggioi.commands.inputs import Given, Inputs, add_files, note_unlisted

HELP = "list what drafts still need before they are issued"


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser)
    parser.add_argument(
        "--lang", choices=("vi", "en"), default="vi", metavar="LANG", help="language: vi or en (default: vi)"
    )
    parser.add_argument("--output", metavar="FILE", help="write to a file, in UTF-8")
    add_rules(parser)


def run(args: Namespace) -> int:
    """Show the missing parts of each draft, and the questions to ask."""
    inputs = Inputs(args)
    several = len(inputs.documents) > 1
    is_open = False
    drafts = inputs.each(partial(_ready, chosen=choice(args), lang=args.lang))
    with opened(args.output) as stream:
        for document, (is_ready, lines, unlisted) in drafts:
            note_unlisted(document, unlisted)
            is_open |= not is_ready
            stream.write(f"{f'{document.shown}: ' if several else ''}{lines}\n")
            stream.flush()
        inputs.found_some()
    return inputs.status(found=is_open)


def _ready(reading: Given, chosen: Choice, lang: str) -> tuple[bool, str, int | None]:
    """Tell whether a draft is ready, in lines what it lacks, and how many findings these lines leave out."""
    report = chosen.check(reading)
    ready = bdg.readiness(reading.plan, report)
    return ready.is_ready, str(ready) if lang == "vi" else "\n".join(_english(ready)), report.unlisted


def _english(ready: bdg.Readiness) -> Iterator[str]:
    """The lines of `str(ready)` in English."""
    parts = "; ".join(part.english for part, _ in ready.missing)
    state = "Ready to issue" if ready.is_ready else "Not ready to issue"
    missing = f"missing {parts}; " if parts else ""
    yield f"{state}: {missing}errors: {len(ready.errors)}, questions: {len(ready.questions)}"
    for number, question in enumerate(ready.questions, start=1):
        codes = ", ".join(dict.fromkeys(finding.code for finding in question.closes))
        yield f"{number}. {question.english} ({codes})"
