import pytest

from binhdanggioi.notation.outline import Mark, MarkKind, Node, build_tree, flatten, parse_mark

Shape = tuple[str, list["Shape"]]


class TestParseMark:
    """The mark at the start of a line."""

    @pytest.mark.parametrize(
        ("line", "kind", "text", "label", "words"),
        [
            ("Phần I", MarkKind.PART, "Phần I", "Phần I", ""),
            ("PHẦN THỨ HAI", MarkKind.PART, "PHẦN THỨ HAI", "PHẦN THỨ HAI", ""),
            ("Phần thứ nhất. Tình hình", MarkKind.PART, "Phần thứ nhất.", "Phần thứ nhất", "Tình hình"),
            ("Chương II", MarkKind.CHAPTER, "Chương II", "Chương II", ""),
            ("Mục 1. Quy định", MarkKind.SECTION, "Mục 1.", "Mục 1", "Quy định"),
            ("Điều 1. Ban hành", MarkKind.ARTICLE, "Điều 1.", "Điều 1", "Ban hành"),
            ("A. TÌNH HÌNH", MarkKind.CAPITAL, "A.", "A", "TÌNH HÌNH"),
            ("I. MỤC ĐÍCH", MarkKind.ROMAN, "I.", "I", "MỤC ĐÍCH"),
            ("I.MỤC ĐÍCH", MarkKind.ROMAN, "I.", "I", "MỤC ĐÍCH"),
            ("XIV. KHÁC", MarkKind.ROMAN, "XIV.", "XIV", "KHÁC"),
            ("1. Mục đích", MarkKind.ARABIC, "1.", "1", "Mục đích"),
            ("3.Đối tượng", MarkKind.ARABIC, "3.", "3", "Đối tượng"),
            ("10. Khác", MarkKind.ARABIC, "10.", "10", "Khác"),
            ("1.1. Số lượng", MarkKind.SECOND, "1.1.", "1", "Số lượng"),
            ("1.10 Khác", MarkKind.SECOND, "1.10", "10", "Khác"),
            ("1.2.3. Nội dung", MarkKind.THIRD, "1.2.3.", "3", "Nội dung"),
            ("1.2.3.4. Nội dung", MarkKind.FOURTH, "1.2.3.4.", "4", "Nội dung"),
            ("a) Nội dung", MarkKind.LETTER, "a)", "a", "Nội dung"),
            ("đ) Nội dung", MarkKind.LETTER, "đ)", "đ", "Nội dung"),
            ("a. Nội dung", MarkKind.LETTER, "a.", "a", "Nội dung"),
            ("100. Nội dung", MarkKind.ARABIC, "100.", "100", "Nội dung"),
            ("999) Nội dung", MarkKind.NUMBER, "999)", "999", "Nội dung"),
            ("130.12. Nội dung", MarkKind.SECOND, "130.12.", "12", "Nội dung"),
            ("1) Nội dung", MarkKind.NUMBER, "1)", "1", "Nội dung"),
            ("(1) Nội dung", MarkKind.BRACKETED, "(1)", "1", "Nội dung"),
            ("(iv) Nội dung", MarkKind.BRACKETED, "(iv)", "iv", "Nội dung"),
            ("- Nội dung", MarkKind.DASH, "-", "-", "Nội dung"),
            ("– Nội dung", MarkKind.DASH, "–", "–", "Nội dung"),
            ("-Nội dung", MarkKind.DASH, "-", "-", "Nội dung"),
            ("+ Nội dung", MarkKind.PLUS, "+", "+", "Nội dung"),
            ("* Nội dung", MarkKind.STAR, "*", "*", "Nội dung"),
            ("• Nội dung", MarkKind.DOT, "•", "•", "Nội dung"),
            ("o Nội dung", MarkKind.CIRCLE, "o", "o", "Nội dung"),
            ("o 10 huyện", MarkKind.CIRCLE, "o", "o", "10 huyện"),
            ("◦ Nội dung", MarkKind.CIRCLE, "◦", "◦", "Nội dung"),
            ("▪ Nội dung", MarkKind.SQUARE, "▪", "▪", "Nội dung"),
            ("II/ NỘI DUNG", MarkKind.ROMAN, "II/", "II", "NỘI DUNG"),
            ("II / NỘI DUNG", MarkKind.ROMAN, "II /", "II", "NỘI DUNG"),
            ("II) NỘI DUNG", MarkKind.ROMAN, "II)", "II", "NỘI DUNG"),
            ("II - NỘI DUNG", MarkKind.ROMAN, "II", "II", "- NỘI DUNG"),
            ("B/ NỘI DUNG", MarkKind.CAPITAL, "B/", "B", "NỘI DUNG"),
            ("2/ Nội dung", MarkKind.ARABIC, "2/", "2", "Nội dung"),
            ("b/ Nội dung", MarkKind.LETTER, "b/", "b", "Nội dung"),
            ("I.", MarkKind.ROMAN, "I.", "I", ""),
            ("A.", MarkKind.CAPITAL, "A.", "A", ""),
            ("a.", MarkKind.LETTER, "a.", "a", ""),
            ("-", MarkKind.DASH, "-", "-", ""),
        ],
    )
    def test_a_mark_is_told_from_its_words(self, line: str, kind: MarkKind, text: str, label: str, words: str) -> None:
        """A line gives its mark as printed, what tells it from its siblings, and its words."""
        found = parse_mark(line)

        assert found is not None
        assert (Mark(kind, text), label, words) == (found[0], found[0].label, line[found[1] :])

    @pytest.mark.parametrize(
        "line",
        [
            "",
            "Mục đích",
            "Mục 1 của Kế hoạch",
            "Điều kiện tham gia",
            "Phần lớn học viên",
            "Chương trình phát triển",
            "1.000 người",
            "1,5 triệu đồng",
            "1.5 triệu đồng",
            "26/8/2022",
            "26.8.2022",
            "57-NQ/TW",
            "1000. Khác",
            "1.250 Đại biểu",
            "0. Khác",
            "V/v triển khai Kế hoạch",
            "1/2 số xã",
            "B) Nội dung",
            "o nội dung",
            "f) Khác",
            "ă) Khác",
            "III người",
            "v.v.",
            "***",
            "860 đại biểu",
            "9" * 5000,
        ],
    )
    def test_what_only_looks_like_a_mark_is_none(self, line: str) -> None:
        """Figures, dates, document numbers and words are no marks."""
        assert None is parse_mark(line)

    def test_letters_follow_the_decree(self) -> None:
        """The letters of điểm are those that the decree counts with, đ among them, f, j, w and z not."""
        found = [letter for letter in "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz" if parse_mark(f"{letter}) Nội dung")]

        assert list("abcdđeghiklmnopqrstuvxy") == found


def shape(nodes: list[Node[str]]) -> list[Shape]:
    """Write a tree as pairs of a text and the pairs below it."""
    return [(node.content, shape(node.children)) for node in nodes]


def tree(*lines: str) -> list[Node[str]]:
    """Build the tree of lines; a line that ends with a full stop has finished its sentence."""
    marks = [parse_mark(line) for line in lines]
    return build_tree(
        (mark[0] if mark else None, line, line.endswith(".")) for line, mark in zip(lines, marks, strict=True)
    )


class TestBuildTree:
    """The tree that the marks of lines make."""

    @pytest.mark.parametrize(
        ("lines", "expected"),
        [
            ([], []),
            (["I. A", "II. B"], [("I. A", []), ("II. B", [])]),
            (["I. A", "1. b", "2. c", "II. D"], [("I. A", [("1. b", []), ("2. c", [])]), ("II. D", [])]),
            (["I. A", "1. b", "a) c", "- d"], [("I. A", [("1. b", [("a) c", [("- d", [])])])])]),
            (["1. a", "1.1. b", "1.1.1. c", "2. d"], [("1. a", [("1.1. b", [("1.1.1. c", [])])]), ("2. d", [])]),
            (["I. A", "a) b", "1. c"], [("I. A", [("a) b", []), ("1. c", [])])]),
            (["I. A", "1. b", "1. c", "5. d"], [("I. A", [("1. b", []), ("1. c", []), ("5. d", [])])]),
        ],
    )
    def test_only_the_kind_of_a_mark_counts(self, lines: list[str], expected: list[Shape]) -> None:
        """Kinds rank as the decree ranks them; a repeated or skipped number changes nothing."""
        assert expected == shape(tree(*lines))

    @pytest.mark.parametrize(
        ("lines", "expected"),
        [
            (["1. a", "- b", "+ c", "+ d", "- e"], [("1. a", [("- b", [("+ c", []), ("+ d", [])]), ("- e", [])])]),
            (["1. a", "+ b", "- c", "- d", "+ e"], [("1. a", [("+ b", [("- c", []), ("- d", [])]), ("+ e", [])])]),
        ],
    )
    def test_bullets_rank_by_their_coming(self, lines: list[str], expected: list[Shape]) -> None:
        """The bullet that comes first holds the others."""
        assert expected == shape(tree(*lines))

    @pytest.mark.parametrize(
        ("lines", "expected"),
        [
            (["Lời dẫn", "I. A"], [("Lời dẫn", []), ("I. A", [])]),
            (["I. A", "Đoạn văn.", "II. B"], [("I. A", [("Đoạn văn.", [])]), ("II. B", [])]),
            (["1. a", "- b:", "đoạn"], [("1. a", [("- b:", [("đoạn", [])])])]),
            (["1. a", "- b.", "đoạn"], [("1. a", [("- b.", []), ("đoạn", [])])]),
        ],
    )
    def test_an_unmarked_line_stands_under_the_last_mark(self, lines: list[str], expected: list[Shape]) -> None:
        """A line without a mark stands under the last marked one, unless that is a bullet with its full stop."""
        assert expected == shape(tree(*lines))

    @pytest.mark.parametrize(
        ("lines", "expected"),
        [
            (
                ["1) a", "1.1 B", "- c", "1.2 D", "2) e"],
                [("1) a", [("1.1 B", [("- c", [])]), ("1.2 D", [])]), ("2) e", [])],
            ),
            (["1) a", "2.1 B"], [("1) a", []), ("2.1 B", [])]),
        ],
    )
    def test_steps_stand_below_the_number_that_they_begin_with(self, lines: list[str], expected: list[Shape]) -> None:
        """A number with steps stands below its own first number, also where that has a bracket; not below another."""
        assert expected == shape(tree(*lines))

    def test_flattening_keeps_the_order_of_the_text(self) -> None:
        """Walking the tree gives the lines as they were."""
        lines = ["I. A", "1. b", "- c", "+ d", "2. e", "Đoạn văn", "II. F"]

        assert lines == [node.content for node in flatten(tree(*lines))]


@pytest.mark.parametrize(
    ("text", "kind", "label"),
    [
        ("II- NHIỆM VỤ", MarkKind.ROMAN, "II"),
        ("II/- NHIỆM VỤ", MarkKind.ROMAN, "II"),
        ("3- Tăng cường tuyên truyền", MarkKind.ARABIC, "3"),
        ("3/- Tăng cường tuyên truyền", MarkKind.ARABIC, "3"),
        ("3 – Tăng cường tuyên truyền", MarkKind.ARABIC, "3"),
        ("2.1- Tăng cường tuyên truyền", MarkKind.SECOND, "1"),
        ("c- tăng cường tuyên truyền", MarkKind.LETTER, "c"),
        ("c/- tăng cường tuyên truyền", MarkKind.LETTER, "c"),
    ],
)
def test_a_mark_may_end_with_a_dash(text: str, kind: MarkKind, label: str) -> None:
    """As in documents of the Party, and in the south."""
    marked = parse_mark(text)

    assert marked is not None
    assert (kind, label) == (marked[0].kind, marked[0].label)


@pytest.mark.parametrize("text", ["15-KH/TU", "5- 7 lớp", "2026 - 2030", "3 - 5 lớp", "12 - bảy", "a-b"])
def test_a_number_before_a_dash_is_no_mark(text: str) -> None:
    """A code, a range and a word."""
    assert parse_mark(text) is None
