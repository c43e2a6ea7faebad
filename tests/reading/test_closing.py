import pytest

import binhdanggioi as bdg
from binhdanggioi import Authority, Organization, Signature

BODY = "KẾ HOẠCH\n\nCông tác năm 2026\n\nI. MỤC ĐÍCH\n\n- Nâng cao nhận thức."


def read(*paragraphs: str) -> bdg.Reading:
    """Read a short body, then paragraphs."""
    return bdg.read_text("\n\n".join([BODY, *paragraphs]))


def signed(*lines: str) -> Signature | None:
    """The signature of lines under the recipients."""
    return read("Nơi nhận:\n\n- Sở Nội vụ;\n- Lưu: VT.", "\n".join(lines)).plan.signature


class TestClosing:
    """The closing words."""

    def test_formula(self) -> None:
        """The formula ends the body; the stroke and stop belong to it."""
        plan = read("Trên đây là Kế hoạch công tác năm 2026 của Sở Nội vụ./.").plan

        assert "Trên đây là Kế hoạch công tác năm 2026 của Sở Nội vụ./." == plan.closing

    def test_prose_after_it(self) -> None:
        """Prose between the formula and the recipients belongs to the closing words."""
        plan = read(
            "Trên đây là Kế hoạch.", "Đề nghị các đơn vị nghiêm túc thực hiện./.", "Nơi nhận:", "- Sở Nội vụ;"
        ).plan

        assert ("Trên đây là Kế hoạch. Đề nghị các đơn vị nghiêm túc thực hiện./.", 1) == (
            plan.closing,
            len(plan.recipients),
        )

    def test_none(self) -> None:
        """A plan without it has none."""
        assert read("Nơi nhận:", "- Sở Nội vụ;").plan.closing is None


class TestPurposes:
    """What copies are for."""

    @pytest.mark.parametrize(
        ("line", "purpose"),
        [
            ("- Sở Tư pháp (để p/h);", "để p/h"),
            ("- Các khoa (t/h);", "t/h"),
            ("- Trang tin điện tử (đăng tải);", "đăng tải"),
            ("- UBND xã (02 bản);", None),
            ("- Sở Y tế;", None),
        ],
    )
    def test_in_brackets(self, line: str, purpose: str | None) -> None:
        """The words in brackets, where they say what to do with the copy."""
        (recipient,) = read("Nơi nhận:", line).plan.recipients

        assert purpose == recipient.purpose


class TestArchive:
    """The archive line."""

    @pytest.mark.parametrize(
        ("line", "archive"),
        [
            ("VT, KGVX (03b)", bdg.Archive(units=("KGVX",), copies=3)),
            ("VT, TH, NC (H-05b)", bdg.Archive(units=("TH", "NC"), copies=5)),
            ("Văn thư, Ban Tuyên giáo, 02 bản", bdg.Archive(units=("Ban Tuyên giáo",), copies=2)),
            ("VT", bdg.Archive(units=(), copies=None)),
        ],
    )
    def test_units_and_copies(self, line: str, archive: bdg.Archive) -> None:
        """The units beside the clerks, and the copies, as far as they are said."""
        assert archive == read("Nơi nhận:", "- Sở Y tế;", f"- Lưu: {line}.").plan.archive

    def test_none(self) -> None:
        """A plan without the line says nothing of it."""
        assert read("Nơi nhận:", "- Sở Y tế;").plan.archive is None


class TestRecipients:
    """The list of those who receive a copy."""

    @pytest.mark.parametrize(
        ("line", "text", "names"),
        [
            ("- Sở Nội vụ;", "Sở Nội vụ", ["Sở Nội vụ"]),
            ("- UBND tỉnh (để b/c);", "UBND tỉnh (để b/c)", ["UBND tỉnh"]),
            ("- Sở Y tế, Sở Tài chính;", "Sở Y tế, Sở Tài chính", ["Sở Y tế", "Sở Tài chính"]),
            (
                "- VP Sở, các phòng: KH-TC, BTXH-TE;",
                "VP Sở, các phòng: KH-TC, BTXH-TE",
                ["VP Sở", "KH-TC", "BTXH-TE"],
            ),
            ("- Như trên;", "Như trên", ["Như trên"]),
        ],
    )
    def test_line(self, line: str, text: str, names: list[str]) -> None:
        """A line keeps its words, and every body that it names."""
        (recipient,) = read("Nơi nhận:", line).plan.recipients

        assert (text, tuple(Organization(name=name) for name in names)) == (recipient.text, recipient.organizations)

    @pytest.mark.parametrize(
        ("line", "filed_with"),
        [
            ("- Lưu: VT, KH-TC.", "VT, KH-TC"),
            ("- Lưu VT.", "VT"),
            ("- Lưu: VT, PCTNXH-BĐG (03b).", "VT, PCTNXH-BĐG (03b)"),
        ],
    )
    def test_archive(self, line: str, filed_with: str) -> None:
        """The archive line is no recipient."""
        plan = read("Nơi nhận:", "- Sở Nội vụ;", line).plan

        assert (1, filed_with) == (len(plan.recipients), plan.filed_with)

    @pytest.mark.parametrize("label", ["Nơi nhận:", "**Nơi nhận:**", "*Nơi nhận:*", "Nơi nhận", "NƠI NHẬN:"])
    def test_label(self, label: str) -> None:
        """The label may be bold, in capitals, or without its colon."""
        assert 1 == len(read(label, "- Sở Nội vụ;").plan.recipients)

    def test_lines_without_dashes(self) -> None:
        """Lines that end in semicolons are a list too."""
        plan = read("Nơi nhận:", "Sở Nội vụ;\nSở Y tế;").plan

        assert ["Sở Nội vụ", "Sở Y tế"] == [recipient.text for recipient in plan.recipients]


class TestSignature:
    """By what right, in which post, who."""

    @pytest.mark.parametrize(
        ("lines", "signature"),
        [
            (
                ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "Nguyễn Văn A"),
                Signature(
                    authority=(Authority.FOR_HEAD,),
                    principals=("GIÁM ĐỐC",),
                    position="PHÓ GIÁM ĐỐC",
                    name="Nguyễn Văn A",
                ),
            ),
            (
                ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Nguyễn Văn A"),
                Signature(
                    authority=(Authority.ON_BEHALF, Authority.FOR_HEAD),
                    principals=("ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                    position="PHÓ CHỦ TỊCH",
                    name="Nguyễn Văn A",
                ),
            ),
            (("GIÁM ĐỐC", "", "Nguyễn Văn A"), Signature(position="GIÁM ĐỐC", name="Nguyễn Văn A")),
            (
                ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
                Signature(authority=(Authority.BY_ORDER,), principals=("CHỦ TỊCH",), position="CHÁNH VĂN PHÒNG"),
            ),
            (
                ("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ"),
                Signature(
                    authority=(Authority.BY_AUTHORIZATION,), principals=("CHỦ TỊCH",), position="GIÁM ĐỐC SỞ NỘI VỤ"
                ),
            ),
            (("Q. GIÁM ĐỐC",), Signature(authority=(Authority.ACTING,), principals=("GIÁM ĐỐC",))),
            (
                ("**KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC**", "", "Nguyễn Văn A"),
                Signature(
                    authority=(Authority.FOR_HEAD,),
                    principals=("GIÁM ĐỐC",),
                    position="PHÓ GIÁM ĐỐC",
                    name="Nguyễn Văn A",
                ),
            ),
        ],
        ids=["deputy", "committee", "head", "order", "authorization", "acting", "bold"],
    )
    def test_block(self, lines: tuple[str, ...], signature: Signature) -> None:
        """The lines of the block in every usual form."""
        assert signature == signed(*lines)

    def test_none(self) -> None:
        """A plan that nobody signs has no signature."""
        assert signed() is None

    def test_before_the_recipients(self) -> None:
        """The block may stand before the recipients, as copies of two columns have it."""
        plan = read(
            "Trên đây là Kế hoạch./.", "GIÁM ĐỐC", "Nguyễn Văn A", "Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT."
        ).plan

        assert (Signature(position="GIÁM ĐỐC", name="Nguyễn Văn A"), 1, "VT") == (
            plan.signature,
            len(plan.recipients),
            plan.filed_with,
        )

    def test_stray_line(self) -> None:
        """A line among them that is none of these is unread, never dropped."""
        reading = read("Nơi nhận:", "- Sở Nội vụ;", "GIÁM ĐỐC", "(đã ký)", "Nguyễn Văn A")

        assert ["(đã ký)"] == [reading.source.cut(span) for span in reading.unread]


class TestAnnexes:
    """What follows the signature."""

    def test_annex(self) -> None:
        """What stands under a line Phụ lục is an annex."""
        plan = read("Nơi nhận:", "- Sở Nội vụ;", "GIÁM ĐỐC", "Nguyễn Văn A", "Phụ lục I", "Danh sách các lớp.").plan

        assert (bdg.Section(heading="Phụ lục I", items=(bdg.Paragraph(text="Danh sách các lớp."),)),) == plan.annexes
