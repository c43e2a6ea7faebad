"""The choice of rules and severities, from the options of a command and from a TOML file."""

from __future__ import annotations

import tomllib
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date, datetime
from typing import NamedTuple

import binhdanggioi as bdg
from binhdanggioi.commands.console import Refused
from binhdanggioi.commands.inputs import Given, loaded

SEVERITIES = ("error", "warning", "note")
_KEYS = ("select", "ignore", "severity", "suppress")
_SUPPRESS = {"code": str, "reason": str, "address": str, "path": str, "until": date}


class Choice(NamedTuple):
    """The arguments of `check`."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, str], ...] = ()
    """Codes, each with the name of a severity."""
    suppressions: tuple[bdg.Suppression, ...] = ()
    today: date | None = None

    def check(self, reading: Given) -> bdg.Report:
        """Check a plan that was read."""
        return bdg.check(
            reading.plan,
            reading.source,
            today=self.today,
            select=self.select,
            ignore=self.ignore,
            severities={code: bdg.Severity[name.upper()] for code, name in self.severities},
            suppressions=self.suppressions,
        )


def add_rules(parser: ArgumentParser) -> None:
    """Add the options for the choice of rules."""
    group = parser.add_argument_group("rules")
    for name, what in (
        ("--select", "only rules whose codes start with these: BDG5,BDG701"),
        ("--ignore", "no rules whose codes start with these"),
    ):
        group.add_argument(name, action="extend", type=_codes, default=[], metavar="CODES", help=what)
    group.add_argument(
        "--severity",
        action="append",
        type=_severity,
        default=[],
        metavar="CODE=NAME",
        help="set the severity of a rule: BDG503=note (error, warning or note)",
    )
    group.add_argument("--config", metavar="FILE", help="a TOML file with select, ignore, severity and suppress")
    group.add_argument(
        "--today",
        type=a_day,
        metavar="YYYY-MM-DD",
        help="the day of the check; without it, rules that depend on the day are not applied",
    )


def _codes(text: str) -> list[str]:
    return [code.strip() for code in text.split(",") if code.strip()]


def _severity(text: str) -> tuple[str, str]:
    code, _, name = text.partition("=")
    if name.lower() not in SEVERITIES:
        raise ArgumentTypeError(f"{text!r} is not CODE=NAME, where NAME is error, warning or note")
    return code, name.lower()


def a_day(text: str) -> date:
    """Read a day of the form `YYYY-MM-DD`."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no day of the form YYYY-MM-DD") from None
    if day.isoformat() != text:
        raise ArgumentTypeError(f"write this day as {day}")
    return day


def choice(args: Namespace) -> Choice:
    """Join the options and the file: `--select` replaces that of the file, the other options add to it."""
    file = _load(args.config) if args.config else Choice()
    made = Choice(
        select=tuple(args.select) or file.select,
        ignore=(*file.ignore, *args.ignore),
        severities=(*file.severities, *args.severity),
        suppressions=file.suppressions,
        today=args.today,
    )
    for suppression in made.suppressions:
        if suppression.until is not None and made.today is None:
            raise Refused(
                f"{args.config}: the suppression of {suppression.code} ends on a day: give --today YYYY-MM-DD"
            )
    try:
        made.check(bdg.read_text(""))  # an unknown code is reported here, before any file is read
    except ValueError as error:
        raise Refused(str(error)) from None
    return made


def _load(path: str) -> Choice:
    try:
        table = tomllib.loads(loaded(path).decode("utf-8-sig"))
    except OSError as error:
        raise Refused(f"{path}: {error.strerror}") from None
    except bdg.SourceError as error:
        raise Refused(f"{path}: {error}") from None
    except RecursionError:
        raise Refused(f"{path}: nested too deeply for a file of choices") from None
    except ValueError as error:
        raise Refused(f"{path}: this is no TOML: {error}") from None
    try:
        return _choice(table)
    except (TypeError, ValueError) as error:
        raise Refused(f"{path}: {error}") from None


def _choice(table: dict[str, object]) -> Choice:
    _refuse_others(table, _KEYS, "")
    severities = table.get("severity", {})
    suppressions = table.get("suppress", [])
    if not isinstance(severities, dict) or not isinstance(suppressions, list):
        raise TypeError("severity must be a table, [severity], and suppress tables, [[suppress]]")
    return Choice(
        select=_texts(table, "select"),
        ignore=_texts(table, "ignore"),
        severities=tuple(_named(code, name) for code, name in severities.items()),
        suppressions=tuple(_suppression(one, f"suppress[{number}]") for number, one in enumerate(suppressions)),
    )


def _refuse_others(table: dict[str, object], keys: tuple[str, ...], place: str) -> None:
    for key in table:
        if key not in keys:
            raise ValueError(f"{f'{place}: ' if place else ''}unknown key {key!r}; the keys are {', '.join(keys)}")


def _texts(table: dict[str, object], key: str) -> tuple[str, ...]:
    texts = table.get(key, [])
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise TypeError(f'{key} must be a list of codes: {key} = ["BDG5"]')
    return tuple(texts)


def _named(code: str, name: object) -> tuple[str, str]:
    if not isinstance(name, str) or name.lower() not in SEVERITIES:
        raise ValueError(f"severity.{code} must be error, warning or note: {name!r}")
    return code, name.lower()


def _suppression(table: object, place: str) -> bdg.Suppression:
    if not isinstance(table, dict):
        raise TypeError(f"{place} must be a table: [[suppress]]")
    _refuse_others(table, tuple(_SUPPRESS), place)
    for key in ("code", "reason"):
        if key not in table:
            raise ValueError(f"{place} has no {key}")
    for key, value in table.items():
        if not isinstance(value, _SUPPRESS[key]) or isinstance(value, datetime):
            raise TypeError(f"{place}.{key} must be a {'day: 2026-12-31' if key == 'until' else 'text'}")
    if table["code"] not in {rule.code for rule in bdg.RULES}:
        raise ValueError(f"{place}: no rule has the code {table['code']!r}")
    try:
        return bdg.Suppression(**table)
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from None
