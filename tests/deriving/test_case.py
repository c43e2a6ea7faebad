import pytest

import binhdanggioi as bdg
from binhdanggioi import Case, Organization, Paragraph, PartialDate, Section, Source, Span
from binhdanggioi.deriving.text import Text, words_of
from binhdanggioi.model.finding import Fix, Safety
from tests.checking.plans import purposes

TEXT = """Số: 15/KH-SNV

KẾ HOẠCH

Công tác năm 2026

Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ;

Sở Nội vụ ban hành Kế hoạch công tác năm 2026 như sau:

I. MỤC ĐÍCH

- Nâng cao nhận thức về “bình đẳng
giới”.

II. TẬP HUẤN

1. Lớp lồng ghép giới

- Nội dung: Kiến thức chung về giới; kỹ năng.
- Thành phần: Công chức.
- Số lượng: 40 người/01 lớp.
- Địa điểm: Hội trường Sở.
- Giảng viên: Cục Bình đẳng giới.

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng: Phối hợp với Sở Y tế báo cáo trước ngày 15/11/2026.

Trên đây là Kế hoạch công tác năm 2026.

Nơi nhận:
- Sở Y tế;
- Lưu: VT.
"""
EMPTY = bdg.Plan(kind=bdg.DocumentKind.PLAN)
TEXTS = [
    ("subject", None, "Công tác năm 2026", "5:1"),
    ("opening", None, "Sở Nội vụ ban hành Kế hoạch công tác năm 2026 như sau:", "9:1"),
    ("closing", None, "Trên đây là Kế hoạch công tác năm 2026.", "30:1"),
    ("legal_bases[0].text", "LegalBasis", "Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ;", "7:1"),
    ("I.heading", "Section", "MỤC ĐÍCH", "11:4"),
    ("I.-1.text", "Paragraph", "Nâng cao nhận thức về “bình đẳng giới”.", "13:3"),
    ("II.heading", "Section", "TẬP HUẤN", "16:5"),
    ("II.1.title", "TrainingCourse", "Lớp lồng ghép giới", "18:4"),
    ("II.1.venue", "TrainingCourse", "Hội trường Sở", "23:13"),
    ("II.1.topics[0]", "TrainingCourse", "Kiến thức chung về giới", "20:3"),
    ("II.1.topics[1]", "TrainingCourse", "kỹ năng", "20:3"),
    ("II.1.categories[0].text", "ParticipantCategory", "Công chức.", "21:15"),
    ("II.1.trainers[0].text", "Trainer", "Cục Bình đẳng giới", "24:15"),
    ("II.1.lines[0].text", "CourseLine", "Số lượng: 40 người/01 lớp.", "22:3"),
    ("III.heading", "Section", "TỔ CHỨC THỰC HIỆN", "26:6"),
    ("III.1.organization.name", "Responsibility", "Văn phòng", "28:4"),
    ("III.1.¶1.text", "Duty", "Phối hợp với Sở Y tế báo cáo trước ngày 15/11/2026.", "28:15"),
    ("recipients[0].text", "Recipient", "Sở Y tế", "33:3"),
]
"""Path, class, words and start of every text of the plan."""


def case_of(text: str) -> Case:
    """The case of a text with its source."""
    reading = bdg.read_text(text)
    return Case(reading.plan, reading.source, None, bdg.CATALOGUE)


def built(*texts: str) -> Case:
    """The case of a plan of paragraphs, without a source."""
    section = Section(heading="MỤC ĐÍCH", mark="I.", items=tuple(Paragraph(text=text) for text in texts))
    return Case(bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(section,)), None, None, bdg.CATALOGUE)


class TestTexts:
    """The texts of a plan that are printed unchanged."""

    def test_every_text(self) -> None:
        """Those of the plan come first, then those of its nouns, in order, each with its path and its place."""
        assert TEXTS == [
            (text.path, type(text.noun).__name__ if text.noun else None, text.text, str(text.span))
            for text in case_of(TEXT).texts
        ]

    def test_no_text(self) -> None:
        """A plan that says nothing has no texts, of any kind."""
        case = Case(EMPTY, None, None, bdg.CATALOGUE)

        assert ((), (), (), ()) == (case.texts, case.figures, case.quoting, case.acronyms)
        assert [] == [*case.find("năm")]

    def test_names_instead_of_a_text(self) -> None:
        """A body with duties and a trainer without words of their own give the names of their bodies."""
        bodies = (Organization(name="Cục Bình đẳng giới", span=Span(1, 1, 1, 5)), Organization(name="Sở Y tế"))
        trainer = bdg.Trainer(kind=bdg.TrainerKind.OTHER, organizations=bodies)
        course = bdg.TrainingCourse(title="Lớp", trainers=(trainer,))
        office = bdg.Responsibility(organization=Organization(name="Văn phòng", span=Span(2, 1, 2, 5)))
        section = Section(heading="H", mark="I.", items=(course, office))
        plan = bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(section,))

        assert [
            Text("I.heading", section, "H", None),
            Text("I.¶1.title", course, "Lớp", None),
            Text("I.¶1.trainers[0].organizations[0].name", trainer, "Cục Bình đẳng giới", Span(1, 1, 1, 5)),
            Text("I.¶1.trainers[0].organizations[1].name", trainer, "Sở Y tế", None),
            Text("I.¶2.organization.name", office, "Văn phòng", Span(2, 1, 2, 5)),
        ] == [*Case(plan, None, None, bdg.CATALOGUE).texts]

    def test_words_of_their_own(self) -> None:
        """Where the words are there, the names are not told again."""
        body = Organization(name="Sở Y tế")
        trainer = bdg.Trainer(kind=bdg.TrainerKind.OTHER, organizations=(body,), text="Giảng viên của Sở Y tế")
        course = bdg.TrainingCourse(title="Lớp", trainers=(trainer,))
        office = bdg.Responsibility(organization=body, text="Giao Sở Y tế.")
        plan = bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(Section(heading="H", items=(course, office)),))

        assert ["H", "Lớp", "Giảng viên của Sở Y tế", "Giao Sở Y tế."] == [
            text.text for text in Case(plan, None, None, bdg.CATALOGUE).texts
        ]

    def test_figures(self) -> None:
        """The texts with a digit."""
        assert ["số 1", "năm 2026"] == [text.text for text in built("số 1", "số một", "năm 2026", "mức ½").figures]

    def test_quoting(self) -> None:
        """The texts with a quotation mark of any form."""
        texts = ("“a", "a”", '"a', "«a", "a»", "‘a", "không")

        assert texts[:5] == tuple(text.text for text in built(*texts).quoting if text.text in texts[:5])
        assert "không" not in [text.text for text in built(*texts).quoting]


class TestAcronyms:
    """Words of capitals."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("của Hội LHPN, UBND xã", [("LHPN", 8, 12), ("UBND", 14, 18)]),
            ("Sở GD&ĐT và KH", [("GD&ĐT", 3, 8), ("KH", 12, 14)]),
            ("tại ĐHQG.", [("ĐHQG", 4, 8)]),
            ("Số 15/KH-UBND, A/B, TP.HCM", [("TP", 20, 22)]),
            ("Kế hoạch KH-UBND", []),
            ("phần II, XV và IC", [("IC", 15, 17)]),
            ("A và B2, CD2", []),
            ("HĐND VÀ UBND", []),
            ("Hđnd và xUBND", []),
        ],
    )
    def test_acronyms(self, text: str, expected: list[tuple[str, int, int]]) -> None:
        """Two capitals or more make one; Roman numbers, parts of symbols and texts of capitals alone do not."""
        assert expected == [tuple(hit) for _, hit in built(text).acronyms]

    def test_text(self) -> None:
        """Each comes with its text, in order."""
        assert [("I.¶1.text", "UBND"), ("I.¶3.text", "HĐND")] == [
            (text.path, hit.value) for text, hit in built("của UBND", "của xã", "của HĐND").acronyms
        ]


class TestFind:
    """Folded phrases in all texts."""

    @pytest.mark.parametrize(
        ("phrase", "expected"),
        [
            ("sở nội vụ", [("I.¶1.text", "Sở Nội vụ"), ("I.¶1.text", "SỞ NỘI VỤ"), ("I.¶3.text", "sở - nội vụ")]),
            ("sở", [("I.¶1.text", "Sở"), ("I.¶1.text", "SỞ"), ("I.¶3.text", "sở")]),
            ("tỷ lệ", [("I.¶2.text", "tỉ lệ")]),
            ("vụ và", [("I.¶1.text", "vụ, và")]),
            ("nội vụ của", []),
            ("tỷ lệ sở", []),
            ("ội vụ", []),
            ("mục đích", [("I.heading", "MỤC ĐÍCH")]),
        ],
    )
    def test_phrase(self, phrase: str, expected: list[tuple[str, str]]) -> None:
        """A phrase of whole words is found in any letters, with its own words, in one text."""
        case = built("Giao Sở Nội vụ, và SỞ NỘI VỤ", "Tăng tỉ lệ", "sở - nội vụ.")

        assert expected == [(text.path, text.text[start:end]) for text, start, end in case.find(phrase)]

    def test_one_after_the_other(self) -> None:
        """Phrases that follow one another, and that share a word, are all found."""
        case = built("sau sau sau", "sau")

        assert [(0, 3), (4, 7), (8, 11), (0, 3)] == [found[1:] for found in case.find("sau")]
        assert [(0, 7), (4, 11)] == [found[1:] for found in case.find("sau sau")]

    def test_what_is_no_name(self) -> None:
        """A phrase of more words than any name has is not looked for, as one word again and again would take long."""
        case = built("sau " * 99 + "sau")

        assert [41, 0] == [len([*case.find(" ".join(["sau"] * words))]) for words in (60, 61)]


class TestNumbers:
    """Numbers of documents in the texts."""

    def test_numbers(self) -> None:
        """Each number has its text and its place."""
        assert [("I.¶2.text", "28/NQ-CP", "28/NQ-CP"), ("I.¶2.text", "73/2006/QH11", "73/2006/QH11")] == [
            (text.path, str(number), text.text[start:end])
            for text, (number, start, end) in built("Không số", "Nghị quyết 28/NQ-CP, Luật 73/2006/QH11").numbers
        ]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "số 28/NQ-CP ngày 03/3/2021 của Chính phủ",
                ("28/NQ-CP", "", PartialDate(2021, 3, 3), "28/NQ-CP ngày 03/3/2021"),
            ),
            (
                "số 09/KH-UBND, ngày 12 tháng 4 năm 2025 của Ủy ban nhân dân tỉnh",
                ("09/KH-UBND", "ủy ban", PartialDate(2025, 4, 12), "09/KH-UBND, ngày 12 tháng 4 năm 2025"),
            ),
            (
                "số 09/NQ-HĐND Ngày 2/4/2025 của HĐND tỉnh",
                ("09/NQ-HĐND", "hđnd tỉnh", PartialDate(2025, 4, 2), "09/NQ-HĐND Ngày 2/4/2025"),
            ),
            (
                "số 09/KH-UBND ngày 12/4/2025",
                ("09/KH-UBND", "", PartialDate(2025, 4, 12), "09/KH-UBND ngày 12/4/2025"),
            ),
            (
                "số 09/KH-XYZ ngày 12/4/2025 của Xã Yên Zà",
                ("09/KH-XYZ", "xã yên", PartialDate(2025, 4, 12), "09/KH-XYZ ngày 12/4/2025"),
            ),
        ],
    )
    def test_dated(self, text: str, expected: tuple[str, str, PartialDate, str]) -> None:
        """An act has its date, and the first words of its issuer where several bodies have the code of its number."""
        (one,) = built(text).dated_numbers

        assert expected == (one.number, one.issuer, one.date, one.text.text[one.start : one.end])

    @pytest.mark.parametrize(
        "text",
        [
            "số 28/NQ-CP của Chính phủ ngày 03/3/2021",
            "số 28/NQ-CP năm 2021",
            "số 28/NQ-CP ngày 31/02/2021",
            "số /KH-UBND ngày 12/4/2025",
            "28/NQ-CPngày 03/3/2021",
        ],
        ids=["issuer before", "year alone", "no such day", "no number", "glued"],
    )
    def test_undated(self, text: str) -> None:
        """A number whose date does not follow, or that is not filled in, is no act with a date."""
        assert () == built(text).dated_numbers


class TestPlace:
    """The place of words in the source."""

    @pytest.mark.parametrize(
        ("line", "words", "nth", "expected"),
        [
            ("- Mở lớp ở xã.", "lớp", 0, Span(7, 6, 7, 9)),
            ("- Mở lớp, lớp, lớp.", "lớp", 0, Span(7, 6, 7, 9)),
            ("- Mở lớp, lớp, lớp.", "lớp", 1, Span(7, 11, 7, 14)),
            ("- Mở lớp, lớp, lớp.", "lớp", 2, Span(7, 16, 7, 19)),
            ("- Mở lớp\nở xã và lớp\nở xã.", "lớp ở xã", 0, Span(7, 6, 8, 5)),
            ("- Mở lớp\nở xã và lớp\nở xã.", "lớp ở xã", 1, Span(8, 9, 9, 5)),
            ("- Mở lớp ở xã và lớp\nở xã.", "lớp ở xã", 0, Span(7, 6, 7, 14)),
            ("- Mở lớp ở xã và lớp\nở xã.", "lớp ở xã", 1, Span(7, 18, 8, 5)),
            ("- Mở **lớp\nở** xã.", "lớp ở xã", 0, Span(7, 8, 8, 7)),
            ("- Mở lớp (ở\nxã).", "(ở xã)", 0, Span(7, 10, 8, 4)),
            ("- Mở   lớp  ở  xã.", "Mở lớp", 0, Span(7, 3, 7, 11)),
        ],
    )
    def test_words(self, line: str, words: str, nth: int, expected: Span) -> None:
        """The words themselves are shown: the right ones of several, and over the ends of lines."""
        case = case_of(purposes(line))
        text = case.texts[-1]
        start = -1
        for _ in range(nth + 1):
            start = text.text.index(words, start + 1)

        assert expected == case.place(text, start, start + len(words))

    def test_not_in_the_source(self) -> None:
        """Words that the source does not have are shown by the text that has them."""
        paragraph = Paragraph(text="Mở lớp ở xã.", span=Span(1, 1, 2, 4))
        plan = bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(Section(heading="H", items=(paragraph,)),))
        text = Text("I.¶1.text", paragraph, "Mở lớp ở xã.", Span(1, 1, 2, 4))

        assert Span(1, 1, 2, 4) == Case(plan, Source("Mở khóa\nở xã."), None, bdg.CATALOGUE).place(text, 3, 6)

    @pytest.mark.parametrize("source", [None, Source("Mở lớp.")])
    def test_no_place(self, source: Source | None) -> None:
        """A text without a place gives its words none; without a source they have the place of the text."""
        case = Case(EMPTY, source, None, bdg.CATALOGUE)
        span = None if source else Span(4, 1, 4, 8)

        assert span == case.place(Text("subject", None, "Mở lớp.", span), 3, 6)

    def test_fields(self) -> None:
        """A field has its own place; one that has none, and the noun itself, have that of the noun."""
        case = case_of(TEXT)
        (course,) = case.courses

        assert [Span(18, 4, 18, 22), Span(20, 3, 20, 46), course.span, course.span] == [
            case.span(course, name) for name in ("title", "topics", "duration", None)
        ]
        assert (None, None) == (case.span(bdg.Task(text="a")), case.span(bdg.Task(text="a"), "text"))


class TestRowSpan:
    """The line of a row of a table."""

    TABLE = "| TT | Nội dung | Số |\n|---|---|---|\n| 1 | Xã | 20 |\n| 2 | Xã | 30 |"

    @pytest.mark.parametrize(
        ("row", "expected"),
        [(0, Span(7, 3, 7, 21)), (1, Span(9, 3, 9, 14)), (2, Span(10, 3, 10, 14))],
    )
    def test_row(self, row: int, expected: Span) -> None:
        """A row is found by its cells, in order."""
        case = case_of(purposes(self.TABLE))
        ((_, table),) = case.tables

        assert expected == case.row_span(table, row)

    @pytest.mark.parametrize("cells", [("", ""), ("1", "Thôn"), ("Xã", "1")])
    def test_not_found(self, cells: tuple[str, ...]) -> None:
        """A row of empty cells, and one that stands in no line, has the place of its table."""
        table = bdg.Table(rows=(cells,), span=Span(2, 1, 3, 9))
        source = Source("| 1 | Thôn |\n| 1 | Xã |\n| 2 | Tổ |")

        assert Span(2, 1, 3, 9) == Case(EMPTY, source, None, bdg.CATALOGUE).row_span(table, 0)

    def test_no_source(self) -> None:
        """Without a source a row has the place of its table, if that has one."""
        placed = bdg.Table(rows=(("a",),), span=Span(3, 1, 4, 2))
        case = Case(EMPTY, None, None, bdg.CATALOGUE)

        assert (Span(3, 1, 4, 2), None) == (case.row_span(placed, 0), case.row_span(bdg.Table(rows=(("a",),)), 0))


class TestFix:
    """Fixes, which are offered where the source has the very words."""

    SOURCE = Source("Mở lớp\nở xã.")

    @pytest.mark.parametrize(
        ("span", "old", "expected"),
        [
            (Span(1, 4, 1, 7), "lớp", Fix(Span(1, 4, 1, 7), "khóa", Safety.SAFE)),
            (Span(1, 4, 2, 2), "lớp\nở", Fix(Span(1, 4, 2, 2), "khóa", Safety.SAFE)),
            (Span(1, 4, 2, 2), "lớp ở", None),
            (Span(1, 4, 1, 6), "lớp", None),
            (None, "lớp", None),
        ],
    )
    def test_fix(self, span: Span | None, old: str, expected: Fix | None) -> None:
        """A fix replaces exactly what stands at its place; it is safe unless it is said to be a suggestion."""
        assert expected == Case(EMPTY, self.SOURCE, None, bdg.CATALOGUE).fix(span, old, "khóa")

    def test_suggested(self) -> None:
        """How safe it is, is kept."""
        span = Span(1, 4, 1, 7)
        fix = Case(EMPTY, self.SOURCE, None, bdg.CATALOGUE).fix(span, "lớp", "khóa", Safety.SUGGESTED)

        assert Fix(span, "khóa", Safety.SUGGESTED) == fix

    def test_no_source(self) -> None:
        """Without a source nothing can be mended."""
        assert None is Case(EMPTY, None, None, bdg.CATALOGUE).fix(Span(1, 1, 1, 2), "M", "m")


class TestPlan:
    """What a case says of its plan."""

    def test_paths(self) -> None:
        """A noun that the plan counts through its outline has its number, one inside it its path from there."""
        case = case_of(TEXT)

        assert {
            "issuer": "issuer",
            "legal_bases[0]": "legal_bases[0]",
            "legal_bases[0].citation": "legal_bases[0].citation",
            "legal_bases[0].citation.issuer": "legal_bases[0].citation.issuer",
            "I": "I",
            "I.-1": "I.-1",
            "II": "II",
            "II.1": "courses[0]",
            "II.1.categories[0]": "courses[0].categories[0]",
            "II.1.trainers[0]": "courses[0].trainers[0]",
            "II.1.lines[0]": "courses[0].lines[0]",
            "III": "III",
            "III.1": "responsibilities[0]",
            "III.1.¶1": "responsibilities[0].duties[0]",
            "III.1.¶1.partners[0]": "responsibilities[0].duties[0].partners[0]",
            "III.1.¶1.reports[0]": "reporting[0]",
            "III.1.¶1.reports[0].reporter": "responsibilities[0].organization",
            "recipients[0]": "recipients[0]",
            "recipients[0].organizations[0]": "recipients[0].organizations[0]",
        } == {address: case.paths[noun] for noun, address in case.addresses.items()}

    @pytest.mark.parametrize(
        ("number", "expected"), [("Số: 15/KH-SNV", False), ("Số: 15-KH/TU", True), ("KẾ HOẠCH", False)]
    )
    def test_party(self, number: str, expected: bool) -> None:  # noqa: FBT001
        """A plan is one of the Party by the form of its number."""
        assert expected is case_of(f"{number}\n\nKẾ HOẠCH\n\nCông tác").is_party

    def test_nouns_of_a_kind(self) -> None:
        """Citations and tables have their addresses; nouns of the plan are those of the plan."""
        case = case_of(TEXT + "\n\nPHỤ LỤC\n\n| TT | Số |\n|---|---|\n| 1 | 20 |")
        plan = case.plan

        assert [("legal_bases[0].citation", plan.legal_bases[0].citation)] == [*case.citations]
        assert [plan.at(address) for address, _ in case.tables] == [table for _, table in case.tables]
        assert 1 == len(case.tables)
        assert (plan.courses, plan.indicators, plan.responsibilities, plan.reporting, plan.recipients) == (
            case.courses,
            case.indicators,
            case.responsibilities,
            case.reporting,
            case.recipients,
        )


def test_words() -> None:
    """The words of a text are folded, with their places; the name of a text is the last step of its path."""
    text = Text("I.1.heading", None, "Tỉ lệ GD&ĐT - 20%", None)

    assert [("tỷ", 0, 2), ("lệ", 3, 5), ("gd", 6, 8), ("và", 8, 9), ("đt", 9, 11), ("20", 14, 16)] == [
        tuple(word) for word in text.words
    ]
    assert ("heading", ()) == (text.name, words_of("- …"))
