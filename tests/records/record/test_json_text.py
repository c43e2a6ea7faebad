"""JSON is the same with the extra `fast` and without it."""

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from binhdanggioi import RecordError
from binhdanggioi.records.record import json_text

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=4), inside, max_size=4),
    max_leaves=12,
)


@pytest.fixture(params=["with orjson", "without orjson"], autouse=True)
def orjson(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run each test with the extra and without it."""
    if request.param == "without orjson":
        monkeypatch.setattr(json_text, "orjson", None)
    else:
        assert "orjson" == getattr(json_text, "orjson").__name__  # noqa: B009 - for mypy it is no export


def loaded(text: str | bytes) -> object:
    """Read JSON, or return what is said against it."""
    try:
        return json_text.load(text)
    except RecordError as error:
        return str(error)


class TestDump:
    """Writing."""

    @given(plain)
    @example({"a": '\x00\x1f\x7f\u2028\u2029"\\/ \b\f\n\r\t'})
    @example({"a": 2**64, "b": -(2**63) - 1})
    @example("\ud800")
    @example([[], {}, [[]]])
    def test_it_is_that_of_json(self, data: Any) -> None:  # noqa: ANN401 - plain data
        """What is written is what json writes, to the letter, in each layout."""
        compact = json.dumps(data, ensure_ascii=False, separators=(",", ":"))

        assert compact == json_text.dump(data, None)
        assert json.dumps(data, ensure_ascii=False, indent=2) == json_text.dump(data, 2)


class TestLoad:
    """Reading."""

    @given(plain, st.sampled_from([None, 0, 2]), st.booleans())
    @example([2**64, 10**30, "\ud800"], None, False)  # noqa: FBT003 - as drawn
    def test_what_was_written_is_read(self, data: Any, indent: int | None, escaped: bool) -> None:  # noqa: ANN401, FBT001 - plain data, drawn by Hypothesis
        """Any plain data comes back, whatever the layout, exactly of the same types."""
        for text in (json.dumps(data, ensure_ascii=escaped, indent=indent), json_text.dump(data, indent)):
            assert repr(data) == repr(json_text.load(text))

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ('{"a":1,"a":2}', "$: not JSON: the key 'a' stands twice in one object"),
            ('[{"a":{"b":1,"c":2,"b":1}}]', "$: not JSON: the key 'b' stands twice in one object"),
            ('{"a":1,"\\u0061":2}', "$: not JSON: the key 'a' stands twice in one object"),
            ("[NaN]", "$: not JSON: NaN is no number"),
            ("[-Infinity]", "$: not JSON: -Infinity is no number"),
            ("[18446744073709551616]", [2**64]),
            ("[123456789012345678901234567890]", [123456789012345678901234567890]),
            ("[1.50,1e2,1E400]", [1.5, 100.0, float("inf")]),
            ("[-0,-0.0]", [0, -0.0]),
            ('"\\ud83d\\ude42"', "🙂"),
            ('"\\ud83d"', "\ud83d"),
            ("[1,", "$: not JSON: Expecting value: line 1 column 4 (char 3)"),
            (" [ ] ", []),
            (b"\xef\xbb\xbf[1]", [1]),
            ("\ufeff[1]", "$: not JSON: Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)"),
            ("[1]".encode("utf-16"), [1]),
            ("null", None),
        ],
        ids=repr,
    )
    def test_nothing_is_lost_and_nothing_is_guessed(self, text: str | bytes, expected: object) -> None:
        """Equal keys and numbers that are none are refused; long numbers and halves of characters are kept."""
        assert repr(expected) == repr(loaded(text))

    def test_a_comma_at_the_end(self) -> None:
        """It is refused; in which words, the version of Python says."""
        assert "$: not JSON: " in str(loaded("[1,]"))

    @given(st.text(alphabet='{}[]":,0123456789.eE+-\\u "abntrufalsenullNaI\n', max_size=30))
    def test_the_same_with_and_without(self, text: str) -> None:
        """Whatever the text, json alone says the same of it."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(json_text, "orjson", None)
            expected = loaded(text)

        assert repr(expected) == repr(loaded(text))
