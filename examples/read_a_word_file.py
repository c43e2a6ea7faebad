"""Read a plan from a Word file: numbers that Word puts, a heading and a signature in tables."""

import sys
from io import BytesIO, TextIOWrapper

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

import binhdanggioi as bdg


def word_file() -> BytesIO:
    """Make a small Word file as an office would send it."""
    document = Document()
    heading = document.add_table(rows=2, cols=2)
    heading.cell(0, 0).text = "UBND TỈNH CAO BẰNG\nSỞ NỘI VỤ"
    heading.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    heading.cell(1, 0).text = "Số: 12/KH-SNV"
    heading.cell(1, 1).text = "Cao Bằng, ngày 08 tháng 3 năm 2026"
    for line in ("KẾ HOẠCH", "Truyền thông về bình đẳng giới", "năm 2026"):
        document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph("Sở Nội vụ ban hành Kế hoạch truyền thông về bình đẳng giới năm 2026 như sau:")
    document.add_paragraph("I. MỤC TIÊU")
    document.add_paragraph("Đến hết năm 2026 có 90% số xã có góc truyền thông về bình đẳng giới.", style="List Number")
    document.add_paragraph("Đến hết năm 2026 có 80% số trường học có buổi nói chuyện.", style="List Number")
    document.add_paragraph("Trên đây là Kế hoạch truyền thông về bình đẳng giới năm 2026./.")
    signature = document.add_table(rows=1, cols=2)
    signature.cell(0, 0).text = "Nơi nhận:\n- UBND các xã;\n- Lưu: VT."
    signature.cell(0, 1).text = "GIÁM ĐỐC\n\n\nNguyễn Văn A"
    file = BytesIO()
    document.save(file)
    file.seek(0)
    return file


def main() -> None:
    """Read the file, and show what came out of it and where it stood."""
    reading = bdg.read_docx(word_file())  # a path or bytes do as well
    plan = reading.plan

    print(plan.number, plan.issued_on, plan.issuer)
    print(plan.subject)
    assert plan.subject == "Truyền thông về bình đẳng giới năm 2026"

    # The numbers that Word puts before the paragraphs are part of the text.
    for indicator in plan.indicators:
        print(indicator.mark, indicator.text)
    assert [indicator.mark for indicator in plan.indicators] == ["1.", "2."]

    # A span's line is the number of the paragraph, or of the row of a table.
    span = plan.indicators[0].span
    assert span is not None
    print(span.line, reading.source.lines[span.line - 1])

    # What was not understood is never dropped in silence.
    print(len(reading.unread), "unread,", len(reading.plain), "plain")
    assert reading.unread == ()


if __name__ == "__main__":
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # a terminal may have another encoding, without Vietnamese
    main()
