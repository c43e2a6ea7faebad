"""`binhdanggioi convert`: write plans in other formats, one file each, or all in one set of tables."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from io import BytesIO
from itertools import chain
from pathlib import Path

import binhdanggioi as bdg
from binhdanggioi.commands.console import Refused, opened, send
from binhdanggioi.commands.inputs import STDIN, FileId, Given, Input, Inputs, add_files, file_id, note_unlisted

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
_NAMES_OF_FILES = (".csv", ".md", *chain.from_iterable(_SUFFIXES.values()))


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
    parser.add_argument("--force", action="store_true", help="replace files that are there already")


def run(args: Namespace) -> int:
    """Convert every plan."""
    inputs = Inputs(args)
    form = args.to or _form_of(args.output)
    if form in _TABLES:
        _tabulate(inputs, form, args)
        return inputs.status()
    targets = _targets(inputs, args, _SUFFIXES[form][0])
    if not targets and form == "docx" and sys.stdout.isatty():
        raise Refused("a Word file cannot be shown on a terminal: give --output FILE")
    _WRITERS[form](bdg.read_text("").plan)  # a missing extra is told here, before any file is read
    for document, data in inputs.each(partial(_converted, form=form)):
        if target := targets.get(document.name):
            _put(target, data, inputs)
        elif form == "docx":
            send(data)
        else:
            with opened(None, "plan" if form == "text" else "data") as stream:
                stream.write(data.decode())
    return inputs.status()


def _put(target: Path, data: bytes, inputs: Inputs) -> None:
    """Write a file; one that cannot be written is told, and the others are."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with bdg.replace_file(target) as file:
            file.write(data)
    except BrokenPipeError:
        raise
    except OSError as error:
        inputs.tell(str(error.filename or target), error)


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
        _refuse_detour(output.parent)
        targets = {inputs.documents[0].name: output}
    else:
        _refuse_name_of_file(output)
        _refuse_detour(output)
        targets = {each.name: output / _renamed(each, suffix) for each in inputs.documents}
    _refuse_clashes(targets)
    inputs.keep_from(targets.values())
    _refuse_existing(targets.values(), args)
    return targets


def _renamed(document: Input, suffix: str) -> Path:
    return Path("stdin" if document.name == STDIN else document.below).with_suffix(suffix)


def _refuse_name_of_file(folder: Path) -> None:
    """Refuse a folder that is still to be made, and whose name is that of a file: the user meant one."""
    if not folder.is_dir() and folder.suffix.lower() in _NAMES_OF_FILES:
        raise Refused(f"{folder}: this needs a folder, and has the name of a file")


def _refuse_detour(folder: Path) -> None:
    """Refuse a path that comes back out of a folder that is not there: made, it would lead to files not seen before."""
    for each in (folder, *folder.parents):
        if each.name == ".." and not each.parent.is_dir():
            raise Refused(f"{each.parent}: there is no such folder")


def _refuse_clashes(targets: dict[str, Path]) -> None:
    """Refuse to write two plans to one file."""
    taken: dict[FileId | Path, str] = {}
    for name, target in targets.items():
        place = file_id(target) or Path(os.path.realpath(target))  # of a loop of links `resolve` raises on old Pythons
        if place in taken:
            raise Refused(f"{target}: both {taken[place]} and {name} would be written there")
        taken[place] = name


def _refuse_existing(targets: Iterable[Path], args: Namespace) -> None:
    existing = [target for target in targets if bdg.is_replaced(target)]
    if existing and not args.force:
        first, *more = existing
        others = f" and {len(more)} more" if more else ""
        raise Refused(f"{first}{others}: there already; --force replaces what is there")


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


def _tabulate(inputs: Inputs, form: str, args: Namespace) -> None:
    if args.output is None:
        raise Refused(f"tables need a place: give --output {'FILE' if form == 'xlsx' else 'FOLDER'}")
    output = Path(args.output)
    if form == "csv":
        _refuse_name_of_file(output)
        _refuse_detour(output)
    files = [output] if form == "xlsx" else [output / f"{name}.csv" for name in bdg.COLUMNS]
    inputs.keep_from(files)
    _refuse_existing(files, args)
    write = bdg.write_xlsx if form == "xlsx" else bdg.write_csv
    try:
        write(_rows(inputs), output)
    except ValueError as error:
        raise Refused(f"{output}: {error}") from None


def _rows(inputs: Inputs) -> Iterator[tuple[str, bdg.Plan, bdg.Report]]:
    """Each plan with its name and the report of its check."""
    for document, (plan, report) in inputs.each(_checked):
        note_unlisted(document, report.unlisted)
        yield document.shown, plan, report
    inputs.found_some()


def _checked(reading: Given) -> tuple[bdg.Plan, bdg.Report]:
    """Check a plan, and make its rows once: one that has none is told here, and stays out of the tables."""
    report = bdg.check(reading.plan, reading.source)
    bdg.rows_of("-", reading.plan, report)
    return reading.plan, report
