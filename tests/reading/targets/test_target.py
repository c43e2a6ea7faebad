"""What a sentence among targets states: each value with its comparator, unit and year."""

import pytest

import binhdanggioi as bdg
from binhdanggioi import Direction, Milestone, TargetIndicator
from binhdanggioi.notation.number import format_quantity


def read(*sentences: str) -> bdg.Plan:
    """Read sentences as the items of a list of targets, and see that they are written as they were."""
    lines = (
        "KẾ HOẠCH",
        "Công tác phụ nữ năm 2026",
        "II. MỤC TIÊU",
        "1. Mục tiêu cụ thể",
        *(f"- {s}" for s in sentences),
    )
    plan = bdg.read_text("\n\n".join(lines)).plan
    assert plan == bdg.read_text(bdg.write_text(plan)).plan
    return plan


def said(milestone: Milestone, unit: str | None) -> str:
    """A milestone as `≥60%@2030`."""
    sign = milestone.comparator.sign if milestone.comparator else ""
    value = "" if milestone.value is None else format_quantity(milestone.value, unit)
    year = f"@{milestone.year}{'+' if milestone.onwards else ''}" if milestone.year else ""
    return f"{sign}{value}{year}{' yearly' if milestone.yearly else ''}"


def values(sentence: str) -> list[str]:
    """The values of each indicator of a sentence; a baseline stands before `→`."""
    found = []
    for one in read(sentence).indicators:
        baseline = f"{said(one.baseline, one.unit)} → " if one.baseline else ""
        found.append(baseline + ", ".join(said(each, one.unit) for each in one.milestones))
    return found


class TestValues:
    """One indicator with its values and years."""

    @pytest.mark.parametrize(
        ("sentence", "expected"),
        [
            ("Mở 6 - 8 lớp xóa mù chữ.", "≥6 lớp xóa mù chữ, ≤8 lớp xóa mù chữ"),
            ("Tỷ lệ nữ trưởng thôn đạt từ 25 đến 30%.", "≥25%, ≤30%"),
            ("Tỷ lệ nữ trưởng thôn đạt 25%-30% vào năm 2028.", "≥25%@2028, ≤30%@2028"),
            ("Tỷ lệ nữ trưởng thôn đạt 20%, 35% tương ứng vào các năm 2027, 2029.", "20%@2027, 35%@2029"),
            ("Tỷ lệ nữ trưởng thôn lần lượt đạt 20%, 35% vào năm 2027 và năm 2029.", "20%@2027, 35%@2029"),
            ("Năm 2027 và năm 2029 tỷ lệ nữ trưởng thôn đạt 20%, 35%.", "20%@2027, 35%@2029"),
            ("Tỷ lệ nữ trưởng thôn đạt 20%, 35%, 40% vào các năm 2027, 2029.", "20%, 35%, 40%"),
            ("Tỷ lệ nữ trưởng thôn đạt 20% (2027), 35% (2029).", "20%@2027, 35%@2029"),
            ("Tỷ lệ nữ trưởng thôn đạt 20% (năm 2027).", "20%@2027"),
            ("Tỷ lệ nữ trưởng thôn năm 2027 đạt trên 20%; giai đoạn 2028 - 2032 đạt 35%.", ">20%@2027, 35%@2032"),
            (
                "Đến năm 2027, 60% chợ có góc truyền thông và đến năm 2029, 90% chợ có góc truyền thông.",
                "60%@2027, 90%@2029",
            ),
            ("Tỷ lệ nữ trưởng thôn đạt trên 30% (năm 2023: 21%; cả nước 25%).", "21%@2023 → >30%"),
            ("Tỷ lệ nữ trưởng thôn đạt 30% (hiện nay đạt 21%).", "21% → 30%"),
            (
                "Số ca sinh giảm từ 25 ca/1.000 nữ xuống 20 ca/1.000 nữ vào năm 2027 và 15 ca/1.000 nữ vào năm 2029.",
                "25 ca/1.000 nữ → 20 ca/1.000 nữ@2027, 15 ca/1.000 nữ@2029",
            ),
            ("Nâng tỷ lệ nữ chủ trang trại từ 12% đến 18% vào năm 2029.", "12% → 18%@2029"),
            ("Tỷ lệ thôn có từ 40% nữ trở lên dự họp đạt 80% vào năm 2029.", "80%@2029"),
            (
                "Mỗi năm mở 03 lớp xóa mù chữ, cả giai đoạn mở 15 lớp xóa mù chữ.",
                "3 lớp xóa mù chữ yearly, 15 lớp xóa mù chữ",
            ),
            ("Hằng năm, 100% cán bộ chi hội được bồi dưỡng.", "100% yearly"),
            ("Mỗi thôn thành lập ít nhất hai nhóm tiết kiệm.", "≥2 nhóm tiết kiệm"),
            ("Kết nạp mới 4 nghìn hội viên.", "4.000 hội viên"),
            ("Phấn đấu 4/5 số thôn có nhóm tiết kiệm vào năm 2029.", "4/5@2029"),
            ("Tỷ lệ nữ trưởng thôn đạt 22.5% vào năm 2029.", "22,5%@2029"),
            ("Đến năm 2027 đạt 20% và đến 2029 đạt 35% thôn có nữ trưởng thôn.", "20%@2027, 35%@2029"),
            ("Số bà mẹ được tư vấn: năm 2027: 120 người, năm 2029: 200 người.", "120 người@2027, 200 người@2029"),
        ],
    )
    def test_a_sentence_about_one_target(self, sentence: str, expected: str) -> None:
        """Ranges, lists, years in every place, starting points and yearly values are read as the words say."""
        assert [expected] == values(sentence)

    @pytest.mark.parametrize(
        "sentence",
        [
            "Mở năm lớp xóa mù chữ.",
            "Mở một số lớp xóa mù chữ.",
            "Hỗ trợ 1,500,000 đồng cho mỗi hộ.",
            "Triển khai Dự án 8 tại các thôn khó khăn.",
            "Thực hiện mục tiêu 5 theo Nghị quyết 28 của Chính phủ.",
        ],
    )
    def test_a_sentence_without_a_target(self, sentence: str) -> None:
        """What could be something else is no value; the sentence stays an objective."""
        assert ([], [sentence]) == (values(sentence), [each.text for each in read(sentence).objectives])


class TestSeveral:
    """Several targets of one sentence."""

    @pytest.mark.parametrize(
        ("sentence", "expected"),
        [
            (
                "90% hộ có nước sạch; dạy nghề cho 120 thanh niên; mở 3 lớp xóa mù chữ.",
                ["90%", "120 thanh niên", "3 lớp xóa mù chữ"],
            ),
            ("2.500 hộ được vay vốn, tối thiểu 900 hộ nghèo có việc làm.", ["2.500 hộ", "≥900 hộ nghèo"]),
            (
                "Trao 50 suất học bổng. Đến năm 2029, huyện có ít nhất 07 nhóm tiết kiệm.",
                ["50 suất học bổng", "≥7 nhóm tiết kiệm@2029"],
            ),
            (
                "Đến năm 2027: 80% chợ có góc truyền thông; 60% trường có tổ tư vấn; mở 02 lớp tập huấn.",
                ["80%@2027", "60%@2027", "2 lớp tập huấn@2027"],
            ),
            ("Tỷ lệ học viên tốt nghiệp: nữ 55%, nam 45%.", ["55%", "45%"]),
            (
                "Dạy nghề cho 800 thanh niên, trong đó có ít nhất 300 lao động nữ.",
                ["800 thanh niên", "≥300 lao động nữ"],
            ),
            ("Tỷ lệ nữ trưởng thôn vùng thấp, vùng cao đạt 30%, vùng biên giới đạt 20%.", ["30%", "20%"]),
            ("100% thôn họp định kỳ, mỗi kỳ có không dưới 40% nữ dự.", ["100%"]),
            ("70% xã có nữ trưởng thôn. Nơi có dưới 30% nữ thì được giảm.", ["70%"]),
            ("Trên 80% bà mẹ được khám thai, ít nhất 04 lần.", [">80%"]),
        ],
    )
    def test_each_has_its_own_values(self, sentence: str, expected: list[str]) -> None:
        """Clauses with a value of their own are targets; conditions and details are not."""
        assert expected == values(sentence)

    def test_the_sentence_stands_once(self) -> None:
        """The first has the sentence and the mark; the address of the second leads to it."""
        sentence = "60% chợ có góc truyền thông; mở 02 lớp xóa mù chữ."
        plan = read(sentence, "Trao 30 suất học bổng.")
        first, second, third = plan.indicators

        assert (sentence, "-", "chợ có góc truyền thông") == (first.text, first.mark, first.measure)
        assert (None, None, "lớp xóa mù chữ") == (second.text, second.mark, second.measure)
        assert ["II.1.-1", "II.1.-1/2", "II.1.-2"] == [plan.address(each) for each in (first, second, third)]
        assert [first, second, third] == [plan.at(plan.address(each)) for each in (first, second, third)]

    def test_each_has_its_own_place(self) -> None:
        """The span of the second is its clause."""
        reading = bdg.read_text("II. MỤC TIÊU\n\n- 60% chợ có góc truyền thông; mở 02 lớp xóa mù chữ.")
        second = reading.plan.indicators[1]

        assert second.span is not None
        assert "mở 02 lớp xóa mù chữ." == reading.source.cut(second.span)


def about(sentence: str) -> list[tuple[bool | None, Direction | None, int | None]]:
    """Of each indicator whether it is a change, in which direction, and compared with which year."""
    return [(one.change, one.direction, one.compared_with) for one in read(sentence).indicators]


class TestChanges:
    """Changes, directions, and what a value is compared with."""

    @pytest.mark.parametrize(
        ("sentence", "expected"),
        [
            ("Số nữ chủ trang trại tăng ít nhất 12% so với năm 2024.", (True, Direction.HIGHER, 2024)),
            ("Số ca tảo hôn giảm tối thiểu 1,5 lần so với cuối năm 2024.", (True, Direction.LOWER, 2024)),
            ("Giảm bình quân 3% - 4%/năm số ca tảo hôn.", (True, Direction.LOWER, None)),
            ("Giảm số ca tảo hôn bình quân 3% mỗi năm.", (True, Direction.LOWER, None)),
            ("Tăng từ 2% đến 3% mỗi năm số nữ chủ trang trại.", (True, Direction.HIGHER, None)),
            ("Tỷ lệ tảo hôn giảm còn 4%.", (None, Direction.LOWER, None)),
            ("Nâng tỷ lệ nữ trưởng thôn lên 30%.", (None, Direction.HIGHER, None)),
            ("Hạ tỷ lệ mù chữ xuống dưới 2%.", (None, Direction.LOWER, None)),
            ("Tỷ lệ nữ trưởng thôn đạt 30%.", (None, None, None)),
            ("80% trưởng thôn được nâng cao năng lực.", (None, None, None)),
            ("Tăng cường tuyên truyền cho 300 hội viên.", (None, None, None)),
        ],
    )
    def test_the_words_say_it(self, sentence: str, expected: tuple[bool | None, Direction | None, int | None]) -> None:
        """A verb right before the value, or before what is measured, says where it moves; nothing else does."""
        assert [expected] == about(sentence)

    def test_a_change_belongs_to_its_clause(self) -> None:
        """One target of a sentence is a change, the other is none; so says the summary."""
        sentence = "90% hộ có nước sạch; tỷ lệ mù chữ giảm 2%/năm so với năm 2024."
        summary = str(bdg.summarize(read(sentence), length=bdg.Length.FULL))

        assert [(None, None, None), (True, Direction.LOWER, 2024)] == about(sentence)
        assert "giảm 2% mỗi năm so với năm 2024" in summary
        assert "None" not in summary

    def test_the_year_compared_with_is_not_that_of_the_target(self) -> None:
        """A year after *so với* is none of the milestones."""
        assert ["≥12%", "12%@2029"] == [
            *values("Số nữ chủ trang trại tăng ít nhất 12% so với năm 2024."),
            *values("Đến năm 2029, số nữ chủ trang trại tăng 12% so với năm 2024."),
        ]


class TestMeasure:
    """What is measured, and on whom."""

    @pytest.mark.parametrize(
        ("sentence", "population"),
        [
            (
                "Đến năm 2029 đạt 40% tại các trường và trung tâm thuộc huyện có hiệu trưởng là nữ.",
                "tại các trường và trung tâm thuộc huyện",
            ),
            (
                "Tỷ lệ nữ trong diện quy hoạch ban giám hiệu, tổ trưởng đạt 40%.",
                "trong diện quy hoạch ban giám hiệu, tổ trưởng",
            ),
            ("Tỷ lệ nữ trong tổng số đảng viên mới đạt 40%.", "trong tổng số đảng viên mới"),
            ("Tỷ lệ nữ trưởng thôn đạt 40%.", None),
        ],
    )
    def test_a_population_is_parted_by_its_words(self, sentence: str, population: str | None) -> None:
        """The group stands behind *tại* after the value, or behind *trong diện*, *trong tổng số*."""
        assert [population] == [one.population for one in read(sentence).indicators]

    @pytest.mark.parametrize(
        ("sentence", "measure"),
        [
            ("Ở vùng cao: phấn đấu tăng thêm 5% số thôn có nhóm tiết kiệm.", "số thôn có nhóm tiết kiệm"),
            ("Dạy nghề cho 120 thanh niên nông thôn.", "thanh niên nông thôn"),
            ("Duy trì 70% thôn có nhóm tiết kiệm.", "thôn có nhóm tiết kiệm"),
            ("Tỷ lệ nữ lãnh đạo, quản lý đạt 40%.", "Tỷ lệ nữ lãnh đạo, quản lý"),
            ("Mở rộng đối thoại. Tỷ lệ nữ lãnh đạo, quản lý đạt 40%.", "Tỷ lệ nữ lãnh đạo, quản lý"),
            ("Tỷ lệ nữ trưởng thôn tăng thêm 5% so với năm 2024.", "Tỷ lệ nữ trưởng thôn"),
            ("Phấn đấu giảm 10% số ca tảo hôn so với năm 2024.", "số ca tảo hôn"),
        ],
    )
    def test_a_measure_is_no_verb(self, sentence: str, measure: str) -> None:
        """The name of the counted thing belongs to it; the verbs before a value do not."""
        assert [measure] == [one.measure for one in read(sentence).indicators]


def test_an_indicator_without_a_sentence_has_no_line() -> None:
    """What shares the sentence of another is not printed twice."""
    first, second = TargetIndicator(text="60% nữ; 40% nam.", measure="nữ", mark="a)"), TargetIndicator(measure="nam")
    plan = bdg.draft(
        subject="Công tác phụ nữ",
        objectives=[bdg.Objective(scope=bdg.Scope.SPECIFIC, text="Mục tiêu.", indicators=(first, second))],
    )

    assert 1 == bdg.write_text(plan).count("nam.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Đến năm 2027 đạt 20% và đến năm 2029 đạt 35% thôn có nữ trưởng thôn.",
        "Tỷ lệ học viên tốt nghiệp: nữ 55%, nam 45%.",
        "Dạy nghề cho 80 thanh niên, trong đó có ít nhất 30 lao động nữ.",
        "Số ca tảo hôn giảm tối thiểu 1,5 lần so với năm 2024.",
        "Thu hút 2 nghìn hội viên trở lên.",
    ],
)
def test_capitals_change_no_value(sentence: str) -> None:
    """A sentence in capitals states the same."""
    assert [value.upper() for value in values(sentence)] == [value.upper() for value in values(sentence.upper())]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("75% thôn có nhóm hòa giải; năm 2028 đạt 90%.", ["75%, 90%@2028"]),
        ("Ít nhất 65% bà mẹ đi khám thai; đến năm 2029 đạt 85%, năm 2030 đạt 90%.", ["≥65%, 85%@2029, 90%@2030"]),
        ("Đến năm 2027 có 45% nữ, 55% nam tham gia.", ["45%@2027", "55%@2027"]),
        ("Mỗi năm tăng từ 4% đến 6% số nữ chủ trang trại.", ["≥4% yearly, ≤6% yearly"]),
    ],
)
def test_a_year_leads_to_its_own_value(sentence: str, expected: list[str]) -> None:
    """A year right before a later value is not that of the one before; a yearly change has no start."""
    assert expected == values(sentence)


@pytest.mark.parametrize(
    ("sentence", "measure", "population"),
    [
        ("Tỷ lệ nữ chiếm 35% tổng số trưởng thôn.", "Tỷ lệ nữ", "tổng số trưởng thôn"),
        (
            "Nâng tỷ lệ nữ bí thư chi bộ lên 28% trong tổng số bí thư có bằng đại học vào năm 2029.",
            "tỷ lệ nữ bí thư chi bộ",
            "trong tổng số bí thư có bằng đại học",
        ),
        ("Bình quân mỗi năm giảm từ 2% đến 4% số ca tảo hôn.", "số ca tảo hôn", None),
    ],
)
def test_a_share_is_of_a_whole(sentence: str, measure: str, population: str | None) -> None:
    """What stands behind a share is the whole, not what is measured."""
    assert [(measure, population)] == [(one.measure, one.population) for one in read(sentence).indicators]


@pytest.mark.parametrize("sentence", ["Có 3/5 thôn có nữ trưởng thôn.", "Trên 2/3 chi bộ có nữ bí thư."])
def test_a_part_of_a_few_is_no_count(sentence: str) -> None:
    """The second figure of a fraction counts nothing; the sentence stays an objective."""
    assert () == read(sentence).indicators


def test_the_number_of_a_target_is_not_what_is_measured() -> None:
    """`Chỉ tiêu 2:` only numbers it."""
    (one,) = read("Chỉ tiêu 2: Tỷ lệ nữ trưởng thôn đạt 15% vào năm 2029.").indicators

    assert "Tỷ lệ nữ trưởng thôn" == one.measure
