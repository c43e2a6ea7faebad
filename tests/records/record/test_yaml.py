"""YAML is the record as people write it, as strict as JSON, and it keeps their comments."""

import sys

import pytest
from attrs import evolve
from hypothesis import given

import binhdanggioi as bdg
from binhdanggioi import DocumentKind, Paragraph, Plan, RecordError, Report, Section
from binhdanggioi.records import record
from tests import strategies
from tests.effort import at_most
from tests.model import samples
from tests.records.record.test_record import RECORD

some = at_most(8)

BY_HAND = """\
# kế hoạch của Sở
format: 1
kind: PLAN  # chưa duyệt
# ngày tháng
issued_on: 2024-03
issuer:
  name: Sở Nội vụ  # tên đầy đủ
sections:
  # phần một
  - heading: MỤC TIÊU
    items:
      - type: Paragraph
        text: Nâng cao nhận thức.
      # câu hai
      - type: Paragraph
        text: Truyền thông tại các xã.  # còn sửa
"""
PLAN = bdg.from_yaml(BY_HAND)


def problems(text: str | bytes) -> list[tuple[str, str]]:
    """List what is wrong with YAML, as pairs of a path and a message."""
    with pytest.raises(RecordError) as caught:
        bdg.from_yaml(text)
    return [(problem.path, problem.message) for problem in caught.value.problems]


class TestRoundTrip:
    """A plan survives its YAML."""

    @some
    @given(strategies.plans())
    def test_any_plan(self, plan: Plan) -> None:
        """Any plan, with its spans."""
        again = bdg.from_yaml(bdg.to_yaml(plan, spans=True))

        assert (plan, bdg.to_dict(plan, spans=True)) == (again, bdg.to_dict(again, spans=True))

    def test_every_field(self) -> None:
        """The plan whose every field is filled, and a report."""
        assert samples.PLAN == bdg.from_yaml(bdg.to_yaml(samples.PLAN))
        assert samples.REPORT == bdg.from_yaml(bdg.to_yaml(samples.REPORT), Report)

    def test_it_is_the_record(self) -> None:
        """YAML holds the record and no more, its keys in the same order."""
        keys = [line.partition(":")[0] for line in bdg.to_yaml(samples.PLAN).splitlines() if line[0] not in " -"]

        assert list(RECORD) == keys

    def test_by_hand(self) -> None:
        """A date needs no quotes, and a comment means nothing."""
        items = Paragraph(text="Nâng cao nhận thức."), Paragraph(text="Truyền thông tại các xã.")
        section = Section(heading="MỤC TIÊU", items=items)

        assert PLAN == Plan(
            kind=DocumentKind.PLAN,
            issued_on=bdg.PartialDate(2024, 3),
            issuer=bdg.Organization(name="Sở Nội vụ"),
            sections=(section,),
        )

    @pytest.mark.parametrize("word", ["yes", "no", "on", "12:30", "1e3", "2024-06-01", "1.5", ".inf", "~x", "0o17x"])
    def test_a_word_is_a_text(self, word: str) -> None:
        """What an older YAML, or a careless reader, takes for something else is a text."""
        text = f"format: 1\nkind: PLAN\nplace: {word}\n"

        assert word == bdg.from_yaml(text).place
        assert word == bdg.from_yaml(bdg.to_yaml(bdg.from_yaml(text))).place


class TestRefuses:
    """YAML is taken as it stands."""

    @pytest.mark.parametrize(
        ("text", "path", "message"),
        [
            (
                "format: 1\nkind: PLAN\nkind: LAW",
                "$",
                'not YAML: found duplicate key "kind" with value "LAW" (original value: "PLAN"), line 3, column 1',
            ),
            ("format: [", "$", "not YAML: expected the node content, but found '<stream end>', line 1, column 10"),
            ("a: 1\n---\nb: 2", "$", "not YAML: but found another document, line 2, column 1"),
            ("", "$", "a record must be an object, not NoneType"),
            ("- 1", "$", "a record must be an object, not list"),
            ("format: 1\nkind: PLAN\nplace: 5", "$.place", "must be a text, not 5"),
            ("format: 1\nkind: PLAN\nplace: true", "$.place", "must be a text, not True"),
            ("format: 1\nkind: PLAN\nbogus: 1", "$", "unknown key 'bogus'"),
            (
                "format: 1\nkind: PLAN\n<<: {place: x}",
                "$",
                "must not be merged by <<, which YAML 1.2 does not have",
            ),
            ("format: 1\nkind: PLAN\nissuer:\n  nmae: x", "$.issuer.name", "must be given"),
        ],
    )
    def test_what_is_wrong_is_told(self, text: str, path: str, message: str) -> None:
        """Equal keys, broken YAML, wrong types and unknown keys are problems with their paths."""
        assert (path, message) == problems(text)[0]

    @pytest.mark.parametrize("data", [b"\xff\xfe\xff", b"\x80abc", "\0", "a: \x1f"])
    def test_what_is_no_text(self, data: str | bytes) -> None:
        """Bytes that cannot be decoded, and characters that no text has, are no YAML."""
        assert ("$", True) == (problems(data)[0][0], problems(data)[0][1].startswith("not YAML: "))


class TestUpdate:
    """A file that somebody keeps by hand is rewritten with its comments."""

    def test_nothing_to_do(self) -> None:
        """The same plan gives the same text."""
        assert BY_HAND == bdg.update_yaml(BY_HAND, PLAN)

    def test_the_ends_of_lines(self) -> None:
        """Lines that end as on Windows go on to end so, all of them."""
        text = BY_HAND.replace("\n", "\r\n")

        assert text == bdg.update_yaml(text, PLAN)
        assert BY_HAND == bdg.update_yaml(BY_HAND.replace("\n", "\r"), PLAN)

    def test_changes_beside_comments(self) -> None:
        """What is new stands in its place, what is gone is gone, and comments stay where they were."""
        (section,) = PLAN.sections
        changed = Paragraph(text="Truyền thông.", mark="-")
        new = evolve(section, items=(Paragraph(text="Mới."), section.items[0], changed))
        plan = evolve(PLAN, place="Hà Nội", issued_on=None, sections=(new,))
        expected = """\
# kế hoạch của Sở
format: 1
kind: PLAN  # chưa duyệt
# ngày tháng
place: Hà Nội
issuer:
  name: Sở Nội vụ  # tên đầy đủ
sections:
  # phần một
  - heading: MỤC TIÊU
    items:
      - type: Paragraph
        text: Mới.
      - type: Paragraph
        text: Nâng cao nhận thức.
      # câu hai
      - type: Paragraph
        text: Truyền thông.             # còn sửa
        mark: '-'
"""
        assert expected == bdg.update_yaml(BY_HAND, plan)

    @some
    @given(strategies.plans(), strategies.plans())
    def test_it_is_the_other_plan(self, one: Plan, other: Plan) -> None:
        """Whatever stood there, what stands there then is the record of the plan."""
        assert other == bdg.from_yaml(bdg.update_yaml(bdg.to_yaml(one), other))

    def test_true_is_not_one(self) -> None:
        """A number that stands where a truth value belongs is mended."""
        section = Section(heading="A", items=(bdg.TargetIndicator(text="a", measure="b", change=True),))
        plan = Plan(kind=DocumentKind.PLAN, sections=(section,))
        text = bdg.to_yaml(plan)

        assert text == bdg.update_yaml(text.replace("change: true", "change: 1"), plan)

    @pytest.mark.parametrize(
        "text",
        [
            "format: 1\nkind: PLAN\nplace: >-\n    Hà Nội\n\n  # thủ đô\nsubject: Công tác\n",
            "format: 1\nkind: PLAN\nplace: |-\n    Hà Nội\n\n  # thủ đô\n",
            "# kế hoạch\u2028place: Hà Nội\n",
        ],
        ids=["folded", "literal", "ends of lines"],
    )
    def test_a_comment_is_no_value(self, text: str) -> None:
        """Where a comment would become a part of a value, or of no YAML, the text is refused and nothing is lost."""
        with pytest.raises(RecordError) as caught:
            bdg.update_yaml(text, evolve(PLAN, place="Hà Nội"))

        assert "$: a comment stands where it cannot be kept; move it, or write the record anew" == str(caught.value)

    def test_a_broken_file_is_refused(self) -> None:
        """A text that is no YAML is not overwritten in silence."""
        with pytest.raises(RecordError):
            bdg.update_yaml("format: [", PLAN)


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without ruamel.yaml it is said what to install."""
    monkeypatch.delattr(record, "yaml_text", raising=False)
    monkeypatch.setitem(sys.modules, "binhdanggioi.records.record.yaml_text", None)

    with pytest.raises(ImportError, match=r'pip install "binhdanggioi\[yaml\]"'):
        bdg.to_yaml(PLAN)
