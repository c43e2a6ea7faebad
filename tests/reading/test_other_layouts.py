"""Layouts that plans by other hands have."""

import binhdanggioi as bdg
from binhdanggioi.lexicon.form import Authority


class TestBars:
    """Headings and ends in tables of bars."""

    def test_heading(self) -> None:
        """The lines of the issuer stay apart from the motto beside them."""
        rows = ("|**ỦY BAN NHÂN DÂN**|**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**|", "|---|---|")
        more = (
            "|**TỈNH CAO BẰNG**|**Độc lập - Tự do - Hạnh phúc**|",
            "|Số: 12/KH-UBND|*Cao Bằng, ngày 05 tháng 3 năm 2026*|",
        )
        plan = bdg.read_text("\n".join([*rows, *more, "", "KẾ HOẠCH", "Công tác năm 2026", "", "I. MỤC ĐÍCH"])).plan

        assert ("ỦY BAN NHÂN DÂN TỈNH CAO BẰNG", "12/KH-UBND") == (plan.issuer and plan.issuer.name, str(plan.number))

    def test_end(self) -> None:
        """Recipients stand on the left, the signature on the right."""
        rows = ("|***Nơi nhận:***|**KT. GIÁM ĐỐC**|", "|- Sở Y tế;|**PHÓ GIÁM ĐỐC**|", "|- UBND các xã;||")
        end = "\n".join([*rows, "|- Lưu: VT.|**Nguyễn Văn A**|"])
        plan = bdg.read_text(f"KẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC ĐÍCH\n\n- Nâng cao nhận thức.\n\n{end}").plan
        signature = plan.signature

        assert (["Sở Y tế", "UBND các xã"], "VT") == ([one.text for one in plan.recipients], plan.filed_with)
        assert signature is not None
        assert ((Authority.FOR_HEAD,), "PHÓ GIÁM ĐỐC", "Nguyễn Văn A") == (
            signature.authority,
            signature.position,
            signature.name,
        )


class TestPreamble:
    """Bases in wrapped text."""

    def test_last_basis_before_a_comma(self) -> None:
        """The opening starts after the comma of the last basis, though both are wrapped into one."""
        bases = (
            "Căn cứ Luật Bình đẳng giới ngày 29/11/2006;\nCăn cứ Kế hoạch số 17/KH-UBND ngày 14/01/2026 của UBND tỉnh,"
        )
        opening = "Ủy ban nhân dân xã Minh Tân ban hành Kế hoạch công tác năm 2026 như sau:"
        plan = bdg.read_text(f"KẾ HOẠCH\n\nCông tác năm 2026\n\n{bases} {opening}\n\nI. MỤC ĐÍCH").plan

        assert opening == plan.opening
        assert ["Luật Bình đẳng giới", "17/KH-UBND"] == [
            str(basis.citation.number or basis.citation.name) for basis in plan.legal_bases
        ]


class TestTask:
    """Labelled lines of tasks."""

    def test_after_a_paragraph(self) -> None:
        """Labelled lines after an unmarked paragraph are fields of the task, and are written where they stood."""
        lines = (
            "1. Địa chỉ tin cậy",
            "Thành lập 12 địa chỉ ở các thôn.",
            "- Chủ trì: Sở Nội vụ.",
            "- Sản phẩm: 12 địa chỉ.",
        )
        plan = bdg.read_text("\n\n".join(["KẾ HOẠCH", "Công tác năm 2026", "II. NHIỆM VỤ", *lines])).plan
        (task,) = plan.tasks

        assert (["Sở Nội vụ"], "12 địa chỉ") == ([body.name for body in task.lead], task.output)
        assert ["Thành lập 12 địa chỉ ở các thôn."] == [subtask.text for subtask in task.subtasks]
        assert "\n\n".join(lines) in bdg.write_text(plan)
