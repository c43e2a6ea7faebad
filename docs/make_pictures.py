"""
Make the pictures of the pages from the examples, as an office and a reader see them.

    python docs/make_pictures.py

The official document needs LibreOffice (`soffice`) and poppler (`pdftoppm`), and a font with the widths of Times New
Roman; the summary needs Chromium (`chromium`). What can be made is made, and what is missing is told.
"""

import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

import binhdanggioi as bdg

DOCS = Path(__file__).parent
EXAMPLES = DOCS.parent / "examples"
PACKAGES = {"soffice": "LibreOffice", "pdftoppm": "poppler-utils", "chromium": "Chromium"}
DOTS_PER_INCH = 80
WINDOW = 880, 1215
HEADLESS = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")


def main() -> None:
    """Make every picture for which the tools are there; stop with a sentence for each of the others."""
    missing = []
    for name, (make, tools) in PICTURES.items():
        lacking = [f"{tool} ({PACKAGES[tool]})" for tool in tools if which(tool) is None]
        if lacking:
            missing.append(f"{name} was not made: install {' and '.join(lacking)}")
            continue
        with TemporaryDirectory() as folder:
            (DOCS / "pictures" / name).write_bytes(make(Path(folder)))
    if missing:
        sys.exit("\n".join(missing))


def official_document(folder: Path) -> bytes:
    """The first page of the official document of an example."""
    word = folder / "plan.docx"
    bdg.write_docx(bdg.read(EXAMPLES / "ke-hoach-tap-huan.txt").plan, word)
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(word))
    pages = ("-f", "1", "-l", "1", "-gray", "-r", str(DOTS_PER_INCH))
    return png(run("pdftoppm", *pages, str(word.with_suffix(".pdf"))))


def summary(folder: Path) -> bytes:
    """The summary of an example in a browser."""
    page, picture = folder / "summary.html", folder / "summary.png"
    plan = bdg.read(EXAMPLES / "ke-hoach-chuong-trinh-2282.txt").plan
    page.write_text(bdg.summarize(plan).document(), encoding="utf-8")
    width, height = WINDOW
    run("chromium", *HEADLESS, f"--window-size={width},{height}", f"--screenshot={picture}", page.as_uri())
    return picture.read_bytes()


def run(tool: str, *arguments: str) -> bytes:
    """Run a tool, give what it prints, and stop where it fails."""
    done = subprocess.run([which(tool) or tool, *arguments], check=True, capture_output=True)  # noqa: S603 - tools named here
    return done.stdout


def png(pgm: bytes) -> bytes:
    """Make a small picture of 16 greys from a plain one of 256."""
    _, size, _, pixels = pgm.split(b"\n", 3)
    width, height = map(int, size.split())
    rows = (pixels[start : start + width] + bytes(width % 2) for start in range(0, width * height, width))
    packed = b"".join(
        b"\0" + bytes(left & 0xF0 | right >> 4 for left, right in zip(row[::2], row[1::2], strict=True)) for row in rows
    )
    head = struct.pack(">IIBBBBB", width, height, 4, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(packed, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )


PICTURES: dict[str, tuple[Callable[[Path], bytes], tuple[str, ...]]] = {
    "official-document.png": (official_document, ("soffice", "pdftoppm")),
    "summary.png": (summary, ("chromium",)),
}
"""Each picture with what makes it, in a folder of its own, and the tools that it takes."""


if __name__ == "__main__":
    main()
