"""No text that once broke a law breaks one again."""

import pytest

from tests.effort import deep
from tests.hostile.chain import CHAIN
from tests.hostile.inputs import READ, WRITTEN
from tests.hostile.laws import LIGHT, faults


class TestInputs:
    """The texts of the tables."""

    @pytest.mark.parametrize("text", [*READ, *WRITTEN])
    def test_reading(self, text: str) -> None:
        """Every law of reading and checking holds."""
        assert [] == list(faults(text, LIGHT))

    @pytest.mark.parametrize("text", [*WRITTEN, *(deep(*row.values, name=str(row.id)) for row in READ)])
    def test_writing(self, text: str) -> None:
        """Every law of what is made of a text holds, too."""
        assert [] == list(faults(text, CHAIN))
