from decimal import Decimal

import pytest

import binhdanggioi as bdg
from binhdanggioi.deriving.text import Text
from binhdanggioi.deriving.totals import Total, totals
from tests.checking.plans import paragraphs, section

MILLION = 10**6
Row = tuple[str, str, int, list[int], bool]
"""The words of a total in the text, what it counts, its value, its parts, and whether they are all."""


def of(plan: bdg.Plan) -> list[Total]:
    """The totals of a plan."""
    return [*totals(bdg.Case(plan, None, None, bdg.CATALOGUE))]


def rows(text: str) -> list[Row]:
    """The totals of a text, each as a row."""
    return [
        (one.text.text[one.start : one.end], one.what, int(one.stated), [int(part) for part in one.parts], one.complete)
        for one in of(bdg.read_text(text).plan)
    ]


def said(sentence: str) -> list[Row]:
    """The totals of a sentence in a line of a task."""
    return rows(section("NHIỆM VỤ", "1. Lễ phát động", f"- {sentence}"))


def below(line: str, *lines: str) -> list[Row]:
    """The totals of a line with lines below it."""
    return rows(section("NHIỆM VỤ", line, *lines))


class TestTotal:
    """A total with its parts."""

    TEXT = Text("closing", None, "Mở 10 lớp.", None)

    @pytest.mark.parametrize(
        ("parts", "complete", "listed", "disagrees"),
        [
            ((4, 6), True, 10, False),
            ((4, 6), False, 10, False),
            ((4, 5), True, 9, True),
            ((1, 1), True, 2, True),
            ((1, 1), False, 2, False),
            ((4, 3), False, 7, False),
            ((4, 4), False, 8, True),
            ((4, 7), False, 11, True),
            ((), True, 0, False),
            ((), False, 0, False),
        ],
    )
    def test_disagrees(self, parts: tuple[int, ...], complete: bool, listed: int, disagrees: bool) -> None:  # noqa: FBT001
        """All parts must make the total; parts that may be some of them are judged from four fifths of it on."""
        one = Total(
            what="lớp", stated=Decimal(10), parts=tuple(map(Decimal, parts)), complete=complete, text=self.TEXT,
            start=3, end=5,
        )  # fmt: skip

        assert (Decimal(listed), disagrees) == (one.listed, one.disagrees)

    def test_whole_value(self) -> None:
        """A total stands in its text, which is that of a noun of the plan."""
        plan = bdg.draft(subject="Công tác", tasks=[bdg.Task(text="Mở 12 lớp, gồm: 5 lớp ở xã, 6 lớp ở thôn.")])
        (found,) = of(plan)

        assert (
            Total(
                what="lớp",
                stated=Decimal(12),
                parts=(Decimal(5), Decimal(6)),
                complete=True,
                text=Text("I.1.text", plan.tasks[0], "Mở 12 lớp, gồm: 5 lớp ở xã, 6 lớp ở thôn.", None),
                start=3,
                end=5,
            )
            == found
        )


class TestMoney:
    """Sums of money in a sentence."""

    @pytest.mark.parametrize(
        ("words", "complete"),
        [
            (", gồm: ", True),
            (", chia ra ", True),
            (", phân bổ: ", True),
            (", trong đó ", False),
            (", trong đó có: ", False),
            (": năm 2026 là ", True),
            (" (năm 2026 là ", True),
        ],
    )
    def test_parts_after(self, words: str, complete: bool) -> None:  # noqa: FBT001
        """The parts follow the total; *trong đó* introduces some of them, and each of several years is one."""
        found = said(f"Kinh phí 300 triệu đồng{words}100 triệu đồng, năm 2027 là 150 triệu đồng.")

        assert [("300 triệu đồng", "đồng", 300 * MILLION, [100 * MILLION, 150 * MILLION], complete)] == found

    @pytest.mark.parametrize(
        "sentence",
        [
            "Kinh phí 300 triệu đồng, gồm: 100 triệu đồng cho xã, 02 lớp, 03 lớp.",
            "Kinh phí 300 triệu đồng, gồm: 100 triệu đồng cho xã. Chi 02 lần 50 triệu đồng.",
            "Kinh phí 300 triệu đồng, gồm: mỗi xã 100 triệu đồng, thôn 20 triệu đồng.",
            "Kinh phí 300 triệu đồng, gồm: 100 triệu đồng, bình quân mỗi thôn 20 triệu đồng.",
            "Kinh phí 300 triệu đồng cho xã, 100 triệu đồng cho thôn, 50 triệu đồng cho tổ.",
            "Kinh phí 300 triệu đồng, 100 triệu đồng, gồm cả 50 triệu đồng.",
        ],
        ids=["one part", "next sentence", "for each", "on average", "no word for parts", "word after the first"],
    )
    def test_no_parts(self, sentence: str) -> None:
        """One sum is no list of parts, what counts for each of many neither; a list has a word before it."""
        assert [] == [row for row in said(sentence) if row[1] == "đồng"]

    def test_each_of_next_sentence(self) -> None:
        """What the next sentence says of each of many does not touch the parts before it."""
        found = said("Kinh phí 300 triệu đồng, gồm: 100 triệu đồng, 150 triệu đồng. Mỗi xã 20 triệu đồng.")

        assert [("300 triệu đồng", "đồng", 300 * MILLION, [100 * MILLION, 150 * MILLION], True)] == found

    def test_second_sum(self) -> None:
        """The total may come after other sums; what comes after its sentence is no part."""
        found = said(
            "Đã chi 90 triệu đồng. Kinh phí 300 triệu đồng, gồm: 100 triệu đồng, 150 triệu đồng. Dư 9 triệu đồng."
        )

        assert [("300 triệu đồng", "đồng", 300 * MILLION, [100 * MILLION, 150 * MILLION], True)] == found


class TestCounts:
    """Numbers of things in a sentence."""

    @pytest.mark.parametrize(
        ("sentence", "expected"),
        [
            ("Mở 12 lớp, gồm: 5 lớp ở xã, 6 lớp ở thôn.", ("12", "lớp", 12, [5, 6], True)),
            ("Mở 12 lớp, gồm 5 lớp ở xã và 6 lớp ở thôn", ("12", "lớp", 12, [5, 6], True)),
            ("Mở 12 lớp, trong đó 5 lớp ở xã, 6 lớp ở thôn.", ("12", "lớp", 12, [5, 6], False)),
            ("Mở 12 LỚP, gồm: 5 Lớp ở xã, 6 lớp ở thôn, 3 cuộc thi.", ("12", "LỚP", 12, [5, 6], True)),
            ("Mở 12 lớp, gồm: 5 lớp ở xã, 6 lớp ở thôn. Mở 3 lớp khác.", ("12", "lớp", 12, [5, 6], True)),
            ("Mở 12 lớp, gồm: 5 lớp (2 lớp đêm) ở xã, 6 lớp ở thôn.", ("12", "lớp", 12, [5, 6], True)),
            ("Mở 3 lớp. Mở 12 lớp, gồm: 5 lớp ở xã, 6 lớp ở thôn.", ("12", "lớp", 12, [5, 6], True)),
            ("Mở 12 lớp, 9 cuộc, gồm: 5 lớp ở xã, 6 lớp ở thôn.", ("12", "lớp", 12, [5, 6], True)),
            ("Mở 1.200 buổi, chia ra 1.000 buổi ở xã, 300 buổi.", ("1.200", "buổi", 1200, [1000, 300], True)),
            ("Mở 0012 lớp, gồm: 5 lớp ở xã, 06 lớp ở thôn.", ("0012", "lớp", 12, [5, 6], True)),
            ("250 đại biểu, gồm: 20 người; 60 công chức; 2 tổ trưởng.", ("250", "đại biểu", 250, [20, 60, 2], True)),
            ("90 học viên, gồm: Bảo Lâm 50, Hạ Lang 1.060.", ("90", "học viên", 90, [50, 1060], True)),
            ("90 học viên, gồm: Bảo Lâm 50 và Hạ Lang 60; Hà 7)", ("90", "học viên", 90, [50, 60, 7], True)),
        ],
    )  # fmt: skip
    def test_parts_after(self, sentence: str, expected: Row) -> None:
        """The parts are the numbers of the same thing in the rest of the sentence; people of all kinds are one."""
        assert [expected] == said(sentence)

    @pytest.mark.parametrize(
        "sentence",
        [
            "Mở 12 lớp, gồm: 5 lớp ở xã, 2 cuộc.",
            "Mở 12 lớp, gồm: 5 lớp ở xã. Thi 2 lớp, 3 lớp.",
            "Mở 12 lớp, gồm: 5/7 lớp, 6% lớp, 7,5 lớp.",
            "Mở 12 lớp, gồm: mỗi xã 5 lớp, thôn 6 lớp.",
            "Mở 12 lớp, gồm: trung bình 5 lớp, 6 lớp.",
            "Mở 12, gồm: 5 lớp ở xã, 6 lớp ở thôn.",
            "Chi 12 triệu, gồm: 5 triệu cho xã, 6 triệu cho thôn.",
            "Mở lớp, gồm: 5 lớp ở xã, 6 lớp ở thôn, 7 lớp ở tổ.",
            "90 lớp, gồm: Bảo Lâm 50, Hạ Lang 60.",
            "90 học viên, gồm Bảo Lâm 50, Hạ Lang 60.",
            "90 học viên, trong đó 50 công chức, 60 hội viên.",
            "90 người, gồm: 50 nữ, 60 công chức.",
            "Mở 12 lớp ở 5 xã, 6 lớp ở thôn, 7 lớp ở tổ.",
        ],
        ids=["one part", "next sentence", "no whole numbers", "for each", "on average", "no unit", "money", "no total",
             "names of things", "names without a colon", "some people", "people and others", "no word for parts"],
    )  # fmt: skip
    def test_no_parts(self, sentence: str) -> None:
        """There is no total without a unit of its own, and none without two parts."""
        assert [] == said(sentence)

    @pytest.mark.parametrize(
        ("sentence", "stated"),
        [
            ("120 cuộc: 94 cuộc ở xã, 36 cuộc ở thôn.", 120),
            ("120 cuộc đối thoại: 94 cuộc ở xã, 36 cuộc ở thôn.", 120),
            ("120 cuộc đối thoại ở xã: 94 cuộc ở xã, 36 cuộc ở thôn.", 120),
            ("7 lớp, 120 cuộc: 94 cuộc ở xã, 36 cuộc ở thôn.", 120),
            ("120 cuộc (xã): 94 cuộc ở xã, 36 cuộc ở thôn.", None),
            ("120 cuộc, ở xã: 94 cuộc ở xã, 36 cuộc ở thôn.", None),
            ("120 lớp: 94 cuộc ở xã, 36 cuộc ở thôn.", None),
            ("120 cuộc, 7 lớp: 94 cuộc ở xã, 36 cuộc ở thôn.", None),
            ("120 cuộc: ở xã 94 cuộc, ở thôn 36 cuộc.", None),
            ("120: 94 cuộc ở xã, 36 cuộc ở thôn.", None),
        ],
    )
    def test_colon(self, sentence: str, stated: int | None) -> None:
        """A colon alone leads to parts if the same thing is counted right before and right after it."""
        assert ([(stated, [94, 36], False)] if stated else []) == [row[2:] for row in said(sentence)]

    @pytest.mark.parametrize(
        ("sentence", "expected"),
        [
            ("Xã 5 lớp, thôn 6 lớp, tổng cộng 12 lớp.", ("12", "lớp", 12, [5, 6], True)),
            ("Xã 5 lớp, thôn 6 lớp; tổng số là 12 lớp.", ("12", "lớp", 12, [5, 6], True)),
            ("Xã 5 lớp, thôn 6 lớp: Tất cả: 12 lớp.", ("12", "lớp", 12, [5, 6], True)),
            ("Xã 5 lớp, thôn 6 lớp; toàn tỉnh có 12 lớp.", ("12", "lớp", 12, [5, 6], True)),
            ("Xã 1.005 lớp, thôn 6 lớp, tổng cộng 1.012 lớp.", ("1.012", "lớp", 1012, [1005, 6], True)),
            ("Năm trước 3 lớp. Xã 5 lớp, thôn 6 lớp, cộng 12 lớp.", ("12", "lớp", 12, [5, 6], True)),
            ("Xã 5 người, thôn 6 đại biểu, tổng số 12 học viên.", ("12", "học viên", 12, [5, 6], True)),
            ("Mở 9 lớp, gồm: xã 5 lớp, thôn 6 lớp, cộng 12 lớp.", ("12", "lớp", 12, [9, 5, 6], True)),
        ],
    )
    def test_total_at_the_end(self, sentence: str, expected: Row) -> None:
        """A total may follow its parts, which stand in the same sentence."""
        assert [expected] == said(sentence)

    @pytest.mark.parametrize(
        "sentence",
        [
            "Xã 5 lớp, thôn 6 cuộc, tổng cộng 12 lớp.",
            "Xã 5 lớp, thôn 6 lớp tổng cộng 12 lớp.",
            "Xã 5 lớp, thôn 6 lớp, tổng kinh phí 12 lớp.",
            "Xã 5 lớp. Thôn 6 lớp, tổng cộng 12 lớp.",
            "Mỗi xã 5 lớp, thôn 6 lớp, tổng cộng 12 lớp.",
        ],
        ids=["one part", "no comma", "another total", "sentence before", "for each"],
    )
    def test_no_total_at_the_end(self, sentence: str) -> None:
        """Without two parts of its kind in its sentence there is none."""
        assert [] == said(sentence)


class TestBrackets:
    """Numbers of things with their parts in brackets."""

    @pytest.mark.parametrize(
        ("sentence", "expected"),
        [
            ("Mở 10 lớp (xã 02 lớp, thôn 07 lớp).", [(10, [2, 7])]),
            ("Thi 3 đợt, mở 10 lớp mới (xã 02 lớp, thôn 07 lớp).", [(10, [2, 7])]),
            ("Mở 10 lớp (xã 2 lớp, thôn 7 lớp), 12 cuộc (xã 2 cuộc, thôn 3 cuộc).", [(10, [2, 7]), (12, [2, 3])]),
            ("Mở 10 lớp, (xã 02 lớp, thôn 07 lớp).", []),
            ("Mở 10 lớp (xã 02 lớp, thôn 07 cuộc).", []),
            ("Mở 10 cuộc (xã 02 lớp, thôn 07 lớp).", []),
            ("Mở 10 lớp (xã 02, thôn 07).", []),
            ("Mở 10 (xã 02, thôn 07).", []),
            ("Mở 10 lớp (xã 02 lớp, thôn 07 lớp, quý 3/2026).", []),
            ("Mở 10 lớp (mỗi xã 02 lớp, thôn 07 lớp).", []),
            ("Mở 10 lớp (bình quân 02 lớp, 07 lớp).", []),
            ("Mở lớp (xã 02 lớp, thôn 07 lớp, tổ 01 lớp).", []),
            ("Thi 3 đợt; mở 10 lớp (9 lớp).", []),
        ],
    )
    def test_brackets(self, sentence: str, expected: list[tuple[int, list[int]]]) -> None:
        """All numbers in the brackets count what stands right before them; they need not be all parts."""
        assert [(*one, False) for one in expected] == [row[2:] for row in said(sentence)]

    def test_after_a_list(self) -> None:
        """Where a word leads to parts, brackets hold none."""
        found = said("Mở 10 lớp (xã 02 lớp, thôn 07 lớp), 12 cuộc, gồm: 5 cuộc thi, 6 cuộc họp.")

        assert [("12", "cuộc", 12, [5, 6], True)] == found


class TestBelow:
    """Numbers of things with a part in each line below."""

    LINES = ("a) Xã 5 lớp", "b) Thôn 6 lớp")

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("1. Mở 12 lớp:", ("12", "lớp", 12, [5, 6], True)),
            ("1. Mở 12 lớp, gồm:", ("12", "lớp", 12, [5, 6], True)),
            ("1. Mở 12 lớp như sau:", ("12", "lớp", 12, [5, 6], True)),
            ("1. Mở 12 lớp, trong đó:", ("12", "lớp", 12, [5, 6], False)),
            ("1. Mở 12 lớp. Trong đó:", ("12", "lớp", 12, [5, 6], False)),
            ("1. Mở 12 lớp, TRONG ĐÓ CÓ:", ("12", "lớp", 12, [5, 6], False)),
            ("1. Mở 12 lớp. Chia ra:", ("12", "lớp", 12, [5, 6], True)),
            ("1. Thi 9 cuộc, mở 12 lớp, chia ra :", ("12", "lớp", 12, [5, 6], True)),
        ],
    )
    def test_one_each(self, line: str, expected: Row) -> None:
        """The last number before the colon has one part in each line; *trong đó* leads to some of them."""
        assert [expected] == below(line, *self.LINES)

    @pytest.mark.parametrize(
        ("line", "lines"),
        [
            ("1. Mở 12 lớp", LINES),
            ("1. Mở 12:", LINES),
            ("1. Mở lớp:", LINES),
            ("1. Mở 12 cuộc:", LINES),
            ("1. Mỗi xã mở 12 lớp:", LINES),
            ("1. Mở 12 lớp:", LINES[:1]),
            ("1. Mở 12 lớp:", ("a) Xã", "b) Thôn 6 lớp")),
            ("1. Mở 12 lớp:", ("a) Xã 5 lớp, tổ 2 lớp", "b) Thôn 6 lớp")),
            ("1. Chi 12 triệu:", ("a) Xã 5 triệu", "b) Thôn 6 triệu")),
            ("1. Mở 12 lớp:", ("a) Xã 5 cán bộ", "b) Thôn 6 hội viên")),
        ],
        ids=["no colon", "no unit", "no total", "other things", "for each", "one line", "line without", "line of two",
             "money", "people"],
    )  # fmt: skip
    def test_not_one_each(self, line: str, lines: tuple[str, ...]) -> None:
        """There is no total where a line has no part or several, or where only one line follows."""
        assert [] == below(line, *lines)

    def test_people(self) -> None:
        """People of all kinds are one unit."""
        assert [("12", "người", 12, [5, 6], True)] == below("1. Mời 12 người:", "a) Xã 5 cán bộ", "b) Thôn 6 hội viên")


class TestFunding:
    """Totals in headings, over the items below them, and over a second split."""

    ITEMS = ("- Xã: 100 triệu đồng;", "- Thôn: 200 triệu đồng.")
    SPLIT = ("300 triệu đồng", "đồng", 300 * MILLION, [100 * MILLION, 200 * MILLION], True)

    @pytest.mark.parametrize(
        ("heading", "items", "expected"),
        [
            ("1. Tổng kinh phí: 300 triệu đồng", ITEMS, [SPLIT]),
            ("1. Kinh phí: 300 triệu đồng", ITEMS, []),
            ("1. Tổng kinh phí: 300 triệu đồng, 9 triệu đồng", ITEMS, []),
            ("1. Tổng kinh phí", ITEMS, []),
            ("1. Tổng kinh phí: 300 triệu đồng", ITEMS[:1], []),
            ("1. Tổng kinh phí: 300 triệu đồng", ("- Xã: 100 triệu đồng;", "- Ngân sách xã."), []),
        ],
        ids=["total", "no total", "two sums", "no sum", "one item", "item without a sum"],
    )
    def test_items(self, heading: str, items: tuple[str, ...], expected: list[Row]) -> None:
        """A heading that names the total of the money has a part in each item below it, of which there are two."""
        assert expected == rows(section("KINH PHÍ", heading, *items))

    SOURCES = "2. Nguồn kinh phí: ngân sách tỉnh 90 triệu đồng; ngân sách xã 80 triệu đồng."

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            (SOURCES, ["90 triệu đồng; ngân sách xã 80 triệu đồng"]),
            ("2. Cơ cấu vốn: tỉnh 90 triệu đồng; xã 80 triệu đồng.", ["90 triệu đồng; xã 80 triệu đồng"]),
            ("2. Ngân sách tỉnh 90 triệu đồng; xã 80 triệu đồng.", []),
            ("2. Nguồn: ngân sách tỉnh 90 triệu đồng.", []),
            ("2. Nguồn: 170 triệu đồng, trong đó tỉnh 90 triệu đồng; xã 80 triệu đồng.", ["170 triệu đồng"]),
        ],
        ids=["sources", "structure", "neither", "one sum", "total of its own"],
    )
    def test_second_split(self, line: str, expected: list[str]) -> None:
        """A line that splits the money by its sources has the total of the heading, unless it states one of its own."""
        found = rows(section("KINH PHÍ", "1. Tổng kinh phí: 300 triệu đồng", *self.ITEMS, line))

        assert expected == [row[0] for row in found if row != self.SPLIT]

    def test_total_of_a_split(self) -> None:
        """The first total counts, and the parts need not be all."""
        text = paragraphs("1. Tổng kinh phí: 300 triệu đồng", *self.ITEMS, "2. Tổng chi: 50 triệu đồng", *self.ITEMS)
        found = rows(section("KINH PHÍ", text, self.SOURCES.replace("2.", "3.")))

        assert (300 * MILLION, [90 * MILLION, 80 * MILLION], False) == found[-1][2:]
        assert 3 == len(found)

    def test_no_total_before(self) -> None:
        """A split without a total above it is compared with nothing."""
        assert [] == rows(section("KINH PHÍ", "1. Kinh phí: 300 triệu đồng", *self.ITEMS, self.SOURCES))


def test_order() -> None:
    """Totals come in the order of the plan: money of a sentence before things, what a heading sums up at the end."""
    sentence = "- Chi 9 triệu đồng, gồm: 4 triệu đồng, 3 triệu đồng cho 12 lớp, trong đó 5 lớp đêm, 6 lớp ngày."
    found = rows(section("NHIỆM VỤ", "1. Lễ phát động", sentence, "- Mở 7 lớp, gồm: 3 lớp ở xã, 4 lớp ở thôn."))

    assert ["9 triệu đồng", "7"] == [row[0] for row in found]
