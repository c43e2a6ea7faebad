import pytest

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.notation.document_number import DOCUMENT_NUMBERS, DocumentNumber, find_numbers, kind_named


class TestDocumentNumber:
    """The number and the symbol of a document, of the State and of the Party."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("113/KH-LĐTBXH", DocumentNumber("113", None, "KH-LĐTBXH")),
            ("05/KH-UBND", DocumentNumber("05", None, "KH-UBND")),
            ("/KH-SLĐTBXH", DocumentNumber(None, None, "KH-SLĐTBXH")),
            ("73/2006/QH11", DocumentNumber("73", 2006, "QH11")),
            ("30/2020/NĐ-CP", DocumentNumber("30", 2020, "NĐ-CP")),
            ("17/2020/TT-BLĐTBXH", DocumentNumber("17", 2020, "TT-BLĐTBXH")),
            ("01/2010/TTLT-BTP-BNV", DocumentNumber("01", 2010, "TTLT-BTP-BNV")),
            ("28/NQ-CP", DocumentNumber("28", None, "NQ-CP")),
            ("2282/QĐ-TTg", DocumentNumber("2282", None, "QĐ-TTg")),
            ("01/QyĐ-UBND", DocumentNumber("01", None, "QyĐ-UBND")),
            ("05/CTr-UBND", DocumentNumber("05", None, "CTr-UBND")),
            ("12/UBND-VX", DocumentNumber("12", None, "UBND-VX")),
            ("0125/BC-SLĐTBXH", DocumentNumber("0125", None, "BC-SLĐTBXH")),
            ("66.2/KH-UBND", DocumentNumber("66.2", None, "KH-UBND")),
            ("113a/KH-UBND", DocumentNumber("113a", None, "KH-UBND")),
            ("113/KH-LĐTB&XH", DocumentNumber("113", None, "KH-LĐTB&XH")),
            ("05/HD-BĐHDA8", DocumentNumber("05", None, "HD-BĐHDA8")),
            ("14-KH/TU", DocumentNumber("14", None, "KH/TU")),
            ("-KH/TU", DocumentNumber(None, None, "KH/TU")),
            ("399-QĐ/TW", DocumentNumber("399", None, "QĐ/TW")),
        ],
    )
    def test_a_canonical_form_is_read_and_written(self, text: str, expected: DocumentNumber) -> None:
        """Every form is read into its parts, zeros kept, and written again as it was."""
        number = DocumentNumber.parse(text)

        assert (expected, text) == (number, str(number))

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("46 - CT/TW", "46-CT/TW"),
            (" 113 / KH - LĐTBXH ", "113/KH-LĐTBXH"),
            ("        /KH-SLĐTBXH", "/KH-SLĐTBXH"),
            ("113/KH- UBND", "113/KH-UBND"),
            ("73 /2006/ QH11", "73/2006/QH11"),
        ],
    )
    def test_spaces_do_not_count(self, text: str, expected: str) -> None:
        """Spaces around and inside a number are not part of it."""
        assert expected == str(DocumentNumber.parse(text))

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "/",
            "113",
            "113/",
            "113-KH",
            "113/2022",
            "113/kh-lđtbxh",
            "113/Kế hoạch",
            "113/KH-LĐTBXH.",
            "Số: 113/KH-LĐTBXH",
            "1234567/KH-UBND",
            "113/KH-UBND/2022",
            "113/KH-UBND 2022",
            "1-2-KH/TU",
            "26/8/2022",
            "9" * 5000,
        ],
    )
    def test_another_form_is_refused(self, text: str) -> None:
        """A text that is no number and symbol, or is more than one, is refused."""
        with pytest.raises(ValueError, match=r"^not a document's number and symbol: "):
            DocumentNumber.parse(text)

    @pytest.mark.parametrize(
        ("number", "year", "symbol"),
        [
            ("", None, "KH-UBND"),
            ("5 ", None, "KH-UBND"),
            ("năm", None, "KH-UBND"),
            ("05", None, ""),
            ("05", None, "kh-ubnd"),
            ("05", None, "KH - UBND"),
            ("05", 999, "QH11"),
            ("05", 3022, "QH11"),
            ("05", None, "2022/QH11"),
        ],
    )
    def test_parts_that_cannot_be_printed_are_refused(self, number: str, year: int | None, symbol: str) -> None:
        """The constructor refuses parts that would be read back as others."""
        with pytest.raises(ValueError, match=r"^no document has the number "):
            DocumentNumber(number, year, symbol)

    @pytest.mark.parametrize(
        ("text", "kind", "code", "agency", "is_party"),
        [
            ("113/KH-LĐTBXH", DocumentKind.PLAN, "KH", "LĐTBXH", False),
            ("/KH-SLĐTBXH", DocumentKind.PLAN, "KH", "SLĐTBXH", False),
            ("30/2020/NĐ-CP", DocumentKind.DECREE, "NĐ", "CP", False),
            ("01/2010/TTLT-BTP-BNV", DocumentKind.JOINT_CIRCULAR, "TTLT", "BTP-BNV", False),
            ("05/CTr-UBND", DocumentKind.PROGRAMME, "CTr", "UBND", False),
            ("05/HĐ-UBND", DocumentKind.CONTRACT, "HĐ", "UBND", False),
            ("05/HD-UBND", DocumentKind.GUIDELINES, "HD", "UBND", False),
            ("14-KH/TU", DocumentKind.PLAN, "KH", "TU", True),
            ("05/KH", DocumentKind.PLAN, "KH", None, False),
            ("73/2006/QH11", None, "QH11", None, False),
            ("12/UBND-VX", None, "UBND", None, False),
        ],
    )
    def test_the_symbol_tells_kind_and_issuer(
        self, text: str, kind: DocumentKind | None, code: str, agency: str | None, *, is_party: bool
    ) -> None:
        """The first part of the symbol names the kind, the rest the issuer; a letter's and a law's name neither."""
        number = DocumentNumber.parse(text)

        assert (kind, code, agency, is_party) == (number.kind, number.code, number.agency, number.is_party)


class TestDocumentKind:
    """A kind of document with its Vietnamese name and its code."""

    @pytest.mark.parametrize(
        ("name", "kind"),
        [
            ("Kế hoạch", DocumentKind.PLAN),
            ("KẾ HOẠCH", DocumentKind.PLAN),
            ("nghị  quyết liên tịch", DocumentKind.JOINT_RESOLUTION),
            ("Bộ luật", DocumentKind.CODE),
            ("Kế hoach", None),
            ("Kế hoạch tuần", None),
            ("", None),
        ],
    )
    def test_a_name_is_known_in_any_case(self, name: str, kind: DocumentKind | None) -> None:
        """The case of a name does not count, every mark of a letter does."""
        assert kind is kind_named(name)

    def test_every_name_leads_to_its_kind(self) -> None:
        """No two kinds share a name."""
        assert list(DocumentKind) == [kind_named(kind.vietnamese) for kind in DocumentKind]

    def test_no_two_kinds_share_a_code(self) -> None:
        """Each code stands for one kind, with Đ told from D."""
        codes = [kind.code for kind in DocumentKind if kind.code]

        assert sorted(set(codes)) == sorted(codes)

    def test_a_letter_has_no_code(self) -> None:
        """The decree gives a letter no code, so `CV` is none."""
        assert None is DocumentKind.LETTER.code
        assert "CV" not in [kind.code for kind in DocumentKind]

    @pytest.mark.parametrize(
        ("code", "kind"),
        [
            ("NQ", DocumentKind.RESOLUTION),
            ("QĐ", DocumentKind.DECISION),
            ("CT", DocumentKind.DIRECTIVE),
            ("QC", DocumentKind.RULES),
            ("QyĐ", DocumentKind.REGULATION),
            ("TC", DocumentKind.COMMUNIQUE),
            ("TB", DocumentKind.NOTICE),
            ("HD", DocumentKind.GUIDELINES),
            ("CTr", DocumentKind.PROGRAMME),
            ("KH", DocumentKind.PLAN),
            ("PA", DocumentKind.SCHEME),
            ("ĐA", DocumentKind.PROPOSAL),
            ("DA", DocumentKind.PROJECT),
            ("BC", DocumentKind.REPORT),
            ("BB", DocumentKind.MINUTES),
            ("TTr", DocumentKind.SUBMISSION),
            ("HĐ", DocumentKind.CONTRACT),
            ("CĐ", DocumentKind.TELEGRAM),
        ],
    )
    def test_the_codes_are_those_of_the_decree(self, code: str, kind: DocumentKind) -> None:
        """The codes are those of Nghị định 30/2020/NĐ-CP, Phụ lục III."""
        assert code == kind.code


class TestFindNumbers:
    """Numbers inside a text."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "Kế hoạch số 81/KH-BTV ngày 26/8/2022; Kế hoạch số 113/KH-LĐTBXH",
                [("81/KH-BTV", "81/KH-BTV"), ("113/KH-LĐTBXH", "113/KH-LĐTBXH")],
            ),
            ("Luật số 73/2006/QH11.", [("73/2006/QH11", "73/2006/QH11")]),
            ("số: 05/HD-ĐĐH, ngày 06/9/2022", [("05/HD-ĐĐH", "05/HD-ĐĐH")]),
            ("Chỉ thị số 46 - CT/TW", [("46-CT/TW", "46 - CT/TW")]),
            ("số 12/2022/ NQ-HĐND", [("12/2022/NQ-HĐND", "12/2022/ NQ-HĐND")]),
            ("28/NQ-CP và 57-NQ/TW", [("28/NQ-CP", "28/NQ-CP"), ("57-NQ/TW", "57-NQ/TW")]),
            ("12/11/2022", []),
            ("24/7", []),
            ("tốc độ 60 km/h", []),
            ("", []),
        ],
    )
    def test_every_number_is_found(self, text: str, expected: list[tuple[str, str]]) -> None:
        """Each number is found with its symbol in its place; dates and ratios are none."""
        assert expected == [(str(number), text[start:end]) for number, start, end in find_numbers(text)]


class TestForms:
    """Each form, by its example."""

    def test_examples(self) -> None:
        """Each form has an example, which is read so; a number that is not given yet is read, and not looked for."""
        assert [
            ("30/2020/NĐ-CP", DocumentNumber("30", 2020, "NĐ-CP"), True),
            ("113/KH-LĐTBXH", DocumentNumber("113", None, "KH-LĐTBXH"), True),
            ("14-KH/TU", DocumentNumber("14", None, "KH/TU"), True),
            ("/KH-SNV", DocumentNumber(None, None, "KH-SNV"), False),
            ("-KH/TU", DocumentNumber(None, None, "KH/TU"), False),
        ] == [
            (
                row.example,
                DOCUMENT_NUMBERS.parse(row.example),
                [row.example] == [str(found.value) for found in find_numbers(row.example)],
            )
            for row in DOCUMENT_NUMBERS.rows
        ]
        assert "a document's number and symbol" == DOCUMENT_NUMBERS.what

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("số 113 / KH - UBND, 73/2006/QH11", ["113 / KH - UBND", "73/2006/QH11"]),
            ("theo 46 - CT/TW và 5/KH", ["46 - CT/TW", "5/KH"]),
            ("số 05a/QĐ-UBND", ["05a/QĐ-UBND"]),
            ("số 05đ/QĐ-UBND, 66.2/KH-UBND", ["05đ/QĐ-UBND", "66.2/KH-UBND"]),
            ("x05/QĐ-UBND, .05/QĐ-UBND, 1/05/QĐ-UBND", []),
            ("12/Kho, 12/a, 12-KH", []),
            ("26/8/2022", []),
            ("/KH-UBND và -KH/TU", []),
            ("12/XYZ-A", ["12/XYZ-A"]),
        ],
    )
    def test_found(self, text: str, expected: list[str]) -> None:
        """A number is found with its words, at the start of a word."""
        assert expected == [text[start:end] for _, start, end in find_numbers(text)]
