"""Every check of every constructor, field by field."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest

import binhdanggioi as bdg
from binhdanggioi import Authority
from tests.model import samples

MINIMAL: dict[type, dict[str, Any]] = {
    bdg.Organization: {"name": "Sở Nội vụ"},
    bdg.Citation: {"name": "Luật Bình đẳng giới"},
    bdg.LegalBasis: {"citation": samples.CITATION, "role": bdg.BasisRole.GROUNDS},
    bdg.Programme: {"name": "Chương trình"},
    bdg.Paragraph: {"text": "Đoạn"},
    bdg.Table: {"rows": (("",),)},
    bdg.Milestone: {},
    bdg.TargetIndicator: {"text": "Tỷ lệ", "measure": "Tỷ lệ"},
    bdg.Objective: {"scope": bdg.Scope.GENERAL, "text": "Mục tiêu"},
    bdg.Task: {"text": "Nhiệm vụ"},
    bdg.Host: {"name": "xã"},
    bdg.ParticipantCategory: {"text": "Cán bộ"},
    bdg.Trainer: {"kind": bdg.TrainerKind.OTHER},
    bdg.CourseLine: {"text": "Dòng"},
    bdg.TrainingCourse: {"title": "Tập huấn"},
    bdg.Funding: {"text": "Kinh phí"},
    bdg.ReportingDuty: {},
    bdg.Duty: {"text": "Chủ trì"},
    bdg.Responsibility: {"organization": samples.BODY},
    bdg.Recipient: {"text": "Sở Nội vụ"},
    bdg.Signature: {"position": "GIÁM ĐỐC"},
    bdg.Section: {"heading": "NỘI DUNG"},
    bdg.Plan: {"kind": bdg.DocumentKind.PLAN},
}
"""The least that each class needs."""

TEXTS: list[tuple[type, str]] = [
    (bdg.Organization, "name"),
    (bdg.Organization, "parent"),
    (bdg.Citation, "subject"),
    (bdg.Citation, "name"),
    (bdg.LegalBasis, "text"),
    (bdg.LegalBasis, "mark"),
    (bdg.Programme, "name"),
    (bdg.Programme, "component"),
    (bdg.Paragraph, "text"),
    (bdg.Paragraph, "mark"),
    (bdg.TargetIndicator, "text"),
    (bdg.TargetIndicator, "measure"),
    (bdg.TargetIndicator, "population"),
    (bdg.TargetIndicator, "unit"),
    (bdg.TargetIndicator, "mark"),
    (bdg.Objective, "text"),
    (bdg.Objective, "mark"),
    (bdg.Task, "text"),
    (bdg.Task, "output"),
    (bdg.Task, "mark"),
    (bdg.Host, "name"),
    (bdg.ParticipantCategory, "text"),
    (bdg.ParticipantCategory, "conditions"),
    (bdg.ParticipantCategory, "heading"),
    (bdg.ParticipantCategory, "mark"),
    (bdg.Trainer, "text"),
    (bdg.CourseLine, "text"),
    (bdg.TrainingCourse, "title"),
    (bdg.TrainingCourse, "venue"),
    (bdg.TrainingCourse, "mark"),
    (bdg.Funding, "text"),
    (bdg.Funding, "source"),
    (bdg.Funding, "programme"),
    (bdg.Funding, "mark"),
    (bdg.Duty, "text"),
    (bdg.Duty, "mark"),
    (bdg.Responsibility, "text"),
    (bdg.Responsibility, "mark"),
    (bdg.Recipient, "text"),
    (bdg.Recipient, "mark"),
    (bdg.Signature, "position"),
    (bdg.Signature, "name"),
    (bdg.Section, "heading"),
    (bdg.Section, "mark"),
    (bdg.Plan, "place"),
    (bdg.Plan, "subject"),
    (bdg.Plan, "opening"),
    (bdg.Plan, "closing"),
    (bdg.Plan, "filed_with"),
]
COUNTS: list[tuple[type, str, int]] = [
    (bdg.Milestone, "year", 1000),
    (bdg.Host, "count", 1),
    (bdg.ParticipantCategory, "headcount", 0),
    (bdg.ParticipantCategory, "women", 0),
    (bdg.ParticipantCategory, "ethnic_minority", 0),
    (bdg.TrainingCourse, "headcount", 0),
    (bdg.TrainingCourse, "headcount_per_class", 0),
    (bdg.TrainingCourse, "women", 0),
    (bdg.TrainingCourse, "ethnic_minority", 0),
    (bdg.TrainingCourse, "classes", 1),
]
"""With the smallest number that can be."""

TUPLES: list[tuple[type, str, object]] = [
    (bdg.Table, "rows", ("TT", "Nội dung")),
    (bdg.Table, "rows", ((1, 2),)),
    (bdg.Table, "tasks", (samples.PARAGRAPH,)),
    (bdg.TargetIndicator, "milestones", (Decimal(90),)),
    (bdg.Objective, "indicators", (samples.OBJECTIVE,)),
    (bdg.Task, "lead", ("Sở Nội vụ",)),
    (bdg.Task, "partners", ("Sở Nội vụ",)),
    (bdg.Task, "lines", ("Chủ trì: Sở Nội vụ",)),
    (bdg.Task, "subtasks", (samples.PARAGRAPH,)),
    (bdg.ParticipantCategory, "roles", ("bí thư",)),
    (bdg.ParticipantCategory, "roles", ((1,),)),
    (bdg.ParticipantCategory, "hosts", ("12 xã",)),
    (bdg.Trainer, "organizations", ("Sở Nội vụ",)),
    (bdg.CourseLine, "states", (1,)),
    (bdg.TrainingCourse, "categories", ("Cán bộ",)),
    (bdg.TrainingCourse, "topics", (1,)),
    (bdg.TrainingCourse, "trainers", ("Báo cáo viên",)),
    (bdg.TrainingCourse, "lines", ("Dòng",)),
    (bdg.TrainingCourse, "tables", ((("a",),),)),
    (bdg.Duty, "roles", ("LEAD",)),
    (bdg.Duty, "partners", ("Sở Nội vụ",)),
    (bdg.Duty, "reports", (samples.DEADLINE,)),
    (bdg.Responsibility, "duties", ("Chủ trì",)),
    (bdg.Recipient, "organizations", ("Sở Nội vụ",)),
    (bdg.Signature, "authority", ("KT.",)),
    (bdg.Signature, "principals", (1,)),
    (bdg.Section, "roles", ("TASK",)),
    (bdg.Section, "items", (samples.RECIPIENT,)),
    (bdg.Plan, "co_issuers", ("Sở Nội vụ",)),
    (bdg.Plan, "legal_bases", (samples.CITATION,)),
    (bdg.Plan, "preamble", ("Đoạn",)),
    (bdg.Plan, "sections", (samples.PARAGRAPH,)),
    (bdg.Plan, "recipients", ("Sở Nội vụ",)),
    (bdg.Plan, "annexes", (samples.TABLE,)),
    (bdg.Plan, "articles", ("Điều 1",)),
]
"""With a tuple of wrong members."""

TYPES: list[tuple[type, str, object]] = [
    (bdg.Citation, "kind", "Quyết định"),
    (bdg.Citation, "number", "2282/QĐ-TTg"),
    (bdg.Citation, "issued_on", date(2020, 12, 31)),
    (bdg.Citation, "issuer", "Thủ tướng Chính phủ"),
    (bdg.LegalBasis, "citation", None),
    (bdg.LegalBasis, "role", "căn cứ"),
    (bdg.LegalBasis, "via", "01/KH-UBND"),
    (bdg.Programme, "period", (2021, 2030)),
    (bdg.Programme, "phase", "2021 - 2025"),
    (bdg.Milestone, "value", 90),
    (bdg.Milestone, "value", 97.5),
    (bdg.Milestone, "comparator", "≥"),
    (bdg.Milestone, "onwards", 1),
    (bdg.TargetIndicator, "baseline", Decimal(88)),
    (bdg.TargetIndicator, "change", 0),
    (bdg.Objective, "scope", None),
    (bdg.Task, "when", "tháng 6/2024"),
    (bdg.ParticipantCategory, "level", "cấp xã"),
    (bdg.ParticipantCategory, "open_ended", "…"),
    (bdg.Trainer, "kind", "TOT"),
    (bdg.TrainingCourse, "days_per_class", 2),
    (bdg.TrainingCourse, "days_per_class", 1.5),
    (bdg.TrainingCourse, "held", date(2024, 6, 1)),
    (bdg.TrainingCourse, "invitation_to_follow", "có"),
    (bdg.Funding, "amount", Decimal(60_000_000)),
    (bdg.Funding, "basis", "2282/QĐ-TTg"),
    (bdg.ReportingDuty, "reporter", "Sở Nội vụ"),
    (bdg.ReportingDuty, "addressee", "UBND tỉnh"),
    (bdg.ReportingDuty, "channel", "Văn phòng"),
    (bdg.ReportingDuty, "deadline", "15/11"),
    (bdg.Duty, "when", "năm 2024"),
    (bdg.Responsibility, "organization", "Sở Nội vụ"),
    (bdg.Responsibility, "mandate", "giao"),
    (bdg.Plan, "kind", "Kế hoạch"),
    (bdg.Plan, "number", "05/KH-SNV"),
    (bdg.Plan, "issued_on", "2024-03"),
    (bdg.Plan, "issuer", "Sở Nội vụ"),
    (bdg.Plan, "programme", "Dự án 8"),
    (bdg.Plan, "period", 2024),
    (bdg.Plan, "signature", "GIÁM ĐỐC"),
    (bdg.Plan, "issuing_act", "2282/QĐ-TTg"),
]
"""With a value of another type."""


def names(cases: list[Any]) -> list[str]:
    """Name the cases by class and field."""
    return [f"{case[0].__name__}.{case[1]}" for case in cases]


class TestTexts:
    """Texts are clean: NFC, one line, trimmed, not empty."""

    @pytest.mark.parametrize(("cls", "name"), TEXTS, ids=names(TEXTS))
    @pytest.mark.parametrize(
        "value",
        [
            *("", " ", " a", "a ", "a  b", "a\nb", "a\tb", "a\x00b", "a\u00a0b", "Ke\u0302\u0301"),
            *("a\x85b", "a\ud800b", "a\ufdd0b", "a\uffffb", "a\U0001fffeb"),
        ],
        ids=ascii,
    )
    def test_a_text_that_is_not_clean_is_refused(self, cls: type, name: str, value: str) -> None:
        """The message names the field."""
        with pytest.raises(ValueError, match=f"^{name} must be clean text "):
            cls(**MINIMAL[cls] | {name: value})

    @pytest.mark.parametrize(("cls", "name"), TEXTS, ids=names(TEXTS))
    @pytest.mark.parametrize("value", [5, b"a", ("a",)], ids=["int", "bytes", "tuple"])
    def test_what_is_no_text_is_refused(self, cls: type, name: str, value: object) -> None:
        """A text is a str."""
        with pytest.raises(TypeError, match=f"^{name} must be a str: "):
            cls(**MINIMAL[cls] | {name: value})

    @pytest.mark.parametrize(
        ("cls", "name"), [(bdg.TrainingCourse, "topics"), (bdg.CourseLine, "states"), (bdg.Signature, "principals")]
    )
    @pytest.mark.parametrize("value", ["", " a", "a\nb"], ids=ascii)
    def test_members_are_clean_too(self, cls: type, name: str, value: str) -> None:
        """Each text of a tuple of texts is clean."""
        with pytest.raises(ValueError, match=f"^{name} must be clean text "):
            cls(**MINIMAL[cls] | {name: (value,)})

    def test_the_alternatives_of_a_post_are_clean_too(self) -> None:
        """Each alternative of each post is clean."""
        with pytest.raises(ValueError, match=r"^roles must be clean text "):
            bdg.ParticipantCategory(text="Cán bộ", roles=(("bí thư", " phó bí thư"),))


class TestNumbers:
    """Counts are whole and not below what can be; Decimals are finite."""

    @pytest.mark.parametrize(("cls", "name", "least"), COUNTS, ids=names(COUNTS))
    def test_a_number_below_the_least_is_refused(self, cls: type, name: str, least: int) -> None:
        """A negative headcount, zero classes and a year of three digits cannot exist; the least can."""
        with pytest.raises(ValueError, match=f"^{name} must be at least {least}: {least - 1}$"):
            cls(**MINIMAL[cls] | {name: least - 1})
        assert least == getattr(cls(**MINIMAL[cls] | {name: least}), name)

    @pytest.mark.parametrize(("cls", "name", "least"), COUNTS, ids=names(COUNTS))
    @pytest.mark.parametrize("value", [True, 2024.0, "2024", Decimal(2024)], ids=["bool", "float", "str", "Decimal"])
    def test_what_is_no_int_is_refused(self, cls: type, name: str, least: int, value: object) -> None:
        """A bool, a float, a text and a Decimal are no counts."""
        del least
        with pytest.raises(TypeError, match=f"^{name} must be an int: "):
            cls(**MINIMAL[cls] | {name: value})

    @pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), Decimal("-Infinity")])
    def test_a_value_is_finite(self, value: Decimal) -> None:
        """A Decimal that is no number is refused."""
        with pytest.raises(ValueError, match=r"^value must be finite: "):
            bdg.Milestone(value=value)
        with pytest.raises(ValueError, match=r"^days_per_class must be finite and above zero: "):
            bdg.TrainingCourse(title="Tập huấn", days_per_class=value)

    @pytest.mark.parametrize("days", [Decimal(0), Decimal("-1.5"), Decimal("-0")])
    def test_a_class_lasts_some_time(self, days: Decimal) -> None:
        """A class lasts more than no days."""
        with pytest.raises(ValueError, match=r"^days_per_class must be finite and above zero: "):
            bdg.TrainingCourse(title="Tập huấn", days_per_class=days)

    @pytest.mark.parametrize("value", [Decimal(0), Decimal(-5), Decimal("97.5")])
    def test_a_milestone_may_be_any_number(self, value: Decimal) -> None:
        """A value may be zero, and negative where it is a change."""
        assert value == bdg.Milestone(value=value).value


class TestTypes:
    """A field holds its own type and no other."""

    @pytest.mark.parametrize(("cls", "name", "value"), TYPES, ids=names(TYPES))
    def test_another_type_is_refused(self, cls: type, name: str, value: object) -> None:
        """Nothing is converted: a value is made by who builds the noun; the message has the field and the value."""
        with pytest.raises(TypeError, match=f"^{name} must be an? [A-Za-z]+: {re.escape(repr(value)[:100])}"):
            cls(**MINIMAL[cls] | {name: value})

    @pytest.mark.parametrize(("cls", "name", "value"), TUPLES, ids=names(TUPLES))
    def test_another_member_is_refused(self, cls: type, name: str, value: object) -> None:
        """Each member of a tuple has its own type; the message has the field."""
        with pytest.raises(TypeError, match=f"^(each of )?{name} must be "):
            cls(**MINIMAL[cls] | {name: value})

    @pytest.mark.parametrize(
        ("cls", "name"),
        sorted({case[:2] for case in TUPLES}, key=str),
        ids=names(sorted({case[:2] for case in TUPLES}, key=str)),
    )
    @pytest.mark.parametrize("value", [[], None, "", frozenset()], ids=["list", "None", "str", "frozenset"])
    def test_a_collection_is_a_tuple(self, cls: type, name: str, value: object) -> None:
        """A list, a text and None are no tuples."""
        with pytest.raises(TypeError, match=f"^{name} must be a tuple"):
            cls(**MINIMAL[cls] | {name: value})

    @pytest.mark.parametrize(
        "noun", [noun for noun in samples.NOUNS if hasattr(noun, "span")], ids=lambda noun: type(noun).__name__
    )
    def test_a_span_is_a_span(self, noun: Any) -> None:  # noqa: ANN401 - any class
        """Where a noun was read is a Span."""
        with pytest.raises(TypeError, match=r"^span must be a Span: \(1, 1, 1, 1\)$"):
            attrs.evolve(noun, span=(1, 1, 1, 1))

    @pytest.mark.parametrize(
        "noun", [noun for noun in samples.NOUNS if hasattr(noun, "spans")], ids=lambda noun: type(noun).__name__
    )
    @pytest.mark.parametrize(
        ("spans", "error", "message"),
        [
            ("x", TypeError, r"^spans must be a tuple of pairs: 'x'$"),
            ([("text", samples.SPAN)], TypeError, r"^spans must be a tuple of pairs: \[\('text', Span"),
            ((("text", samples.SPAN, 5),), TypeError, r"^spans must be a tuple of pairs"),
            ((("text", (1, 1, 1, 2)),), TypeError, r"^spans must be a Span: \(1, 1, 1, 2\)$"),
            (((5, samples.SPAN),), ValueError, r"^each name in spans must be a word: 5$"),
            ((("<<", samples.SPAN),), ValueError, r"^each name in spans must be a word: '<<'$"),
            ((("text", samples.SPAN), ("text", samples.SPAN)), ValueError, r"^spans has a name twice"),
        ],
        ids=range(7),
    )
    def test_spans_are_named(self, noun: Any, spans: object, error: type[Exception], message: str) -> None:  # noqa: ANN401
        """Where the fields were read are pairs of a name, each once, and a Span."""
        with pytest.raises(error, match=message):
            attrs.evolve(noun, spans=spans)

    @pytest.mark.parametrize("cls", MINIMAL, ids=lambda cls: cls.__name__)
    def test_fields_are_given_by_name(self, cls: type) -> None:
        """An entity takes no positional argument."""
        with pytest.raises(TypeError):
            cls("Sở Nội vụ")

    @pytest.mark.parametrize("noun", samples.NOUNS, ids=lambda noun: type(noun).__name__)
    def test_nothing_changes_in_place(self, noun: attrs.AttrsInstance) -> None:
        """An entity is frozen, and has no room for other attributes."""
        name = attrs.fields(type(noun))[0].name
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(noun, name, getattr(noun, name))
        with pytest.raises((AttributeError, TypeError)):
            object.__setattr__(noun, "remark", "x")

    @pytest.mark.parametrize(("cls", "least"), MINIMAL.items(), ids=lambda value: getattr(value, "__name__", ""))
    def test_the_rest_is_not_said(self, cls: type[attrs.AttrsInstance], least: dict[str, object]) -> None:
        """What is not given is None or (), and these are the only defaults."""
        noun = cls(**least)
        rest = [getattr(noun, name) for name in attrs.fields_dict(cls) if name not in least]

        assert [value for value in rest if value is None or value == ()] == rest

    def test_every_field_stands_in_a_table(self) -> None:
        """No field of the model is left without a wrong value above."""
        tried = {(case[0].__name__, case[1]) for table in (TEXTS, COUNTS, TUPLES, TYPES) for case in table}
        every = {
            (cls.__name__, name) for cls in MINIMAL for name in attrs.fields_dict(cls) if name not in ("span", "spans")
        }

        assert every == tried


class TestWholes:
    """What a noun as a whole cannot be."""

    def test_a_citation_needs_a_number_or_a_name(self) -> None:
        """An act that nothing names is not cited."""
        with pytest.raises(ValueError, match=r"^a citation needs a number or a name$"):
            bdg.Citation(kind=bdg.DocumentKind.LAW, subject="bình đẳng giới")

    def test_an_objective_needs_words_or_a_measure(self) -> None:
        """An objective without a text and without an indicator says nothing."""
        with pytest.raises(ValueError, match=r"^an objective needs a text or an indicator$"):
            bdg.Objective(scope=bdg.Scope.GENERAL)
        assert (samples.INDICATOR,) == bdg.Objective(
            scope=bdg.Scope.GENERAL, indicators=(samples.INDICATOR,)
        ).indicators

    @pytest.mark.parametrize("roles", [((),), (("bí thư",), ())])
    def test_a_post_needs_a_name(self, roles: tuple[tuple[str, ...], ...]) -> None:
        """A post that nothing names is none."""
        with pytest.raises(ValueError, match=r"^a post of a category needs at least one name$"):
            bdg.ParticipantCategory(text="Cán bộ", roles=roles)

    @pytest.mark.parametrize("rows", [(), ((),), (("a",), ())])
    def test_a_table_needs_cells(self, rows: tuple[tuple[str, ...], ...]) -> None:
        """A table has at least one row, and each row at least one cell."""
        with pytest.raises(ValueError, match=r"^a table needs at least one row, and a row at least one cell$"):
            bdg.Table(rows=rows)

    @pytest.mark.parametrize(
        ("authority", "principals"),
        [
            ((Authority.FOR_HEAD,), ()),
            ((), ("GIÁM ĐỐC",)),
            ((Authority.ON_BEHALF, Authority.FOR_HEAD), ("ỦY BAN NHÂN DÂN",)),
        ],
    )
    def test_each_authority_stands_for_somebody(
        self, authority: tuple[Authority, ...], principals: tuple[str, ...]
    ) -> None:
        """There are as many principals as authorities."""
        with pytest.raises(ValueError, match=r"^each authority needs whom it stands for: "):
            bdg.Signature(authority=authority, principals=principals, position="PHÓ GIÁM ĐỐC")

    def test_a_signature_needs_a_post(self) -> None:
        """Somebody signs in a post, or by an authority that names one."""
        with pytest.raises(ValueError, match=r"^a signature needs an authority or a position$"):
            bdg.Signature(name="Nguyễn Văn A")
        assert None is bdg.Signature(authority=(Authority.ACTING,), principals=("GIÁM ĐỐC",)).position

    @pytest.mark.parametrize("part", ["women", "ethnic_minority"])
    @pytest.mark.parametrize("cls", [bdg.ParticipantCategory, bdg.TrainingCourse])
    def test_a_part_is_at_most_the_whole(self, cls: type, part: str) -> None:
        """More women than people cannot be, as many can; nor can more people of ethnic minorities."""
        with pytest.raises(ValueError, match=f"^{part} must be at most the headcount of 24: 25$"):
            cls(**MINIMAL[cls], headcount=24, **{part: 25})
        assert [24, 25] == [
            getattr(cls(**MINIMAL[cls], **given), part) for given in ({"headcount": 24, part: 24}, {part: 25})
        ]

    def test_a_line_states_fields_that_are(self) -> None:
        """A line of a course cannot state a field that a course has not."""
        with pytest.raises(ValueError, match=r"^a course has no field topic, veneu that a line could state$"):
            bdg.TrainingCourse(
                title="Tập huấn", lines=(bdg.CourseLine(text="Địa điểm", states=("veneu", "topic", "venue")),)
            )

    def test_a_section_holds_what_a_section_may(self) -> None:
        """The message names what may stand in a section."""
        with pytest.raises(TypeError, match=r"^items must be a tuple of sections, paragraphs, tables and nouns: "):
            bdg.Section(heading="NỘI DUNG", items=(samples.SIGNATURE,))  # type: ignore[arg-type]

    def test_a_plan_has_a_kind(self) -> None:
        """The message of a wrong kind is a sentence, as of every field."""
        with pytest.raises(TypeError, match=r"^kind must be a DocumentKind: 'KH'$"):
            bdg.Plan(kind="KH")  # type: ignore[arg-type]

    def test_a_member_is_named_by_its_field(self) -> None:
        """Of a tuple with a wrong member the message shows that member."""
        with pytest.raises(TypeError, match=r"^each of partners must be an Organization: 'Sở Nội vụ'$"):
            bdg.Task(text="Tập huấn", partners=("Sở Nội vụ",))  # type: ignore[arg-type]

    def test_a_change_is_checked_too(self) -> None:
        """`evolve` runs the same checks."""
        with pytest.raises(ValueError, match=r"^headcount must be at least 0: -1$"):
            attrs.evolve(samples.COURSE, headcount=-1)
