"""The kinds of plans, by what they are for: each needs other parts."""

from enum import Enum

from binhdanggioi.lexicon.sections import Role
from binhdanggioi.model.plan import Plan


class Profile(Enum):
    """Loại kế hoạch — what a plan is for; one plan may be of both kinds."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    TRAINING = "kế hoạch có tập huấn"
    """It holds training courses: who takes part, where and when is what it must say."""
    IMPLEMENTING = "kế hoạch triển khai chương trình, chiến lược"
    """It carries out a programme over years: targets, tasks and reports are what it must say."""


def profiles(plan: Plan) -> tuple[Profile, ...]:
    """
    The kinds that the plan is of; () where it is of neither.

    It is a training plan by its courses, and an implementing one by its indicators or by its tasks.
    """
    found = {
        Profile.TRAINING: bool(plan.courses),
        Profile.IMPLEMENTING: bool(plan.indicators) or bool(plan.tasks) or _has_role(plan, Role.OBJECTIVE),
    }
    return tuple(profile for profile, fits in found.items() if fits)


def _has_role(plan: Plan, role: Role) -> bool:
    return any(role in section.roles for section in plan.sections)
