from io import BytesIO
from pathlib import Path
from unicodedata import normalize
from zipfile import ZipFile

import pytest

import binhdanggioi as bdg

TEXT = """Số: /KH-SNV

Cao Bằng, ngày tháng 10 năm 2026

KẾ HOẠCH

Tập huấn kỹ năng lồng ghép giới năm 2026

I. MỤC ĐÍCH, YÊU CẦU

- Nâng cao nhận thức của đội ngũ cán bộ về bình đẳng giới.
"""
NAME = "ke hoach 2026.txt"


def cp1258(text: str) -> bytes:
    """A text in the form of Windows-1258: composed vowels, then tone marks as characters of their own."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    letters = []
    for letter in text:
        parts = normalize("NFD", letter)
        tone = "".join(mark for mark in parts if mark in tones)
        letters.append(normalize("NFC", "".join(mark for mark in parts if mark not in tones)) + tone)
    return "".join(letters).encode("cp1258")


class TestEncodings:
    """Bytes in the encodings of Vietnamese texts."""

    @pytest.mark.parametrize(
        "data",
        [
            TEXT.encode(),
            TEXT.encode("utf-8-sig"),
            TEXT.encode("utf-16"),
            TEXT.encode("utf-16-le"),
            TEXT.encode("utf-16-be"),
            b"\xfe\xff" + TEXT.encode("utf-16-be"),
            cp1258(TEXT),
            TEXT.replace("\n", "\r\n").encode(),
        ],
        ids=["utf-8", "utf-8 with mark", "utf-16 with mark", "utf-16-le", "utf-16-be", "mark be", "cp1258", "windows"],
    )
    def test_told_by_the_bytes(self, data: bytes) -> None:
        """The encoding is told by the bytes; the plan is the same in each."""
        assert bdg.read_text(TEXT).plan == bdg.read(data).plan

    @pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
    def test_mark_is_no_text(self, mark: str) -> None:
        """A byte order mark is no character of the first line."""
        assert "Số: /KH-SNV" == bdg.read(TEXT.encode(mark)).source.lines[0]

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "UTF-16", "utf-32", "utf-7"])
    def test_given(self, encoding: str) -> None:
        """An encoding that is given is used."""
        assert bdg.read_text(TEXT).plan == bdg.read(TEXT.encode(encoding), encoding=encoding).plan

    def test_given_cp1258(self) -> None:
        """Windows-1258 may be given too."""
        assert bdg.read_text(TEXT).plan == bdg.read(cp1258(TEXT), encoding="cp1258").plan

    @pytest.mark.parametrize(
        ("data", "encoding", "message"),
        [
            (TEXT.encode(), "no-such", "no encoding is called 'no-such'"),
            (TEXT.encode(), "ascii", "this is no text in ascii: byte 1 cannot be read"),
            (b"Ng\xff\xfe\xfa", None, "this is no text in UTF-8, UTF-16 or Windows-1258: byte 2 cannot be read"),
            (b"caf\xe9 au lait", None, "this is no text in UTF-8, UTF-16 or Windows-1258: byte 3 cannot be read"),
        ],
        ids=["unknown name", "wrong name", "no text", "Latin-1"],
    )
    def test_refused(self, data: bytes, encoding: str | None, message: str) -> None:
        """What is in none of them is refused, with the place and a way out."""
        with pytest.raises(bdg.SourceError, match=f"^{message}"):
            bdg.read(data, encoding=encoding)


class TestOtherFiles:
    """Files that are no text."""

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "this is a PDF"),
            (b"PK\x03\x04\x14\x00\x06\x00", "this Word file is broken"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "this is an old Word file"),
            (b"{\\rtf1\\ansi", "this is a rich text file"),
            (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", "this is a binary file"),
            (bytes(range(256)) * 4, "this is a binary file"),
        ],
        ids=["PDF", "broken ZIP", "DOC", "RTF", "PNG", "bytes"],
    )
    def test_refused(self, data: bytes, message: str) -> None:
        """They are refused with what they are and what to do."""
        with pytest.raises(bdg.SourceError, match=f"^{message}"):
            bdg.read(data)

    def test_archive(self) -> None:
        """An archive that holds no Word document is refused too."""
        data = BytesIO()
        with ZipFile(data, "w") as archive:
            archive.writestr("ke-hoach.txt", TEXT)

        with pytest.raises(bdg.SourceError, match=r"^this is a ZIP archive without a Word document"):
            bdg.read(data.getvalue())

    def test_base_of_the_error(self) -> None:
        """The error is one of the library's own."""
        with pytest.raises(bdg.BinhDangGioiError):
            bdg.read(b"%PDF-1.7")


class TestSources:
    """Where bytes may come from."""

    def test_path(self, tmp_path: Path) -> None:
        """A path, as an object or as a string, also with a blank in it."""
        file = tmp_path / NAME
        file.write_text(TEXT, encoding="utf-8")

        assert bdg.read_text(TEXT) == bdg.read(file) == bdg.read(str(file))

    def test_open_file(self, tmp_path: Path) -> None:
        """A file that is open for reading bytes; it stays open."""
        file = tmp_path / NAME
        file.write_text(TEXT, encoding="utf-8")
        with file.open("rb") as stream:
            reading = bdg.read(stream)

            assert (bdg.read_text(TEXT).plan, False) == (reading.plan, stream.closed)

    def test_memory(self) -> None:
        """Bytes in memory."""
        assert bdg.read_text(TEXT) == bdg.read(BytesIO(TEXT.encode()))

    def test_missing(self, tmp_path: Path) -> None:
        """A file that is not there is the usual error of Python."""
        with pytest.raises(FileNotFoundError):
            bdg.read(tmp_path / "khong co.txt")

    def test_folder(self, tmp_path: Path) -> None:
        """So is a folder."""
        with pytest.raises(OSError, match=r".+"):
            bdg.read(tmp_path)


class TestReading:
    """What comes back."""

    def test_source_is_as_given(self) -> None:
        """The source keeps the text exactly."""
        assert TEXT == bdg.read_text(TEXT).source.text

    @pytest.mark.parametrize("text", ["", "Xin chào", "1.\n2.\n3.", "Nơi nhận:", "KẾ HOẠCH", "Điều 1.", "\ud800"])
    def test_any_string(self, text: str) -> None:
        """A string that is no plan gives a plan that says little, and no error."""
        assert isinstance(bdg.read_text(text).plan, bdg.Plan)

    def test_unread_in_order(self) -> None:
        """What was not understood is told in the order of the source, each with its place."""
        reading = bdg.read_text(f"HỎA TỐC\n\n(Dự thảo lần 2)\n\n{TEXT}")

        assert ["HỎA TỐC", "(Dự thảo lần 2)"] == [reading.source.cut(span) for span in reading.unread]

    def test_impossible_times(self) -> None:
        """A day that no calendar has is told, once and at its words; the sentence keeps it, and no value is made."""
        lines = ("1. Rà soát, hoàn thành trước ngày 31/6/2026.", "2. Mở lớp 1.5 ngày trong tháng 13/2026.")
        reading = bdg.read_text("\n\n".join(["KẾ HOẠCH", "Công tác năm 2026", "I. NHIỆM VỤ", *lines]))

        assert ["ngày 31/6/2026", "1.5 ngày", "tháng 13/2026"] == [reading.source.cut(span) for span in reading.unread]
        assert [
            ("Rà soát, hoàn thành trước ngày 31/6/2026.", None),
            ("Mở lớp 1.5 ngày trong tháng 13/2026.", None),
        ] == [(task.text, task.when) for task in reading.plan.tasks]

    def test_an_impossible_date_line_is_told_once(self) -> None:
        """The line of place and date with such a day is not understood as a whole."""
        reading = bdg.read_text("Số: 5/KH-SNV\n\nCao Bằng, ngày 31 tháng 6 năm 2026\n\nKẾ HOẠCH\n\nCông tác năm 2026")

        assert ["Cao Bằng, ngày 31 tháng 6 năm 2026"] == [reading.source.cut(span) for span in reading.unread]

    def test_equal_to_a_plan_without_places(self) -> None:
        """Where something was read does not count: the same plan at other lines is equal."""
        assert bdg.read_text(TEXT).plan == bdg.read_text(TEXT.replace("\n\n", "\n\n\n\n")).plan
