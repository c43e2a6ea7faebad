"""What is wrong with a record is told: everything, with its path, in one go."""

from typing import Any

import pytest

from binhdanggioi import BinhDangGioiError, Plan, Problem, RecordError, from_dict, from_json, to_dict, to_json
from tests.model import samples

TYPES = (
    "Section, Paragraph, Table, Objective, TargetIndicator, Task, TrainingCourse, Event, Funding, Responsibility, Duty"
)


def problems(data: object) -> tuple[tuple[str, str], ...]:
    """List what is wrong with data, as pairs of a path and a message."""
    with pytest.raises(RecordError) as caught:
        from_dict(data)
    return tuple((problem.path, problem.message) for problem in caught.value.problems)


def json_problems(text: str | bytes) -> tuple[tuple[str, str], ...]:
    """List what is wrong with JSON."""
    with pytest.raises(RecordError) as caught:
        from_json(text)
    return tuple((problem.path, problem.message) for problem in caught.value.problems)


def record(**keys: object) -> dict[str, object]:
    """Make a record with some keys."""
    return {"format": 1, "kind": "PLAN", **keys}


def course(**keys: object) -> dict[str, object]:
    """Make a record of a plan with one course."""
    return record(sections=[{"heading": "A", "items": [{"type": "TrainingCourse", "title": "T", **keys}]}])


COURSE = "$.sections[0].items[0]"


class TestTypes:
    """Nothing is coerced."""

    @pytest.mark.parametrize(
        ("value", "shown"),
        [
            (8.7, "8.7"),
            (8.0, "8.0"),
            (True, "True"),
            (False, "False"),
            ("8", "'8'"),
            ("", "''"),
            ([8], "list"),
            ({}, "dict"),
        ],
    )
    def test_only_a_whole_number_is_one(self, value: object, shown: str) -> None:
        """A fraction, a truth value and a text are not the whole 8."""
        assert ((f"{COURSE}.classes", f"must be a whole number, not {shown}"),) == problems(course(classes=value))

    @pytest.mark.parametrize("value", [8, 8.7, True, ["x"], {}])
    def test_only_a_text_is_a_text(self, value: object) -> None:
        """A number is not its digits."""
        ((path, message),) = problems(course(venue=value))

        assert (f"{COURSE}.venue", True) == (path, message.startswith("must be a text, not "))

    @pytest.mark.parametrize("value", [0, 1, "true", "", []])
    def test_only_true_and_false_are_truth_values(self, value: object) -> None:
        """A number or a text is not true."""
        ((path, message),) = problems(course(invitation_to_follow=value))

        assert (f"{COURSE}.invitation_to_follow", True) == (path, message.startswith("must be true or false, not "))

    @pytest.mark.parametrize("value", [1, 1.5, True, ["1.5"]])
    def test_a_decimal_is_a_text(self, value: object) -> None:
        """A JSON number is no Decimal: who wrote it may have rounded it."""
        ((path, message),) = problems(course(days_per_class=value))

        assert f"{COURSE}.days_per_class" == path
        assert message.startswith("must be a number in a text such as '1.5', not ")

    @pytest.mark.parametrize("value", ["", "1,5", "một", "NaN", "sNaN", "Infinity", "1_000", "٥"])
    def test_a_decimal_is_finite_and_plain(self, value: str) -> None:
        """A text that is no finite number in ASCII digits is refused."""
        ((path, message),) = problems(course(days_per_class=value))

        assert (f"{COURSE}.days_per_class", True) == (
            path,
            message.startswith(("not a number: ", "not a finite number: ")),
        )

    @pytest.mark.parametrize("value", ["x", {"0": "x"}, 5, True])
    def test_a_list_is_a_list(self, value: object) -> None:
        """A text is not the list of its letters, and an object not that of its keys."""
        ((path, message),) = problems(course(topics=value))

        assert (f"{COURSE}.topics", True) == (path, message.startswith("must be a list, not "))

    @pytest.mark.parametrize("value", [[], "x", 5, True])
    def test_an_object_is_an_object(self, value: object) -> None:
        """What stands for a noun is an object."""
        ((path, message),) = problems(record(issuer=value))

        assert ("$.issuer", True) == (path, message.startswith("must be an object, not "))

    @pytest.mark.parametrize("value", ["plan", "Kế hoạch", "KH", "", 1, None, True, ["PLAN"]])
    def test_an_enum_is_one_of_its_names(self, value: object) -> None:
        """The message lists the names."""
        ((path, message),) = problems({"format": 1, "kind": value})

        assert ("$.kind", True) == (path, message.startswith("must be one of PLAN, DECISION, RESOLUTION, "))

    @pytest.mark.parametrize("name", ["co_issuers", "sections", "recipients"])
    def test_null_is_no_empty_list(self, name: str) -> None:
        """A field whose absence is () cannot be null."""
        assert ((f"$.{name}", "must be a list, not None"),) == problems(record(**{name: None}))


class TestSpellings:
    """Values that know their spelling stand in it."""

    @pytest.mark.parametrize(
        ("value", "message"),
        [
            ("2022-13", "month must be at most 12: 13"),
            ("2022-02-30", "month 2 of 2022 has no day 30"),
            ("2022-1", "not a date: '2022-1'"),
            ("tháng 10/2022", "not the spelling of a PartialDate: 'tháng 10/2022'; write '2022-10'"),
            (" 2022", "not the spelling of a PartialDate: ' 2022'; write '2022'"),
            (2022, "must be a text, not 2022"),
        ],
    )
    def test_a_date_is_iso(self, value: object, message: str) -> None:
        """A partial date stands in ISO 8601, and exists."""
        assert (("$.issued_on", message),) == problems(record(issued_on=value))

    @pytest.mark.parametrize(
        ("value", "message"),
        [
            ("113/KH - X", "not the spelling of a DocumentNumber: '113/KH - X'; write '113/KH-X'"),
            ("113", "not a document's number and symbol: '113'"),
            (113, "must be a text, not 113"),
        ],
    )
    def test_a_number_is_canonical(self, value: object, message: str) -> None:
        """A document's number stands as it is printed, without spaces."""
        assert (("$.number", message),) == problems(record(number=value))

    @pytest.mark.parametrize("value", ["2022-10", "20221031", "2022-W44-1", "31/10/2022", "2022-13-01", ""])
    def test_a_whole_date_is_iso(self, value: str) -> None:
        """A day of a timeframe stands in one form of ISO 8601."""
        held = {"first": value, "last": None, "expected": False, "wording": "x"}

        assert [f"{COURSE}.held.first"] == [path for path, _ in problems(course(held=held))]

    @pytest.mark.parametrize("value", [[1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, True], "1:1", {}, [1.0, 1, 1, 1]])
    def test_a_span_is_four_whole_numbers(self, value: object) -> None:
        """A span is a list of line, column, end line and end column."""
        ((path, message),) = problems(record(span=value))

        assert ("$.span", True) == (
            path,
            message.startswith("must be a list of line, column, end line, end column, not "),
        )


class TestKeys:
    """No key is unknown, and none that is needed is missing."""

    def test_an_unknown_key_is_told(self) -> None:
        """A misspelt key is refused, at the root and inside."""
        assert (
            ("$.issuer", "unknown key 'nmae'"),
            ("$", "unknown key 'isuer'"),
        ) == problems(record(issuer={"name": "Sở", "nmae": "Sở"}, isuer={"name": "Sở"}))

    def test_several_unknown_keys_are_told(self) -> None:
        """All unknown keys of one object are told at once."""
        assert (("$", "unknown key 'a', 'b'"),) == problems(record(b=1, a=2))

    def test_a_missing_key_is_told(self) -> None:
        """A key without a default must be given."""
        assert (("$.kind", "must be given"),) == problems({"format": 1})
        assert (("$.issuer.name", "must be given"),) == problems(record(issuer={}))

    @pytest.mark.parametrize(
        ("items", "path", "said"),
        [
            ([{"text": "x"}], "$.sections[0].items[0]", "None"),
            ([{"type": "Plan"}], "$.sections[0].items[0]", "'Plan'"),
            ([{"type": 5}], "$.sections[0].items[0]", "5"),
        ],
    )
    def test_an_item_says_a_known_type(self, items: list[object], path: str, said: str) -> None:
        """An item without a known type is refused, and the types are listed."""
        found = problems(record(sections=[{"heading": "A", "items": items}]))

        assert ((path, f"type must be one of {TYPES}, not {said}"),) == found


class TestConstructors:
    """What a constructor refuses is told with its own words and the path."""

    @pytest.mark.parametrize(
        ("keys", "path", "message"),
        [
            ({"headcount": -1}, ".headcount", "headcount must be at least 0: -1"),
            ({"classes": 0}, ".classes", "classes must be at least 1: 0"),
            ({"days_per_class": "0"}, ".days_per_class", "days_per_class must be finite and above zero: 0"),
            (
                {"venue": " x"},
                ".venue",
                "venue must be clean text (NFC, one line, trimmed, not empty): ' x'",
            ),
            ({"headcount": 5, "women": 6}, "", "women must be at most the headcount of 5: 6"),
            (
                {"lines": [{"text": "x", "states": ["veneu"]}]},
                "",
                "a course has no field veneu that a line could state",
            ),
        ],
    )
    def test_its_message_is_kept(self, keys: dict[str, object], path: str, message: str) -> None:
        """A fault of one field stands at the field, a fault of the whole at the noun."""
        assert ((f"{COURSE}{path}", message),) == problems(course(**keys))

    @pytest.mark.parametrize("subject", ["x @ $.place", "x\ny @ z", "{x} %s"])
    def test_a_message_is_not_confused_by_its_value(self, subject: str) -> None:
        """A value that looks like a path does not change the path."""
        assert ["$.subject"] == [path for path, _ in problems(record(subject=f" {subject}"))]


EVERY_FAULT: list[tuple[list[str | int], Any, str, str]] = [
    (["number"], "05 /KH-SNV", "$.number", "not the spelling of a DocumentNumber: '05 /KH-SNV'; write '05/KH-SNV'"),
    (["issued_on"], "2024-13", "$.issued_on", "month must be at most 12: 13"),
    (["co_issuers"], None, "$.co_issuers", "must be a list, not None"),
    (
        ["programme", "period"],
        {"first": 2030, "last": 2021},
        "$.programme.period",
        "a period ends before it starts: 2030 - 2021",
    ),
    (
        ["legal_bases", 0, "citation"],
        {"subject": "về truyền thông"},
        "$.legal_bases[0].citation",
        "a citation needs a number or a name",
    ),
    (
        ["legal_bases", 0, "role"],
        "grounds",
        "$.legal_bases[0].role",
        "must be one of GROUNDS, IMPLEMENTS, not 'grounds'",
    ),
    (
        ["sections", 0, "items", 0, "text"],
        "hai\ndòng",
        "$.sections[0].items[0].text",
        "text must be clean text (NFC, one line, trimmed, not empty): 'hai\\ndòng'",
    ),
    (["sections", 0, "items", 1, "rows", 1, 0], 1, "$.sections[0].items[1].rows[1][0]", "must be a text, not 1"),
    (
        ["sections", 0, "items", 2, "indicators", 0, "milestones", 0, "value"],
        97.5,
        "$.sections[0].items[2].indicators[0].milestones[0].value",
        "must be a number in a text such as '1.5', not 97.5",
    ),
    (
        ["sections", 0, "items", 3, "subtasks", 0, "bogus"],
        1,
        "$.sections[0].items[3].subtasks[0]",
        "unknown key 'bogus'",
    ),
    (
        ["sections", 0, "items", 4, "categories", 0, "open_ended"],
        0,
        "$.sections[0].items[4].categories[0].open_ended",
        "must be true or false, not 0",
    ),
    (
        ["sections", 0, "items", 4, "categories", 0, "headcount"],
        8.7,
        "$.sections[0].items[4].categories[0].headcount",
        "must be a whole number, not 8.7",
    ),
    (
        ["sections", 0, "items", 4, "classes"],
        True,
        "$.sections[0].items[4].classes",
        "must be a whole number, not True",
    ),
    (
        ["sections", 0, "items", 4, "days_per_class"],
        "-1.5",
        "$.sections[0].items[4].days_per_class",
        "days_per_class must be finite and above zero: -1.5",
    ),
    (
        ["sections", 0, "items", 4, "held", "first"],
        "2024-06-31",
        "$.sections[0].items[4].held.first",
        "not a date of the form '2022-10-31': '2024-06-31'",
    ),
    (["sections", 0, "items", 4, "topics"], "x", "$.sections[0].items[4].topics", "must be a list, not 'x'"),
    (
        ["sections", 1, "items", 0, "type"],
        "Money",
        "$.sections[1].items[0]",
        f"type must be one of {TYPES}, not 'Money'",
    ),
    (
        ["sections", 2, "items", 0, "organization"],
        {},
        "$.sections[2].items[0].organization.name",
        "must be given",
    ),
    (
        ["sections", 2, "items", 0, "duties", 0, "reports", 0, "deadline", "month"],
        13,
        "$.sections[2].items[0].duties[0].reports[0].deadline.month",
        "month must be at most 12: 13",
    ),
    (["recipients", 0], "Sở Nội vụ", "$.recipients[0]", "must be an object, not 'Sở Nội vụ'"),
    (["signature", "authority"], [], "$.signature", "each authority needs whom it stands for: (), ('GIÁM ĐỐC',)"),
    (
        ["annexes", 0, "items", 0, "rows"],
        [],
        "$.annexes[0].items[0]",
        "a table needs at least one row, and a row at least one cell",
    ),
    (["bogus"], 1, "$", "unknown key 'bogus'"),
]
"""Faults of every kind, in the order of the record: where, what stands there instead, and what is told."""


class TestEveryProblem:
    """All faults of a record are told in one go."""

    @pytest.mark.parametrize(
        ("place", "value", "path", "message"), EVERY_FAULT, ids=[fault[2] for fault in EVERY_FAULT]
    )
    def test_each_alone(self, place: list[str | int], value: object, path: str, message: str) -> None:
        """Each fault alone is told with its path, and nothing else is."""
        assert ((path, message),) == problems(planted([(place, value)]))

    def test_all_together(self) -> None:
        """No fault hides another, and they stand in the order of the record."""
        expected = tuple((path, message) for _, _, path, message in EVERY_FAULT)

        assert expected == problems(planted([(place, value) for place, value, _, _ in EVERY_FAULT]))

    def test_all_together_in_json(self) -> None:
        """JSON is read as strictly as plain data."""
        good = to_json(samples.PLAN, indent=1)
        bad = good.replace('"year": 2030', '"year": "2030"').replace('"count": 12', '"count": 12.0')

        assert (
            ("$.sections[0].items[2].indicators[0].milestones[0].year", "must be a whole number, not '2030'"),
            ("$.sections[0].items[4].categories[0].hosts[0].count", "must be a whole number, not 12.0"),
        ) == json_problems(bad)


def planted(faults: list[tuple[list[str | int], Any]]) -> dict[str, Any]:
    """Make a record with faults at some places."""
    data = to_dict(samples.PLAN)
    for (*way, last), value in faults:
        place: Any = data
        for step in way:
            place = place[step]
        place[last] = value
    return data


class TestFormat:
    """The format of a record is one that this version reads."""

    def test_a_newer_format_is_refused(self) -> None:
        """The sentence says what to do, and nothing else is judged."""
        sentence = "the record has format 2, newer than 1, the last that this version reads: use a newer one"

        assert (("$.format", sentence),) == problems({"format": 2, "kind": "FUTURE", "new": True})

    @pytest.mark.parametrize("value", [None, 0, -1, 1.0, True, "1", [1]])
    def test_no_format_is_refused(self, value: object) -> None:
        """A record that does not say its format in a whole number is none."""
        sentence = f"must be the format of the record, a whole number from 1 on, not {value!r}"

        assert (("$.format", sentence),) == problems({"format": value, "kind": "PLAN"})

    def test_a_missing_format_is_refused(self) -> None:
        """A record says its format."""
        assert "$.format" == problems({"kind": "PLAN"})[0][0]

    @pytest.mark.parametrize("data", [None, [], "x", 5, [{"format": 1}]])
    def test_a_record_is_an_object(self, data: object) -> None:
        """What is no object is no record."""
        assert (("$", f"a record must be an object, not {type(data).__name__}"),) == problems(data)


class TestJson:
    """Text that is no JSON is no record."""

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ('{"format": 1, "kind": "PLAN", "kind": "LAW"}', "the key 'kind' stands twice in one object"),
            (
                '{"format": 1, "kind": "PLAN", "sections": [{"heading": "A", "heading": "B"}]}',
                "the key 'heading' stands twice in one object",
            ),
            ('{"format": 1, "kind": "PLAN", "place": NaN}', "NaN is no number"),
            ('{"format": Infinity}', "Infinity is no number"),
            ('{"format": -Infinity}', "-Infinity is no number"),
            ("", "Expecting value: line 1 column 1 (char 0)"),
            ("{'format': 1}", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
            ('{"format": 1} x', "Extra data: line 1 column 15 (char 14)"),
        ],
    )
    def test_what_is_wrong_is_told(self, text: str, message: str) -> None:
        """Two equal keys, a number that is none, and broken JSON are refused."""
        assert (("$", f"not JSON: {message}"),) == json_problems(text)

    @pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"\x80abc", "Kế hoạch".encode("cp1258", "replace")])
    def test_bytes_in_no_encoding_of_json_are_refused(self, data: bytes) -> None:
        """Bytes that cannot be decoded are no JSON."""
        ((path, message),) = json_problems(data)

        assert ("$", True) == (path, message.startswith("not JSON: "))

    @pytest.mark.parametrize(
        "text",
        [
            "[" * 100_000,
            '{"a":' * 100_000,
            '{"format": 1, "kind": "PLAN", "sections": ' + "[" * 100_000 + "]" * 100_000 + "}",
            '{"format": ' + "9" * 5000 + "}",
        ],
        ids=["lists", "objects", "sections", "digits"],
    )
    def test_too_much_is_refused(self, text: str) -> None:
        """Nesting that is too deep, and a number that is too long, are problems and no crash."""
        assert "$" == json_problems(text)[0][0]

    def test_sections_nested_too_deeply_are_refused(self) -> None:
        """A record of very many sections inside each other is a problem and no crash."""
        section: dict[str, object] = {"heading": "A"}
        for _ in range(5000):
            section = {"heading": "A", "items": [{"type": "Section", **section}]}

        assert problems(record(sections=[section])) != ()


class TestRecordError:
    """The error holds every problem."""

    def test_its_text_has_a_line_for_each_problem(self) -> None:
        """A line is the path and the message."""
        with pytest.raises(RecordError) as caught:
            from_dict(record(place=5, bogus=1))

        assert "$.place: must be a text, not 5\n$: unknown key 'bogus'" == str(caught.value)
        assert (
            Problem("$.place", "must be a text, not 5"),
            Problem("$", "unknown key 'bogus'"),
        ) == caught.value.problems

    def test_it_is_an_error_of_the_library(self) -> None:
        """One base catches every error of the library, and the error of another library is not shown as its cause."""
        with pytest.raises(BinhDangGioiError) as caught:
            from_dict(record(place=5))

        assert (None, True) == (caught.value.__cause__, caught.value.__suppress_context__)

    def test_a_good_record_is_no_error(self) -> None:
        """The plan without faults is read."""
        assert isinstance(from_dict(planted([])), Plan)
