"""The kinds of plans by purpose; each kind needs other parts."""

from enum import Enum

from binhdanggioi.lexicon.sections import Role
from binhdanggioi.model.plan import Plan


class Profile(Enum):
    """Loại kế hoạch — the purpose of a plan; a plan may be of both kinds."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    TRAINING = "kế hoạch có tập huấn"
    """It holds training courses, and must say who takes part, where and when."""
    IMPLEMENTING = "kế hoạch triển khai chương trình, chiến lược"
    """It carries out a programme over years, and must have targets, tasks and reports."""


def profiles(plan: Plan) -> tuple[Profile, ...]:
    """
    The kinds of the plan; () if it is of neither.

    A plan with courses is a training plan; one with indicators or tasks is an implementing plan.
    """
    found = {
        Profile.TRAINING: bool(plan.courses),
        Profile.IMPLEMENTING: bool(plan.indicators) or bool(plan.tasks) or _has_role(plan, Role.OBJECTIVE),
    }
    return tuple(profile for profile, fits in found.items() if fits)


def _has_role(plan: Plan, role: Role) -> bool:
    return any(role in section.roles for section in plan.sections)
