"""`binhdanggioi fix`: apply fixes to the text of plans, or show them as a diff."""

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

HELP = "apply safe fixes to plain-text plans"
_ROUNDS = 5
"""The most rounds of fixes: one fix may make room for another, but no text has needed more rounds than this."""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser, ".txt and .md")
    parser.add_argument("--suggested", action="store_true", help="apply suggested fixes too, not only safe ones")
    parser.add_argument(
        "--write", action="store_true", help="change the files; without it, the changes are shown as a diff"
    )
    add_rules(parser)


def run(args: Namespace) -> int:
    """Apply the fixes, or show the diff."""
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
    """The text of a plan, and the same text with every fix applied."""
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
    """Write the new text to the file if it differs; a byte order mark stays."""
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
