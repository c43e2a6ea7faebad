import pytest
from attrs import evolve

from binhdanggioi import (
    BasisRole,
    Citation,
    CourseBlock,
    DocumentKind,
    DocumentNumber,
    LegalBasis,
    Objective,
    Organization,
    Paragraph,
    ParticipantCategory,
    Plan,
    Responsibility,
    Scope,
    Section,
    Signature,
    TargetIndicator,
    Task,
    TrainingCourse,
)
from binhdanggioi.model.address import Noun, places
from tests.model import samples

ISSUER = Organization(name="Sở Nội vụ")
CITATION = Citation(number=DocumentNumber("01", None, "KH-UBND"))
CATEGORIES = tuple(ParticipantCategory(text=text, mark="-") for text in ("Cấp tỉnh", "Cấp xã"))
SUBTASK = Task(text="Việc nhỏ", mark="a)")
BULLET = Paragraph(text="Đoạn có gạch", mark="-")
PLUS = Paragraph(text="Đoạn có cộng", mark="+")
BULLET_AGAIN = Paragraph(text="Đoạn có gạch nữa", mark="-")
PLAIN = Paragraph(text="Đoạn trơn")
PLAIN_AGAIN = Paragraph(text="Đoạn trơn nữa")
INDICATOR = TargetIndicator(text="Chỉ tiêu", measure="chỉ tiêu", mark="-")
PURPOSE = Section(heading="Mục đích", mark="1.", items=(PLAIN, BULLET, PLUS, BULLET_AGAIN, PLAIN_AGAIN))
REQUIREMENT = Section(heading="Yêu cầu", mark="1.", items=())
OBJECTIVE = Objective(scope=Scope.GENERAL, text="Mục tiêu", mark="2.1.", indicators=(INDICATOR,))
TASK = Task(text="Việc", mark="1.", subtasks=(SUBTASK, Task(text="Việc không dấu")))
COURSE = TrainingCourse(title="Tập huấn", mark="2", categories=CATEGORIES)
PART = Section(heading="PHẦN", mark="Phần I.", items=())
RESPONSIBILITY = Responsibility(organization=Organization(name="Phòng"), mark="1)", duties=())
PLAN = Plan(
    kind=DocumentKind.PLAN,
    issuer=ISSUER,
    legal_bases=(LegalBasis(citation=CITATION, role=BasisRole.IMPLEMENTS),),
    sections=(
        Section(heading="MỤC ĐÍCH", mark="I.", items=(PURPOSE, REQUIREMENT)),
        Section(heading="NỘI DUNG", mark="II.", items=(OBJECTIVE, TASK, COURSE)),
        Section(heading="TỔ CHỨC", items=(RESPONSIBILITY,)),
        PART,
    ),
    annexes=(Section(heading="PHỤ LỤC", items=(Paragraph(text="Trong phụ lục"),)),),
    signature=Signature(position="GIÁM ĐỐC"),
)

ADDRESSES: list[tuple[str, Noun]] = [
    ("issuer", ISSUER),
    ("legal_bases[0]", PLAN.legal_bases[0]),
    ("legal_bases[0].citation", CITATION),
    ("I", PLAN.sections[0]),
    ("I.1", PURPOSE),
    ("I.1.¶1", PLAIN),
    ("I.1.-1", BULLET),
    ("I.1.+1", PLUS),
    ("I.1.-2", BULLET_AGAIN),
    ("I.1.¶2", PLAIN_AGAIN),
    ("I.1#2", REQUIREMENT),
    ("II.1", OBJECTIVE),
    ("II.1.-1", INDICATOR),
    ("II.1#2", TASK),
    ("II.1#2.a", SUBTASK),
    ("II.1#2.¶1", TASK.subtasks[1]),
    ("II.2", COURSE),
    ("II.2.categories[0]", CATEGORIES[0]),
    ("II.2.categories[1]", CATEGORIES[1]),
    ("¶1", PLAN.sections[2]),
    ("¶1.1", RESPONSIBILITY),
    ("¶1.1.organization", RESPONSIBILITY.organization),
    ("Phần I", PART),
    ("signature", PLAN.signature or Signature(position="")),
    ("annexes[0]", PLAN.annexes[0]),
    ("annexes[0].¶1", Paragraph(text="Trong phụ lục")),
]


@pytest.mark.parametrize(("address", "noun"), ADDRESSES, ids=[address for address, _ in ADDRESSES])
class TestAddresses:
    """Every noun of a plan has one address, and one address leads to one noun."""

    def test_a_noun_stands_at_its_address(self, address: str, noun: Noun) -> None:
        """`at` leads to the very noun."""
        assert noun == PLAN.at(address)

    def test_a_noun_has_its_address(self, address: str, noun: Noun) -> None:
        """`address` is the inverse of `at`."""
        assert address == PLAN.address(noun)


class TestEveryNoun:
    """Addresses of a plan whose every field is filled."""

    def test_no_address_stands_twice(self) -> None:
        """Each address is one noun's only."""
        addresses = [address for address, _ in places(samples.PLAN)]

        assert sorted(set(addresses)) == sorted(addresses)

    def test_every_class_has_an_address(self) -> None:
        """A noun of every class of the model has an address."""
        found = {type(noun) for _, noun in places(samples.PLAN)}

        assert {type(noun) for noun in samples.NOUNS} - {Plan} == found

    def test_at_and_address_are_inverse(self) -> None:
        """What stands at the address of a noun is that noun."""
        assert [noun for _, noun in places(samples.PLAN)] == [
            samples.PLAN.at(address) for address, _ in places(samples.PLAN)
        ]


class TestEqualNouns:
    """Nouns that are equal stand apart."""

    def test_the_very_noun_has_its_own_address(self) -> None:
        """Of equal nouns each has its own address; an equal one that is no part has the first."""
        twins = [Paragraph(text="Như nhau", mark="-") for _ in range(3)]
        plan = evolve(PLAN, sections=(Section(heading="A", mark="I.", items=tuple(twins)),))

        assert ["I.-1", "I.-2", "I.-3"] == [plan.address(twin) for twin in twins]
        assert "I.-1" == plan.address(Paragraph(text="Như nhau", mark="-"))

    def test_one_noun_that_stands_twice_has_the_first_address(self) -> None:
        """The same object in two places is found in the first."""
        plan = evolve(PLAN, sections=(Section(heading="A", mark="I.", items=(PLAIN, PLAIN)),))

        assert "I.¶1" == plan.address(PLAIN)


class TestNothingThere:
    """What is no part of a plan has no address."""

    @pytest.mark.parametrize("address", ["", "III", "II.3", "I.1.-3", "I.1#1", "ii.1", "legal_bases[1]", "kind", "I."])
    def test_an_address_of_nothing_is_an_error(self, address: str) -> None:
        """Nothing stands at an unknown address, and no near one is taken."""
        with pytest.raises(LookupError, match=r"^nothing stands at "):
            PLAN.at(address)

    def test_a_noun_of_another_plan_is_an_error(self) -> None:
        """A noun that is no part of the plan has no address."""
        with pytest.raises(LookupError, match=r"^no part of the plan: Task\("):
            PLAN.address(Task(text="Việc khác"))


LABELS = [
    ("I.", "I"),
    ("1.", "1"),
    ("1.2.", "2"),
    ("1.2.3.", "3"),
    ("a)", "a"),
    ("đ)", "đ"),
    ("(1)", "1"),
    ("-", "-1"),
    ("+", "+1"),
    ("•", "•1"),
    ("Điều 1.", "Điều 1"),
    ("2", "2"),
    ("Bước 1", "Bước 1"),
    ("*) 1.a", "*) 1·a"),
]
"""Marks as printed, each with the label that an address has for it."""


@pytest.mark.parametrize(("mark", "label"), LABELS)
def test_a_mark_gives_the_label(mark: str, label: str) -> None:
    """The label is what tells a mark from its siblings; a mark of another form is its own, without full stops."""
    noun = Task(text="Việc", mark=mark)
    plan = evolve(PLAN, sections=(Section(heading="A", mark="I.", items=(noun,)),))

    assert (f"I.{label}", noun) == (plan.address(noun), plan.at(f"I.{label}"))


class TestCourses:
    """The parts of a course, as they are printed."""

    HEADED = ParticipantCategory(text="Công chức", heading="Cấp xã")
    LOOSE = ParticipantCategory(text="Chuyên viên")
    PLAN = Plan(
        kind=DocumentKind.PLAN,
        sections=(
            Section(
                heading="TẬP HUẤN",
                mark="II.",
                items=(TrainingCourse(title="Lớp", mark="1.", categories=(LOOSE, HEADED), topics=("Luật",)),),
            ),
        ),
    )

    @pytest.mark.parametrize(
        ("address", "block"),
        [
            ("II.1.1", CourseBlock(name="categories", mark="1.1.", items=(LOOSE, HEADED))),
            ("II.1.1.-2", CourseBlock(name="Cấp xã", items=(HEADED,))),
            ("II.1.2", CourseBlock(name="size", mark="1.2.")),
            ("II.1.3", CourseBlock(name="topics", mark="1.3.", items=("Luật",))),
        ],
    )
    def test_blocks(self, address: str, block: CourseBlock) -> None:
        """A block has the address of its number, the way back leads to it."""
        assert (block, address) == (self.PLAN.at(address), self.PLAN.address(block))

    @pytest.mark.parametrize(("address", "category"), [("II.1.1.-1", LOOSE), ("II.1.1.-2.+1", HEADED)])
    def test_categories(self, address: str, category: ParticipantCategory) -> None:
        """A category is found by its place under its heading too."""
        assert category == self.PLAN.at(address)

    def test_items_of_a_block(self) -> None:
        """A block holds what a course can hold."""
        with pytest.raises(TypeError, match="items must be a tuple of categories, trainers, lines and topics"):
            CourseBlock(name="size", items=(1,))  # type: ignore[arg-type]
