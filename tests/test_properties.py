"""The five laws, each as a property of whatever Hypothesis can build."""

import json
import re
from collections import Counter
from decimal import Decimal
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import binhdanggioi as bdg
from binhdanggioi.lexicon.form import MOTTO
from binhdanggioi.notation.date import format_slash
from binhdanggioi.notation.number import format_number, format_percent, parse_number, parse_percent
from binhdanggioi.notation.outline import Mark, parse_mark
from tests import strategies
from tests.documents import EXAMPLES, REAL, reading_of
from tests.effort import at_most

TEXTS = [*EXAMPLES, *REAL]
FURNITURE = frozenset(word for line in MOTTO for word in line.split()) | set("ktml")
"""The words of the motto, and the letters of `K/T` and `T/M`, which are printed `KT.` and `TM.`."""
LABELS = frozenset(
    word
    for label in ("thành phần", "đối tượng học viên", "số lượng", "quy mô lớp", "địa điểm", "thời gian", "nội dung")
    for word in label.split()
) | {"chuyên", "đề", "giảng", "báo", "cáo", "và", "tập", "huấn"}
"""The words of the labels under which courses are printed."""


def words(text: str) -> Counter[str]:
    """The words of a text, in small letters."""
    return Counter(re.findall(r"[^\W_]+", normalize("NFC", text).lower()))


def lost(text: str) -> Counter[str]:
    """The words of a text that stand neither in the written plan nor in what was not understood, but for furniture."""
    reading = bdg.read_text(text)
    unread = sum((words(reading.source.cut(span)) for span in reading.unread), Counter[str]())
    gone = words(text) - unread - words(bdg.write_text(reading.plan))
    labels = LABELS if reading.plan.courses else frozenset[str]()
    return Counter({word: n for word, n in gone.items() if word not in FURNITURE | labels and not word.isdigit()})


def again(plan: bdg.Plan) -> bdg.Plan:
    """The plan that its own text gives."""
    return bdg.read_text(bdg.write_text(plan)).plan


class TestRecords:
    """Law 1: a plan survives its record."""

    @at_most(60)
    @given(strategies.plans())
    def test_a_plan_survives_its_dict(self, plan: bdg.Plan) -> None:
        """Any plan that can be built equals the plan that its dict gives."""
        assert plan == bdg.from_dict(bdg.to_dict(plan))

    @at_most(60)
    @given(strategies.plans(), st.booleans())
    def test_a_plan_survives_its_json(self, plan: bdg.Plan, spans: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        """Any plan that can be built equals the plan that its JSON gives, with and without spans."""
        text = bdg.to_json(plan, spans=spans)

        assert plan == bdg.from_json(text)
        assert bdg.to_dict(plan, spans=spans) == json.loads(text)


class TestTexts:
    """Law 2: a plan survives its text."""

    @pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
    def test_a_real_plan_survives_its_text(self, path: Path) -> None:
        """Each example, and each real plan where the folder is there, reads again as the same plan."""
        plan = reading_of(path).plan

        assert plan == again(plan)

    @at_most(60)
    @given(strategies.plan_texts())
    @example("TỔ CHỨC THỰC HIỆN\n- Sở Nội vụ: Chủ trì thực hiện. Báo cáo UBND tỉnh.")
    @example(
        "QUYẾT ĐỊNH\nCăn cứ Luật Bình đẳng giới;\nĐiều 1. Ban hành Kế hoạch.\nKẾ HOẠCH\nI. MỤC TIÊU\nPhụ lục\nI. Bảng"
    )
    @example("a) Lớp tập huấn\n- Số lượng dự kiến: 02 lớp\n- Địa điểm tổ chức: Hội trường\n- Thành phần:\n- *")
    def test_a_read_plan_survives_its_text(self, text: str) -> None:
        """Whatever was read is written so that it reads again as the same plan."""
        plan = bdg.read_text(text).plan

        assert plan == again(plan)

    @at_most(60)
    @given(strategies.drafted_plans())
    def test_a_drafted_plan_survives_its_text(self, plan: bdg.Plan) -> None:
        """A plan drafted from worded nouns is written so that it reads as the same plan."""
        assert plan == again(plan)


class TestSpellings:
    """Law 3: a value survives its spelling."""

    @given(st.one_of(st.integers(-(10**15), 10**15), strategies.decimals()))
    def test_number(self, value: int | Decimal) -> None:
        """Any number, also as a percent."""
        assert (value, value) == (parse_number(format_number(value)), parse_percent(format_percent(value)))

    @given(strategies.money())
    def test_money(self, value: bdg.Money) -> None:
        """Any amount, in every unit that it fills."""
        assert value == bdg.Money.parse(str(value))

    @given(strategies.partial_dates())
    def test_date(self, value: bdg.PartialDate) -> None:
        """Any date, whole or not, in ISO form and in the official one."""
        assert (value, value) == (bdg.PartialDate.parse(str(value)), bdg.PartialDate.parse(format_slash(value)))

    @given(strategies.periods())
    def test_period(self, value: bdg.Period) -> None:
        """Any period of years."""
        assert value == bdg.Period.parse(str(value))

    @given(strategies.timeframes())
    def test_timeframe(self, value: bdg.Timeframe) -> None:
        """Any timeframe that was read or made of days."""
        assert value == bdg.Timeframe.parse(str(value))

    @given(strategies.deadlines())
    def test_deadline(self, value: bdg.Deadline) -> None:
        """Any deadline that was read or made."""
        assert value == bdg.Deadline.parse(str(value))

    @given(strategies.document_numbers())
    def test_document_number(self, value: bdg.DocumentNumber) -> None:
        """Any number and symbol."""
        assert value == bdg.DocumentNumber.parse(str(value))

    @given(strategies.outline_marks())
    def test_mark(self, mark: Mark) -> None:
        """Any mark of the outline before its words."""
        assert (mark, len(mark.text) + 1) == parse_mark(f"{mark.text} Nội dung")


class TestCheck:
    """Law 4: a check never raises, and says the same every time."""

    @at_most(60)
    @given(strategies.plans())
    def test_any_plan_is_checked(self, plan: bdg.Plan) -> None:
        """Any plan that can be built is checked, summarized, written, worded, dated; a second check says the same."""
        assert bdg.check(plan) == bdg.check(plan)
        assert all(str(bdg.summarize(plan, length=length)) for length in bdg.Length)
        assert bdg.write_text(plan)
        assert bdg.word(plan) == bdg.word(bdg.word(plan))
        assert bdg.to_icalendar(plan)

    @at_most(60)
    @given(strategies.plan_texts())
    def test_any_text_is_checked(self, text: str) -> None:
        """Any plan that was read is checked beside its source; a second check says the same."""
        reading = bdg.read_text(text)

        assert bdg.check(reading.plan, reading.source) == bdg.check(reading.plan, reading.source)


class TestReading:
    """Law 5: reading never raises, and loses nothing."""

    @given(st.text())
    @example("\x00")
    @example("\ud800")
    @example("| a | b |\n|---|")
    def test_any_string_is_read(self, text: str) -> None:
        """No string makes the reader raise, and no word of it is lost."""
        assert Counter() == lost(text)

    @given(strategies.plan_texts())
    @example("Nơi nhận:")
    @example("Chương trình\nNơi nhận\nNơi nhận\n- UBND tỉnh (b/c);")
    @example("K/T HIỆU TRƯỞNG")
    @example("TM. ỦY BAN NHÂN DÂN\nKẾ HOẠCH\nCHỦ TỊCH")
    @example("a) Lớp tập huấn\n- Quy mô: 02 lớp\n- Thành phần:\n- *")
    @example("I. NỘI DUNG\n1. Lớp tập huấn\n- Đối tượng, số lượng: 860 đại biểu\na) Thành phần: 860 đại biểu/08 lớp")
    @example("0**N")
    def test_any_plan_is_read(self, text: str) -> None:
        """No word of anything like a plan is lost."""
        assert Counter() == lost(text)

    @pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
    def test_a_real_plan_is_read(self, path: Path) -> None:
        """No word of an example, or of a real plan where the folder is there, is lost."""
        assert Counter() == lost(reading_of(path).source.text)
