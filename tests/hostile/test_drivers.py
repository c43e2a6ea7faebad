"""The drivers do what they say: texts are the same again, faults are found and made small, children die in time."""

import ast
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import binhdanggioi as bdg
from binhdanggioi.__main__ import COMMANDS
from tests.hostile import chain, growth, mutations
from tests.hostile.chain import commands_say_it_plainly
from tests.hostile.fuzz import law_of, places, row
from tests.hostile.hits import HITS
from tests.hostile.laws import LIGHT, Fault, Trial, faults
from tests.hostile.mutants import PACKAGE, ROOT, runs_for
from tests.hostile.nouns import NOUNS
from tests.hostile.packages import READ, REFUSED, attacks, outcome
from tests.hostile.shapes import PLAIN
from tests.hostile.shrink import shrunk
from tests.hostile.texts import plans, text_of
from tests.hostile.watch import Stopped, in_child, within

SOME = 40
PLAN = "KẾ HOẠCH\nTập huấn năm 2026\nI. MỤC TIÊU\n1. Đạt 60% nữ.\n"
PLANTS = """
import ast
from tests.hostile.mutants import is_found, unchanged

nothing = unchanged("notation")
wrong = nothing._replace(slip=nothing.slip._replace(change=lambda node: ast.Name("nowhere", ast.Load())))
print([is_found(nothing), is_found(wrong)])
"""
"""Looks for a slip, and for none, in a Python that has not loaded the library yet."""


def never(trial: Trial) -> bool:
    """Nothing is right."""
    return not trial.text


def raises(_: Trial) -> bool:
    """Something is raised."""
    raise ValueError("a")


def endless(_: Trial) -> bool:
    """Nothing comes of it."""
    return bool(bdg.attempt(work))


def work() -> None:
    """Do something for ever."""
    while True:
        time.process_time()


class TestTexts:
    """Texts are made by chance, but always the same ones."""

    def test_same_again(self) -> None:
        """A seed and a number make a text; another seed makes another."""
        own = plans(with_real=False)
        first, again, other = ([text_of(seed, number, own) for number in range(SOME)] for seed in (1, 1, 2))

        assert (True, True) == (first == again, first != other)

    def test_each_seed_has_its_share(self) -> None:
        """Seeds take turns."""
        assert [(1, 0), (2, 0), (1, 1)] == list(places((1, 2), 3))

    def test_the_rules_are_among_the_plans(self) -> None:
        """The examples of the rules are plans to begin with, with their slips and without."""
        lines = ["- Cấp xã: 798 đại biểu", "- Cấp xã: 800 đại biểu"]

        assert lines == [line for line in lines if any(line in plan for plan in plans(with_real=False).own)]


class TestLaws:
    """A fault has the name of its law."""

    def test_broken(self) -> None:
        """A law that is not true is told by its sentence, one that raises by the error; the same error once."""
        raised = Fault("raises: ValueError in the test", "a")

        assert [Fault("never", "Nothing is right."), raised] == list(faults("a", (never, raises, raises)))

    @pytest.mark.parametrize("law", LIGHT, ids=lambda law: law.__name__)
    def test_known_by_its_kind(self, law: Callable[[Trial], bool]) -> None:
        """The law of a fault is found by the kind of the fault."""
        assert [law] == list(law_of(f"{law.__name__}: ValueError in the test"))

    @pytest.mark.parametrize("is_expected", [False, True])
    @pytest.mark.parametrize(("function", "command"), [("summarize", 2), ("readiness", 4), ("schedule", 5)])
    def test_a_fault_in_a_command(
        self,
        function: str,
        command: int,
        is_expected: bool,  # noqa: FBT001 - data
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """A fault of the library breaks the law of the commands, also where its exit code would fit."""
        path = tmp_path / "a.txt"
        path.write_text(PLAN, encoding="utf-8")
        codes = chain.codes_for(path)
        codes[command] = chain.REFUSED if is_expected else codes[command]
        monkeypatch.setattr(bdg, function, lambda *_, **__: 1 // 0)
        monkeypatch.setattr(chain, "codes_for", lambda _: codes)

        assert not commands_say_it_plainly(Trial(PLAN))

    def test_a_wrong_code(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """So does an exit code that says something else than what was found."""
        assert commands_say_it_plainly(Trial(PLAN))

        monkeypatch.setitem(COMMANDS, "ready", COMMANDS["ready"]._replace(run=lambda _: 0))

        assert not commands_say_it_plainly(Trial(PLAN))

    def test_a_file_that_is_refused(self) -> None:
        """A text that is no plan to any command, for it begins as a PDF does, is refused by every one."""
        assert commands_say_it_plainly(Trial("%PDF-1.7"))

    def test_a_law_without_an_end(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A law that takes too long is broken, also where the library takes what is raised in it for a fault."""
        monkeypatch.setattr("tests.hostile.laws.SECONDS", 0.05)

        assert ["endless: Stopped in many.attempt"] == [fault.kind for fault in faults("a", (endless,))]

    def test_row(self) -> None:
        """A fault is printed as a row of the table of inputs."""
        assert r"    param('I.\u2028a', id='reads')," == row("reads", "I.\u2028a")


class TestShrinking:
    """A text is made small while it fails."""

    @pytest.mark.parametrize(
        ("text", "small", "fails"),
        [
            ("một hai ba\nbốn năm sáu\nbảy", "bốnm", lambda text: "m" in text and "bốn" in text),
            ("I. a\n- b\n- c", "a\na", lambda text: text.count("\n") > 0 and len(text) > 2),
            ("12 lớp", "", lambda _: True),
        ],
    )
    def test_small(self, text: str, small: str, fails: Callable[[str], bool]) -> None:
        """Lines, words and characters go that are not needed; letters that are become plain."""
        assert small == shrunk(text, fails)


class TestWatch:
    """Nothing runs for ever."""

    def test_stopped(self) -> None:
        """What takes too long is stopped."""
        with pytest.raises(Stopped), within(0.05):
            work()

    def test_child(self) -> None:
        """A child answers, or it dies when its time is over, when its memory is full, when it raises something."""
        given = [lambda: "a", work, lambda: str(len(bytearray(2**32))), lambda: str(1 // 0)]

        assert ["a", None, None, None] == [in_child(each, seconds=1, megabytes=1000).answer for each in given]


class TestShapes:
    """A shape is what its name says."""

    KINDS = ("courses", "indicators", "tasks", "funding", "responsibilities", "legal_bases", "recipients")

    @pytest.mark.parametrize("name", KINDS)
    def test_nouns(self, name: str) -> None:
        """A plan that is full of nouns of a kind has each of them, also beyond the hundredth."""
        shape = NOUNS[{"responsibilities": "duties", "legal_bases": "bases"}.get(name, name)]
        plan = bdg.read_text(shape(120)).plan

        assert 120 <= len(getattr(plan, name)) <= 121

    def test_larger(self) -> None:
        """A larger size makes a longer text."""
        every = PLAIN | HITS | NOUNS

        assert [] == [name for name, shape in every.items() if not len(shape(1)) < len(shape(2)) < len(shape(9))]


class TestGrowth:
    """Growth is told by the ratio of times, for a text of twice the length."""

    @pytest.mark.parametrize(
        ("small", "large", "ratio"), [(0.1, 0.2, 2), (0.1, 0.4, 4), (0.1, float("inf"), float("inf"))]
    )
    def test_ratio(self, small: float, large: float, ratio: float) -> None:
        """A time in proportion to the length has the ratio 2."""
        before, after = growth.Point(10, 100, {"read": small}), growth.Point(20, 200, {"read": large})

        assert ratio == pytest.approx(after.ratio(before, "read"))

    def test_size(self) -> None:
        """The size is the largest that fits."""
        assert 4 == growth.sized(lambda size: "ă" * size, 9)

    @pytest.mark.parametrize(
        ("times", "said"),
        [
            ([1, 2], []),
            ([1, 4, 1, 4, 1, 4, 1, 4, 1, 4, 1, 3], ["read, a: twice the size takes 3.0 times the time"]),
            ([1, 4, 1, 2], [""]),
            ([1, 3, 1, 5, 1, 2], [""]),
        ],
        ids=["in proportion", "grows", "was busy", "was busy twice"],
    )
    def test_fault(self, times: list[float], said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
        """What grows is measured again, and the least ratio counts."""
        monkeypatch.setattr(growth, "LARGE", 2 * growth.SMALL)
        monkeypatch.setattr(growth, "SLOW", 100)
        monkeypatch.setattr(growth, "measured", lambda *_: {"read": times.pop(0)})

        assert said == [growth.fault(case) for case in growth.suspects("a", lambda size: "a" * size, {})]

    def test_slow(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What takes too long at a large size is told."""
        monkeypatch.setattr(growth, "measured", lambda text, _: {"read": len(text) * 3 / growth.LARGE})

        assert ["read, a: 100 KB take 3.0 s"] == [
            growth.fault(case) for case in growth.suspects("a", lambda size: "a" * size, {})
        ]


class TestPackages:
    """Hostile Word files."""

    @pytest.mark.parametrize(("name", "said"), [("stored", READ), ("wrong sums", REFUSED), ("laughs", REFUSED)])
    def test_outcome(self, name: str, said: str) -> None:
        """A file is read or refused."""
        assert said == outcome(dict(attacks())[name])

    def test_names(self) -> None:
        """Every attack has a name of its own."""
        names = [name for name, _ in attacks()]

        assert sorted(set(names)) == sorted(names)


class TestMutants:
    """Slips in code."""

    @pytest.mark.parametrize(
        ("source", "changed"),
        [
            ("a < b", ["a <= b"]),
            ("a and b and c", ["a or b or c", "a", "b and c"]),
            ("not a", ["a"]),
            ("a if b else c", ["a if True else c", "a if False else c"]),
            ("a + True", ["a - True", "a + False"]),
            ("a = '\\\\s*b'", ["a = '\\\\s+b'", "a = '\\\\s*bx'"]),
            ("[a for a in b if a]", ["[a for a in b]"]),
            ("any(a)", ["all(a)"]),
            (
                "def f(a: int=1) -> int:\n    return a",
                ["def f(a: int=1) -> int:\n    return None"],
            ),
            ("raise ValueError(1 + 1)", []),
        ],
    )
    def test_slips(self, source: str, changed: list[str]) -> None:
        """Each node is changed in each way that fits it; what only speaks is not."""
        made = [mutations.slipped(source, slip) for slip in mutations.slips(ast.parse(source))]

        assert changed == [ast.unparse(tree) for tree in made if "2" not in ast.unparse(tree)]

    def test_tests(self) -> None:
        """The tests with the name of a file come first, then those of what it is about."""
        runs = runs_for(PACKAGE / "checking" / "rules" / "funding.py")

        assert ["test_funding.py", "test_rules.py", "test_faults.py", "checking"] == [Path(run[0]).name for run in runs]

    @pytest.mark.deep
    def test_found(self) -> None:
        """The tests find a slip, and nothing where there is none."""
        done = subprocess.run([sys.executable, "-c", PLANTS], cwd=ROOT, capture_output=True, check=True)

        assert b"[False, True]" == done.stdout.strip()
