"""Fault injection: each fault that is put into a clean plan is found, alone and beside others, and nothing else is."""

from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import binhdanggioi as bdg
from binhdanggioi import Severity
from tests.checking.plans import check
from tests.effort import at_most

CLEAN = (Path(__file__).parent / "clean_plan.txt").read_text(encoding="utf-8")
NOTES = ["BDG301", "BDG312", "BDG314", "BDG514", "BDG514", "BDG706", "BDG706"]
"""What is worth a look in the clean plan; no note is a fault."""


class Fault(NamedTuple):
    """A slip: words of the clean plan, what stands in their place, and the rule that must find it."""

    right: str
    wrong: str
    code: str


FAULTS = [
    Fault("45/KH-SNV", "45/2026/KH-SNV", "BDG106"),
    Fault("20 tháng 02 năm 2026", "20 tháng 4 năm 2026", "BDG203"),
    Fault("03 tháng 3 năm 2021", "13 tháng 3 năm 2021", "BDG210"),
    Fault("31/KH-UBND", "31/QĐ-UBND", "BDG211"),
    Fault("55% vào năm 2028", "65% vào năm 2028", "BDG302"),
    Fault("ở cộng đồng vào năm 2028", "ở cộng đồng vào năm 2033", "BDG303"),
    Fault("Ít nhất 70%", "Ít nhất 700%", "BDG305"),
    Fault("60% vào năm 2030", "58% vào năm 2030", "BDG311"),
    Fault("Quý III năm 2026", "Quý I năm 2025", "BDG402"),
    Fault("24 địa chỉ tin cậy ở các xã", "22 địa chỉ tin cậy ở các xã", "BDG403"),
    Fault("30 nữ: 90 đại biểu", "30 nữ: 88 đại biểu", "BDG501"),
    Fault("80 xã: 80 đại biểu", "80 xã", "BDG503"),
    Fault("22/6/2026", "18/6/2026", "BDG507"),
    Fault("210 lượt học viên", "220 lượt học viên", "BDG512"),
    Fault("30 người/lớp", "35 người/lớp", "BDG513"),
    Fault("- Sở Y tế;\n", "", "BDG701"),
    Fault("- Ủy ban nhân dân tỉnh (để báo cáo);\n", "", "BDG702"),
    Fault("01/11 hằng năm", "20/11 hằng năm", "BDG705"),
    Fault("2026 - 2030 của Sở", "2021 - 2025 của Sở", "BDG801"),
    Fault("\nPHÓ GIÁM ĐỐC", "\nGIÁM ĐỐC", "BDG803"),
    Fault("gia đình”", "gia đình", "BDG901"),
    Fault("2. Yêu cầu", "3. Yêu cầu", "BDG904"),
    Fault("180 triệu đồng", "190 triệu đồng", "BDG905"),
    Fault("Tổng cộng | 260", "Tổng cộng | 270", "BDG906"),
    Fault("16.800.000", "18.600.000", "BDG907"),
    Fault("yêu cầu lồng ghép", "yêu cầu lòng ghép", "BDG908"),
    Fault("LHPN", "LPHN", "BDG909"),
    Fault("Chủ nhật", "thứ Hai", "BDG918"),
    Fault("Các hoạt động thiết", "Các hoạt động của UBND cấp huyện thiết", "BDG919"),
]
"""Slips in different fields of the plan, so that none hides another."""


def spoiled(faults: list[Fault]) -> str:
    """The clean plan with some faults."""
    text = CLEAN
    for fault in faults:
        assert 1 == text.count(fault.right)
        text = text.replace(fault.right, fault.wrong)
    return text


def grave(report: bdg.Report) -> list[str]:
    """The codes of errors and warnings, in the order of the codes."""
    return sorted(finding.code for finding in report if finding.severity is not Severity.NOTE)


def test_clean() -> None:
    """The clean plan has no error and no warning, and everything in it is read."""
    reading = bdg.read_text(CLEAN)

    assert (NOTES, ()) == (sorted(finding.code for finding in check(CLEAN)), reading.unread)


def test_table() -> None:
    """Each fault is of another rule."""
    assert len(FAULTS) == len({fault.code for fault in FAULTS})


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.code for fault in FAULTS])
def test_one_fault(fault: Fault) -> None:
    """One fault gives one error or warning, that of its rule."""
    assert [fault.code] == grave(check(spoiled([fault])))


@at_most(60)
@given(st.lists(st.sampled_from(FAULTS), unique=True, max_size=5))
def test_some_faults(faults: list[Fault]) -> None:
    """Some faults together give the errors and warnings of their rules, one each, and no others."""
    assert sorted(fault.code for fault in faults) == grave(check(spoiled(faults)))


def test_all_faults() -> None:
    """All faults together are all found."""
    assert sorted(fault.code for fault in FAULTS) == grave(check(spoiled(FAULTS)))
