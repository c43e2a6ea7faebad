import json
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

import binhdanggioi as bdg
from binhdanggioi import DocumentKind, PartialDate, Plan, Section, Span
from binhdanggioi.model.finding import Figure
from binhdanggioi.model.section import ITEMS
from tests.model import samples

RECORD: dict[str, Any] = {
    "format": 1,
    "kind": "PLAN",
    "number": "05/KH-SNV",
    "place": "Lạng Sơn",
    "issued_on": "2024-03",
    "issuer": {"name": "Sở Nội vụ"},
    "co_issuers": [{"name": "Hội Liên hiệp Phụ nữ tỉnh"}],
    "subject": "Tập huấn về bình đẳng giới năm 2024",
    "programme": {
        "name": "Chương trình truyền thông về bình đẳng giới",
        "period": {
            "first": 2021,
            "last": 2030,
        },
        "phase": {
            "first": 2021,
            "last": 2025,
        },
        "component": "Dự án 8",
    },
    "period": {
        "first": 2024,
        "last": 2024,
    },
    "opening": "Sở Nội vụ ban hành Kế hoạch như sau:",
    "legal_bases": [
        {
            "citation": {
                "kind": "DECISION",
                "number": "2282/QĐ-TTg",
                "issued_on": "2020-12-31",
                "issuer": {"name": "Sở Nội vụ"},
                "subject": "phê duyệt Chương trình truyền thông",
                "name": "Quyết định số 2282",
            },
            "role": "GROUNDS",
            "via": {"number": "01/KH-UBND"},
            "text": "Căn cứ Quyết định số 2282/QĐ-TTg",
            "mark": "-",
        }
    ],
    "preamble": [{"text": "Kính thưa các đơn vị."}],
    "sections": [
        {
            "heading": "NỘI DUNG",
            "mark": "I.",
            "roles": ["TASK"],
            "items": [
                {
                    "type": "Paragraph",
                    "text": "Kế hoạch được phổ biến đến từng đơn vị.",
                    "mark": "-",
                },
                {
                    "type": "Table",
                    "rows": [
                        ["TT", "Nhiệm vụ"],
                        ["1", "Lập danh sách học viên"],
                        ["2", ""],
                    ],
                    "tasks": [{"text": "Lập danh sách học viên"}],
                },
                {
                    "type": "Objective",
                    "scope": "SPECIFIC",
                    "text": "Tăng sự tham gia của phụ nữ.",
                    "indicators": [
                        {
                            "text": "Tỷ lệ xã có nữ trong cấp ủy đạt ít nhất 97,5% vào năm 2030.",
                            "measure": "Tỷ lệ xã có nữ trong cấp ủy",
                            "population": "xã",
                            "unit": "%",
                            "baseline": {"value": "88"},
                            "milestones": [
                                {
                                    "value": "97.5",
                                    "comparator": "AT_LEAST",
                                    "year": 2030,
                                    "onwards": False,
                                }
                            ],
                            "change": False,
                            "mark": "a)",
                        }
                    ],
                    "mark": "2.",
                },
                {
                    "type": "Task",
                    "text": "Truyền thông tại các xã.",
                    "lead": [{"name": "Sở Nội vụ"}],
                    "partners": [
                        {
                            "name": "Phòng Bình đẳng giới",
                            "parent": "Sở Nội vụ",
                        }
                    ],
                    "when": {
                        "first": "2024-06-01",
                        "last": "2024-06-30",
                        "expected": True,
                        "wording": "dự kiến tháng 6/2024",
                    },
                    "output": "Bộ tài liệu",
                    "lines": [{"text": "Chủ trì: Sở Nội vụ"}],
                    "subtasks": [
                        {
                            "text": "In tài liệu",
                            "mark": "-",
                        }
                    ],
                    "mark": "1.",
                },
                {
                    "type": "TrainingCourse",
                    "title": "Tập huấn kỹ năng lồng ghép giới",
                    "categories": [
                        {
                            "text": "Bí thư hoặc phó bí thư của 12 xã khu vực III",
                            "level": "COMMUNE",
                            "roles": [["bí thư", "phó bí thư"]],
                            "open_ended": False,
                            "hosts": [
                                {
                                    "name": "xã khu vực III",
                                    "count": 12,
                                }
                            ],
                            "headcount": 24,
                            "women": 12,
                            "ethnic_minority": 18,
                            "conditions": "có uy tín",
                            "heading": "Cấp xã",
                            "mark": "-",
                        }
                    ],
                    "headcount": 24,
                    "headcount_per_class": 12,
                    "women": 12,
                    "ethnic_minority": 18,
                    "classes": 2,
                    "days_per_class": "1.5",
                    "venue": "Hội trường Sở Nội vụ",
                    "held": {
                        "first": "2024-06-01",
                        "last": "2024-06-30",
                        "expected": True,
                        "wording": "dự kiến tháng 6/2024",
                    },
                    "topics": ["Lồng ghép giới là gì", "Lồng ghép giới trong kế hoạch"],
                    "trainers": [
                        {
                            "kind": "MASTER_TRAINER",
                            "organizations": [{"name": "Sở Nội vụ"}],
                            "text": "Báo cáo viên nguồn",
                        }
                    ],
                    "invitation_to_follow": True,
                    "lines": [
                        {
                            "text": "Số lượng: 24 người, chia 02 lớp",
                            "states": ["headcount", "classes"],
                        }
                    ],
                    "tables": [{"rows": [["Lớp", "Ngày"]]}],
                    "mark": "3.",
                },
            ],
        },
        {
            "heading": "KINH PHÍ",
            "mark": "II.",
            "roles": ["FUNDING"],
            "items": [
                {
                    "type": "Funding",
                    "text": "Kinh phí 60.000.000 đồng từ ngân sách tỉnh.",
                    "source": "ngân sách tỉnh",
                    "amount": "60000000",
                    "basis": {
                        "kind": "DECISION",
                        "number": "2282/QĐ-TTg",
                        "issued_on": "2020-12-31",
                        "issuer": {"name": "Sở Nội vụ"},
                        "subject": "phê duyệt Chương trình truyền thông",
                        "name": "Quyết định số 2282",
                    },
                    "programme": "Chương trình truyền thông",
                    "mark": "1.",
                }
            ],
        },
        {
            "heading": "TỔ CHỨC THỰC HIỆN",
            "mark": "III.",
            "roles": ["RESPONSIBILITY"],
            "items": [
                {
                    "type": "Responsibility",
                    "organization": {
                        "name": "Phòng Bình đẳng giới",
                        "parent": "Sở Nội vụ",
                    },
                    "mandate": "ASSIGNED",
                    "duties": [
                        {
                            "text": "Chủ trì, tổng hợp báo cáo Sở Nội vụ trước ngày 15/11 hằng năm.",
                            "roles": ["LEAD", "REPORT"],
                            "partners": [{"name": "Sở Nội vụ"}],
                            "when": {
                                "first": "2024-06-01",
                                "last": "2024-06-30",
                                "expected": True,
                                "wording": "dự kiến tháng 6/2024",
                            },
                            "reports": [
                                {
                                    "reporter": {
                                        "name": "Phòng Bình đẳng giới",
                                        "parent": "Sở Nội vụ",
                                    },
                                    "addressee": {"name": "Sở Nội vụ"},
                                    "channel": {"name": "Văn phòng Sở"},
                                    "deadline": {
                                        "frequency": "YEARLY",
                                        "year": None,
                                        "month": 11,
                                        "day": 15,
                                        "strict": True,
                                        "wording": "trước ngày 15/11 hằng năm",
                                    },
                                }
                            ],
                            "mark": "-",
                        }
                    ],
                    "text": "Phòng chuyên môn",
                    "mark": "1.",
                }
            ],
        },
    ],
    "closing": "Trên đây là Kế hoạch tập huấn.",
    "recipients": [
        {
            "text": "Sở Nội vụ (để báo cáo)",
            "organizations": [{"name": "Sở Nội vụ"}],
            "mark": "-",
        }
    ],
    "filed_with": "VT, BĐG",
    "signature": {
        "authority": ["FOR_HEAD"],
        "principals": ["GIÁM ĐỐC"],
        "position": "PHÓ GIÁM ĐỐC",
        "name": "Nguyễn Văn A",
    },
    "annexes": [
        {
            "heading": "Phụ lục",
            "items": [
                {
                    "type": "Table",
                    "rows": [["a"]],
                }
            ],
        }
    ],
    "issuing_act": {
        "kind": "DECISION",
        "number": "2282/QĐ-TTg",
        "issued_on": "2020-12-31",
        "issuer": {"name": "Sở Nội vụ"},
        "subject": "phê duyệt Chương trình truyền thông",
        "name": "Quyết định số 2282",
    },
    "articles": [
        {
            "text": "Ban hành kèm theo Quyết định này Kế hoạch.",
            "mark": "Điều 1.",
        }
    ],
}
"""The record of the plan whose every field is filled."""

LEAST = {"format": 1, "kind": "PLAN"}


def record(**keys: object) -> dict[str, object]:
    """Make a record with some keys."""
    return LEAST | keys


def item(kind: str, **keys: object) -> dict[str, object]:
    """Make a record with one item in its one section."""
    return record(sections=[{"heading": "A", "items": [{"type": kind, **keys}]}])


class TestToDict:
    """A plan as plain data."""

    def test_every_field_is_written(self) -> None:
        """Keys are the fields in their order, enums their names, Decimals texts, dates ISO 8601, tuples lists."""
        assert RECORD == bdg.to_dict(samples.PLAN)

    def test_it_is_plain_data(self) -> None:
        """JSON writes and reads the record without loss."""
        assert RECORD == json.loads(json.dumps(RECORD))

    def test_defaults_are_left_out(self) -> None:
        """What a plan does not say does not stand in its record."""
        assert LEAST == bdg.to_dict(Plan(kind=DocumentKind.PLAN))

    @pytest.mark.parametrize(
        ("noun", "expected"),
        [
            (bdg.Milestone(), {}),
            (bdg.Milestone(value=Decimal(0), onwards=False), {"value": "0", "onwards": False}),
        ],
    )
    def test_no_and_zero_are_no_defaults(self, noun: bdg.Milestone, expected: dict[str, object]) -> None:
        """False and zero are said, and written."""
        indicator = bdg.TargetIndicator(text="a", measure="b", milestones=(noun,))
        written = bdg.to_dict(Plan(kind=DocumentKind.PLAN, sections=(Section(heading="A", items=(indicator,)),)))

        assert item("TargetIndicator", text="a", measure="b", milestones=[expected]) == written

    @pytest.mark.parametrize(
        ("date", "expected"),
        [(PartialDate(2022), "2022"), (PartialDate(2022, 10), "2022-10"), (PartialDate(2022, 10, 6), "2022-10-06")],
    )
    def test_a_partial_date_keeps_its_blanks(self, date: PartialDate, expected: str) -> None:
        """Blank parts are left out, and come back blank."""
        written = record(issued_on=expected)

        assert written == bdg.to_dict(Plan(kind=DocumentKind.PLAN, issued_on=date))
        assert date == bdg.from_dict(written).issued_on

    @pytest.mark.parametrize("value", ["0", "1.5", "1.50", "-5", "100000000000000000.25", "1E+3"])
    def test_a_decimal_is_a_text(self, value: str) -> None:
        """A Decimal is written with exactly its digits."""
        indicator = bdg.TargetIndicator(text="a", measure="b", milestones=(bdg.Milestone(value=Decimal(value)),))
        plan = Plan(kind=DocumentKind.PLAN, sections=(Section(heading="A", items=(indicator,)),))
        written = item("TargetIndicator", text="a", measure="b", milestones=[{"value": value}])

        assert (written, plan) == (bdg.to_dict(plan), bdg.from_dict(written))

    def test_spans_only_on_request(self) -> None:
        """Where a noun was read is written as four numbers, and the fields of a heading by their names."""
        section = Section(heading="A", span=Span(3, 1, 3, 2))
        plan = Plan(
            kind=DocumentKind.PLAN, sections=(section,), span=Span(1, 1, 9, 1), spans=(("place", Span(2, 5, 2, 9)),)
        )
        written = record(
            sections=[{"heading": "A", "span": [3, 1, 3, 2]}], span=[1, 1, 9, 1], spans={"place": [2, 5, 2, 9]}
        )

        assert (record(sections=[{"heading": "A"}]), written) == (bdg.to_dict(plan), bdg.to_dict(plan, spans=True))

    def test_every_item_says_its_type(self) -> None:
        """Items of a section are told apart by `type`, which comes first."""
        kinds = {type(noun): noun for noun in samples.NOUNS if isinstance(noun, ITEMS)}
        plan = Plan(kind=DocumentKind.PLAN, sections=(Section(heading="A", items=tuple(kinds.values())),))
        items: list[dict[str, object]] = bdg.to_dict(plan)["sections"][0]["items"]

        assert set(ITEMS) == set(kinds)
        assert [("type", kind.__name__) for kind in kinds] == [next(iter(written.items())) for written in items]


class TestFromDict:
    """Plain data as a plan."""

    def test_every_field_is_read(self) -> None:
        """The record of a plan gives the plan."""
        assert samples.PLAN == bdg.from_dict(RECORD)

    def test_the_record_is_left_as_it_was(self) -> None:
        """Reading a record does not change it."""
        given = json.loads(json.dumps(RECORD))
        bdg.from_dict(given)

        assert RECORD == given

    def test_an_order_of_keys_does_not_count(self) -> None:
        """A record is read in any order of its keys."""
        assert samples.PLAN == bdg.from_dict(dict(reversed(RECORD.items())))

    def test_spans_come_back(self) -> None:
        """A record with spans gives every noun its place again."""
        assert spans(samples.PLAN) == spans(bdg.from_dict(bdg.to_dict(samples.PLAN, spans=True)))

    def test_null_is_not_said(self) -> None:
        """A field whose absence is None may be null."""
        assert Plan(kind=DocumentKind.PLAN) == bdg.from_dict(record(place=None, issued_on=None, issuer=None))

    @pytest.mark.parametrize(
        "names", [("TargetIndicator", "text", "measure"), ("Task", "text"), ("Section", "heading")]
    )
    def test_an_item_needs_only_what_its_class_needs(self, names: tuple[str, ...]) -> None:
        """What is left out of an item has its default."""
        kind, *keys = names
        given: dict[str, Any] = dict.fromkeys(keys, "x")

        assert (getattr(bdg, kind)(**given),) == bdg.from_dict(item(kind, **given)).sections[0].items


def spans(noun: object) -> list[object]:
    """List every span of a noun and of what stands in it."""
    if isinstance(noun, tuple):
        return [span for part in noun for span in spans(part)]
    cls = type(noun)
    if not attrs.has(cls):
        return []
    own = [getattr(noun, name) for name in ("span", "spans") if hasattr(noun, name)]
    return [*own, *(span for name in attrs.fields_dict(cls) for span in spans(getattr(noun, name)))]


class TestJson:
    """A plan as JSON."""

    def test_it_is_the_record(self) -> None:
        """JSON holds the record and no more, in Unicode and on one line without spaces."""
        text = bdg.to_json(samples.PLAN)

        assert (RECORD, False) == (json.loads(text), "\n" in text)
        assert '"place":"Lạng Sơn"' in text

    @pytest.mark.parametrize("indent", [None, 0, 2])
    @pytest.mark.parametrize("with_spans", [True, False])
    def test_it_comes_back(self, indent: int | None, *, with_spans: bool) -> None:
        """Whatever its layout, with spans or without, JSON gives the plan again."""
        assert samples.PLAN == bdg.from_json(bdg.to_json(samples.PLAN, spans=with_spans, indent=indent))

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
    def test_bytes_are_decoded(self, encoding: str) -> None:
        """Bytes in an encoding of JSON are read."""
        assert samples.PLAN == bdg.from_json(bdg.to_json(samples.PLAN).encode(encoding))

    def test_the_same_plan_gives_the_same_text(self) -> None:
        """JSON does not depend on where a plan comes from."""
        assert bdg.to_json(samples.PLAN) == bdg.to_json(bdg.from_json(bdg.to_json(samples.PLAN, spans=True)))


class TestReport:
    """A report as plain data and as JSON."""

    def test_it_says_its_type(self) -> None:
        """The record of a report has a type, and the figures of a finding stand by their names."""
        record = bdg.to_dict(samples.REPORT)

        assert ["format", "type", "findings", "outcomes"] == list(record)
        assert "Report" == record["type"]
        assert {"stated": 860, "listed": 858} == record["findings"][0]["values"]

    @pytest.mark.parametrize(
        "figure",
        [
            *("x", 8, Decimal("1.50"), Fraction(215, 2), ("a", "b"), (1, 2), (Decimal(90), Decimal("1.5")), ()),
            *("", " a\n\n  b\t", "\ufeff", "a\u2028b", "- a: #", "a\n---\nb", "'", '"\\', "=1+1", "a " * 5_000),
            *(
                ("", "a\n"),
                10**4300 - 1,
                1 - 10**4300,
                Decimal("1E+400000"),
                Decimal("-0.00"),
                Fraction(1 - 10**4300, 7),
            ),
        ],
        ids=range(24),
    )
    def test_every_figure_comes_back(self, figure: Figure) -> None:
        """Figures of each type come back as they were, through JSON and YAML."""
        finding = attrs.evolve(samples.FINDING, values=(("figure", figure),))
        report = attrs.evolve(samples.REPORT, findings=(finding,))

        for read in (
            bdg.from_json(bdg.to_json(report), bdg.Report),
            bdg.from_yaml(bdg.to_yaml(report), bdg.Report),
            bdg.from_yaml(bdg.update_yaml(bdg.to_yaml(samples.REPORT), report), bdg.Report),
        ):
            assert (report, repr(report)) == (read, repr(read))

    @pytest.mark.parametrize(
        "figure",
        [
            *(
                1.5,
                True,
                None,
                [1, "a"],
                [[1]],
                [1, {"decimal": "1"}],
                [{"fraction": "1/2"}],
                {},
                {"decimal": "1", "fraction": "1"},
            ),
            *({"decimal": 1}, {"decimal": "x"}, {"decimal": "NaN"}, {"fraction": "2/4"}, {"fraction": "1/0"}),
        ],
        ids=repr,
    )
    def test_no_figure_is_guessed(self, figure: object) -> None:
        """What is no figure, or one in another spelling, is a problem of the finding's values."""
        record = bdg.to_dict(samples.REPORT)
        record["findings"][0]["values"] = {"figure": figure}

        with pytest.raises(bdg.RecordError) as caught:
            bdg.from_dict(record, bdg.Report)
        assert ["$.findings[0].values"] == [problem.path for problem in caught.value.problems]

    def test_a_plan_is_no_report(self) -> None:
        """The record of one is refused as the other, and says so."""
        with pytest.raises(bdg.RecordError, match=r"\$\.type: this is no record of a Report: its type is None"):
            bdg.from_dict(RECORD, bdg.Report)
        with pytest.raises(bdg.RecordError, match=r"\$\.type: this is no record of a Plan: its type is 'Report'"):
            bdg.from_dict(bdg.to_dict(samples.REPORT))

    def test_nothing_else_has_a_record(self) -> None:
        """Only plans and reports are kept by themselves."""
        with pytest.raises(TypeError, match="only a Plan or a Report has a record, not Organization"):
            bdg.to_dict(samples.BODY)  # type: ignore[arg-type]  # what is tested
