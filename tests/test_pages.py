"""What the pages show is what a reader gets: printed output, names of the API, the record of an example."""

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from shutil import copytree

import pytest

import binhdanggioi as bdg

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "README.vi.md", "docs/tutorial.md", "docs/vi/bat-dau.md")
BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
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


def test_api_shows_every_public_name() -> None:
    """Every name of the front door stands on one page of the API, and on no other."""
    pages = sorted((ROOT / "docs" / "api").glob("*.md"))
    shown = [name for page in pages for name in SHOWN.findall(page.read_text(encoding="utf-8"))]

    assert sorted(bdg.__all__) == sorted(shown)


def test_record_of_the_example() -> None:
    """The record among the examples is that of the plan beside it, as `to_json(plan, indent=1)` gives it."""
    plan = bdg.read(ROOT / "examples" / "ke-hoach-tap-huan.txt").plan

    assert bdg.to_json(plan, indent=1) + "\n" == (ROOT / "examples" / "ke-hoach-tap-huan.json").read_text("utf-8")
