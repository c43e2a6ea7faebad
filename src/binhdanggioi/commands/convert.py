"""`binhdanggioi convert`: write plans in other formats, one file each, or all in one set of tables."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path

import binhdanggioi as bdg
from binhdanggioi.commands.console import Refused, opened, send
from binhdanggioi.commands.inputs import STDIN, Given, Input, Inputs, add_files

HELP = "write plans as text, Word files, records, web pages, calendars or tables"
_SUFFIXES = {
    "text": (".txt",),
    "docx": (".docx",),
    "json": (".json",),
    "yaml": (".yaml", ".yml"),
    "html": (".html", ".htm"),
    "ics": (".ics",),
    "xlsx": (".xlsx",),
    "csv": (),
}
"""The formats, each with its file suffixes; `csv` is a folder."""
_TABLES = ("xlsx", "csv")


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser)
    parser.add_argument(
        "--to",
        choices=tuple(_SUFFIXES),
        metavar="FORM",
        help=f"{', '.join(_SUFFIXES)}; without it, the suffix of the output decides",
    )
    parser.add_argument(
        "--output",
        metavar="PATH",
        help="a file; for several plans, or csv, a folder; without it, one plan goes to the standard output",
    )


def run(args: Namespace) -> int:
    """Convert every plan."""
    inputs = Inputs(args)
    form = args.to or _form_of(args.output)
    if form in _TABLES:
        _tabulate(inputs, form, args.output)
        return inputs.status()
    targets = _targets(inputs, args, _SUFFIXES[form][0])
    if not targets and form == "docx" and sys.stdout.isatty():
        raise Refused("a Word file cannot be shown on a terminal: give --output FILE")
    for document, data in inputs.each(partial(_converted, form=form)):
        if target := targets.get(document.name):
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        elif form == "text":
            with opened(None) as stream:
                stream.write(data.decode())
        else:
            send(data)
    return inputs.status()


def _form_of(output: str | None) -> str:
    suffix = Path(output or "").suffix.lower()
    form = next((form for form, suffixes in _SUFFIXES.items() if suffix in suffixes), None)
    if form is None:
        raise Refused(f"give --to {', '.join(_SUFFIXES)}: the name of the output does not tell the form")
    return form


def _targets(inputs: Inputs, args: Namespace, suffix: str) -> dict[str, Path]:
    """The target of each document by its name; empty where the only document goes to the standard output."""
    one = len(inputs.documents) == 1 and not Path(args.files[0]).is_dir()
    if args.output is None:
        if not one:
            raise Refused("several plans need a folder: give --output FOLDER")
        return {}
    output = Path(args.output)
    if one and not output.is_dir():
        targets = {inputs.documents[0].name: output}
    else:
        targets = {each.name: output / _renamed(each, suffix) for each in inputs.documents}
    _refuse_clashes(targets)
    return targets


def _renamed(document: Input, suffix: str) -> Path:
    return Path("stdin" if document.name == STDIN else document.below).with_suffix(suffix)


def _refuse_clashes(targets: dict[str, Path]) -> None:
    """Refuse to write two plans to one file, or over a file that is read."""
    sources = {Path(name).resolve() for name in targets}
    taken: dict[Path, str] = {}
    for name, target in targets.items():
        if target.resolve() in sources:
            raise Refused(f"{target}: this would be written over what is read")
        if target in taken:
            raise Refused(f"{target}: both {taken[target]} and {name} would be written there")
        taken[target] = name


def _converted(reading: Given, form: str) -> bytes:
    return _WRITERS[form](reading.plan)


def _docx(plan: bdg.Plan) -> bytes:
    file = BytesIO()
    bdg.write_docx(plan, file)
    return file.getvalue()


def _ics(plan: bdg.Plan) -> bytes:
    return bdg.to_icalendar(plan)


_WRITERS: dict[str, Callable[[bdg.Plan], bytes]] = {
    "text": lambda plan: bdg.write_text(plan).encode(),
    "docx": _docx,
    "json": lambda plan: f"{bdg.to_json(plan, indent=1)}\n".encode(),
    "yaml": lambda plan: bdg.to_yaml(plan).encode(),
    "html": lambda plan: bdg.write_html(plan).encode(),
    "ics": _ics,
}


def _tabulate(inputs: Inputs, form: str, output: str | None) -> None:
    if output is None:
        raise Refused(f"tables need a place: give --output {'FILE' if form == 'xlsx' else 'FOLDER'}")
    write = bdg.write_xlsx if form == "xlsx" else bdg.write_csv
    try:
        write(_rows(inputs), output)
    except ValueError as error:
        raise Refused(f"{output}: {error}") from None


def _rows(inputs: Inputs) -> Iterator[tuple[str, bdg.Plan, bdg.Report]]:
    """Each plan with its name and the report of its check."""
    for document, (plan, report) in inputs.each(_checked):
        yield document.shown, plan, report


def _checked(reading: Given) -> tuple[bdg.Plan, bdg.Report]:
    return reading.plan, bdg.check(reading.plan, reading.source)
