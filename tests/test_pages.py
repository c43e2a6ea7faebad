"""What the pages show is what a reader gets: printed output, names of the API, the record of an example."""

import ast
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from doctest import DocTestParser
from io import StringIO
from pathlib import Path
from shutil import copytree

import pytest

import binhdanggioi as bdg

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "README.vi.md", "docs/tutorial.md", "docs/vi/bat-dau.md")
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)(?P<target>[^)#]+)")
SHOWN = re.compile(r"^\.\. (?:auto|py:)\w+:: (?:binhdanggioi\.)?(?P<name>\w+)$", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES)
def test_shown_output_is_printed(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The text blocks of a page are, in their order, all that its Python blocks print."""
    blocks = [(found["language"], found["text"]) for found in BLOCK.finditer((ROOT / page).read_text(encoding="utf-8"))]
    program = "\n".join(text for language, text in blocks if language == "python")
    copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    with redirect_stdout(StringIO()) as printed:
        exec(compile(program, page, "exec"), {})  # noqa: S102 - the blocks of our own pages

    assert "".join(text for language, text in blocks if language == "text") == printed.getvalue()


@pytest.mark.parametrize("page", sorted(ROOT.glob("*.md")), ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    """A link or a picture of a page beside the source is a file or a folder; those of docs Sphinx looks after."""
    targets = LINK.findall(page.read_text(encoding="utf-8"))

    assert [] == [target for target in targets if not (ROOT / target).exists()]


def test_every_benchmark_is_named() -> None:
    """The page of the benchmarks names every script in their folder."""
    page = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")

    assert [] == [script.name for script in (ROOT / "benchmarks").glob("*.py") if script.name not in page]


def test_api_shows_every_public_name() -> None:
    """Every name of the front door stands on one page of the API, and on no other."""
    pages = sorted((ROOT / "docs" / "api").glob("*.md"))
    shown = [name for page in pages for name in SHOWN.findall(page.read_text(encoding="utf-8"))]

    assert sorted(bdg.__all__) == sorted(shown)


def examples() -> Iterator[str]:
    """Find the code of every Python block of the pages and of every doctest of the library."""
    for page in [*ROOT.glob("README*.md"), *(ROOT / "docs").rglob("*.md")]:
        if not {"_build", "rules"} & set(page.relative_to(ROOT).parts):
            blocks = BLOCK.finditer(page.read_text(encoding="utf-8"))
            yield from (found["text"] for found in blocks if found["language"] == "python")
    for module in (ROOT / "src").rglob("*.py"):
        for example in DocTestParser().get_examples(module.read_text(encoding="utf-8")):
            yield example.source


def test_every_public_name_has_an_example() -> None:
    """Every name of the front door is used in some example; a notebook alone calls what `%load_ext` calls."""
    nodes = [node for code in examples() for node in ast.walk(ast.parse(code))]
    used = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    used |= {node.id for node in nodes if isinstance(node, ast.Name)}

    assert set() == set(bdg.__all__) - used - {"load_ipython_extension"}


def test_record_of_the_example() -> None:
    """The record among the examples is that of the plan beside it, as `to_json(plan, indent=1)` gives it."""
    plan = bdg.read(ROOT / "examples" / "ke-hoach-tap-huan.txt").plan

    assert bdg.to_json(plan, indent=1) + "\n" == (ROOT / "examples" / "ke-hoach-tap-huan.json").read_text("utf-8")
