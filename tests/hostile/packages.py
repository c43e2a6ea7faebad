"""
Word files made to harm: each is read and checked, or refused with a sentence, within bounds of time and memory.

    python -m tests.hostile.packages [NAME ...]

Every file is opened in a child of its own. Names choose the attacks that have them in their names. Exit code 1: a child
died, raised something else than a `SourceError`, or took too long.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import chain

import binhdanggioi as bdg
from tests.hostile.attacks import ARCHIVES, HEAVY, LINKS, MARKUP, Attack, numbers
from tests.hostile.damage import cuts, flips, part_changes
from tests.hostile.laws import place_of
from tests.hostile.watch import in_child

SECONDS = 20
MEGABYTES = 2_000
READ, REFUSED = "read", "refused"
SEED, TIMES = 1, 150


def attacks() -> Iterator[tuple[str, Attack]]:
    """Every attack by its name."""
    tables = (ARCHIVES, MARKUP, LINKS, HEAVY)
    made = (cuts(), numbers(), flips(SEED, TIMES), part_changes(SEED, TIMES))
    return chain(*(table.items() for table in tables), *made)


def opened(data: bytes) -> str:
    """What comes of a file: it is read, checked and written, or refused; or something is raised."""
    try:
        reading = bdg.read_docx(data)
    except bdg.SourceError:
        return REFUSED
    except Exception as error:  # noqa: BLE001 - whatever is raised is what we look for
        return f"{type(error).__name__} in {place_of(error.__traceback__)}: {error}"
    bdg.check(reading)
    bdg.write_text(reading.plan)
    return READ


def outcome(attack: Attack) -> str:
    """What comes of an attack, in a child."""
    ended = in_child(partial(opened, attack()), seconds=SECONDS, megabytes=MEGABYTES)
    if ended.answer is None:
        return f"died after {ended.seconds:.0f} s, with {ended.megabytes} MB"
    return ended.answer


def main() -> int:
    """Try the attacks, and tell which do harm."""
    opened(ARCHIVES["stored"]())  # what every child needs is loaded once
    counts = Counter[str]()
    for name, attack in attacks():
        if len(sys.argv) == 1 or any(map(name.count, sys.argv[1:])):
            said = outcome(attack)
            counts[said if said in {READ, REFUSED} else "harm"] += 1
            if said not in {READ, REFUSED}:
                print(f"{name}: {said}", flush=True)
    print(f"{counts.total()} Word files: {counts[READ]} read, {counts[REFUSED]} refused, {counts['harm']} do harm")
    return int(bool(counts["harm"]))


if __name__ == "__main__":
    sys.exit(main())
