"""
Make the picture of a summary that the pages show, from an example, as a browser shows it.

    python docs/make_summary_picture.py

Needs Chromium (`chromium`).
"""

import subprocess
import sys
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

import binhdanggioi as bdg

DOCS = Path(__file__).parent
EXAMPLE = DOCS.parent / "examples" / "ke-hoach-chuong-trinh-2282.txt"
PICTURE = DOCS / "pictures" / "summary.png"
SIZE = 880, 1215
OPTIONS = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")


def main() -> None:
    """Write the summary of an example as a picture."""
    chromium = which("chromium")
    if chromium is None:
        sys.exit("the picture needs chromium: install it")
    PICTURE.parent.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        page = Path(folder, "summary.html")
        page.write_text(bdg.summarize(bdg.read(EXAMPLE).plan).document(), encoding="utf-8")
        size = "--window-size={},{}".format(*SIZE)
        command = [chromium, *OPTIONS, size, f"--screenshot={PICTURE}", page.as_uri()]
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - a browser on a page of ours


if __name__ == "__main__":
    main()
