from pathlib import Path
from typing import Any

import pytest

import binhdanggioi as bdg
from binhdanggioi import Bullets, Phrase
from binhdanggioi.notebook import Notebook, reading_page

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "ke-hoach-tap-huan.txt"


class TestNotebook:
    """What a notebook shows once the extension is loaded."""

    @pytest.fixture
    def shell(self) -> Notebook:
        """A real shell, in which the extension was loaded by its name."""
        shells = pytest.importorskip("IPython.core.interactiveshell", reason="IPython is not installed")
        shell = shells.InteractiveShell()
        shell.run_line_magic("load_ext", "binhdanggioi")
        given: Notebook = shell
        return given

    def shown(self, shell: Notebook, value: object) -> object:
        """The HTML that a shell shows."""
        formatter: Any = shell.display_formatter.formatters["text/html"]
        return formatter(value)

    def test_plan(self, shell: Notebook) -> None:
        """A plan is shown by its summary."""
        plan = bdg.read(EXAMPLE).plan

        assert bdg.summarize(plan)._repr_html_() == self.shown(shell, plan)

    def test_report(self, shell: Notebook) -> None:
        """A report is shown as its page."""
        report = bdg.check(bdg.read(EXAMPLE).plan)

        assert bdg.report_page(report)._repr_html_() == self.shown(shell, report)

    def test_reading(self, shell: Notebook) -> None:
        """A reading is shown by the summary of its plan."""
        reading = bdg.read(EXAMPLE)

        assert bdg.summarize(reading.plan)._repr_html_() == self.shown(shell, reading)

    def test_page(self, shell: Notebook) -> None:
        """A page shows itself, also without the extension."""
        page = bdg.summarize(bdg.read(EXAMPLE).plan)

        assert page._repr_html_() == self.shown(shell, page)

    def test_unread(self) -> None:
        """What was not understood stands below the summary, with its line."""
        reading = bdg.read_text("Nơi nhận\nNơi nhận\n- UBND tỉnh")
        last = reading_page(reading).blocks[-1]

        assert reading.unread
        assert Bullets(tuple(Phrase(reading.source.cut(span), span) for span in reading.unread)) == last
