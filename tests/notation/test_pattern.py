import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import binhdanggioi as bdg
from binhdanggioi.notation.number import parse_number
from binhdanggioi.notation.pattern import LETTER, Pattern

PACKAGE = Path(bdg.__file__).parent
MODULES = [module for room in ("notation", "model") for module in sorted((PACKAGE / room).glob("*.py"))]


class TestPattern:
    """A pattern is compiled at its first use, and has the methods of a compiled one."""

    def test_it_is_compiled_when_it_is_used(self) -> None:
        """A pattern that nobody uses may even be wrong; the error comes with the first use."""
        wrong = Pattern("(")
        with pytest.raises(re.error):
            wrong.search("x")

    def test_it_does_what_a_compiled_one_does(self) -> None:
        """Flags count, and every method is there."""
        pattern = Pattern(r"ngày ([0-9]+)", re.IGNORECASE)

        assert ["5", "6"] == pattern.findall("Ngày 5, ngày 6")
        assert "x, x" == pattern.sub("x", "Ngày 5, ngày 6")
        with pytest.raises(AttributeError):
            _ = pattern.groups


class TestDigits:
    """Figures are written in the digits 0 to 9, and no others count."""

    @pytest.mark.parametrize("module", MODULES, ids=lambda module: f"{module.parent.name}/{module.name}")
    def test_no_pattern_names_other_digits(self, module: Path) -> None:
        r"""No text of the code has a bare `\d`, for which the digits of every script count; letters leave them out."""
        texts = [
            node.value
            for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]

        assert [] == [text for text in texts if r"\d" in text and text != LETTER]

    @pytest.mark.parametrize(
        ("parse", "text"),
        [
            (parse_number, "٣"),
            (bdg.PartialDate.parse, "٢٦/٨/٢٠٢٢"),
            (bdg.PartialDate.parse, "２０２２"),
            (bdg.Period.parse, "２０２１-２０３０"),
            (bdg.Timeframe.parse, "quý IV/２０２２"),
            (bdg.Deadline.parse, "trước ngày １５/１１ hằng năm"),
            (bdg.DocumentNumber.parse, "１１３/KH-SNV"),
            (bdg.Money.parse, "５ đồng"),
        ],
        ids=str,
    )
    def test_other_digits_are_refused(self, parse: Callable[[str], object], text: str) -> None:
        """The digits of other scripts make no value."""
        with pytest.raises(ValueError, match=r"^not a"):
            parse(text)
