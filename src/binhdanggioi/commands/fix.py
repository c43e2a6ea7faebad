"""`binhdanggioi fix`: apply fixes to the text of plans, or show them as a diff."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from codecs import BOM_UTF8
from functools import partial
from pathlib import Path

import binhdanggioi as bdg
from binhdanggioi.commands.choice import Choice, add_rules, choice
from binhdanggioi.commands.console import Refused, complain, opened
from binhdanggioi.commands.inputs import STDIN, Given, Input, Inputs, add_files, is_special

HELP = "apply safe fixes to plain-text plans"
_ONLY_TEXT = "only plain text is mended; run: binhdanggioi convert FILE --to text"
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
            raise Refused(f"{document.name}: {_ONLY_TEXT}")
        if args.write and document.name != STDIN and is_special(document):
            raise Refused(f"{document.name}: only a file can be changed; without --write the changes are shown")
    changed = False
    mended = partial(_mended, chosen=chosen, suggested=args.suggested)
    for document, (old, new) in inputs.shown(mended, _written) if args.write else inputs.each(mended):
        changed |= old != new
        if not args.write:
            _show(document.shown, old, new)
        elif document.name == STDIN:
            with opened(None, "plan") as stream:
                stream.write(new)
    return inputs.status(found=changed and not args.write)


def _mended(reading: Given, chosen: Choice, *, suggested: bool) -> tuple[str, str]:
    """The text of a plan, and the same text with every fix applied."""
    if reading.source is None:
        raise bdg.SourceError("a record has no text to mend; run: binhdanggioi convert FILE --to text")
    if reading.places:
        raise bdg.SourceError(_ONLY_TEXT)
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
        for line in bdg.unified_diff(old, new, name):
            stream.write(line, line[0])
            stream.write("\n")


def _written(document: Input, texts: tuple[str, str]) -> tuple[str, str]:
    """Write the new text to the file, if there is one and its text differs; a byte order mark stays."""
    old, new = texts
    if document.name != STDIN and new != old:
        data = Path(document).read_bytes()
        mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
        is_recoded = data != mark + old.encode()
        if is_recoded and bdg.read(data).source.text != old:
            raise bdg.SourceError("the file has changed since it was read, and is left as it is")
        with bdg.replace_file(document) as file:
            file.write(mark + new.encode())
        if is_recoded:
            complain(f"{document.name}: the file was not in UTF-8, and is now", "note")
    return texts
