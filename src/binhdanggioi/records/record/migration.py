"""Formats of records: the newest, and the steps from each older format to the next."""

from collections.abc import Callable
from typing import Any

from binhdanggioi.notation.valid import shown
from binhdanggioi.records.record.errors import Problem, RecordError

Record = dict[str, Any]
Migration = Callable[[Record], Record]
"""Converts a record of one format, without its `format`, to a new record of the next; the old one stays unchanged."""

MIGRATIONS: tuple[Migration, ...] = ()
"""The first converts format 1 to format 2, and so on: one for every format but the newest."""

FORMAT = 1 + len(MIGRATIONS)
"""The format that this version writes; it reads this one and every older one."""


def upgrade(data: Record) -> Record:
    """
    Convert a record of any format to the newest, and remove its `format`.

    Raises:
        RecordError: it has no format, or one that is newer than this version knows.

    """
    found = data.get("format")
    if type(found) is not int or found < 1:
        raise _refusal(f"must be the format of the record, a whole number from 1 on, not {shown(found)}")
    if found > FORMAT:
        raise _refusal(
            f"the record has format {shown(found)}, newer than {FORMAT}, the last that this version reads: "
            "use a newer one"
        )
    record = {key: value for key, value in data.items() if key != "format"}
    for migrate in MIGRATIONS[found - 1 :]:
        record = migrate(record)
    return record


def _refusal(message: str) -> RecordError:
    return RecordError([Problem("$.format", message)])
