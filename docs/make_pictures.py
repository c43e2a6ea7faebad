"""
Make the pictures of the pages from the examples, as an office sees them.

    python docs/make_pictures.py

Needs LibreOffice (`soffice`) and poppler (`pdftoppm`), and a font with the widths of Times New Roman.
"""

import struct
import subprocess
import sys
import zlib
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

import binhdanggioi as bdg

DOCS = Path(__file__).parent
EXAMPLE = DOCS.parent / "examples" / "ke-hoach-tap-huan.txt"
PICTURE = DOCS / "pictures" / "official-document.png"
TOOLS = ("soffice", "pdftoppm")
DOTS_PER_INCH = 80


def main() -> None:
    """Write the first page of the official document of an example."""
    missing = [tool for tool in TOOLS if which(tool) is None]
    if missing:
        sys.exit(f"the pictures need {' and '.join(missing)}: install LibreOffice and poppler-utils")
    PICTURE.parent.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        word = Path(folder, "plan.docx")
        bdg.write_docx(bdg.read(EXAMPLE).plan, word)
        run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, str(word))
        pages = ("-f", "1", "-l", "1", "-gray", "-r", str(DOTS_PER_INCH))
        PICTURE.write_bytes(png(run("pdftoppm", *pages, str(word.with_suffix(".pdf")))))


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


if __name__ == "__main__":
    main()
