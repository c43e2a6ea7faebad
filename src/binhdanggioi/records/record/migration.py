"""Formats of records: the newest, and how one of an older format becomes one of the next."""

from collections.abc import Callable
from typing import Any

from binhdanggioi.records.record.errors import Problem, RecordError

Record = dict[str, Any]
Migration = Callable[[Record], Record]
"""Makes of a record of one format, without its `format`, a new one of the next; it leaves the old one as it was."""

MIGRATIONS: tuple[Migration, ...] = ()
"""The first makes format 2 of format 1, and so on: there is one for every format but the newest."""

FORMAT = 1 + len(MIGRATIONS)
"""The format that this version writes; it reads this one and every older one."""


def upgrade(data: Record) -> Record:
    """
    Bring a record of any format to the newest, and take its `format` off.

    Raises:
        RecordError: it does not say its format, or one that is newer than the newest.

    """
    found = data.get("format")
    if type(found) is not int or found < 1:
        raise _refusal(f"must be the format of the record, a whole number from 1 on, not {found!r}")
    if found > FORMAT:
        raise _refusal(
            f"the record has format {found}, newer than {FORMAT}, the last that this version reads: use a newer one"
        )
    record = {key: value for key, value in data.items() if key != "format"}
    for migrate in MIGRATIONS[found - 1 :]:
        record = migrate(record)
    return record


def _refusal(message: str) -> RecordError:
    return RecordError([Problem("$.format", message)])
