"""
Ask the laws of many texts, and make each text that breaks one as small as it can be made.

    python -m tests.hostile.fuzz [--texts N | --seconds S] [--seed K ...] [--chain] [--processes P] [--own]

Without a seed a fresh one is taken, and printed. Exit code 1: a law is broken.
"""

import sys
import time
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from functools import partial
from itertools import count, islice
from multiprocessing import get_context
from random import SystemRandom

from attrs import define, field, frozen

from tests.hostile.chain import CHAIN
from tests.hostile.laws import LIGHT, Fault, Law, faults
from tests.hostile.shrink import shrunk
from tests.hostile.texts import plans, text_of

BATCH = 400
"""How many texts are tried between two looks at the clock."""
SHOWN = 6
"""How many texts of a kind of fault are made small: what breaks a law in two ways is then seen, mostly, in both."""
FAR = 10**12
"""More texts than anybody waits for."""


@frozen
class Attempt:
    """What became of a text."""

    seed: int
    number: int
    length: int
    faults: tuple[Fault, ...]


@define
class Tally:
    """What became of all texts so far."""

    texts: int = 0
    characters: int = 0
    broken: int = 0
    kinds: Counter[str] = field(factory=Counter)
    shortest: dict[str, list[Attempt]] = field(factory=dict)
    """For each kind of fault, the shortest texts that have it."""

    def add(self, attempt: Attempt) -> None:
        """Count a text and what it broke."""
        self.texts += 1
        self.characters += attempt.length
        self.broken += bool(attempt.faults)
        for fault in attempt.faults:
            self.kinds[fault.kind] += 1
            known = [*self.shortest.get(fault.kind, []), attempt]
            self.shortest[fault.kind] = sorted(known, key=lambda each: each.length)[:SHOWN]


def tried(place: tuple[int, int], *, chain: bool, own: bool) -> Attempt:
    """Make the text of a seed and a number, and ask the laws of it."""
    text = text_of(*place, plans(with_real=not own))
    return Attempt(*place, len(text), tuple(faults(text, CHAIN if chain else LIGHT)))


def places(seeds: Sequence[int], texts: int) -> Iterator[tuple[int, int]]:
    """The seeds and numbers of the texts: each seed in turn, so that every one has its share."""
    return islice(((seed, number) for number in count() for seed in seeds), texts)


def run(args: Namespace) -> Tally:
    """Try texts until there are enough of them, or the time is over."""
    tally, until = Tally(), time.monotonic() + args.seconds
    todo = places(args.seed, args.texts)
    attempt = partial(tried, chain=args.chain, own=args.own)
    alone = args.processes == 1
    with nullcontext() if alone else ProcessPoolExecutor(args.processes, get_context("fork")) as pool:
        while time.monotonic() < until and (batch := list(islice(todo, BATCH))):
            for each in map(attempt, batch) if pool is None else pool.map(attempt, batch, chunksize=20):
                tally.add(each)
            print(f"{tally.texts} texts, {tally.broken} break a law", file=sys.stderr)
    return tally


def breaks(text: str, kind: str, laws: Sequence[Law]) -> bool:
    """True for a text that has a fault of a kind."""
    return any(fault.kind == kind for fault in faults(text, laws))


def law_of(kind: str) -> Sequence[Law]:
    """The law that a kind of fault is about; one raised under it may need only that."""
    return [law for law in CHAIN if law.__name__ == kind.split(":", maxsplit=1)[0]]


def row(kind: str, text: str) -> str:
    r"""
    A row for the table of inputs; what broke is to be said in words.

    >>> row("reads", "I.\u2028a")
    "pytest.param('I.\\u2028a', id='reads'),"
    """
    return f"    param({text!a}, id={kind!r}),"


def told(tally: Tally, *, own: bool) -> Iterator[str]:
    """Say of each kind of fault how often it was met, and the smallest texts that have it."""
    for kind, times in tally.kinds.most_common():
        attempts = tally.shortest[kind]
        yield f"\n{times} x {kind}: {next(each.said for each in attempts[0].faults if each.kind == kind)[:300]}"
        fails = partial(breaks, kind=kind, laws=law_of(kind))
        rows = {
            row(kind, shrunk(text_of(each.seed, each.number, plans(with_real=not own)), fails)) for each in attempts
        }
        yield from sorted(rows, key=len)


def arguments() -> Namespace:
    """Read the command line."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=int, default=FAR, help="how many texts")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="for how long, by the clock on the wall")
    parser.add_argument("--seed", type=int, nargs="+", default=[SystemRandom().randrange(10**9)])
    parser.add_argument("--chain", action="store_true", help="ask the laws of all that is written, too")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--own", action="store_true", help="only from the plans of the project")
    args = parser.parse_args()
    if args.texts == FAR and args.seconds == float("inf"):
        args.seconds = 60
    return args


def main() -> int:
    """Try the texts, and tell what broke."""
    args = arguments()
    print(f"seed {' '.join(map(str, args.seed))}; {plans(with_real=not args.own)}")
    started = time.process_time()
    tally = run(args)
    for line in told(tally, own=args.own):
        print(line)
    print(
        f"\n{tally.texts} texts of {tally.characters} characters: {tally.broken} break a law, "
        f"{len(tally.kinds)} kinds of faults, {time.process_time() - started:.0f} s of processor time here"
    )
    return int(bool(tally.broken))


if __name__ == "__main__":
    sys.exit(main())
