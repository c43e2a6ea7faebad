"""What every rule tells of slips, and why it does not apply to plans that say little: kept as two texts."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import binhdanggioi as bdg
from tests.checking.plans import check, ended, headed, issued, paragraphs, read, section, short_course

HERE = Path(__file__).parent
UNSOURCED = "no source"
OFFICE = "1. Sở Lao động - Thương binh và Xã hội: Tổng hợp kết quả."
PLANS = {
    "bare": "KẾ HOẠCH",
    "course": short_course("Giảng viên: Báo cáo viên Trung ương."),
    "duty": issued("ngày 05 tháng 10 năm 2024", "I. TỔ CHỨC THỰC HIỆN", OFFICE),
    "year": issued("ngày tháng năm 2025", "I. TỔ CHỨC THỰC HIỆN", OFFICE),
    "Party": ended("Nơi nhận:\n- Các đảng bộ trực thuộc;\n- Lưu Văn phòng.", heading="Số: 14-KH/TU"),
    "closed": ended("Trên đây là Kế hoạch công tác bình đẳng giới năm 2026.", heading="Số: 14-KH/TU"),
    "task": paragraphs("KẾ HOẠCH", "I. NHIỆM VỤ", "1. Truyền thông."),
    "no year": ended("Trên đây là Kế hoạch năm 2026./.", subject="Bình đẳng giới"),
    "signed": ended("Nơi nhận:\n- Lưu: VT.", "GIÁM ĐỐC\n\nNguyễn Văn A"),
    "headed": headed("Số: 15/KH-SNV", "ngày 05 tháng 3 năm 2026"),
    "invited": short_course("Thời gian: Tháng 6/2026 (Sở Nội vụ có công văn mời sau)."),
    "funded": section("KINH PHÍ", "- Ngân sách tỉnh."),
}
"""Plans that say little, each in another way."""


@cache
def kept(name: str) -> dict[str, str]:
    """The paragraphs of a text beside this file, by the line that each starts with."""
    blocks = (HERE / name).read_text(encoding="utf-8").strip().split("\n\n")
    return {block.partition("\n")[0]: block for block in blocks}


def findings(title: str, code: str, text: str) -> str:
    """The findings of one rule on a text: path, address, the words at the place, the fix, and both messages."""
    source = read(text).source
    lines = [f"{code} {title}"]
    for one in check(text):
        if one.code == code:
            words = repr(source.cut(one.span)) if one.span else "nowhere"
            lines.append(f"{one.severity.name} {one.path} | {one.address} | {words}")
            lines += [f"{one.fix.safety.name} {source.cut(one.fix.span)!r} -> {one.fix.text!r}"] if one.fix else []
            lines += [one.vietnamese, one.english]
    return "\n".join(lines)


def reasons(code: str) -> str:
    """The reasons why one rule does not apply to some of the plans, each with the first plan that it is told of."""
    first: dict[tuple[str, bool], str] = {}
    for name, outcome in _outcomes(code):
        if outcome.outcome is bdg.Outcome.NOT_APPLICABLE:
            first.setdefault((f"{outcome.reason} | {outcome.english}", name == UNSOURCED), name)
    return "\n".join([code, *(f"{name}: {reason}" for (reason, _), name in first.items())])


def _outcomes(code: str) -> Iterator[tuple[str, bdg.RuleOutcome]]:
    for name, text in PLANS.items():
        yield name, check(text).outcome(code)
    yield UNSOURCED, _unsourced().outcome(code)


@cache
def _unsourced() -> bdg.Report:
    """The report on a plan that says much, without its source."""
    return bdg.check(read((HERE / "clean_plan.txt").read_text(encoding="utf-8")).plan)
