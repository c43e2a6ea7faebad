from unicodedata import normalize

import pytest

import binhdanggioi as bdg
from binhdanggioi import Paragraph, Span

BEFORE = "KẾ HOẠCH\n\nCông tác năm 2026\n\nI. MỤC ĐÍCH\n\n"


def read(lines: str) -> list[tuple[str | None, str, Span | None]]:
    """Mark, text and span of the paragraphs that start on line 7."""
    (section,) = bdg.read_text(BEFORE + lines).plan.sections
    return [(item.mark, item.text, item.span) for item in section.items if isinstance(item, Paragraph)]


def line(text: str) -> tuple[str | None, str, Span | None]:
    """The one paragraph of a line."""
    (found,) = read(text)
    return found


class TestColumns:
    """Exact places in the source as given."""

    def test_plain_line(self) -> None:
        """The span starts after the mark and ends after the last character."""
        assert ("-", "Nâng cao nhận thức.", Span(7, 3, 7, 22)) == line("- Nâng cao nhận thức.")

    def test_indentation(self) -> None:
        """Blanks and tabs before and behind the text are not of it."""
        assert ("-", "Nâng cao.", Span(7, 7, 7, 16)) == line(" \t  - Nâng cao.\t \t")

    def test_tab_and_runs_of_blanks(self) -> None:
        """A run of blanks is one space in the text and keeps its width in the source."""
        assert ("-", "Nâng cao nhận thức.", Span(7, 4, 7, 26)) == line("-\t\tNâng  cao \t nhận thức.")

    def test_no_break_space(self) -> None:
        """A no-break space is a space."""
        assert ("-", "Nâng cao.", Span(7, 3, 7, 12)) == line("-\u00a0Nâng\u00a0cao.")

    def test_bold(self) -> None:
        """Bold marks around words are not of the text, and the columns are those of the source."""
        assert ("-", "Nâng cao nhận thức.", Span(7, 5, 7, 26)) == line("- **Nâng cao** nhận thức.")

    def test_bold_around_the_mark(self) -> None:
        """A bold mark before the mark of the outline hides nothing."""
        assert ("-", "Nâng cao.", Span(7, 5, 7, 14)) == line("**- Nâng cao.**")

    def test_slanted(self) -> None:
        """Single stars that make words slanted are not of the text either."""
        assert ("-", "Nâng cao nhận thức.", Span(7, 4, 7, 24)) == line("- *Nâng cao* nhận thức.")

    def test_star_that_is_text(self) -> None:
        """A star between digits or behind a word is text."""
        assert ("-", "Mức 2*3 triệu(*).", Span(7, 3, 7, 20)) == line("- Mức 2*3 triệu(*).")

    def test_decomposed_accents(self) -> None:
        """A text with combining accents is composed, and the columns count the characters of the source."""
        source = normalize("NFD", "- Nâng cao nhận thức.")

        assert ("-", "Nâng cao nhận thức.", Span(7, 3, 7, 1 + len(source))) == line(source)

    def test_control_characters(self) -> None:
        """Control characters are blanks."""
        assert ("-", "Nâng cao.", Span(7, 3, 7, 13)) == line("- Nâng\x00\x0bcao.")

    def test_cut_gives_the_source(self) -> None:
        """Cutting a span gives the source as it was, marks and accents and all."""
        reading = bdg.read_text(BEFORE + "- **Nâng\tcao** nhận thức.")
        (section,) = reading.plan.sections
        (item,) = section.items

        assert item.span is not None
        assert "Nâng\tcao** nhận thức." == reading.source.cut(item.span)


class TestLines:
    """What is one paragraph and what is two."""

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_line_ends(self, end: str) -> None:
        """Every usual line end counts, and the lines number alike."""
        text = (BEFORE + "- Một.\n\n- Hai.").replace("\n", end)
        (section,) = bdg.read_text(text).plan.sections

        assert [("Một.", "7:3"), ("Hai.", "9:3")] == [
            (item.text, str(item.span)) for item in section.items if isinstance(item, Paragraph)
        ]

    def test_other_separators_are_no_line_ends(self) -> None:
        """A form feed, a line separator and a next-line character end no line."""
        assert 3 == len(bdg.read_text("Một\x0chai\u2028ba\x85bốn\nnăm\nsáu").source.lines)

    def test_small_letter_continues(self) -> None:
        """A line that starts with a small letter belongs to the sentence before it; the span encloses both."""
        assert [("-", "Nâng cao nhận thức; chú trọng cơ sở.", Span(7, 3, 9, 17))] == read(
            "- Nâng cao nhận thức;\n\nchú trọng cơ sở."
        )

    def test_capital_starts_anew(self) -> None:
        """A line that starts with a capital is a paragraph of its own."""
        assert [(None, "Một.", Span(7, 1, 7, 5)), (None, "Hai.", Span(8, 1, 8, 5))] == read("Một.\nHai.")

    @pytest.mark.parametrize("rule", ["-----", "_____", "* * *", "=====", "……………", "———"])
    def test_rules_are_furniture(self, rule: str) -> None:
        """A line of nothing but rules is neither text nor unread."""
        reading = bdg.read_text(f"{BEFORE}- Một.\n\n{rule}\n\n- Hai.")

        assert (["Một.", "Hai."], ()) == (
            [item.text for item in reading.plan.sections[0].items if isinstance(item, Paragraph)],
            reading.unread,
        )

    @pytest.mark.parametrize("text", ["", "\n", " \t\n\r\n", "\ufeff", "---\n***", "|||", "| |", "**", "#"])
    def test_nothing(self, text: str) -> None:
        """A text without words gives an empty plan."""
        reading = bdg.read_text(text)

        assert ((), ()) == (reading.plan.sections, reading.unread)


class TestTables:
    """Rows between bars."""

    def test_rows(self) -> None:
        """Each row keeps its cells, empty ones too; the span holds the table."""
        (section,) = bdg.read_text(f"{BEFORE}| A | B |\n| 1 |  |").plan.sections

        assert (bdg.Table(rows=(("A", "B"), ("1", "")), span=None),) == section.items
        assert [Span(7, 3, 8, 4)] == [item.span for item in section.items]

    def test_escaped_bar(self) -> None:
        """A bar behind a backslash is text of its cell."""
        (section,) = bdg.read_text(f"{BEFORE}| A | B \\| C |").plan.sections

        assert (bdg.Table(rows=(("A", "B | C"),)),) == section.items

    def test_two_tables(self) -> None:
        """A blank line parts two tables."""
        (section,) = bdg.read_text(f"{BEFORE}| A | B |\n\n| 1 | 2 |").plan.sections

        assert 2 == len(section.items)
