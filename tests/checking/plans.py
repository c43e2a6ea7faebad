"""Short plans for the tests of the rules, and what one rule finds in them."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import TypeAlias

import pytest

import binhdanggioi as bdg
from binhdanggioi.model.finding import Figure

Values: TypeAlias = tuple[tuple[str, Figure], ...]
Row: TypeAlias = tuple[str, str, str, list[Values]]
"""A case: the code of a rule, what the text is, the text, and the figures of each finding."""


def cases(rows: Sequence[Row]) -> Callable[[Callable[..., None]], pytest.MarkDecorator]:
    """Parametrize a test with rows of cases."""
    return pytest.mark.parametrize(
        ("code", "text", "values"),
        [pytest.param(code, text, values, id=f"{code} {name}") for code, name, text, values in rows],
    )


@cache
def read(text: str) -> bdg.Reading:
    """The reading of a text."""
    return bdg.read_text(text)


@cache
def check(text: str) -> bdg.Report:
    """The report on a text."""
    reading = read(text)
    return bdg.check(reading.plan, reading.source)


def found(code: str, text: str) -> list[Values]:
    """The figures of what one rule finds in a text."""
    return [finding.values for finding in check(text) if finding.code == code]


def paragraphs(*texts: str) -> str:
    """Paragraphs with blank lines between."""
    return "\n\n".join(texts)


def headed(*heading: str, subject: str = "Công tác năm 2026") -> str:
    """A heading over a short plan."""
    return paragraphs(*heading, "KẾ HOẠCH", subject, "I. MỤC ĐÍCH", "- Nâng cao nhận thức.")


def based(*bases: str, heading: str = "Số: 15/KH-SNV") -> str:
    """A plan of Sở Nội vụ with bases."""
    opening = "Sở Nội vụ ban hành Kế hoạch công tác năm 2026 như sau:"
    return paragraphs(heading, "KẾ HOẠCH", "Công tác năm 2026", *bases, opening, "I. MỤC ĐÍCH", "- Nâng cao.")


def section(heading: str, *texts: str, subject: str = "Công tác năm 2026") -> str:
    """A plan with one section."""
    return paragraphs("KẾ HOẠCH", subject, f"I. {heading}", *texts)


def purposes(*texts: str) -> str:
    """A plan with purposes alone."""
    return section("MỤC ĐÍCH", *texts)


def targets(*texts: str, subject: str = "Công tác năm 2026", basis: str = "") -> str:
    """A plan with indicators, of a national programme where a basis names one."""
    bases = [basis] if basis else []
    return paragraphs("KẾ HOẠCH", subject, *bases, "I. MỤC TIÊU", "1. Mục tiêu cụ thể", *texts)


def course(size: str, *categories: str) -> str:
    """A plan with one course."""
    return section(
        "TẬP HUẤN",
        "1. Lớp kỹ năng lồng ghép giới",
        "1.1. Thành phần",
        *(f"- {category}" for category in categories),
        "1.2. Số lượng, thời gian",
        f"- Số lượng: {size}",
    )


def short_course(*lines: str, subject: str = "Công tác năm 2026") -> str:
    """A plan with one course of labelled lines."""
    return section(
        "TẬP HUẤN",
        "1. Lớp lồng ghép giới",
        "- Nội dung: Kiến thức chung về giới.",
        *(f"- {line}" for line in lines),
        subject=subject,
    )


def two_courses(*after: str, first: str = "80 đại biểu/02 lớp", second: str = "120 đại biểu/03 lớp") -> str:
    """A plan with two courses, and what stands after them."""
    return section(
        "TẬP HUẤN",
        "1. Tập huấn kỹ năng lồng ghép giới",
        "- Thành phần: Công chức cấp xã.",
        f"- Số lượng: {first}",
        "2. Tập huấn phòng ngừa bạo lực gia đình",
        "- Thành phần: Trưởng thôn.",
        f"- Số lượng: {second}",
        *after,
    )


def dated_course(date: str, time: str, invitation: str = "(Sở Nội vụ có công văn mời sau)") -> str:
    """A plan of a date with one course at a time."""
    return paragraphs(
        f"Cao Bằng, {date}", course("80 đại biểu/02 lớp", "Công chức."), f"- Thời gian: {time}", invitation
    )


def duties(*texts: str, to: str, heading: str = "Số: 15/KH-SNV", subject: str = "Công tác năm 2026") -> str:
    """A plan of Sở Nội vụ with duties, and who receives it."""
    recipients = "\n".join(f"- {name};" for name in to.split("; "))
    return paragraphs(
        heading,
        "KẾ HOẠCH",
        subject,
        "Sở Nội vụ ban hành Kế hoạch công tác năm 2026 như sau:",
        "I. TỔ CHỨC THỰC HIỆN",
        *texts,
        "Nơi nhận:",
        f"{recipients}\n- Lưu: VT, TCBC.",
    )


def ended(*ending: str, subject: str = "Công tác bình đẳng giới năm 2026", heading: str = "Số: 15/KH-SNV") -> str:
    """A short plan with its end."""
    return paragraphs(heading, "KẾ HOẠCH", subject, "I. MỤC ĐÍCH", "- Nâng cao nhận thức.", *ending)


def copied(*lines: str, sign: str = "") -> str:
    """A short plan with recipients, and a signature."""
    return ended("\n".join(["Nơi nhận:", *lines]), sign)


def issued(date: str, *body: str, subject: str = "Công tác năm 2026") -> str:
    """A plan of a date."""
    return paragraphs(f"Cao Bằng, {date}", "KẾ HOẠCH", subject, *body)
