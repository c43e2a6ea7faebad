"""`binhdanggioi deadlines`: list the dates of plans in order."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import islice, takewhile
from typing import NamedTuple, TypeAlias

import binhdanggioi as bdg
from binhdanggioi.commands.choice import a_day
from binhdanggioi.commands.console import Refused, opened
from binhdanggioi.commands.inputs import Given, Inputs, add_files
from binhdanggioi.commands.pages import add_format, show

HELP = "list the dates and deadlines of plans in order"
_HEADER = ("Ngày", "Nội dung", "Loại", "Trong văn bản", "Mục")
_UNDATED = ("Nội dung", "Loại", "Trong văn bản", "Lý do", "Mục")
_FILE = "Tệp"
_Time: TypeAlias = "tuple[date, date, bdg.CalendarEntry]"


class _Dated(NamedTuple):
    """A time of the calendar, and the file whose plan has it."""

    begin: date
    end: date
    entry: bdg.CalendarEntry
    name: str


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_files(parser)
    parser.add_argument(
        "--from", dest="since", type=a_day, metavar="YYYY-MM-DD", help="leave out dates before this day"
    )
    parser.add_argument(
        "--to",
        dest="until",
        type=a_day,
        metavar="YYYY-MM-DD",
        help="leave out dates after this day, and list every recurrence",
    )
    add_format(parser, "ics")


def run(args: Namespace) -> int:
    """List the dates, or write the calendar."""
    inputs = Inputs(args)
    if args.format == "ics":
        return _calendar(args, inputs)
    dated, undated = list[_Dated](), list[tuple[bdg.Undated, str]]()
    for document, (times, loose) in inputs.each(partial(_times, since=args.since, until=args.until)):
        name = bdg.clean(document.shown)
        dated += [_Dated(begin, end, event, name) for begin, end, event in times]
        undated += [(time, name) for time in loose]
    if inputs.found_some():
        show(_page(dated, undated, named=len(inputs.documents) > 1), args.format, args.output)
    return inputs.status()


def _times(reading: Given, since: date | None, until: date | None) -> tuple[list[_Time], tuple[bdg.Undated, ...]]:
    """The times of a plan, of what comes again only the next unless there is a last day, and those that name no day."""
    found = bdg.schedule(reading.plan)
    times = [
        (begin, end, event)
        for event in found.events
        for begin, end in islice(event.times(since or date.min, until or date.max), None if until else 1)
    ]
    return times, found.undated


def _page(dated: list[_Dated], undated: list[tuple[bdg.Undated, str]], *, named: bool) -> bdg.Page:
    """A table of the dates, and below it a table of the times that name no day."""
    rows = [
        ((_days(begin, end), event.summary, event.kind.vietnamese, event.wording, _item(event.address)), name)
        for begin, end, event, name in sorted(dated, key=lambda one: (one.end, one.begin, one.name))
    ]
    loose = [
        ((time.summary, time.kind.vietnamese, time.wording, time.reason, _item(time.address)), name)
        for time, name in undated
    ]
    blocks: list[bdg.Grid | bdg.Prose] = []
    if rows:
        blocks.append(_grid("Theo thứ tự ngày", _HEADER, rows, named=named))
    else:
        blocks.append(bdg.Prose(bdg.Phrase("Không có thời hạn nào có ngày.")))
    if loose:
        blocks.append(_grid("Chưa xếp được vào lịch", _UNDATED, loose, named=named))
    return bdg.Page("Thời hạn", tuple(blocks))


def _grid(
    caption: str, header: tuple[str, ...], rows: Sequence[tuple[tuple[str, ...], str]], *, named: bool
) -> bdg.Grid:
    cells = [(*row, name) if named else row for row, name in rows]
    return bdg.Grid(
        caption,
        (*header, _FILE) if named else header,
        tuple(tuple(bdg.Phrase(bdg.clean(text)) for text in row) for row in cells),
    )


def _item(address: str) -> str:
    """The address of the item of the outline that `address` lies in: `II.2.a` of `II.2.a.milestones[0]`."""
    return ".".join(takewhile(lambda step: not set(step) & set("[¶"), address.split(".")))


def _days(first: date, last: date) -> str:
    spelled = [f"{day.day:02}/{day.month:02}/{day.year}" for day in (first, last)]
    return " - ".join(dict.fromkeys(spelled))


def _calendar(args: Namespace, inputs: Inputs) -> int:
    if len(inputs.documents) > 1:
        raise Refused(
            "a calendar holds one plan; for several run: binhdanggioi convert FILE ... --to ics --output FOLDER"
        )
    if args.since or args.until:
        raise Refused("--from and --to do not go with --format ics: a calendar shows the days that it is asked for")
    for _, text in inputs.each(calendar):
        with opened(args.output, "data") as stream:
            stream.write(text)
    return inputs.status()


def calendar(reading: Given) -> str:
    """Write the calendar of a plan as iCalendar."""
    return bdg.to_icalendar(reading.plan).decode()
