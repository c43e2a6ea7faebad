"""Load a plan from its record, change a figure in it, check it again."""

import sys
from io import TextIOWrapper
from pathlib import Path

from attrs import evolve

import binhdanggioi as bdg


def replace(section: bdg.Section, old: bdg.TrainingCourse, new: bdg.TrainingCourse) -> bdg.Section:
    """Return the section with another course in the place of one, however deep it stands."""
    items = (
        replace(item, old, new) if isinstance(item, bdg.Section) else new if item is old else item
        for item in section.items
    )
    return evolve(section, items=tuple(items))


def errors(plan: bdg.Plan) -> list[bdg.Finding]:
    """Check a plan for contradictions."""
    return [finding for finding in bdg.check(plan) if finding.severity is bdg.Severity.ERROR]


if isinstance(sys.stdout, TextIOWrapper):
    sys.stdout.reconfigure(encoding="utf-8")  # the terminal's own encoding may have no Vietnamese

# A record is strict: nothing is coerced, and an unknown key is refused.
record = Path(__file__).with_name("ke-hoach-tap-huan.json")
plan = bdg.from_json(record.read_bytes())

# A record says where a thing stands in the plan, not in a file: the finding has an address instead of a line.
(finding,) = errors(plan)
print(finding)
assert finding.address is not None
course = plan.at(finding.address)
assert isinstance(course, bdg.TrainingCourse)

# Two more delegates in the second category. Its sentence states the number too: `word` composes it anew.
first, second, *others = course.categories
more = bdg.word(evolve(second, headcount=266))
print(second.text)
print(more.text)

# Nothing can be changed in place: each noun above the changed one is made anew, up to the plan.
mended = evolve(course, categories=(first, more, *others))
changed = evolve(plan, sections=tuple(replace(section, course, mended) for section in plan.sections))
assert sum(category.headcount or 0 for category in changed.courses[0].categories) == 860
assert sum(category.headcount or 0 for category in plan.courses[0].categories) == 858  # the old plan is as it was

assert errors(changed) == []
print("860 và 860: không còn lỗi")
assert bdg.from_json(bdg.to_json(changed)) == changed
