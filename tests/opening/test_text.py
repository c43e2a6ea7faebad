"""A text is opened within limits, from bytes and from a string alike."""

from collections.abc import Callable

import pytest

import binhdanggioi as bdg
from binhdanggioi.notation.limits import Limits

OPENED = pytest.mark.parametrize(
    "read",
    [
        lambda text, limits: bdg.read(text.encode(), limits=limits),
        lambda text, limits: bdg.read_text(text, limits=limits),
    ],
    ids=["bytes", "string"],
)
Read = Callable[[str, Limits], bdg.Reading]


class TestLimits:
    """How many lines a text may have, and how long each may be."""

    @OPENED
    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=ascii)
    def test_lines(self, read: Read, end: str) -> None:
        """A text of more lines than the limit is refused with the limit to raise; one of as many is read."""
        text = end.join("abc")

        assert 3 == len(read(text, Limits(lines=3)).source.lines)
        with pytest.raises(bdg.SourceError) as caught:
            read(text, Limits(lines=2))
        assert "this text has 3 lines, over the limit of 2; if you trust it, raise Limits(lines=...)" == str(
            caught.value
        )

    @OPENED
    @pytest.mark.parametrize("end", ["\v", "\f", "\x85", "\u2028"], ids=ascii)
    def test_line_ends_within_a_line(self, read: Read, end: str) -> None:
        """What ends a line for the reader counts too."""
        with pytest.raises(bdg.SourceError, match="this text has 3 lines, over the limit of 2"):
            read(end.join("abc"), Limits(lines=2))

    @OPENED
    @pytest.mark.parametrize(
        ("line", "enough", "less", "what"),
        [
            (
                "| a | b | c |",
                Limits(list_items=4),
                Limits(list_items=3),
                "has too many cells, over the limit of 3; if you trust it, raise Limits(list_items=...)",
            ),
            (
                "Công tác năm 2026",
                Limits(line_chars=17),
                Limits(line_chars=16),
                "has 17 characters, over the limit of 16; if you trust it, raise Limits(line_chars=...)",
            ),
        ],
        ids=["cells", "characters"],
    )
    def test_a_line(self, read: Read, line: str, enough: Limits, less: Limits, what: str) -> None:
        """A text with a longer line than a limit is refused, with the line and the limit to raise."""
        text = f"KẾ HOẠCH\r\n\r\n{line}"

        assert line == read(text, enough).source.lines[2]
        with pytest.raises(bdg.SourceError) as caught:
            read(text, less)
        assert f"line 3 of this text {what}" == str(caught.value)

    def test_a_string_is_within_the_defaults(self) -> None:
        """The defaults hold for a string too."""
        with pytest.raises(bdg.SourceError, match=r"600,001 lines.*Limits\(lines=\.\.\.\)"):
            bdg.read_text("\n" * 600_000)
        with pytest.raises(bdg.SourceError, match=r"line 1 of this text has 1,000,001 .*Limits\(line_chars=\.\.\.\)"):
            bdg.read_text("a" * 1_000_001)
