import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi.notation.source import Place, Source, Span, in_order


class Words(str):
    """A text of a class of its own."""

    __slots__ = ()


class TestSource:
    """A text exactly as it was given."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("", ("",)),
            ("một dòng", ("một dòng",)),
            ("a\nb", ("a", "b")),
            ("a\r\nb\rc\nd", ("a", "b", "c", "d")),
            ("a\n", ("a", "")),
            ("a\r\r\nb", ("a", "", "b")),
            ("a\n\rb", ("a", "", "b")),
            ("a\x0bb\x0cc\x85d\u2028e\u2029f", ("a\x0bb\x0cc\x85d\u2028e\u2029f",)),
            ("\ufeffa", ("\ufeffa",)),
        ],
    )
    def test_lines_end_at_three_ends_only(self, text: str, expected: tuple[str, ...]) -> None:
        r"""Lines end at `\n`, `\r\n` or `\r`, and at nothing else."""
        assert expected == Source(text).lines

    @pytest.mark.parametrize(
        ("span", "expected"),
        [
            (Span(1, 1, 1, 3), "Kế"),
            (Span(1, 4, 2, 3), "hoạch\nsố"),
            (Span(1, 1, 3, 4), "Kế hoạch\nsố 5\nhết"),
            (Span(2, 1, 2, 1), ""),
            (Span(1, 9, 1, 9), ""),
            (Span(3, 1, 3, 4), "hết"),
        ],
    )
    def test_a_span_is_cut_out(self, span: Span, expected: str) -> None:
        """The text of a span starts at its column and ends before its end column, its lines joined by one end."""
        assert expected == Source("Kế hoạch\r\nsố 5\rhết").cut(span)

    @pytest.mark.parametrize("span", [Span(1, 1, 1, 10), Span(4, 1, 4, 1), Span(3, 1, 4, 1), Span(2, 1, 2, 6)])
    def test_a_span_outside_is_refused(self, span: Span) -> None:
        """A span that ends outside the source is refused, not cut short."""
        with pytest.raises(ValueError, match=r"lies outside a source of 3 lines$"):
            Source("Kế hoạch\r\nsố 5\rhết").cut(span)

    def test_it_is_a_value(self) -> None:
        """Sources of one text are equal, hash alike, pickle, and do not show the whole text."""
        source = Source("Kế hoạch\nsố 5")

        assert ("Kế hoạch", "số 5") == source.lines
        assert [source, source] == [Source("Kế hoạch\nsố 5"), pickle.loads(pickle.dumps(source))]  # noqa: S301 - own data
        assert (hash(Source("Kế hoạch\nsố 5")), "Source()") == (hash(source), repr(source))

    def test_a_text_of_a_class_of_its_own(self) -> None:
        """A text of another class, as parsers of HTML give it, is the plain text that it stands for."""
        assert (str, "Kế hoạch") == (type(Source(Words("Kế hoạch")).text), Source(Words("Kế hoạch")).text)

    @pytest.mark.parametrize("text", [b"a", None, 5])
    def test_only_a_text_is_a_source(self, text: str) -> None:
        """Bytes are to be decoded first."""
        with pytest.raises(TypeError):
            Source(text)


class TestSpan:
    """A place in a source."""

    @pytest.mark.parametrize("parts", [(0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 0, 1), (1, 1, 1, 0), (-1, 1, 1, 1)])
    def test_all_numbers_count_from_one(self, parts: tuple[int, int, int, int]) -> None:
        """A number below 1 is no line and no column."""
        with pytest.raises(ValueError, match=r"must be at least 1: "):
            Span(*parts)

    @pytest.mark.parametrize("parts", [(1, 2, 1, 1), (2, 1, 1, 5)])
    def test_an_end_before_the_start_is_refused(self, parts: tuple[int, int, int, int]) -> None:
        """A span does not run backwards."""
        with pytest.raises(ValueError, match=r"^a span ends before it starts: "):
            Span(*parts)

    def test_its_text_is_its_start(self) -> None:
        """A span is printed as compilers print a place."""
        assert "47:13" == str(Span(47, 13, 47, 24))

    def test_spans_sort_by_place(self) -> None:
        """Spans are in order of their lines and columns."""
        spans = [Span(2, 1, 2, 2), Span(1, 9, 3, 1), Span(1, 9, 1, 10), Span(1, 2, 1, 3)]

        assert [Span(1, 2, 1, 3), Span(1, 9, 1, 10), Span(1, 9, 3, 1), Span(2, 1, 2, 2)] == sorted(spans)

    @pytest.mark.parametrize(
        ("one", "other", "expected"),
        [
            (Span(2, 5, 2, 9), Span(1, 7, 1, 9), Span(1, 7, 2, 9)),
            (Span(1, 1, 5, 1), Span(2, 3, 2, 9), Span(1, 1, 5, 1)),
            (Span(1, 3, 1, 5), Span(1, 3, 1, 5), Span(1, 3, 1, 5)),
            (Span(1, 3, 1, 5), Span(1, 8, 1, 9), Span(1, 3, 1, 9)),
        ],
    )
    def test_two_spans_have_an_enclosing_one(self, one: Span, other: Span, expected: Span) -> None:
        """The smallest span that holds both does not depend on their order."""
        assert [expected, expected] == [one.enclosing(other), other.enclosing(one)]


class TestOffsets:
    """Places in lines and places in the text."""

    TEXT = "Kế hoạch\r\nsố 5\n\nhết"

    @pytest.mark.parametrize(
        ("start", "end", "span"),
        [
            (0, 0, Span(1, 1, 1, 1)),
            (0, 2, Span(1, 1, 1, 3)),
            (3, 8, Span(1, 4, 1, 9)),
            (10, 12, Span(2, 1, 2, 3)),
            (3, 12, Span(1, 4, 2, 3)),
            (0, 15, Span(1, 1, 3, 1)),
            (15, 16, Span(3, 1, 4, 1)),
            (16, 19, Span(4, 1, 4, 4)),
            (19, 19, Span(4, 4, 4, 4)),
        ],
    )
    def test_there_and_back(self, start: int, end: int, span: Span) -> None:
        """A slice of the text is a span, and the span is that slice."""
        source = Source(self.TEXT)

        assert (span, (start, end)) == (source.span(start, end), source.offsets(span))
        assert self.TEXT[start:end].replace("\r\n", "\n") == source.cut(span)

    @pytest.mark.parametrize("span", [Span(1, 10, 1, 10), Span(5, 1, 5, 1), Span(4, 1, 5, 1), Span(3, 1, 3, 2)])
    def test_outside(self, span: Span) -> None:
        """A span outside the text is no slice of it."""
        with pytest.raises(ValueError, match=r"lies outside a source of 4 lines$"):
            Source(self.TEXT).offsets(span)


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Place(12), "dòng 12"),
        (Place(12, page=3), "trang 3, dòng 12"),
        (Place(12, paragraph=31), "đoạn 31"),
        (Place(12, paragraph=31, page=3), "đoạn 31"),
        (Place(12, table=2, row=4), "bảng 2, hàng 4"),
        (Place(12, table=2, row=4, paragraph=31), "bảng 2, hàng 4"),
        (Place(12, table=2), "dòng 12"),
        (Place(12, row=4), "dòng 12"),
    ],
)
def test_place(place: Place, text: str) -> None:
    """A place is said by its table and row, else by its paragraph, else by its line."""
    assert text == str(place)


@given(st.lists(st.builds(Span, *[st.integers(1, 3)] * 2, *[st.integers(3, 5)] * 2)))
def test_places_are_put_in_the_order_in_which_they_compare(spans: list[Span]) -> None:
    """However many there are."""
    assert in_order(spans) == tuple(sorted(spans))
