import pytest

import binhdanggioi as bdg
from binhdanggioi import BasisRole, DocumentKind, Organization, PartialDate, Period

BODY = "I. MỤC ĐÍCH, YÊU CẦU\n\n- Nâng cao nhận thức về bình đẳng giới."


def read(*paragraphs: str) -> bdg.Reading:
    """Read paragraphs, then a short body."""
    return bdg.read_text("\n\n".join([*paragraphs, BODY]))


class TestHeader:
    """The lines above the name of the kind."""

    def test_whole_header(self) -> None:
        """Issuer, number, place and date are told from the national name and motto."""
        plan = read(
            "UBND TỈNH CAO BẰNG",
            "SỞ NỘI VỤ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 15/KH-SNV",
            "Cao Bằng, ngày 05 tháng 01 năm 2026",
            "KẾ HOẠCH",
            "Công tác bình đẳng giới năm 2026",
        ).plan

        assert (
            DocumentKind.PLAN,
            "15/KH-SNV",
            "Cao Bằng",
            PartialDate(2026, 1, 5),
            Organization(name="SỞ NỘI VỤ", parent="UBND TỈNH CAO BẰNG"),
            "Công tác bình đẳng giới năm 2026",
            Period(2026, 2026),
        ) == (plan.kind, str(plan.number), plan.place, plan.issued_on, plan.issuer, plan.subject, plan.period)

    def test_everything_in_it_is_understood(self) -> None:
        """Motto, rules and blank lines are furniture."""
        reading = read(
            "SỞ NỘI VỤ",
            "-------",
            "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "**Độc lập – Tự do – Hạnh phúc**",
            "_______________",
            "Số: 15/KH-SNV",
            "KẾ HOẠCH",
            "Công tác năm 2026",
        )

        assert () == reading.unread

    @pytest.mark.parametrize(
        ("line", "number"),
        [
            ("Số: /KH-SNV", "/KH-SNV"),
            ("Số:      /KH-SNV", "/KH-SNV"),
            ("Số: 05/KH-SNV", "05/KH-SNV"),
            ("Số 05/KH-SNV", "05/KH-SNV"),
            ("Số: 0125 / KH - UBND", "0125/KH-UBND"),
            ("Số: 14-KH/TU", "14-KH/TU"),
            ("**Số: 05/KH-SNV**", "05/KH-SNV"),
        ],
    )
    def test_number_line(self, line: str, number: str) -> None:
        """The number line gives the number and the symbol; a blank number stays blank."""
        assert number == str(read(line, "KẾ HOẠCH", "Công tác năm 2026").plan.number)

    @pytest.mark.parametrize(
        ("line", "place", "issued_on"),
        [
            ("Cao Bằng, ngày tháng 10 năm 2022", "Cao Bằng", PartialDate(2022, 10)),
            ("Cao Bằng, ngày      tháng      năm 2022", "Cao Bằng", PartialDate(2022)),
            ("Cao Bằng, ngày … tháng … năm 2022", "Cao Bằng", PartialDate(2022)),
            ("Thành phố Hồ Chí Minh, ngày 31 tháng 12 năm 2025", "Thành phố Hồ Chí Minh", PartialDate(2025, 12, 31)),
            ("*Cao Bằng, ngày 05 tháng 01 năm 2026*", "Cao Bằng", PartialDate(2026, 1, 5)),
        ],
    )
    def test_date_line(self, line: str, place: str, issued_on: PartialDate) -> None:
        """Blank parts of the date stay blank."""
        plan = read(line, "KẾ HOẠCH", "Công tác năm 2022").plan

        assert (place, issued_on) == (plan.place, plan.issued_on)

    def test_impossible_date(self) -> None:
        """A day that does not exist is not mended: the line stays unread."""
        reading = read("Cao Bằng, ngày 31 tháng 02 năm 2026", "KẾ HOẠCH", "Công tác năm 2026")

        assert (None, ["Cao Bằng, ngày 31 tháng 02 năm 2026"]) == (
            reading.plan.issued_on,
            [reading.source.cut(span) for span in reading.unread],
        )

    def test_stamp(self) -> None:
        """A line above the kind that is none of the known ones is unread, never dropped."""
        reading = read("HỎA TỐC", "Số: 05/KH-SNV", "KẾ HOẠCH", "Công tác năm 2026")

        assert ["HỎA TỐC"] == [reading.source.cut(span) for span in reading.unread]

    def test_name_over_two_lines(self) -> None:
        """A name that is broken over lines is put together."""
        plan = read("ỦY BAN NHÂN DÂN", "TỈNH CAO BẰNG", "Số: 05/KH-UBND", "KẾ HOẠCH", "Công tác năm 2026").plan

        assert Organization(name="ỦY BAN NHÂN DÂN TỈNH CAO BẰNG") == plan.issuer

    def test_nothing_at_all(self) -> None:
        """A text without a heading gives a plan that says nothing of it."""
        plan = bdg.read_text(BODY).plan

        assert (None,) * 6 == (
            plan.number,
            plan.place,
            plan.issued_on,
            plan.issuer,
            plan.subject,
            plan.period,
        )


class TestIssuer:
    """Who issues the plan."""

    def test_from_the_opening(self) -> None:
        """Where the header block is lost, the opening says who issues the plan."""
        plan = read(
            "KẾ HOẠCH",
            "Công tác bình đẳng giới năm 2026",
            "Sở Nội vụ ban hành Kế hoạch công tác bình đẳng giới năm 2026 như sau:",
        ).plan

        assert Organization(name="Sở Nội vụ") == plan.issuer

    def test_spelling_of_the_opening(self) -> None:
        """Header and opening name one body: the spelling with small letters is kept."""
        plan = read(
            "UBND TỈNH CAO BẰNG",
            "SỞ NỘI VỤ",
            "Số: 05/KH-SNV",
            "KẾ HOẠCH",
            "Công tác năm 2026",
            "Sở Nội vụ xây dựng Kế hoạch công tác năm 2026 như sau:",
        ).plan

        assert Organization(name="Sở Nội vụ", parent="UBND TỈNH CAO BẰNG") == plan.issuer

    def test_nobody(self) -> None:
        """A plan that names nobody has no issuer; the symbol is no name."""
        assert read("Số: 05/KH-SNV", "KẾ HOẠCH", "Công tác năm 2026").plan.issuer is None


class TestSubject:
    """What stands under the name of the kind."""

    def test_several_lines(self) -> None:
        """A subject that is broken over lines is one sentence."""
        plan = bdg.read_text(f"KẾ HOẠCH\nTổ chức tập huấn nâng cao năng lực\nlồng ghép giới năm 2026\n\n{BODY}").plan

        assert "Tổ chức tập huấn nâng cao năng lực lồng ghép giới năm 2026" == plan.subject

    @pytest.mark.parametrize(
        ("subject", "period"),
        [
            ("Công tác bình đẳng giới năm 2026", Period(2026, 2026)),
            ("Thực hiện Chiến lược giai đoạn 2021-2030", Period(2021, 2030)),
            ("Thực hiện Chiến lược giai đoạn 2021 – 2030", Period(2021, 2030)),
            ("Thực hiện Chương trình đến năm 2030, năm 2026", None),
            ("Công tác bình đẳng giới", None),
        ],
    )
    def test_period(self, subject: str, period: Period | None) -> None:
        """The period is the one that the subject names, or its only year."""
        assert period == read("KẾ HOẠCH", subject).plan.period


class TestBases:
    """The acts that a plan rests on or carries out."""

    @pytest.mark.parametrize(
        ("word", "role"),
        [
            ("Căn cứ", BasisRole.GROUNDS),
            ("Thực hiện", BasisRole.IMPLEMENTS),
            ("Triển khai", BasisRole.IMPLEMENTS),
            ("Tiếp tục thực hiện", BasisRole.IMPLEMENTS),
            ("Theo", BasisRole.GROUNDS),
        ],
    )
    def test_role(self, word: str, role: BasisRole) -> None:
        """The first word says whether the plan rests on the act or carries it out."""
        plan = read(
            "KẾ HOẠCH", "Công tác năm 2026", f"{word} Quyết định số 28/QĐ-TTg ngày 03/3/2021 về Chiến lược;"
        ).plan

        assert [("28/QĐ-TTg", role)] == [(str(basis.citation.number), basis.role) for basis in plan.legal_bases]

    def test_two_acts_in_one_paragraph(self) -> None:
        """The first act owns the sentence; the second stands beside it without a text of its own."""
        text = (
            "Căn cứ Kế hoạch số 81/KH-BTV ngày 26/8/2022 của Hội LHPN tỉnh; "
            "Kế hoạch số 113/KH-SNV ngày 30/8/2022 của Sở Nội vụ."
        )
        bases = read("KẾ HOẠCH", "Công tác năm 2026", text).plan.legal_bases

        assert [("81/KH-BTV", None, text), ("113/KH-SNV", None, None)] == [
            (str(basis.citation.number), basis.via, basis.text) for basis in bases
        ]

    def test_act_in_the_title_of_another(self) -> None:
        """An act named in another's title comes through that one."""
        text = (
            "Thực hiện Kế hoạch số 18/KH-UBND ngày 12/01/2022 của UBND tỉnh triển khai Quyết định số 2282/QĐ-TTg "
            "ngày 31/12/2020 của Thủ tướng Chính phủ;"
        )
        bases = read("KẾ HOẠCH", "Công tác năm 2022", text).plan.legal_bases

        assert [("18/KH-UBND", None), ("2282/QĐ-TTg", "18/KH-UBND")] == [
            (str(basis.citation.number), basis.via and str(basis.via.number)) for basis in bases
        ]

    def test_law_by_its_name(self) -> None:
        """A law that is cited without its number is known by its name."""
        plan = read("KẾ HOẠCH", "Công tác năm 2026", "Căn cứ Luật Bình đẳng giới năm 2006;").plan

        assert [(DocumentKind.LAW, "Luật Bình đẳng giới năm 2006", None)] == [
            (basis.citation.kind, basis.citation.name, basis.citation.number) for basis in plan.legal_bases
        ]

    def test_marked_bases(self) -> None:
        """A basis keeps its dash as its mark."""
        plan = read("KẾ HOẠCH", "Công tác năm 2026", "- Căn cứ Quyết định số 28/QĐ-TTg ngày 03/3/2021;").plan

        assert [("-", "Căn cứ Quyết định số 28/QĐ-TTg ngày 03/3/2021;")] == [
            (basis.mark, basis.text) for basis in plan.legal_bases
        ]

    def test_basis_and_opening_in_one_paragraph(self) -> None:
        """A basis that stands before the opening in one paragraph is parted off."""
        plan = read(
            "KẾ HOẠCH",
            "Công tác năm 2022",
            "Thực hiện Kế hoạch số 18/KH-UBND ngày 12/01/2022 của UBND tỉnh. "
            "Sở Nội vụ xây dựng Kế hoạch với nội dung như sau:",
        ).plan

        assert ("Sở Nội vụ xây dựng Kế hoạch với nội dung như sau:", ["18/KH-UBND"]) == (
            plan.opening,
            [str(basis.citation.number) for basis in plan.legal_bases],
        )

    def test_prose_before_the_body(self) -> None:
        """A paragraph that cites nothing stays a paragraph of the preamble."""
        plan = read(
            "KẾ HOẠCH",
            "Công tác năm 2026",
            "Trong những năm qua, công tác bình đẳng giới đạt nhiều kết quả.",
            "Sở Nội vụ ban hành Kế hoạch như sau:",
        ).plan

        assert ("Trong những năm qua, công tác bình đẳng giới đạt nhiều kết quả.",) == tuple(
            paragraph.text for paragraph in plan.preamble
        )


class TestProgramme:
    """The programme that a plan carries out."""

    def test_target_programme(self) -> None:
        """Name, component, period and phase of a national target programme."""
        plan = read(
            "KẾ HOẠCH",
            "Tập huấn năm 2022",
            "Căn cứ Kế hoạch số 94/KH-BTV ngày 19/8/2022 của Hội LHPN tỉnh thực hiện Dự án 8 thuộc Chương trình mục "
            "tiêu quốc gia phát triển kinh tế - xã hội miền núi giai đoạn 2021 - 2030, giai đoạn I: từ năm 2021 đến "
            "năm 2025;",
        ).plan

        assert (
            bdg.Programme(
                name="Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội miền núi",
                component="Dự án 8",
                period=Period(2021, 2030),
                phase=Period(2021, 2025),
            )
            == plan.programme
        )

    def test_quoted_programme(self) -> None:
        """A programme that is named in quotation marks keeps its name and the period in it."""
        plan = read("KẾ HOẠCH", "Thực hiện Chương trình “Phụ nữ tham chính giai đoạn 2021 - 2030”").plan

        assert (
            bdg.Programme(name="Phụ nữ tham chính giai đoạn 2021 - 2030", period=Period(2021, 2030)) == plan.programme
        )

    def test_none(self) -> None:
        """A plan that names none has none."""
        assert read("KẾ HOẠCH", "Công tác bình đẳng giới năm 2026").plan.programme is None


class TestActs:
    """The acts that a subject names."""

    @pytest.mark.parametrize(
        ("subject", "acts"),
        [
            ("Thực hiện Quyết định số 90/QĐ-TTg ngày 05/02/2026 của Thủ tướng Chính phủ", ["90/QĐ-TTg"]),
            ("Triển khai Kế hoạch số 12/KH-UBND về thực hiện Nghị quyết số 7/NQ-CP", ["12/KH-UBND", "7/NQ-CP"]),
            ("Công tác gia đình năm 2026", []),
        ],
    )
    def test_carried_out(self, subject: str, acts: list[str]) -> None:
        """They are what the plan carries out, also where no basis cites them."""
        plan = bdg.read_text(f"KẾ HOẠCH\n\n{subject}\n\nI. MỤC ĐÍCH\n\n- Biết.").plan

        assert acts == [str(act.number) for act in plan.carries_out]
