"""What a text seems to be."""

from decimal import Decimal

import pytest

import binhdanggioi as bdg
from binhdanggioi import Seeming

NOISE = (
    "BÔ Y TÊ Sô: l7/KH-BYT KÊ HOACH Tnrc hiên công tâc trê em Cân cir Luât Trê em Cän cúr Nghj quyét cùa Chinh phü "
    "vè Chién lurgc quÔc gia binh däng giói giai doan"
)


class TestSeeming:
    """Told by its characters and words, before anything else is said."""

    @pytest.mark.parametrize(
        ("text", "seems"),
        [
            ("", Seeming.EMPTY),
            ("-----\n\n***", Seeming.EMPTY),
            ("Trang chủ\n\nGiới thiệu\n\nLiên hệ", Seeming.NO_DOCUMENT),
            (
                "The office of health shall train the staff in the rights of the child and report by the end.",
                Seeming.FOREIGN,
            ),
            (NOISE, Seeming.NOISE),
            ("KẾ HOẠCH\n\nVề [tên cơ quan]\n\nI. MỤC ĐÍCH\n\n- {{muc_dich}}", Seeming.FORM),
            ("KÕ ho¹ch\n\nB¶o vÖ trÎ em g¸i ë c¸c x· vïng cao n¨m 2026 cña Së Y tÕ tØnh", Seeming.OLD_FONT),
            ("KEÁ HOAÏCH\n\nBaûo veä treû em gaùi ôû caùc xaõ vuøng cao cuûa Sôû Y teá tænh", Seeming.OLD_FONT),
            ("KẾ HOẠCH\n\nBảo vệ trẻ em gái ở các xã vùng cao", None),
            ("I. MỤC ĐÍCH\n\n- Bảo vệ trẻ em gái ở các xã vùng cao.", None),
        ],
    )
    def test_what_it_seems(self, text: str, seems: Seeming | None) -> None:
        """A plan, whole or in part, seems nothing else."""
        assert seems == bdg.read_text(text).seems

    @pytest.mark.parametrize(
        "text",
        [
            "KÕ ho¹ch\n\nB¶o vÖ trÎ em g¸i ë c¸c x· vïng cao n¨m 2026 cña Së Y tÕ tØnh",
            "Keá hoaïch\n\nBaûo veä treû em gaùi ôû caùc xaõ vuøng cao naêm 2026 cuûa Sôû Y teá tænh",
        ],
    )
    def test_an_old_font_is_decoded(self, text: str) -> None:
        """The plan is in Unicode; the source stays as it was given, and so do the places in it."""
        reading = bdg.read_text(text)
        subject = dict(reading.plan.spans)["subject"]

        assert ("Bảo vệ trẻ em gái ở các xã vùng cao năm 2026 của Sở Y tế tỉnh", text.split("\n")[2]) == (
            reading.plan.subject,
            reading.source.cut(subject),
        )

    def test_noise_has_a_measure(self) -> None:
        """Of noise it is said how many words are sure, and where the others stand; of a text, nothing."""
        noisy, clear = bdg.read_text(NOISE), bdg.read_text("KẾ HOẠCH\n\nBảo vệ trẻ em")

        assert (True, [1], None, ()) == (
            noisy.sure is not None and Decimal("0.5") < noisy.sure < Decimal("0.85"),
            [span.line for span in noisy.unsure],
            clear.sure,
            clear.unsure,
        )

    def test_furniture(self) -> None:
        """The national name and the motto are kept as furniture, each with its place."""
        reading = bdg.read_text(
            "SỞ Y TẾ\n\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH"
        )

        assert ["CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] == [
            reading.source.cut(span) for span in reading.furniture
        ]


class TestReport:
    """A report says what was."""

    def test_results_are_no_targets(self) -> None:
        """Its results, shortcomings and proposals hold no targets, courses or duties; what looks ahead may."""
        plan = bdg.read_text(
            "BÁO CÁO\n\nTrẻ em năm 2026\n\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n\n- Tỷ lệ đi học đạt 98%.\n\n"
            "- Mở 05 lớp tập huấn cho 200 đại biểu.\n\nII. MỤC TIÊU 2\n\n- Tỷ lệ tiêm chủng đạt 96%.\n\n"
            "III. TỒN TẠI, HẠN CHẾ\n\n- Còn 3% trẻ em bỏ học.\n\nIV. KIẾN NGHỊ\n\n- Đề nghị Sở Tài chính cấp kinh phí."
        ).plan

        assert ((), (), (), ()) == (plan.indicators, plan.courses, plan.tasks, plan.responsibilities)
