"""`binhdanggioi fix`: mend the text of plans, or show how it would be mended."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from codecs import BOM_UTF8
from difflib import unified_diff
from functools import partial
from pathlib import Path

import binhdanggioi as bdg
from binhdanggioi.commands.choice import Choice, add_rules, choice
from binhdanggioi.commands.console import Refused, complain, opened, paint
from binhdanggioi.commands.inputs import STDIN, Given, Input, Inputs, add_files

HELP = "mend what has a certain fix in plans that are plain text"
_ROUNDS = 5
"""A fix may make room for another; more rounds than this no text has needed."""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser, ".txt and .md")
    parser.add_argument("--suggested", action="store_true", help="apply probable fixes too, not only certain ones")
    parser.add_argument(
        "--write", action="store_true", help="change the files; without it, what would change is shown as a diff"
    )
    add_rules(parser)


def run(args: Namespace) -> int:
    """Mend, or show the diff."""
    inputs = Inputs(args, (".txt", ".md"))
    chosen = choice(args)
    for document in inputs.documents:
        if document.name.lower().endswith(".docx"):
            raise Refused(f"{document.name}: only plain text is mended; run: binhdanggioi convert FILE --to text")
    changed = False
    for document, (old, new) in inputs.each(partial(_mended, chosen=chosen, suggested=args.suggested)):
        changed |= old != new
        if args.write:
            _write(document, old, new)
        else:
            _show(document.shown, old, new)
    return inputs.status(found=changed and not args.write)


def _mended(reading: Given, chosen: Choice, *, suggested: bool) -> tuple[str, str]:
    """The text of a plan, and the same with every fix applied."""
    if reading.source is None:
        raise Refused("a record has no text to mend; run: binhdanggioi convert FILE --to text")
    source = reading.source
    old = new = source.text
    for _ in range(_ROUNDS):
        mended = bdg.apply_fixes(source, chosen.check(reading), suggested=suggested)
        if mended == new:
            break
        new = mended
        reading = bdg.read_text(new)
        source = reading.source
    return old, new


def _show(name: str, old: str, new: str) -> None:
    with opened(None) as stream:
        for line in unified_diff(old.splitlines(), new.splitlines(), name, f"{name} (mended)", lineterm=""):
            stream.write(f"{paint(line, line[0], stream)}\n")


def _write(document: Input, old: str, new: str) -> None:
    """Change the file where there is a change; its byte order mark stays."""
    if document.name == STDIN:
        with opened(None) as stream:
            stream.write(new)
    elif new != old:
        path = Path(document)
        data = path.read_bytes()
        mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
        if data != mark + old.encode():
            complain(f"{document.name}: the file was not in UTF-8, and is now", "note")
        path.write_bytes(mark + new.encode())
