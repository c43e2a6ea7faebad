"""
Texts that once broke a law, each as small as it could be made, with what broke.

`fuzz` prints rows for these tables.
"""

from _pytest.mark import ParameterSet
from pytest import param  # noqa: PT013 - a row is printed ready to be put in

READ: tuple[ParameterSet, ...] = (
    param("I.\n||٢|", id="a digit of another script in a table was no number for the sum"),
    param("KẾ HOẠCH\nI. MỤC TIÊU\n- ２ lớp x ２ người = ２ người", id="so it was, full-width, in a product"),
    param("KẾ HOẠCH\nI. MỤC TIÊU\n- 𝟐 lớp x 𝟐 người = 𝟐 người", id="so it was, of mathematics"),
    param("*a\n|a*", id="a star that opens in one line and closes in a row"),
    param("a * |1*", id="so does one before a bar"),
    param("I.TẬP HUẤN\n1.\x0ba)Thành phần\na)Số lượng", id="a label after an odd line end was dropped"),
    param("İT ỦY BAN NHÂN DÂN", id="a letter that is two when folded moves the places behind it"),
    param("-q.\n-\n\x0b\n-n.\n-", id="a line end of one room is none of another: a span ends before it starts"),
    param("-a.\n- .\n-\n\u2029\n-", id="so does the end of a paragraph"),
    param("1**3", id="two figures become one where bold is taken away"),
    param("H**ng", id="two words become one where bold is taken away"),
    param("0**N", id="a figure and a word become one"),
    param("Căn cứ **Luật**số 73/2006/QH11", id="bold that ends before a word glues it"),
    param("**ỦY BAN NHÂN DÂN**THÀNH PHỐ HỒ CHÍ MINH", id="so does bold in the name of an office"),
    param("#\x01n", id="a control code hides a mark of markup"),
    param("ḋ\udcda*Ƭ", id="half a character hides a star"),
    param("a*\udcff", id="half a character hides that a star ends the line"),
    param("I.HOẠT ĐỘNG\n1.g\n*Chủ trì:*\nT\n-**Chủ trì:", id="stars around a label of a task"),
    param("XÃ|HỘI|Đơn vị", id="bars without a row look like a table when written"),
    param("K/TR", id="letters that begin like those of an authority are parted"),
    param("Nơi nhận\nLưua", id="a recipient that begins like the file copy loses its first letters"),
    param("2.tập huấn\ni)\n-Địa điểm.\nThời gian thực:15 ngày/lớp", id="a label of a course swallows the next word"),
    param("I.TẬP HUẤN\n1.\na)Số lượng,thời gian", id="a label of a course without words loses its mark"),
    param("I.TẬP HUẤN\n1.\n1.1 Số lượng,thời gian", id="so does one whose mark is a number"),
    param("I.\n1.Lớp\n1lớp\n1.3 Địa điểm,giảng viên", id="so does the label of the place"),
    param("I.TẬP HUẤN\n1.a\nThành phần\ntạo\n-a\n1.1 Số lượng", id="a word before the first category is lost"),
    param(
        "I.TẬP HUẤN\n1.\n-Thời gian\nGiảng viên:Là a\n-Giảng viên:Là a", id="a trainer who is named twice loses a word"
    ),
    param("I.TẬP HUẤN\n1.\n1.1 Số lượng\n1.1 Giảng viên:Là a\n1.1 Giảng viên:Là a", id="so does one with a number"),
    param(
        "I.\n1.Lớp\n|120||\nthời gian\nSố lượng:120 đại biểu Tổ chức 11 lớp",
        id="a row and a label beside the number of a course are lost",
    ),
    param(
        "I. NỘI DUNG\n1. Lớp tập huấn\n- Đối tượng, số lượng: 860 đại biểu\na) Thành phần: 860 đại biểu/08 lớp",
        id="a size that is stated twice loses a mark",
    ),
    param(
        "I.TẬP HUẤN|1.\u2028|80||\u2028Số lượng,thời gian\u2028Số lượng:80 đại biểu Tổ chức 11 lớp",
        id="so is one behind a bar",
    ),
    param("*N\n|5*", id="a star that opens an item and one in a cell of the form"),
    param("*Đ\nt)*", id="a star before and one behind a mark"),
    param("I.HOẠT ĐỘNG\n1.g\n-**Thời gian:**.\nT\nSản phẩm:", id="a paragraph among the labels of a task"),
    param("I.HOẠT ĐỘNG\n*g**\n- **Phối hợp:**.\nG\n-Sản phẩm:", id="so does one with another bullet"),
    param(
        "\r**III. N\rGIẢI PHÁP**\n\rĐiều 1..\n\r*Đơn vị chủ trì thực hiện: xã.\n\r*Thời *\n\r- x",
        id="so does one between two bullets",
    ),
    param("2.tập huấn\u2028+ã.\u2028-I\u2028-Số lớp\u2028-Địa điểm.\u2028S", id="a course changes its order"),
    param("V.TỔ CHỨC THỰC HIỆN\n-phòng\n.ị", id="a duty that starts with a full stop"),
    param("V.TỔ CHỨC THỰC HIỆN\n1.Sở\n1.1.\n+Đơn vị:á", id="a duty that is only a mark"),
    param("V.TỔ CHỨC THỰC HIỆN\n4.Phòng.3.", id="so is one in the line of the office"),
    param("*C,ngàythángnăm 2025*\n**", id="a date whose words are glued"),
    param("QUYẾT ĐỊNH\nKT.C\nKẾ HOẠCH\n-ể\nC,ngàythángnăm 2026", id="a second date below the title"),
    param("1.TỔ CHỨC THỰC HIỆN\r-tỉnh();\x1c·", id="a bullet alone for a duty"),
    param("QUYẾT ĐỊNH|TM.N|KẾ HOẠCH|9|9", id="a preamble that is a subject under the act"),
    param("QUY ĐỊNH|Snhư sau:|TM.N|KẾ HOẠCH", id="an opening under the act"),
    param("I.\n*9\r\rg*", id="a star that is a bullet, and a partner in the line that goes on"),
    param(
        "I.TẬP HUẤN\n1.g\nThành phần\n-Cấp huyện\n+u\n1.1 Thành phần\n-Cấp huyện\n+u\n1.2 Số lượng",
        id="a heading of categories that is said again in the next list",
    ),
    param("N*\n**TM. A", id="stars between two lines of a subject are no columns"),
    param("* (t\n\rn*", id="a bullet before a bracket that does not end"),
    param("Nơi nhận\nLưu0", id="a recipient that begins like the file copy, with a figure"),
    param("I.NHIỆM VỤ\n1.Đối với Ban()–h", id="a duty that begins with a dash in the line of its body"),
    param("TỈNH\nSỞ Y TẾ\n4,\nsở y tế ban hành kế hoạch nội dung sau:", id="an issuer in small letters in the opening"),
    param("* (t\r\ry.*", id="a bullet before a bracket and a star that ends the paragraph"),
    param("QUY ĐỊNH|KT.N|KẾ HOẠCH|M|Căn cứ 2/TT", id="a basis that is a subject under the act"),
    param("I.HOẠT ĐỘNG\n**2.g**\nSản phẩm:\ni)", id="a mark alone behind the label of a task"),
    param("I.NHIỆM VỤ\n1.a\nĐộc lập - Tự do - Hạnh phúc\nb\nSản phẩm:", id="a small letter below the motto in a task"),
    param("Sở *a\n\nSở*\nSở", id="stars in two lines of the body above the issuer"),
    param("V.TỔ CHỨC THỰC HIỆN\n1.Sở\nSố:\n-Phòng\n+a", id="a body with a duty of its own above the block of another"),
    param(
        "V.TỔ CHỨC THỰC HIỆN\n1.Giao Sở\nĐộc lập - Tự do - Hạnh phúc\na",
        id="a small letter below a duty like the motto",
    ),
    param("V.TỔ CHỨC THỰC HIỆN\n1.Giao Sở\nKẾ HOẠCH\na", id="so does one below a title"),
    param("V.TỔ CHỨC THỰC HIỆN\n*phòng\n**a,\n*•b", id="a duty with stars in front, and one more below a comma"),
    param("V.TỔ CHỨC THỰC HIỆN\na)Sở;A,ngàythángnăm 2026", id="a duty like a date line whose words are glued"),
    param("QUYẾT ĐỊNH\nNơi nhận\nKẾ HOẠCH\nSở Y tế ban hành Kế hoạch như sau:", id="an act without an issuer"),
    param("V.TỔ CHỨC THỰC HIỆN\na)Sở:TM.A", id="a duty like the line above a signature"),
    param("V.TỔ CHỨC THỰC HIỆN\n•Sở:a.", id="a duty that is a mark in the line of its body"),
    param("V.TỔ CHỨC THỰC HIỆN\n1.Sở\nPHỤ LỤC. Nội dung", id="a sentence like the label of an annex"),
    param("1.\n* (a\nb)*", id="a mark alone above two lines in brackets and italics"),
    param("QUYẾT ĐỊNH\n(a\n2. b\nTM. A\nKẾ HOẠCH", id="a bracket that is no subject under the act"),
    param("V.TỔ CHỨC THỰC HIỆN\n3.Đối với xã\na.", id="a mark alone below a body without a colon"),
    param("I.NỘI DUNG\n*a\nSản phẩm:\nSố:", id="the label of a number behind that of a task"),
    param("1.Nội dung\n+A\nSản phẩm:\nB\n-Lưu.\nc", id="a small letter behind the file copy below the label of a task"),
    param("Trên đây là *a.\n\nSở Nội vụ*.", id="so do those in two lines of the closing words"),
    param("| a | b | c \\|", id="a bar that is no end of a row"),
    param("I. TẬP HUẤN\n1. Lớp\nNội dung: :\n- Giảng viên:", id="a topic without words"),
    param("2.Mục tiêu\n0.768v", id="digits that are no number"),
    param(
        "I. TẬP HUẤN\n1. Lớp\n- Thành phần: cán bộ: 0.768 người\n- Số lượng: 00.000 lớp",
        id="nor of people",
    ),
    param(
        "A,ngày 1/1/1000\nKẾ HOẠCH\nV.TỔ CHỨC THỰC HIỆN\n1.Sở\n-báo cáo trước ngày 01/01 hằng năm",
        id="a report that is due each year, the first time before the year 1000",
    ),
    param(
        "KẾ HOẠCH\ngiai đoạn 1000-1005\nV.TỔ CHỨC THỰC HIỆN\n1.Sở\n-báo cáo trước ngày 01 hằng tháng",
        id="so is one that is due each month",
    ),
)
"""Broke a law of reading or checking."""
WRITTEN: tuple[ParameterSet, ...] = (
    param("- Tổ chức 02 lớp \x1b[31m cho cán bộ", id="a control code reaches the terminal"),
    param("\ufffeß", id="a place that holds no character is lost in Word"),
    param("a\ufffe", id="so is one behind a letter"),
    param("a\xad", id="a soft hyphen is lost in Word"),
    param("Mục 1. *", id="a heading of one sign is lost in Word"),
    param("Chương 1.-", id="so is one of a dash"),
    param("Mục 1.a)", id="a heading that is a mark is another mark in Word"),
    param("1.a\nĐiều 1 .\nPHỤ LỤC", id="a fix that only deletes comes back from CSV as none"),
    param(
        "3. Lớp kỹ trong quy hoạch\nĐiều 1. Ban hành Kế hoạch.\nIV. TỔ CHỨC THỰC HIỆN",
        id="so does one beside a course",
    ),
    param("\u200ea", id="a mark of direction reaches the terminal"),
    param("‘a\u202e", id="so does one that a finding quotes"),
    param(
        "V.TỔ CHỨC THỰC HIỆN\n1.Sở\n-báo cáo trước ngày 01/01/1000",
        id="a report that is due before the year 1000 has no day",
    ),
)
"""Broke a law of what is made of a text."""
