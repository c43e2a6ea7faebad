"""`binhdanggioi summarize`: summarize plans, in Vietnamese."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from functools import partial

import binhdanggioi as bdg
from binhdanggioi.commands.console import opened
from binhdanggioi.commands.inputs import Given, Inputs, add_files
from binhdanggioi.commands.pages import add_format, show, together

HELP = "summarize plans"


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser)
    lengths = ("line", "screen", "full")
    parser.add_argument(
        "--length", choices=lengths, default="screen", metavar="NAME", help="line, screen or full (default: screen)"
    )
    parser.add_argument("--places", action="store_true", help="show the line of the file that each figure comes from")
    add_format(parser)


def run(args: Namespace) -> int:
    """Summarize the plans, and show the summaries."""
    inputs = Inputs(args)
    several = len(inputs.documents) > 1
    named = [(document.shown, page) for document, page in inputs.each(partial(_summary, length=args.length))]
    if not inputs.found_some():
        return inputs.status()
    if args.length == "line" and args.format == "text":
        with opened(args.output) as stream:
            for name, page in named:
                stream.write(f"{f'{name}: ' if several else ''}{page.title}\n")
    else:
        pages = [bdg.Page(f"{bdg.clean(name)}: {page.title}", page.blocks) if several else page for name, page in named]
        show(together(f"Tóm tắt {len(pages)} kế hoạch", pages), args.format, args.output, places=args.places)
    return inputs.status()


def _summary(reading: Given, length: str) -> bdg.Page:
    return bdg.summarize(reading.plan, length=bdg.Length[length.upper()])
