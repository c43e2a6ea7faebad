"""
How well the reader reads: what it finds in labelled documents, as the tables of the page “How well it reads”.

    python docs/measure_reading.py CORPUS [PAGE]

CORPUS is the folder with the labelled plans, `score.py` and `acts/alarms.py`, whose rules of counting are used. With
PAGE, the tables between the marks of that page are replaced; without it they are printed.
"""

import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, NamedTuple

import binhdanggioi as bdg

MARKS = re.compile(r"(?<=<!-- measured -->\n).*?(?=<!-- end -->)", re.DOTALL)
"""What the script writes, in the page."""


class Share(NamedTuple):
    """How many of a kind are right."""

    right: int
    of: int

    def __str__(self) -> str:
        """The share in percent, with both numbers: `97.5 % (39 of 40)`."""
        return f"{100 * self.right / self.of:.1f} % ({self.right} of {self.of})" if self.of else "–"


def module(path: Path) -> Any:  # noqa: ANN401 - a script without types
    """Load a script as a module."""
    spec = spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"no script: {path}")
    loaded = module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def grid(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A table in Markdown."""
    lines = [header, ["---"] * len(header), *rows]
    return "".join(f"| {' | '.join(map(str, line))} |\n" for line in lines)


def of_plans(corpus: Path) -> Iterator[tuple[str, Share, Share]]:
    """Each key of the labelled plans: how many of those labelled were found, and how many of those found are right."""
    score = module(corpus / "score.py")
    labelled, found, right = Counter[str](), Counter[str](), Counter[str]()
    for path in sorted(corpus.glob("[0-9]*.json")):
        label = json.loads(path.read_text(encoding="utf-8"))
        reading = bdg.read(corpus / label["file"])
        for key, (expected, read) in score.pairs(label, reading).items():
            labelled[key] += len(expected)
            found[key] += len(read)
            right[key] += score.matches(expected, read)
    for key in labelled:
        yield key, Share(right[key], labelled[key]), Share(right[key], found[key])


def of_acts(acts: Path) -> Iterator[tuple[str, int, list[Share]]]:
    """Each kind of document, with its number and how many of each fact of the heading are right."""
    alarms = module(acts / "alarms.py")
    with (acts / "facts.csv").open(encoding="utf-8", newline="") as lines:
        asked = list(csv.DictReader(lines))
    right, documents = Counter[tuple[str, str]](), Counter[str]()
    for fact in asked:
        said = alarms.said(bdg.read(acts / f"{fact['id']}.txt").plan)
        documents[fact["kind"]] += 1
        for field in alarms.FIELDS:
            right[fact["kind"], field] += alarms.fold(said[field]) == alarms.fold(fact[field])
    for kind, number in sorted(documents.items(), key=lambda pair: -pair[1]):
        fields = alarms.FIELDS if kind != "NONE" else alarms.FIELDS[:1]
        yield kind, number, [Share(right[kind, field], number) for field in fields]


def of_figures(corpus: Path) -> Share:
    """How many figures of the bodies stand in a value or an act; the others are told."""
    held = total = 0
    for path in sorted(corpus.glob("[0-9]*.txt")):
        reading = bdg.read(path)
        told = sum(
            reading.source.cut(span).isprintable() and is_figure(reading.source.cut(span)) for span in reading.plain
        )
        figures = sum(len(re.findall(r"[0-9]+(?:[.,][0-9]+)*", item.text)) for item in flat(reading.outline))
        held, total = held + figures - told, total + figures
    return Share(held, total)


def is_figure(text: str) -> bool:
    """True for a figure alone."""
    return re.fullmatch(r"[0-9.,]+", text) is not None


def flat(items: Sequence[bdg.OutlineItem]) -> Iterator[bdg.OutlineItem]:
    """Every item of an outline."""
    for item in items:
        yield item
        yield from flat(item.children)


def tables(corpus: Path) -> str:
    """The tables of the page."""
    plans = grid(
        ("what is read", "found of those labelled", "right of those found"),
        [(f"`{key}`", recall, precision) for key, recall, precision in of_plans(corpus)],
    )
    header = ("kind of document", "documents", "kind", "number", "date", "issuer", "subject")
    rows = [(kind, number, *shares, *[""] * (5 - len(shares))) for kind, number, shares in of_acts(corpus / "acts")]
    acts = grid(header, rows)
    figures = f"Figures of the bodies of the labelled plans that a value or an act holds: {of_figures(corpus)}."
    return f"\n{plans}\n{acts}\n{figures}\n\n"


def main() -> None:
    """Print the tables, or put them into the page."""
    corpus, *pages = map(Path, sys.argv[1:])
    made = tables(corpus)
    for page in pages:
        page.write_text(MARKS.sub(lambda _: made, page.read_text(encoding="utf-8")), encoding="utf-8")
    if not pages:
        sys.stdout.write(made)


if __name__ == "__main__":
    main()
