"""No text that once broke a law breaks one again."""

import pytest
from _pytest.mark import ParameterSet

from tests.effort import deep
from tests.hostile.chain import CHAIN
from tests.hostile.inputs import READ, READ_OPEN, WRITTEN, WRITTEN_OPEN
from tests.hostile.laws import LIGHT, faults


def still_open(rows: tuple[ParameterSet, ...]) -> list[ParameterSet]:
    """Rows that must fail until somebody mends what they show."""
    return [pytest.param(*row.values, id=row.id, marks=pytest.mark.xfail(reason=str(row.id))) for row in rows]


class TestInputs:
    """The texts of the tables."""

    @pytest.mark.parametrize("text", [*READ, *WRITTEN, *WRITTEN_OPEN, *still_open(READ_OPEN)])
    def test_reading(self, text: str) -> None:
        """Every law of reading and checking holds."""
        assert [] == list(faults(text, LIGHT))

    @pytest.mark.parametrize(
        "text", [*WRITTEN, *still_open(WRITTEN_OPEN), *(deep(*row.values, name=str(row.id)) for row in READ)]
    )
    def test_writing(self, text: str) -> None:
        """Every law of what is made of a text holds, too."""
        assert [] == list(faults(text, CHAIN))
