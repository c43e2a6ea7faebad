"""A real Word file that is damaged: cut off, with bytes changed, with a part changed that is packed well."""

from collections.abc import Iterator
from functools import cache, partial
from io import BytesIO
from random import Random
from zipfile import ZipFile

import binhdanggioi as bdg
from tests.documents import EXAMPLES
from tests.hostile.attacks import Attack
from tests.opening.word.word_files import zipped


@cache
def real_file() -> bytes:
    """The Word file of an example."""
    file = BytesIO()
    bdg.write_docx(bdg.read(EXAMPLES[0]).plan, file)
    return file.getvalue()


def cuts() -> Iterator[tuple[str, Attack]]:
    """A real file that breaks off."""
    for part in range(1, 40):
        yield f"cut at {part}/40", partial(lambda part: real_file()[: len(real_file()) * part // 40], part)


def flips(seed: int, times: int) -> Iterator[tuple[str, Attack]]:
    """A real file with some bytes changed."""
    for number in range(times):
        yield f"bytes changed, {seed}/{number}", partial(flipped, f"{seed}/{number}")


def flipped(seed: str) -> bytes:
    """The real file with one byte changed, or a few, or many."""
    dice, data = Random(seed), bytearray(real_file())
    for _ in range(dice.choice((1, 2, 8, 64))):
        data[dice.randrange(len(data))] = dice.randrange(256)
    return bytes(data)


def part_changes(seed: int, times: int) -> Iterator[tuple[str, Attack]]:
    """A real file with a part changed that is packed well."""
    for number in range(times):
        yield f"a part changed, {seed}/{number}", partial(part_changed, f"{seed}/{number}")


def part_changed(seed: str) -> bytes:
    """The real file with something left out of a part, said twice in it, or put into it."""
    dice = Random(seed)
    with ZipFile(BytesIO(real_file())) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = dice.choice([each for each in files if each.endswith((".xml", ".rels"))])
    first, last = sorted(dice.randrange(len(files[name]) + 1) for _ in range(2))
    last = min(last, first + dice.choice((1, 20, 400)))
    inner = files[name][first:last]
    new = dice.choice(
        (b"", inner * 2, inner[::-1], bytes([dice.randrange(256)]), b"<w:p>", b"</w:tbl>", b'"', b"&", b"-1")
    )
    return zipped({**files, name: files[name][:first] + new + files[name][last:]})
