"""
The law of growth: a text of twice the size takes at most 2.6 times the time, in everything that is done with it.

    python -m tests.hostile.growth [NAME ...]

Each shape is measured once, in processor time and in a process of its own. One that seems to grow is measured again
alone, and the least of its ratios counts, so that a busy machine makes no shape fail. What would take long at 100 KB is
tried at 100 KB, by the pace of the machine: a slow one makes no shape fail either.
Names choose the shapes that have them in their names. Exit code 1: a shape breaks the law.
"""

import os
import sys
import time
from bisect import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from io import BytesIO
from math import inf, log2
from typing import NamedTuple, TypeAlias

import binhdanggioi as bdg
from tests.hostile.hits import HITS
from tests.hostile.makers import Shape
from tests.hostile.nouns import NOUNS
from tests.hostile.shapes import PLAIN
from tests.hostile.watch import Stopped, in_child, within

SMALL = 6_000
"""The bytes of the text with which measuring begins; the sizes are doubled until a job takes `ENOUGH`."""
LARGE = 100_000
SLOW = 2.0
"""Nothing of `LARGE` bytes takes longer, in seconds of `pace`."""
STEEPEST = 2.6
ENOUGH = 0.03
"""A shorter time, in seconds, says nothing of the growth."""
LONGER = {"to_json": 4, "from_json": 4, "to_yaml": 4, "from_yaml": 4}
"""How many times as long as the text the record is that a job writes or reads."""
TRIES = 5
HOPELESS = 3 * SLOW
"""A time that no busy machine explains, in seconds of `pace`."""
PATIENCE = 10
"""After how many seconds a job is stopped."""

Action: TypeAlias = Callable[[], object]
Job: TypeAlias = Callable[[bdg.Reading], Action]
"""What is done with a text that was read: it makes ready, and gives what is timed."""
Times: TypeAlias = dict[str, float]

READ = "read"
LIGHT: Mapping[str, Job] = {
    "check": lambda reading: partial(bdg.check, reading),
    "summarize": lambda reading: partial(bdg.summarize, reading.plan),
    "write_text": lambda reading: partial(bdg.write_text, reading.plan),
}
ALL: Mapping[str, Job] = {
    **LIGHT,
    "to_json": lambda reading: partial(bdg.to_json, reading.plan),
    "from_json": lambda reading: partial(bdg.from_json, bdg.to_json(reading.plan)),
    "to_yaml": lambda reading: partial(bdg.to_yaml, reading.plan),
    "from_yaml": lambda reading: partial(bdg.from_yaml, bdg.to_yaml(reading.plan)),
    "write_html": lambda reading: partial(bdg.write_html, reading.plan),
    "write_docx": lambda reading: partial(bdg.write_docx, reading.plan, BytesIO()),
    "to_rows": lambda reading: partial(bdg.to_rows, [reading.plan]),
    "schedule": lambda reading: partial(bdg.schedule, reading.plan),
    "to_icalendar": lambda reading: partial(bdg.to_icalendar, reading.plan),
    "full summary": lambda reading: bdg.summarize(reading.plan, length=bdg.Length.FULL).html,
    "report page": lambda reading: bdg.report_page(bdg.check(reading)).html,
    "ledger": lambda reading: partial(bdg.ledger, reading.plan),
    "diff": lambda reading: partial(diff, reading.source, bdg.check(reading)),
}
GROUPS: tuple[tuple[Mapping[str, Shape], Mapping[str, Job]], ...] = (
    (PLAIN, LIGHT),
    (HITS, LIGHT),
    (NOUNS, ALL),
)
"""Tables of shapes, each with what is done with them."""


class Point(NamedTuple):
    """What a shape takes at one size."""

    size: int
    length: int
    """Of the text, in bytes."""
    times: Times

    def ratio(self, smaller: "Point", job: str) -> float:
        """How much longer a job would take with a text of twice the length, by what it took with a smaller one."""
        longer = self.length / smaller.length
        return inf if self.times[job] == inf else 2 * self.times[job] / max(smaller.times[job], 1e-6) / longer

    def at_large(self, job: str, ratio: float) -> float:
        """How long a job would take with a large text, if it goes on growing so."""
        steps = min(max(log2(ratio), 1), 2) if ratio > 0 else 1
        return self.times[job] * (large(job) / self.length) ** steps


class Case(NamedTuple):
    """One of the things that are done with a shape, which may break the law."""

    name: str
    shape: Shape
    size: int
    """From which to twice which it may grow."""
    job: str
    action: Mapping[str, Job]
    """The job alone; nothing for reading, with which every job begins."""
    grows: bool
    slow: bool

    def __str__(self) -> str:
        return f"{self.job}, {self.name}"


def diff(source: bdg.Source, report: bdg.Report) -> list[str]:
    """What the fixes of a report change."""
    return list(bdg.unified_diff(source.text, bdg.apply_fixes(source, report, suggested=True), "a.txt"))


def large(job: str) -> int:
    """The bytes of the text with which a job is given something large."""
    return LARGE // LONGER.get(job, 1)


def bytes_of(text: str) -> int:
    """The length of a text in bytes."""
    return len(text.encode())


def sized(shape: Shape, most: int) -> int:
    """The size at which the text of a shape has at most so many bytes, or 1."""
    size = 1
    while bytes_of(shape(2 * size)) <= most:
        size *= 2
    return size - 1 + bisect(range(size, 2 * size), most, key=lambda each: bytes_of(shape(each)))


def seconds(action: Action) -> float:
    """How long an action takes; infinitely long if it had to be stopped."""
    started = time.process_time()
    try:
        with within(PATIENCE):
            action()
    except Stopped:
        return inf
    return time.process_time() - started


@cache
def pace() -> float:
    """How long this machine takes for what took a second on the one on which `SLOW` was set."""
    return 5 * min(seconds(lambda: sum(len(str(each)) for each in range(2_400_000))) for _ in range(TRIES))


def times_of(text: str, jobs: Mapping[str, Job]) -> Times:
    """How long it takes to read a text, and to do each of the jobs with what was read."""
    made: list[bdg.Reading] = []
    times = {READ: seconds(lambda: made.append(bdg.read_text(text)))}
    return times | {name: seconds(job(made[0])) for name, job in jobs.items() if made}


def measured(text: str, jobs: Mapping[str, Job]) -> Times:
    """The same in a child, so that nothing is remembered from one text to the next."""
    answer = in_child(partial(times_of, text, jobs), seconds=PATIENCE * (len(jobs) + 1)).answer
    return dict.fromkeys((READ, *jobs), inf) if answer is None else answer


def point(shape: Shape, jobs: Mapping[str, Job], size: int) -> Point:
    """Measure a shape at a size."""
    text = shape(size)
    return Point(size, bytes_of(text), measured(text, jobs))


def points(shape: Shape, jobs: Mapping[str, Job]) -> tuple[Point, Point]:
    """Measure a shape at two sizes, one twice the other, at which a job takes long enough to be compared."""
    size = sized(shape, SMALL)
    small, large = point(shape, jobs, size), point(shape, jobs, 2 * size)
    while max(large.times.values()) < ENOUGH and 2 * large.length <= LARGE:
        small, large = large, point(shape, jobs, 2 * large.size)
    return small, large


def suspects(name: str, shape: Shape, jobs: Mapping[str, Job]) -> Iterator[Case]:
    """The jobs that may grow too fast with a shape, or may take too long at a large size."""
    small, large = points(shape, jobs)
    for job, took in large.times.items():
        ratio = large.ratio(small, job)
        grows = took > ENOUGH and ratio > STEEPEST
        slow = large.at_large(job, ratio) > SLOW / 2 * pace()
        if grows or slow:
            yield Case(name, shape, small.size, job, {each: jobs[each] for each in jobs if each == job}, grows, slow)


def growth_of(case: Case) -> float:
    """The least of several ratios, measured alone; the first that is small enough will do."""
    least = inf
    for _ in range(TRIES):
        small, large = (point(case.shape, case.action, size) for size in (case.size, 2 * case.size))
        least = min(least, large.ratio(small, case.job))
        if least <= STEEPEST:
            break
    return least


def time_of(case: Case) -> float:
    """The least of several times at a large size; the first that is short enough will do."""
    text, least = case.shape(sized(case.shape, large(case.job))), inf
    for _ in range(TRIES):
        least = min(least, measured(text, case.action)[case.job])
        if least <= SLOW * pace() or least > HOPELESS * pace():
            break
    return least


def fault(case: Case) -> str:
    """How a case breaks the law; empty: it does not."""
    if case.grows and (ratio := growth_of(case)) > STEEPEST:
        return f"{case}: twice the size takes {ratio:.1f} times the time"
    if case.slow and (took := time_of(case)) > SLOW * pace():
        return f"{case}: {large(case.job) // 1000} KB take {f'{took:.1f}' if took < inf else f'more than {PATIENCE}'} s"
    return ""


def chosen(names: Iterable[str]) -> Iterator[tuple[dict[str, Shape], Mapping[str, Job]]]:
    """The groups with the shapes whose names have one of these in them; all of them if there are none."""
    wanted = tuple(names)
    for group, jobs in GROUPS:
        yield {name: each for name, each in group.items() if not wanted or any(map(name.count, wanted))}, jobs


def main() -> int:
    """Measure the shapes, and tell which break the law."""
    times_of(NOUNS["courses"](2), ALL)  # what every child needs is loaded once
    groups = tuple(chosen(sys.argv[1:]))
    cases = [case for group, jobs in groups for name, shape in group.items() for case in suspects(name, shape, jobs)]
    print(f"{sum(len(group) for group, _ in groups)} shapes; {len(cases)} cases are measured again, alone", flush=True)
    broken = 0
    for sentence in filter(None, map(fault, cases)):
        broken += 1
        print(sentence, flush=True)
    print(f"{broken} cases break the law of growth; {processor_time():.0f} s of processor time")
    return int(bool(broken))


def processor_time() -> float:
    """The processor time so far, with that of the children."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


if __name__ == "__main__":
    sys.exit(main())
