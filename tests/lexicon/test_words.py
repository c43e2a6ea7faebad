"""The words of the field: patterns and starts that are made of tables, and the tables themselves."""

import re
from pathlib import Path
from unicodedata import is_normalized

import attrs
import pytest

import binhdanggioi
from binhdanggioi.lexicon.bases import BASES, BasisRole
from binhdanggioi.lexicon.bodies import BODIES, BodyKind, BodyWord, body_words
from binhdanggioi.lexicon.columns import ColumnKind, column_words
from binhdanggioi.lexicon.comparison import COMPARATORS, Comparator
from binhdanggioi.lexicon.courses import COURSE_LABELS
from binhdanggioi.lexicon.duties import VERBS, DutyRole, verbs_of
from binhdanggioi.lexicon.form import AUTHORITY_LETTERS, MOTTO, Authority
from binhdanggioi.lexicon.levels import AREAS, LEVELS, Level
from binhdanggioi.lexicon.names import NAME, NO_BODIES
from binhdanggioi.lexicon.people import PEOPLE, POSTS
from binhdanggioi.lexicon.sections import SCOPES, SECTIONS, Role, Scope
from binhdanggioi.lexicon.tasks import TASK_LABELS
from binhdanggioi.lexicon.words import any_of, starts_of
from binhdanggioi.notation.wording import fold
from tests.vocabulary import LEXICON, TABLES, word_of


class TestAnyOf:
    """A group for a pattern that finds any of some words."""

    def test_it_finds_the_longest(self) -> None:
        """Where one word starts another, the longer one is found."""
        found = re.compile(any_of(["Ủy ban", "Ủy ban nhân dân"])).match("Ủy ban nhân dân tỉnh")

        assert found
        assert "Ủy ban nhân dân" == found[0]

    @pytest.mark.parametrize("flags", [re.NOFLAG, re.VERBOSE])
    def test_it_finds_words_as_they_stand(self, flags: re.RegexFlag) -> None:
        """Full stops, brackets, blanks and # are found as such, in a verbose pattern too."""
        words = ("TM.", "v.v (1)", "Ban Chỉ đạo", "# 1 | 2", "a-b")

        assert list(words) == [word for word in words if re.fullmatch(any_of(words), word, flags)]
        assert re.fullmatch(any_of(words), "TMx", flags) is None

    def test_each_word_stands_once(self) -> None:
        """A word that is given twice stands in the group once."""
        assert "(?:Sở)" == any_of(["Sở", "Sở"])

    def test_none_is_no_pattern(self) -> None:
        """A group of no words would be found everywhere."""
        with pytest.raises(ValueError, match="a pattern needs at least one word"):
            any_of([])


class TestStartsOf:
    """How folded names start that start with one of some words."""

    @pytest.mark.parametrize(("name", "starts"), [("Sở Y tế", True), ("SỞ Y TẾ", True), ("Sởn", False), ("Sở", True)])
    def test_whole_words_count(self, name: str, *, starts: bool) -> None:
        """A name starts with a word where a blank follows it."""
        assert starts is f"{fold(name)} ".startswith(starts_of(["Sở", "Hội"]))


class TestTables:
    """Every table is kept in one form."""

    @pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
    def test_no_word_stands_twice(self, table: tuple[object, ...]) -> None:
        """A word has one row of a table."""
        words = [word_of(row) for row in table]

        assert [] == [word for word in set(words) if words.count(word) > 1]

    @pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
    def test_words_are_spelled_for_finding(self, table: tuple[object, ...]) -> None:
        """Words are in NFC and on one line, with single blanks."""
        words = [word_of(row) for row in table]

        assert [] == [word for word in words if not word or not is_normalized("NFC", word) or "  " in word]
        assert [] == [word for word in words if not word.isprintable()]

    @pytest.mark.parametrize("table", [BODIES, POSTS], ids=["BODIES", "POSTS"])
    def test_names_have_their_capital(self, table: tuple[tuple[str, ...], ...]) -> None:
        """Bodies and posts are written as names start; folding their capitals away is the user's part."""
        assert [] == [word for word, *_ in table if not word[0].isupper()]

    @pytest.mark.parametrize("table", [AREAS, PEOPLE, VERBS, SECTIONS], ids=["AREAS", "PEOPLE", "VERBS", "SECTIONS"])
    def test_other_words_are_small(self, table: tuple[tuple[str, ...], ...]) -> None:
        """Areas, people, verbs and headings are written in small letters."""
        assert [] == [word for word, *_ in table if word != word.lower()]

    @pytest.mark.parametrize("module", sorted(LEXICON.glob("*.py")), ids=lambda path: path.name)
    def test_a_table_is_no_longer_than_a_file(self, module: Path) -> None:
        """A file of the lexicon is short enough to be read as a list."""
        assert 300 > len(module.read_text(encoding="utf-8").splitlines())


class TestBodies:
    """The words with which names of bodies start."""

    def test_a_department_is_a_body_of_a_province(self) -> None:
        """A row says the kind and the level of a body, and for what its word counts."""
        row = BodyWord(
            "Sở",
            BodyKind.STATE,
            Level.PROVINCE,
            groups=("sở", "ngành"),
            acts=True,
            peer=True,
            counted=True,
            sends=True,
        )

        assert [row] == [body for body in BODIES if body.word == "Sở"]

    def test_every_kind_has_words(self) -> None:
        """No kind of bodies is without a word."""
        assert set(BodyKind) == {body.kind for body in BODIES}
        assert ("Ban Thường trực", "Ban Thường vụ", "Ban Chấp hành") == body_words(BodyKind.STANDING)

    @pytest.mark.parametrize("word", NO_BODIES)
    def test_no_name_starts_with_what_is_no_body(self, word: str) -> None:
        """`Báo cáo` is no `Báo`, and `Xã hội` no `Xã`."""
        assert re.match(NAME, word.capitalize()) is None

    @pytest.mark.parametrize("name", ["Sở Nội vụ", "UBND tỉnh", "Chủ tịch UBND xã", "Xã Lộc Bình", "Báo Cao Bằng"])
    def test_a_name_starts_with_its_body(self, name: str) -> None:
        """A name may start with a body, with a post that stands for it, or with an area."""
        assert re.match(NAME, name)


class TestEnums:
    """Each value that a word decides has a word."""

    def test_levels(self) -> None:
        """The levels are named for their areas."""
        assert ("trung ương", "tỉnh", "huyện", "xã", "thôn") == LEVELS
        assert set(Level) - {Level.CENTRAL} == {area.level for area in AREAS}

    def test_comparators(self) -> None:
        """Every comparator is said by a word; *bằng* is said by a verb."""
        assert set(Comparator) - {Comparator.EQUAL} == {comparator for _, comparator in COMPARATORS}

    def test_roles_of_duties(self) -> None:
        """Every role of a duty is named by a verb."""
        assert set(DutyRole) == {verb.role for verb in VERBS} - {None}
        assert re.fullmatch(verbs_of(DutyRole.FUND), "bố trí đủ kinh phí")

    def test_headings(self) -> None:
        """Every role of a section is named by a heading, every scope and every kind of basis by a word."""
        assert set(Role) == {section.role for section in SECTIONS}
        assert set(Scope) == {scope for _, scope in SCOPES}
        assert set(BasisRole) == {role for _, role in BASES}

    def test_columns(self) -> None:
        """Every kind of column has a head."""
        assert [] == [kind for kind in ColumnKind if not column_words(kind)]

    def test_labels(self) -> None:
        """Labels name fields of the nouns that they label."""
        fields = {field.name for field in attrs.fields(binhdanggioi.Task)}

        assert {"lead", "partners", "when", "venue", "output"} == {label.field for label in TASK_LABELS} & fields
        assert {"categories", "size", "venue", "time", "topics", "trainers"} == {label.field for label in COURSE_LABELS}


class TestForm:
    """The fixed lines of a document and the letters over its signature."""

    def test_the_lines_over_a_document_are_folded(self) -> None:
        """The national name, the motto and the line of the Party are known in any spelling."""
        assert {fold(line) for line in MOTTO} == MOTTO
        assert fold("Độc lập - Tự do - Hạnh phúc") in MOTTO

    def test_the_letters_of_an_authority(self) -> None:
        """Each authority has its letters, some with a slash in real plans."""
        assert ("TM", "KT", "TL", "TUQ", "Q", "T/M", "K/T", "T/L") == AUTHORITY_LETTERS
        assert ("TM.", "TM", "T/M") == (
            Authority.ON_BEHALF.abbreviation,
            Authority.ON_BEHALF.letters,
            Authority.ON_BEHALF.slashed,
        )
