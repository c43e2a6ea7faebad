"""The command line, `binhdanggioi` and `python -m binhdanggioi`: a thin front over the public functions."""

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from signal import SIGINT
from typing import Any, NamedTuple, NoReturn

from binhdanggioi.commands import check, convert, deadlines, fix, lookup, ready, summarize
from binhdanggioi.commands.console import PROGRAM, Refused, Stopped, complain, prepare, printable, settle

_VERSION = "0.1.0"
"""The version of the project, which a test compares: to look up the installed one takes longer than all the rest."""
_STOPPED = 128
"""To this a shell adds the number of the signal that ends a program."""
_PIPE_CLOSED = 141


class Command(NamedTuple):
    """A command: its help, its arguments and the function that runs it."""

    help: str
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
    operands: str


COMMANDS = {
    "check": Command(check.HELP, check.arguments, check.run, "FILE ..."),
    "summarize": Command(summarize.HELP, summarize.arguments, summarize.run, "FILE ..."),
    "convert": Command(convert.HELP, convert.arguments, convert.run, "FILE ..."),
    "fix": Command(fix.HELP, fix.arguments, fix.run, "FILE ..."),
    "ready": Command(ready.HELP, ready.arguments, ready.run, "FILE ..."),
    "deadlines": Command(deadlines.HELP, deadlines.arguments, deadlines.run, "FILE ..."),
    "explain": Command(lookup.EXPLAIN_HELP, lookup.explain_arguments, lookup.explain, "[CODE ...]"),
    "schema": Command(lookup.SCHEMA_HELP, lookup.schema_arguments, lookup.schema, "[plan | report]"),
}
_EXIT_CODES = """\
exit codes:
  0    done, nothing found
  1    check: a finding at or above --fail-on; fix: something to change; ready: a draft is not ready
  2    wrong usage, or a file could not be read (the others were)
  130  interrupted
  143  told to end
"""


class _Parser(ArgumentParser):
    """A parser that repeats no control code of what it was given, and tells where its help could not be shown."""

    def error(self, message: str) -> NoReturn:
        """Tell wrong use in a sentence, and end."""
        super().error(printable(message, keep="\n"))

    def _print_message(self, message: str, file: Any = None) -> None:  # noqa: ANN401 - whatever takes a text
        (file or sys.stderr).write(message)  # an error of the stream is one, which argparse would pass over


def parser() -> ArgumentParser:
    """Make the parser of the command line, with one for each command."""
    made = _Parser(
        PROGRAM,
        f"{PROGRAM} COMMAND [options] ...",
        "Read, check, summarize and write Vietnamese gender-equality plans (kế hoạch).",
        _EXIT_CODES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("--version", action="version", version=f"{PROGRAM} {_VERSION}")
    commands = made.add_subparsers(title="commands", metavar="COMMAND ...", prog=PROGRAM, required=True)
    for name, command in COMMANDS.items():
        sentence = f"{command.help[0].upper()}{command.help[1:]}."
        usage = f"{PROGRAM} {name} [options] {command.operands}"
        one = commands.add_parser(name, help=command.help, description=sentence, usage=usage, allow_abbrev=False)
        command.arguments(one)
        one.set_defaults(run=command.run)
    return made


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; an error is reported in a sentence."""
    prepare()
    try:
        return _run(argv)
    finally:
        settle()


def _parsed(argv: Sequence[str] | None) -> Namespace:
    """Read the arguments; what was asked for may be help, which is then to be shown whole."""
    try:
        return parser().parse_args(argv)
    except SystemExit:
        sys.stdout.flush()
        raise


def _run(argv: Sequence[str] | None) -> int:
    try:
        args = _parsed(argv)
        code: int = args.run(args)
        sys.stdout.flush()
    except (Refused, ImportError) as error:
        complain(str(error))
        return 2
    except BrokenPipeError:
        return _PIPE_CLOSED
    except OSError as error:
        complain(": ".join(map(str, filter(None, (error.filename, error.strerror)))) or str(error))
        return 2
    except MemoryError:
        complain("there is not enough memory")
        return 2
    except KeyboardInterrupt as error:
        complain("stopped", "note")
        return _STOPPED + (error.number if isinstance(error, Stopped) else SIGINT)
    return code


if __name__ == "__main__":
    sys.exit(main())
