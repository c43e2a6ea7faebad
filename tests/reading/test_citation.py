import pytest

import binhdanggioi as bdg
from binhdanggioi import DocumentKind, PartialDate


def acts(sentence: str) -> list[bdg.Citation]:
    """The acts that a paragraph before the body cites."""
    text = f"KẾ HOẠCH\n\nCông tác năm 2026\n\n{sentence}\n\nI. MỤC ĐÍCH\n\n- Nâng cao nhận thức."
    return [basis.citation for basis in bdg.read_text(text).plan.legal_bases]


class TestCitation:
    """One act in a sentence."""

    def test_full_form(self) -> None:
        """Kind, number, date, issuer and subject are told apart."""
        (act,) = acts(
            "Căn cứ Quyết định số 2351/QĐ-TTg ngày 24/12/2010 của Thủ tướng Chính phủ về việc phê duyệt Chiến lược "
            "quốc gia;"
        )

        assert (
            bdg.Citation(
                kind=DocumentKind.DECISION,
                number=bdg.DocumentNumber.parse("2351/QĐ-TTg"),
                issued_on=PartialDate(2010, 12, 24),
                issuer=bdg.Organization(name="Thủ tướng Chính phủ"),
                subject="về việc phê duyệt Chiến lược quốc gia",
            )
            == act
        )

    @pytest.mark.parametrize(
        ("words", "subject"),
        [
            ("về Dự án 8 (gọi tắt là Dự án)", "về Dự án 8 (gọi tắt là Dự án)"),
            ("phê duyệt Chương trình “Tăng cường”", "phê duyệt Chương trình “Tăng cường”"),
            ("“Tăng cường sự tham gia”", "Tăng cường sự tham gia"),
            ("về Dự án 8)", "về Dự án 8"),
        ],
    )
    def test_ends_of_the_subject(self, words: str, subject: str) -> None:
        """Of the brackets and marks at its end it keeps those that it opens."""
        (act,) = acts(f"Căn cứ Kế hoạch số 14/KH-UBND ngày 02/4/2021 của UBND tỉnh {words};")

        assert subject == act.subject

    @pytest.mark.parametrize(
        ("sentence", "number"),
        [
            ("Căn cứ Luật số 73/2006/QH11 ngày 29/11/2006;", "73/2006/QH11"),
            ("Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ;", "28/NQ-CP"),
            ("Căn cứ Nghị định số 70/2008/NĐ-CP của Chính phủ;", "70/2008/NĐ-CP"),
            ("Căn cứ Chỉ thị số 21-CT/TW của Ban Bí thư;", "21-CT/TW"),
            ("Căn cứ Kế hoạch 14-KH/TU ngày 02/4/2021 của Tỉnh ủy;", "14-KH/TU"),
            ("Căn cứ Công văn số 450/SNV-XDCQ ngày 02/4/2026 của Sở Nội vụ;", "450/SNV-XDCQ"),
            ("Căn cứ Quyết định 1181/QĐ-UBND ngày 15/7/2022;", "1181/QĐ-UBND"),
            ("Căn cứ Thông tư số 17/2014/TT-BTP ngày 13/8/2014 của Bộ Tư pháp;", "17/2014/TT-BTP"),
            ("Căn cứ Quyết định số 2282 / QĐ - TTg ngày 31/12/2020;", "2282/QĐ-TTg"),
        ],
    )
    def test_number(self, sentence: str, number: str) -> None:
        """State and Party numbers are read, with and without the word số."""
        assert [number] == [str(act.number) for act in acts(sentence)]

    @pytest.mark.parametrize(
        ("date", "issued_on"),
        [
            ("ngày 06/9/2022", PartialDate(2022, 9, 6)),
            ("ngày 6 tháng 9 năm 2022", PartialDate(2022, 9, 6)),
            ("ngày 06-9-2022", PartialDate(2022, 9, 6)),
            ("ngày 06.9.2022", PartialDate(2022, 9, 6)),
            (", ngày 06/9/2022", PartialDate(2022, 9, 6)),
            ("năm 2022", PartialDate(2022)),
            ("tháng 9/2022", PartialDate(2022, 9)),
            ("ngày 31/02/2022", None),
        ],
    )
    def test_date(self, date: str, issued_on: PartialDate | None) -> None:
        """The date after the number, in every usual form; one that does not exist is none."""
        (act,) = acts(f"Căn cứ Hướng dẫn số 05/HD-BĐH {date} của Ban Điều hành;")

        assert issued_on == act.issued_on

    @pytest.mark.parametrize(
        ("tail", "issuer"),
        [
            ("của UBND tỉnh về công tác năm 2026;", "UBND tỉnh"),
            ("của Thủ tướng Chính phủ phê duyệt Chương trình;", "Thủ tướng Chính phủ"),
            ("của Ban Thường vụ Tỉnh ủy;", "Ban Thường vụ Tỉnh ủy"),
            ("của Sở Lao động - Thương binh và Xã hội triển khai Dự án 8;", "Sở Lao động - Thương binh và Xã hội"),
            ("về công tác năm 2026;", None),
        ],
    )
    def test_issuer(self, tail: str, issuer: str | None) -> None:
        """The issuer ends before the verb that says what the act is about."""
        (act,) = acts(f"Căn cứ Kế hoạch số 18/KH-UBND ngày 12/01/2026 {tail}")

        assert issuer == (act.issuer and act.issuer.name)

    def test_kind_in_words(self) -> None:
        """The kind in words counts, also where the symbol names none."""
        (act,) = acts("Căn cứ Công văn số 450/SNV-XDCQ ngày 02/4/2026 của Sở Nội vụ;")

        assert DocumentKind.LETTER == act.kind

    def test_span(self) -> None:
        """The span runs from the kind to the end of the issuer."""
        sentence = "Căn cứ Kế hoạch số 18/KH-UBND ngày 12/01/2026 của UBND tỉnh về công tác năm 2026;"
        (act,) = acts(sentence)

        assert bdg.Span(5, 8, 5, 60) == act.span

    @pytest.mark.parametrize(
        "sentence",
        [
            "Căn cứ tình hình thực tế của địa phương;",
            "Căn cứ chức năng, nhiệm vụ được giao;",
            "Căn cứ kết quả khảo sát 120/150 xã;",
            "Căn cứ số liệu ngày 26/8/2022;",
        ],
    )
    def test_no_act(self, sentence: str) -> None:
        """Figures and dates that only look like numbers of acts are none."""
        assert [] == acts(sentence)


class TestSeveral:
    """Several acts in one paragraph."""

    @pytest.mark.parametrize("gap", ["; ", ", ", " và ", "; và "])
    def test_side_by_side(self, gap: str) -> None:
        """Acts with a separator between them stand beside each other."""
        sentence = (
            f"Căn cứ Quyết định số 28/QĐ-TTg ngày 03/3/2021 của Thủ tướng Chính phủ{gap}"
            "Kế hoạch số 18/KH-UBND ngày 12/01/2026 của UBND tỉnh;"
        )

        assert ["28/QĐ-TTg", "18/KH-UBND"] == [str(act.number) for act in acts(sentence)]

    def test_repeated(self) -> None:
        """An act that is cited twice in one paragraph is one basis."""
        sentence = (
            "Căn cứ Quyết định số 28/QĐ-TTg ngày 03/3/2021; Kế hoạch số 18/KH-UBND triển khai Quyết định số 28/QĐ-TTg;"
        )

        assert ["28/QĐ-TTg", "18/KH-UBND"] == [str(act.number) for act in acts(sentence)]


class TestTitlesInTitles:
    """Acts that are cited in the title of another one."""

    @pytest.mark.parametrize(
        ("text", "subjects"),
        [
            (
                "Thực hiện Kế hoạch 1/KH-UBND về thực hiện Quyết định số 90/QĐ-TTg về Đề án “Mái ấm” trên địa bàn xã",
                [
                    "về thực hiện Quyết định số 90/QĐ-TTg về Đề án “Mái ấm” trên địa bàn xã",
                    "về Đề án “Mái ấm”",
                ],
            ),
            (
                "Căn cứ Chỉ thị số 05/CT-TTg về phòng cháy và Chỉ thị số 07/CT-UBND về tiết kiệm điện",
                ["về phòng cháy", "về tiết kiệm điện"],
            ),
        ],
    )
    def test_each_has_its_own(self, text: str, subjects: list[str]) -> None:
        """The outer title is whole and holds the inner one; acts that are listed one after another hold none."""
        plan = bdg.read_text(f"KẾ HOẠCH\n\nCông tác năm 2026\n\n{text}.\n\nI. MỤC ĐÍCH\n\n- Biết.").plan

        assert subjects == [basis.citation.subject for basis in plan.legal_bases]
