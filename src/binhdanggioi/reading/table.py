"""Tables: the headings say what the cells hold, and the rows become tasks, targets, amounts and duties."""

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from binhdanggioi.lexicon.columns import ColumnKind
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Milestone, TargetIndicator
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.responsibility import Responsibility
from binhdanggioi.model.table import Table
from binhdanggioi.model.task import Task
from binhdanggioi.notation.amounts.total_row import figure
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.reading.lines.block import Block, block_of
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import starts_with_body
from binhdanggioi.reading.responsibility import duties
from binhdanggioi.reading.tables.cell import (
    Assigned,
    amount,
    assigned,
    is_of_a_day,
    organizations,
    source,
    timeframe,
    values,
)
from binhdanggioi.reading.tables.columns import Heads, TableColumn, heads_of, money_in
from binhdanggioi.reading.tables.rows import Row, rows_below
from binhdanggioi.reading.targets.target import indicators

_WHO = (ColumnKind.LEAD, ColumnKind.ASSIGNED, ColumnKind.PARTNERS)
_WHEN = (ColumnKind.TIME, ColumnKind.STAGE)
_NUMBER = Pattern(r"[0-9]{1,5}")
_DONG = "đồng"
_THOUSAND = 1000
_NO_VALUES = (ColumnKind.AMOUNT, ColumnKind.RATE, ColumnKind.SHARE)


@frozen
class _Read:
    """A table with its headings and the rows that state something."""

    heads: Heads
    text: TableColumn
    rows: tuple[Row, ...]
    year: int | None
    money: str | None


def table(block: Block, *, year: int | None = None, above: str = "", before: Block | None = None) -> Table:
    """
    Keep a table in its own words, and read the nouns that its rows state.

    `year` is that of the heading above, for targets without one; `above` is the line above, which may say in which unit
    the amounts are; `before` is the table before, which this one may go on with.
    """
    read = _read(headed(block, before), year, money_in(above))
    if read is None:
        return plain_table(block)
    return Table(
        rows=block.rows,
        tasks=tuple(_tasks(read)),
        indicators=tuple(_indicators(read)),
        funding=tuple(_funding(read)),
        responsibilities=tuple(_responsibilities(read)),
        span=block.span,
    )


def headed(block: Block, before: Block | None) -> Block:
    """The rows of a table below the headings of the one before, if they go on with its numbers."""
    if before is None or not block.rows or len(block.rows[0]) != len(before.rows[0]):
        return block
    first, last = block.rows[0][0].rstrip("."), before.rows[-1][0].rstrip(".")
    if not (_NUMBER.fullmatch(first) and _NUMBER.fullmatch(last) and int(first) == int(last) + 1):
        return block
    length = heads_of(before.rows).length
    return evolve(block, rows=before.rows[:length] + block.rows, cells=before.cells[:length] + block.cells)


def plain_table(block: Block) -> Table:
    """Keep a table in its own words alone."""
    return Table(rows=block.rows, span=block.span)


def _read(block: Block, year: int | None, money: str | None) -> _Read | None:
    """Read the headings; None if no column is known to say what the rows are about."""
    heads = heads_of(block.rows)
    text = _text_column(heads, block.rows)
    if text is None:
        return None
    return _Read(heads, text, tuple(rows_below(block.cells, heads, text)), year, money)


def _text_column(heads: Heads, rows: Sequence[Sequence[str]]) -> TableColumn | None:
    """The column that says what a row is about; of two, the one that fewer rows leave empty, as merged cells do."""
    named = heads.of(ColumnKind.TEXT) or heads.of(ColumnKind.TARGET)
    if not named and heads.first(ColumnKind.UNIT) and any(column.year for column in heads.columns):
        named = tuple(column for column in heads.columns if column.kind is None and column.year is None)[:1]
    return max(named, key=lambda column: sum(row[column.at : column.at + 1] != ("",) for row in rows), default=None)


def _is_timetable(read: _Read) -> bool:
    """True if the times are hours: the rows are lessons or points of an agenda, no tasks."""
    times = [cell.text for row in read.rows for column in read.heads.of(*_WHEN) if (cell := row.cell(column))]
    return sum(map(is_of_a_day, times)) * 2 > len(times)


def _gives_duties(read: _Read) -> bool:
    """True if the rows are about bodies: the column of bodies comes first."""
    body = read.heads.first(ColumnKind.BODY)
    return body is not None and body.at < read.text.at and not read.heads.of(*_WHO)


def _tasks(read: _Read) -> Iterator[Task]:
    heads = read.heads
    who, when = heads.of(*_WHO, ColumnKind.BODY), heads.of(*_WHEN)
    priced = heads.first(ColumnKind.RATE) is not None
    if read.text.kind is not ColumnKind.TEXT or not (who or (when and not priced)):
        return
    if _counts(read) or _gives_duties(read) or _is_timetable(read):
        return
    output = heads.first(ColumnKind.OUTPUT)
    for row in read.rows:
        found, time = _assigned(row, heads), _when(row, when)
        if row.group and not when:
            time = timeframe(row.group.text)
        if found.lead or found.partners or any(map(row.text, (*who, *when, *((output,) if output else ())))):
            text = block_of([row.cells[read.text.at]], gap=False)
            yield Task(
                text=text.passage.text,
                lead=found.lead,
                partners=found.partners,
                when=time,
                output=row.text(output) or None,
                mark=text.label,
                span=row.span,
            )


def _assigned(row: Row, heads: Heads) -> Assigned:
    """Who leads and who takes part: by the columns, by the words of a cell, by the heading of the group."""
    both = row.cell(heads.first(ColumnKind.ASSIGNED))
    first = row.cell(heads.first(ColumnKind.LEAD, ColumnKind.BODY))
    said = assigned(both) or assigned(first) or Assigned()
    listed = organizations(first if first is not None else both)
    if first is None and both is not None and heads.first(ColumnKind.ASSIGNED):
        listed = listed if len(listed) == 1 or not _names_partners(heads) else ()
    partners = row.cell(heads.first(ColumnKind.PARTNERS))
    own = assigned(partners)
    group = organizations(row.group) if row.group and not heads.of(*_WHO) and starts_with_body(row.group.text) else ()
    return Assigned(
        lead=said.lead or (() if said.partners else listed) or group,
        partners=said.partners or (own.partners if own else organizations(partners)),
    )


def _names_partners(heads: Heads) -> bool:
    """True if one column is for who leads and for who takes part."""
    column = heads.first(ColumnKind.ASSIGNED)
    return column is not None and any("phối hợp" in heading.lower() for heading in column.headings)


def _when(row: Row, columns: Sequence[TableColumn]) -> Timeframe | None:
    found = (
        timeframe(cell.text, column.headings[-1] if column.headings else "")
        for column in columns
        if (cell := row.cell(column))
    )
    return next((frame for frame in found if frame is not None), None)


def _value_columns(read: _Read) -> tuple[TableColumn, ...]:
    """The columns of figures of targets, each of a year or said to be planned or reached."""
    columns = [
        column
        for column in read.heads.columns
        if column.at != read.text.at
        and column.kind not in _NO_VALUES
        and (column.year is not None or (column.kind is None and (column.planned or column.actual)))
    ]
    single = {column.year for column in columns if not column.spans_years}
    return tuple(column for column in columns if not (column.spans_years and column.year in single))


def _counts(read: _Read) -> bool:
    """True if the rows are targets: the table names them so, or gives units and years."""
    named = read.text.kind is ColumnKind.TARGET
    return bool(_value_columns(read)) and (named or read.heads.first(ColumnKind.UNIT) is not None)


def _indicators(read: _Read) -> Iterator[TargetIndicator]:
    if not _counts(read):
        sentences = read.heads.first(ColumnKind.TARGET)
        cells = [row.cells[sentences.at] for row in read.rows if sentences and row.text(sentences)]
        for sentence in cells:
            yield from indicators(block_of([sentence], gap=False), default_year=read.year, counts=True)
    columns, unit = _value_columns(read), read.heads.first(ColumnKind.UNIT)
    for row in read.rows:
        figures = [(column, cell) for column in columns if (cell := row.cell(column))]
        if figures and (_counts(read) or all(_has_unit(cell.text) for _, cell in figures)):
            yield _indicator(row, read, figures, row.text(unit))


def _has_unit(cell: str) -> bool:
    """True for a figure with its unit, which is a value also beside a task."""
    return any(value.unit for value in values(cell))


def _indicator(row: Row, read: _Read, figures: Sequence[tuple[TableColumn, Passage]], unit: str) -> TargetIndicator:
    """Read a row of values; a cell that is no figure, or of another unit, gives none."""
    measure = block_of([row.cells[read.text.at]], gap=False)
    units = {value.unit for _, cell in figures for value in values(cell.text) if value.unit}
    unit = unit or (units.pop() if len(units) == 1 else "")
    found = [
        (
            column,
            Milestone(
                value=value.value,
                comparator=value.comparator,
                year=column.year or (None if column.actual else read.year),
                span=cell.span(),
            ),
        )
        for column, cell in figures
        for value in values(cell.text)
        if value.unit is None or value.unit.lower() == unit.lower()
    ]
    reached = [milestone for column, milestone in found if column.actual]
    return TargetIndicator(
        text=measure.passage.text,
        measure=measure.passage.text,
        unit=unit or None,
        baseline=reached[-1] if reached else None,
        milestones=tuple(milestone for column, milestone in found if not column.actual),
        mark=measure.label,
        span=row.span,
    )


def _funding(read: _Read) -> Iterator[Funding]:
    payer = read.heads.first(ColumnKind.SOURCE)
    columns = _amount_columns(read)
    units = {column.at: column.money or read.money or _usual_unit(read, column) for column in columns}
    for row in read.rows:
        text = block_of([row.cells[read.text.at]], gap=False)
        for column in () if row.sums_up else columns:
            cell = row.text(column)
            if source(cell) or figure(cell) is not None:
                yield Funding(
                    text=text.passage.text,
                    source=row.text(payer) or source(cell) or (column.headings[-1] if len(columns) > 1 else None),
                    amount=amount(cell, units[column.at]),
                    mark=text.label,
                    span=row.span,
                )


def _amount_columns(read: _Read) -> tuple[TableColumn, ...]:
    """The columns of amounts to read: that of the totals, the only one, or those of the sources under one heading."""
    amounts = read.heads.of(ColumnKind.AMOUNT)
    if not amounts and read.money:
        amounts = tuple(column for column in read.heads.columns if column.adds_up and column.kind is None)
    totals = tuple(column for column in amounts if column.adds_up)
    by_source = len({column.headings[0] for column in amounts}) == 1 and not any(column.year for column in amounts)
    return totals[:1] or (amounts if len(amounts) == 1 or by_source else ())


def _usual_unit(read: _Read, column: TableColumn) -> str | None:
    """Đồng, if the amounts of a column are whole thousands, some above a million; None if that is not sure."""
    found = [value for row in read.rows if (value := figure(row.text(column))) is not None]
    whole = all(value % _THOUSAND == 0 for value in found)
    return _DONG if found and whole and max(found) >= _THOUSAND**2 else None


def _responsibilities(read: _Read) -> Iterator[Responsibility]:
    """One for each body, with the duties of all rows that its cell is merged over."""
    if not _gives_duties(read) or _is_timetable(read):
        return
    column, when = read.heads.first(ColumnKind.BODY), read.heads.of(*_WHEN)
    found: list[tuple[Passage, list[Row]]] = []
    for row in read.rows:
        body = row.cell(column)
        if body is None:
            continue
        if found and found[-1][0] is body:
            found[-1][1].append(row)
        else:
            found.append((body, [row]))
    for printed, rows in found:
        name = printed.part(0, len(printed.text.rstrip(" .;:")))
        holder = Organization(name=name.text, span=name.span())
        told = [duty for row in rows for duty in duties(row.cells[read.text.at], holder, when=_when(row, when))]
        yield Responsibility(organization=holder, duties=tuple(told), span=rows[0].span)
