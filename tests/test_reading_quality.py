"""The page “How well it reads” shows what its script measures."""

import re
import subprocess
import sys

import pytest

from tests.documents import ROOT, SHARED

PAGE = ROOT / "docs" / "reference" / "reading-quality.md"
CORPUS = SHARED / "corpus"


@pytest.mark.deep
@pytest.mark.skipif(not CORPUS.is_dir(), reason="the folder with the labelled plans (shared/corpus) is missing")
def test_the_tables_are_measured() -> None:
    """The tables of the page are those that the script prints now."""
    script = [sys.executable, "docs/measure_reading.py", str(CORPUS)]
    printed = subprocess.run(script, cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout
    shown = re.search(r"(?<=<!-- measured -->\n).*?(?=<!-- end -->)", PAGE.read_text(encoding="utf-8"), re.DOTALL)

    assert shown is not None
    assert printed == shown[0]
