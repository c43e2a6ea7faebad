"""A record in a text is read within limits, and every error of it is a `RecordError` that says what to do."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import binhdanggioi as bdg
from binhdanggioi import Limits, Plan, RecordError, Report
from binhdanggioi.notation.limits import DEFAULT_LIMITS
from binhdanggioi.records.record import json_text
from tests.effort import at_most
from tests.model import samples

HEAD = '{"format":1,"kind":"PLAN",'
OVER = "over the limit of 7; if you trust it, raise Limits(line_chars=...)"
READERS = pytest.mark.parametrize("read", [bdg.from_json, bdg.from_yaml], ids=["JSON", "YAML"])
Read = Callable[..., object]


@pytest.fixture(params=["with orjson", "without orjson"])
def orjson(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with the extra `fast` and without it."""
    if request.param == "without orjson":
        monkeypatch.setattr(json_text, "orjson", None)


def problems(read: Read, text: str | bytes, limits: Limits = DEFAULT_LIMITS) -> list[str]:
    """What is wrong with a text, a line for each problem."""
    with pytest.raises(RecordError) as caught:
        read(text, limits=limits)
    return [str(problem) for problem in caught.value.problems]


class TestLimits:
    """Every limit is told with its name; a record that just fits is read."""

    @READERS
    def test_bytes(self, read: Read) -> None:
        """The text itself has at most so many characters, or bytes."""
        text = HEAD + '"place":"Huế"}'

        assert Plan(kind=bdg.DocumentKind.PLAN, place="Huế") == read(text, limits=Limits(file_bytes=len(text)))
        assert [
            "$: this text has 40 characters, over the limit of 39; if you trust it, raise Limits(file_bytes=...)"
        ] == problems(read, text, Limits(file_bytes=39))
        assert [
            "$: this text has 42 bytes, over the limit of 41; if you trust it, raise Limits(file_bytes=...)"
        ] == problems(read, text.encode(), Limits(file_bytes=41))

    @READERS
    def test_texts_and_lists(self, read: Read) -> None:
        """A text has at most so many characters, a list so many items; each that has more is told with its path."""
        plan = Plan(
            kind=bdg.DocumentKind.PLAN,
            place="Bắc Ninh",
            articles=tuple(bdg.Paragraph(text=text) for text in ("Điều 1.", "Điều 2. Kế hoạch")),
        )
        text = bdg.to_json(plan)

        assert plan == read(text, limits=Limits(line_chars=16, list_items=2))
        assert [
            f"$.place: this text has 8 characters, {OVER}",
            f"$.articles[1].text: this text has 16 characters, {OVER}",
        ] == problems(read, text, Limits(line_chars=7))
        assert [
            "$.articles: this list has 2 items, over the limit of 1; if you trust it, raise Limits(list_items=...)"
        ] == problems(read, text, Limits(list_items=1))

    @READERS
    def test_a_report(self, read: Read) -> None:
        """A report has the same limits."""
        text = bdg.to_json(samples.REPORT)

        assert samples.REPORT == read(text, Report, limits=Limits(file_bytes=len(text)))
        with pytest.raises(RecordError, match=r"raise Limits\(file_bytes=\.\.\.\)"):
            read(text, Report, limits=Limits(file_bytes=100))

    def test_an_update(self) -> None:
        """YAML that is rewritten is read within limits too."""
        text = bdg.to_yaml(samples.PLAN)

        assert text == bdg.update_yaml(text, samples.PLAN)
        with pytest.raises(RecordError, match=r"raise Limits\(file_bytes=\.\.\.\)"):
            bdg.update_yaml(text, samples.PLAN, limits=Limits(file_bytes=100))

    @READERS
    def test_the_examples(self, read: Read) -> None:
        """The examples are far below the defaults."""
        for path in (Path(__file__).parents[3] / "examples").glob("*.txt"):
            plan = bdg.read(path).plan

            assert plan == read(bdg.to_json(plan), limits=Limits(file_bytes=50_000, line_chars=1_000, list_items=40))


class TestText:
    """A record is read from a text, or from the bytes of one."""

    @READERS
    @pytest.mark.parametrize(
        ("given", "told"), [(None, "None"), (5, "5"), (bytearray(b"{}"), "bytearray"), ([b"{}"], "list")]
    )
    def test_anything_else(self, read: Read, given: object, told: str) -> None:
        """Anything else is no record, whatever could be made of it."""
        with pytest.raises(TypeError, match=rf"^a record is read from a str or from bytes, not from {told}$"):
            read(given)


class TestNumbers:
    """Numbers that no record has."""

    @pytest.mark.usefixtures("orjson")
    @pytest.mark.parametrize("sign", ["", "-"])
    def test_digits_in_json(self, sign: str) -> None:
        """A number of more digits than Python reads is told in our words; one of as many is wrong as any other."""
        text = f'{HEAD}"period":{{"first":{sign}@,"last":2030}}}}'
        (fitting,) = problems(bdg.from_json, text.replace("@", "9" * 4_300))
        (huge,) = problems(bdg.from_json, text.replace("@", "9" * 1_000_000))

        assert fitting.startswith("$.period.first: first must be at ")
        assert "$: not JSON: a number has 1,000,000 digits, more than the 4,300 that are read" == huge

    @pytest.mark.parametrize("number", ["9" * 5_000, "-" + "9" * 5_000])
    def test_digits_in_yaml(self, number: str) -> None:
        """The same in YAML."""
        assert ["$: not YAML: it has a number, a character or a comment that cannot be read"] == problems(
            bdg.from_yaml, f"format: 1\nkind: PLAN\nplace: {number}\n"
        )

    def test_in_another_base(self) -> None:
        """A number in another base that Python would not write is a wrong value."""
        assert ["$.place: must be a text, not an int of more digits than Python writes"] == problems(
            bdg.from_yaml, f"format: 1\nkind: PLAN\nplace: 0x{'f' * 5_000}\n"
        )

    @pytest.mark.parametrize(
        "text", ["1e999999999", "1e-999999999", "1.5", " 1/2", "1/0", "9" * 5_000, "1/" + "9" * 5_000]
    )
    def test_a_fraction(self, text: str) -> None:
        """A fraction of a finding is one that its spelling shows, not one that must be worked out."""
        record = bdg.to_dict(samples.REPORT)
        record["findings"][0]["values"] = {"size": {"fraction": text}}
        with pytest.raises(RecordError) as caught:
            bdg.from_dict(record, Report)
        (problem,) = caught.value.problems

        assert ("$.findings[0].values", True) == (problem.path, len(problem.message) < 300)


class TestYaml:
    """YAML that has what no record has."""

    @pytest.mark.parametrize(
        "value",
        [
            *("!!omap [a: 1, b]", "!!omap 5", "!!pairs [1]", "!!set [a]", "!!timestamp x", "!!int abc", "!!float x"),
            *("!!bool x", "!!null x", "!!binary '*'", "!!str [a]", "!!map 5", "!!seq {a: 1}", "!!python/object:a.b {}"),
            *("!<tag:yaml.org,2002:int> ''", "!!merge x", "!!value x", "!x!y z", "!!int []", "!!bool {}"),
            *("!!null x", "!!str 5", "!!seq []", "! 5", "!x", "!!int '5'", "!important"),
        ],
    )
    def test_no_tag(self, value: str) -> None:
        """A tag is refused where it stands, whether it fits its value or not."""
        assert ["$: a tag, which no record has; a text that begins with ! needs quotes, line 3, column 8"] == problems(
            bdg.from_yaml, f"format: 1\nkind: PLAN\nplace: {value}\n"
        )

    @pytest.mark.parametrize(
        ("text", "line", "column"),
        [
            ('subject: &a "x"\nplace: *a', 2, 8),
            ("issuer: &a {name: x}\nco_issuers: [*a]", 2, 14),
            ("recipients:\n  - {text: &a x}\n  - {text: *a}", 3, 12),
            ("? *a\n: 1", 1, 3),
            ("*a : 1", 1, 1),
            ("<<: *a", 1, 5),
            ("place: *nhấn mạnh*", 1, 8),
            ("a0: &a0 [x]\n" + "\n".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60)), 2, 10),
            (f'subject: &a "{"x" * 900_000}"\nrecipients:\n' + "  - {text: *a}\n" * 20_000, 3, 12),
        ],
        ids=["text", "object", "flow", "key", "first key", "merge", "emphasis", "aliases of aliases", "long text"],
    )
    def test_no_alias(self, text: str, line: int, column: int) -> None:
        """An alias is refused where it stands, whatever it stands for, so that nothing is multiplied."""
        told = "an alias, where the value itself must stand; a text that begins with * needs quotes"

        assert [f"$: {told}, line {line}, column {column}"] == problems(bdg.from_yaml, text)

    @pytest.mark.parametrize("text", ["subject: &a x\nplace: &a y", "&a subject: x\n&b place: &c y"])
    def test_an_anchor_alone(self, text: str) -> None:
        """An anchor that no alias names means nothing, also where another has the same name."""
        plan = bdg.from_yaml(f"format: 1\nkind: PLAN\n{text}\n")

        assert Plan(kind=bdg.DocumentKind.PLAN, subject="x", place="y") == plan

    @pytest.mark.parametrize("read", [bdg.from_yaml, partial(bdg.update_yaml, subject=samples.PLAN)])
    @pytest.mark.parametrize(
        ("key", "told"),
        [
            *(("5", "5"), ("0x5", "5"), ("true", "True"), ("null", "None"), ("~", "None"), ("", "None")),
            *(("? [1, 2] ", "CommentedKeySeq"), ("? {a: 1} ", "CommentedKeyMap"), ("[]", "CommentedKeySeq")),
        ],
    )
    def test_a_key_is_a_text(self, read: Read, key: str, told: str) -> None:
        """A key that is no text is told with the object that has it, alone or beside others."""
        assert [f"$: a key must be a text, not {told}"] == problems(read, f"{{{key}: 1}}")
        assert [f"$.sections[0]: a key must be a text, not {told}"] == problems(
            read, f"sections: [{{b: c, {key}: 1, d: e}}]"
        )

    @at_most(60)
    @given(st.text(st.sampled_from("!&*<>[]{}?:-,|%@#'\"\\\t\n ab1.~0x_="), max_size=25))
    @example("!!omap [a: 1,]")
    @example("? [a]\n: 1")
    @example("*a")
    @example("-_")
    @example('"\\UFFFFFFFF"')
    @example("#\n-\u2028?")
    @example("%YAML 9.9\n---")
    def test_never_another_error(self, text: str) -> None:
        """Whatever the text, it is no record, and the error says so."""
        assert problems(bdg.from_yaml, text)
        assert problems(bdg.from_yaml, f"format: 1\nkind: PLAN\nx: {text}\ny: 1\n")

    @pytest.mark.parametrize("key", ["<<", "'<<'", '"<<"'])
    def test_no_merge(self, key: str) -> None:
        """What would be merged is refused where it stands."""
        assert ["$.issuer: must not be merged by <<, which YAML 1.2 does not have"] == problems(
            bdg.from_yaml, f"issuer:\n  {key}: {{name: x}}\n"
        )


class TestManyProblems:
    """Records with more faults than anybody reads."""

    @READERS
    def test_the_first_thousand(self, read: Read) -> None:
        """Of very many problems the first thousand are listed, and it is said that there are more."""
        text = json.dumps({"format": 1, "kind": "PLAN", "sections": [1] * 2_000})
        found = problems(read, text)

        assert [f"$.sections[{index}]: must be an object, not 1" for index in range(1_000)] == found[:-1]
        assert "$: there are more problems; these are the first 1,000" == found[-1]

    def test_exactly_a_thousand(self) -> None:
        """A thousand problems are all of them."""
        text = json.dumps({"format": 1, "kind": "PLAN", "sections": [1] * 1_000})

        assert [f"$.sections[{index}]: must be an object, not 1" for index in range(1_000)] == problems(
            bdg.from_json, text
        )

    def test_from_several_lists(self) -> None:
        """The thousand are those that come first in the record."""
        record = {"format": 1, "kind": "PLAN", "articles": [1] * 600, "recipients": [1] * 600, "sections": [1] * 600}
        with pytest.raises(RecordError) as caught:
            bdg.from_dict(record)
        paths = [problem.path.partition("[")[0] for problem in caught.value.problems]

        assert [("$.sections", 600), ("$.recipients", 400), ("$", 1)] == [
            (path, paths.count(path)) for path in dict.fromkeys(paths)
        ]

    def test_long_messages(self) -> None:
        """A value or a key of any length makes no message of that length."""
        keys = {f"k{index:03}": 1 for index in range(500)}
        long = "A" * 100_000
        record = {
            "format": 1,
            "kind": long,
            "place": f" {long}",
            "issued_on": long,
            "number": long,
            "period": 5,
            **keys,
        }
        with pytest.raises(RecordError) as caught:
            bdg.from_dict(record)
        unknown = caught.value.problems[-1].message

        assert all(len(problem.message) < 1_100 for problem in caught.value.problems)
        assert (True, True) == (unknown.startswith("unknown key 'k000', 'k001', "), unknown.endswith("'k019', …"))

    @pytest.mark.parametrize(
        ("read", "text"),
        [
            (bdg.from_json, '{"@":"' + "x" * 1_000_001 + '"}'),
            (bdg.from_yaml, '{"@": {1: a}}'),
            (bdg.from_yaml, "? '@'\n: 1\n? '@'\n: 2"),
            (bdg.from_yaml, "a: 1\na: '@'"),
        ],
        ids=["too long a text", "no key", "a key twice", "a value twice"],
    )
    def test_long_keys(self, read: Read, text: str) -> None:
        """Nor makes it one that a text of any length is a key, in the path or in the message."""
        (problem,) = problems(read, text.replace("@", "k" * 100_000))

        assert len(problem) < 2_100

    def test_a_key_of_another_kind(self) -> None:
        """Two equal keys are told among very many."""
        keys = ",".join(f'"k{index}":1' for index in range(20_000))

        assert ["$: not JSON: the key 'k19999' stands twice in one object"] == problems(
            bdg.from_json, f'{HEAD}{keys},"k19999":2}}'
        )


class TestImpossible:
    """Characters that no document holds."""

    @READERS
    @pytest.mark.parametrize("character", ["\\u0000", "\\u001b", "\\u0085", "\\ud800", "\\ufdd0", "\\uffff"])
    def test_told_with_the_path(self, read: Read, character: str) -> None:
        """Such a character in a record is a problem of the text that has it."""
        (problem,) = problems(read, f'{HEAD}"articles":[{{"text":"Điều{character}1"}}]}}')

        assert problem.startswith("$.articles[0].text: text must be clean text (no '\\")
        assert ", which no document holds): 'Điều" in problem
