"""The versions of Python and of other projects that the library says it works with."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
PINS = {
    canonicalize_name(pin.name): next(iter(pin.specifier))
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for pin in [Requirement(line)]
}
PYTHON = "Programming Language :: Python :: "


def needed(lines: list[str]) -> Iterator[Requirement]:
    """Requirements, with those of the extras that they name."""
    for wanted in map(Requirement, lines):
        if wanted.name == PROJECT["name"]:
            for extra in sorted(wanted.extras):
                yield from needed(EXTRAS[extra])
        else:
            yield wanted


OF_USERS = [*needed(PROJECT["dependencies"]), *needed(EXTRAS["all"])]
EVERYTHING = {*OF_USERS, *needed([line for lines in EXTRAS.values() for line in lines])}


@pytest.mark.parametrize("wanted", sorted(EVERYTHING, key=str), ids=str)
def test_each_has_a_lowest_version(wanted: Requirement) -> None:
    """Whatever is needed says from which version on, so that `nox -s lowest` can try that."""
    assert 1 == len([each for each in wanted.specifier if each.operator in (">=", "==")])


@pytest.mark.parametrize("wanted", OF_USERS, ids=str)
def test_the_constraints_fit(wanted: Requirement) -> None:
    """The constraints have one exact version of each project that a user installs, and it is an allowed one."""
    pin = PINS[canonicalize_name(wanted.name)]

    assert ("==", True) == (pin.operator, wanted.specifier.contains(pin.version))


def test_all_is_every_extra_of_users() -> None:
    """The extra `all` has what every extra has but those for work on the library itself."""
    of_the_library = {"all", "test", "engines", "docs", "dev"}
    expected = {str(wanted) for extra in EXTRAS.keys() - of_the_library for wanted in needed(EXTRAS[extra])}

    assert expected == {str(wanted) for wanted in needed(EXTRAS["all"])}


def test_pythons() -> None:
    """The Pythons of the classifiers follow each other from the oldest that is allowed, and the page names each."""
    names = [line.removeprefix(PYTHON) for line in PROJECT["classifiers"] if line.startswith(f"{PYTHON}3.")]
    page = (ROOT / "docs" / "reference" / "versions.md").read_text(encoding="utf-8")
    minors = [Version(name).minor for name in names]

    assert f">={names[0]}" == PROJECT["requires-python"]
    assert [*range(minors[0], minors[0] + len(minors))] == minors
    assert names == [row.split("|")[1].split()[0] for row in page.splitlines() if row.startswith("| 3.")]
