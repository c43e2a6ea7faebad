import pytest

import binhdanggioi as bdg
from binhdanggioi import Profile
from binhdanggioi.deriving.profile import profiles
from binhdanggioi.model.section import Item

COURSE = bdg.TrainingCourse(title="Tập huấn")
INDICATOR = bdg.TargetIndicator(text="Đạt 40%.", measure="Tỷ lệ", unit="%")
TASK = bdg.Task(text="Truyền thông.")
TRAINING, IMPLEMENTING = Profile.TRAINING, Profile.IMPLEMENTING


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ((), ()),
        ((COURSE,), (TRAINING,)),
        ((INDICATOR,), (IMPLEMENTING,)),
        ((TASK,), (IMPLEMENTING,)),
        ((TASK, INDICATOR, COURSE), (TRAINING, IMPLEMENTING)),
        ((bdg.Paragraph(text="Nâng cao nhận thức."),), ()),
    ],
)
def test_nouns(items: tuple[Item, ...], expected: tuple[Profile, ...]) -> None:
    """A plan with courses is one of training, one with targets or tasks carries out a programme; one may be both."""
    section = bdg.Section(heading="NỘI DUNG", items=items)

    assert expected == profiles(bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(section,)))


@pytest.mark.parametrize(("role", "expected"), [(bdg.Role.OBJECTIVE, (IMPLEMENTING,)), (bdg.Role.FUNDING, ())])
def test_section(role: bdg.Role, expected: tuple[Profile, ...]) -> None:
    """A section on objectives is enough, whichever of the sections it is."""
    sections = (bdg.Section(heading="MỤC ĐÍCH"), bdg.Section(heading="PHẦN", roles=(role,)))

    assert expected == profiles(bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=sections))


def test_words() -> None:
    """A kind is named as reports name it."""
    assert ["kế hoạch có tập huấn", "kế hoạch triển khai chương trình, chiến lược"] == [
        profile.vietnamese for profile in Profile
    ]
