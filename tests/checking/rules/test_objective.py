from decimal import Decimal

from tests.checking.plans import TWO_TARGETS, Row, Values, cases, found, section, targets

POSTS = ("trưởng phòng", "phó trưởng phòng", "học viên")
LEADERS = "Căn cứ Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ về phụ nữ tham gia lãnh đạo."
PROGRAMME = "Thực hiện Chương trình bình đẳng giới giai đoạn 2026 - 2030"


def alike(values: str, *posts: str) -> str:
    """Targets that have one row of values."""
    return targets(*[f"{letter}) Tỷ lệ nữ {post} đạt {values}." for letter, post in zip("abc", posts, strict=False)])


CASES: list[Row] = [
    (
        "BDG301",
        "no baseline",
        section("MỤC TIÊU", "1. Mục tiêu cụ thể", "a) Tỷ lệ nữ đạt 40% năm 2030.", "b) Tỷ lệ nữ đạt 50% năm 2030."),
        [(("without", 2), ("indicators", 2))],
    ),
    (
        "BDG301",
        "one baseline",
        section(
            "MỤC TIÊU",
            "1. Mục tiêu cụ thể",
            "a) Tỷ lệ nữ tăng từ 32% năm 2025 lên 40% năm 2030.",
            "b) Tỷ lệ nữ đạt 50% năm 2030.",
        ),
        [(("without", 1), ("indicators", 2))],
    ),
    ("BDG301", "no indicators", section("MỤC TIÊU", "- Nâng cao nhận thức."), []),
    (
        "BDG301",
        "baseline in another order",
        targets("a) Đến năm 2030 tăng từ 32% năm 2025 lên 40% nữ trưởng phòng."),
        [],
    ),
    ("BDG301", "done or not done", targets("a) Ban hành quy chế về bình đẳng giới trong năm 2026."), []),
    (
        "BDG302",
        "falls back",
        targets("a) Tỷ lệ nữ trưởng phòng đạt ít nhất 50% vào năm 2025 và ít nhất 40% vào năm 2030."),
        [(("earlier_year", "2025"), ("earlier", Decimal(50)), ("later_year", "2030"), ("later", Decimal(40)))],
    ),
    (
        "BDG302",
        "upper bound that grows, over lines",
        targets("- Tỷ lệ tảo hôn không quá 5% vào năm 2027\nvà không quá 8% vào năm 2030."),
        [(("earlier_year", "2027"), ("earlier", Decimal(5)), ("later_year", "2030"), ("later", Decimal(8)))],
    ),
    ("BDG302", "what falls", targets("a) Giảm tỷ lệ tảo hôn còn 8% vào năm 2027 và còn 5% vào năm 2030."), []),
    ("BDG302", "same value", targets("a) Tỷ lệ nữ trưởng phòng đạt ít nhất 50% năm 2027 và ít nhất 50% năm 2030."), []),
    ("BDG302", "later year first", targets("a) Tỷ lệ nữ trưởng phòng đạt ít nhất 50% năm 2030, 40% năm 2027."), []),
    ("BDG302", "one year", targets("a) Tỷ lệ nữ trưởng phòng đạt ít nhất 50% vào năm 2030."), []),
    (
        "BDG303",
        "beyond the period",
        targets(
            "a) Tỷ lệ nữ trưởng phòng đạt ít nhất 40% vào năm 2028 và ít nhất 50% vào năm 2035.",
            subject="Bình đẳng giới giai đoạn 2026 - 2030",
        ),
        [(("year", "2035"), ("period", "2026 - 2030"))],
    ),
    (
        "BDG303",
        "year that is over, of a plan for one year",
        targets("- **Ít nhất 40%** trưởng phòng là nữ\nvào năm 2025.", subject="Bình đẳng giới năm 2026"),
        [(("year", "2025"), ("period", "2026 - 2026"))],
    ),
    (
        "BDG303",
        "inside",
        targets("a) Tỷ lệ nữ đạt ít nhất 40% vào năm 2030.", subject="Bình đẳng giới giai đoạn 2026 - 2030"),
        [],
    ),
    (
        "BDG303",
        "look ahead in the subject",
        targets(
            "a) Tỷ lệ nữ đạt ít nhất 40% vào năm 2045.",
            subject="Bình đẳng giới giai đoạn 2026 - 2030, tầm nhìn đến năm 2045",
        ),
        [],
    ),
    (
        "BDG303",
        "aim of a yearly plan",
        targets("a) Đến năm 2030, tỷ lệ nữ đạt ít nhất 40%.", subject="Bình đẳng giới năm 2026"),
        [],
    ),
    (
        "BDG303",
        "baseline before the period",
        targets(
            "a) Tỷ lệ nữ tăng từ 32% năm 2024 lên 40% vào năm 2030.", subject="Bình đẳng giới giai đoạn 2026 - 2030"
        ),
        [],
    ),
    ("BDG303", "no period", targets("a) Tỷ lệ nữ đạt ít nhất 40% năm 2020.", subject="Bình đẳng giới"), []),
    (
        "BDG304",
        "three alike",
        alike("40% năm 2027, 50% năm 2030", *POSTS),
        [(("indicators", 3), ("shared", (Decimal(40), Decimal(50))))],
    ),
    (
        "BDG304",
        "four alike in bullets over lines",
        targets(*[f"- Tỷ lệ nữ {post} đạt\ntối thiểu 30% vào năm 2027 và 45% vào năm 2030." for post in POSTS * 2][:4]),
        [(("indicators", 4), ("shared", (Decimal(30), Decimal(45))))],
    ),
    (
        "BDG304",
        "one of them differs",
        targets(
            "a) Tỷ lệ nữ trưởng phòng đạt 40% năm 2027, 50% năm 2030.",
            "b) Tỷ lệ nữ phó phòng đạt 40% năm 2027, 50% năm 2030.",
            "c) Tỷ lệ nữ học viên đạt 45% năm 2027, 50% năm 2030.",
        ),
        [],
    ),
    ("BDG304", "everything", alike("100% năm 2027, 100% năm 2030", *POSTS), []),
    ("BDG304", "two alike", alike("40% năm 2027, 50% năm 2030", *POSTS[:2]), []),
    ("BDG304", "one value each", alike("40% năm 2030", *POSTS), []),
    (
        "BDG305",
        "key hit twice",
        targets("a) Tỷ lệ nữ được đào tạo, bồi dưỡng đạt 950% vào năm 2030."),
        [(("value", Decimal(950)),)],
    ),
    (
        "BDG305",
        "in a bullet, over lines",
        targets("- Phấn đấu trên 105% cơ quan\ncó lãnh đạo là nữ năm 2030."),
        [(("value", Decimal(105)),)],
    ),
    ("BDG305", "all", targets("a) Tỷ lệ nữ được bồi dưỡng đạt 100% vào năm 2030."), []),
    ("BDG305", "growth", targets("a) Số hội viên tăng 150% vào năm 2030."), []),
    ("BDG305", "beside another year", targets("a) Thu nhập của nữ đạt 120% so với năm 2025."), []),
    ("BDG305", "counts", targets("a) Xây dựng ít nhất 150 mô hình vào năm 2030."), []),
    (
        "BDG306",
        "rooms of a department",
        targets("a) 90% phòng chuyên môn thuộc Sở có lãnh đạo nữ vào năm 2030."),
        [(("value", Decimal(90)), ("units", 10))],
    ),
    (
        "BDG306",
        "units under it, over lines",
        targets("- Tỷ lệ đơn vị trực thuộc Sở\ncó lãnh đạo nữ đạt 60% năm 2027\nvà 75% năm 2030."),
        [(("value", Decimal(75)), ("units", 4))],
    ),
    ("BDG306", "all of them", targets("a) 100% phòng chuyên môn thuộc Sở có lãnh đạo nữ vào năm 2030."), []),
    ("BDG306", "half", targets("a) 50% phòng chuyên môn thuộc Sở có lãnh đạo nữ vào năm 2030."), []),
    ("BDG306", "villages", targets("a) 90% thôn của tỉnh có tổ truyền thông vào năm 2030."), []),
    ("BDG306", "number of units", targets("a) Ít nhất 9 phòng thuộc Sở có lãnh đạo nữ vào năm 2030."), []),
    (
        "BDG307",
        "bare value",
        targets("a) Tỷ lệ nữ trưởng phòng đạt 40% vào năm 2030."),
        [(("without", 1), ("indicators", 1))],
    ),
    (
        "BDG307",
        "one of two, in bullets over lines",
        targets("- Tỷ lệ nữ trưởng phòng đạt\n40% vào năm 2030;", "- Ít nhất 45% phó phòng là nữ năm 2030."),
        [(("without", 1), ("indicators", 2))],
    ),
    ("BDG307", "at least", targets("a) Tỷ lệ nữ trưởng phòng đạt tối thiểu 40% vào năm 2030."), []),
    ("BDG307", "and more", targets("a) Tỷ lệ nữ trưởng phòng đạt từ 40% trở lên vào năm 2030."), []),
    ("BDG307", "all", targets("a) 100% xã có địa chỉ tin cậy vào năm 2030."), []),
    ("BDG307", "about", targets("a) Khoảng 40% trưởng phòng là nữ vào năm 2030."), []),
    (
        "BDG308",
        "two populations",
        targets("a) Đến năm 2030 đạt 60% phòng của tỉnh; khoa của bệnh viện có lãnh đạo là nữ."),
        [(("first", "phòng của tỉnh"), ("second", "khoa của bệnh viện"))],
    ),
    (
        "BDG308",
        "in a bullet, over lines",
        targets("- Ít nhất 40% tại các sở, ban, ngành;\nủy ban nhân dân các xã có lãnh đạo là nữ năm 2030."),
        [(("first", "các sở, ban, ngành"), ("second", "ủy ban nhân dân các xã"))],
    ),
    ("BDG308", "one population", targets("a) Đến năm 2030 đạt 60% phòng của tỉnh có lãnh đạo là nữ."), []),
    (
        "BDG308",
        "two rates",
        targets("a) Đạt 60% phòng có lãnh đạo là nữ năm 2027; 75% phòng có lãnh đạo là nữ năm 2030."),
        [],
    ),
    ("BDG308", "two with a comma", targets("a) Đạt 60% phòng, khoa của tỉnh có lãnh đạo là nữ năm 2030."), []),
    ("BDG308", "counts", targets("a) Ít nhất 60 phòng của tỉnh; khoa của bệnh viện có tổ truyền thông."), []),
    (
        "BDG309",
        "trained of those in the list",
        targets(
            "a) Tỷ lệ nữ trong quy hoạch đạt ít nhất 50% vào năm 2030.",
            "b) Tỷ lệ cán bộ nữ trong quy hoạch được bồi dưỡng đạt ít nhất 90% vào năm 2030.",
            basis=LEADERS,
        ),
        [(("dependent", "I.1.b"), ("base", "I.1.a"))],
    ),
    (
        "BDG309",
        "the other way round, over lines",
        targets(
            "- Ít nhất 90% nữ trong quy hoạch\nđược đào tạo, bồi dưỡng vào năm 2030;",
            "- Tỷ lệ cán bộ nữ trong diện quy hoạch\nđạt từ 50% trở lên vào năm 2030.",
            basis=LEADERS,
        ),
        [(("dependent", "I.1.-1"), ("base", "I.1.-2"))],
    ),
    ("BDG309", "the list alone", targets("a) Tỷ lệ nữ trong quy hoạch đạt ít nhất 50% năm 2030.", basis=LEADERS), []),
    (
        "BDG309",
        "the trained alone",
        targets("a) Ít nhất 90% cán bộ nữ trong quy hoạch được bồi dưỡng năm 2030.", basis=LEADERS),
        [],
    ),
    (
        "BDG309",
        "no programme",
        targets(
            "a) Tỷ lệ nữ trong quy hoạch đạt ít nhất 50% vào năm 2030.",
            "b) Tỷ lệ cán bộ nữ trong quy hoạch được bồi dưỡng đạt ít nhất 90% vào năm 2030.",
        ),
        [],
    ),
    ("BDG308", "two sentences of one line", targets("a) 60% xã có mô hình, tổ; các tổ được tập huấn."), []),
    (
        "BDG316",
        "tasks alone",
        section("NHIỆM VỤ", "1. Đào tạo cán bộ nữ.", subject=PROGRAMME),
        [(("period", "2026 - 2030"),)],
    ),
    (
        "BDG316",
        "an aim without a figure",
        section(
            "MỤC TIÊU",
            "Nâng cao vị thế của phụ nữ.",
            "II. NHIỆM VỤ",
            "1. Đào tạo cán bộ nữ.",
            subject=PROGRAMME,
        ),
        [(("period", "2026 - 2030"),)],
    ),
    (
        "BDG316",
        "targets",
        section("MỤC TIÊU", "1. Mục tiêu cụ thể", *TWO_TARGETS, "II. NHIỆM VỤ", "1. Đào tạo.", subject=PROGRAMME),
        [],
    ),
    ("BDG316", "one year", section("NHIỆM VỤ", "1. Đào tạo cán bộ nữ."), []),
    ("BDG316", "no tasks", section("MỤC ĐÍCH", "- Nâng cao nhận thức.", subject=PROGRAMME), []),
    (
        "BDG303",
        "last year",
        targets("a) Tỷ lệ nữ đạt ít nhất 50% vào năm 2030.", subject="Công tác giai đoạn 2026 - 2030"),
        [],
    ),
    (
        "BDG303",
        "the year after",
        targets("a) Tỷ lệ nữ đạt ít nhất 50% vào năm 2031.", subject="Công tác giai đoạn 2026 - 2030"),
        [(("year", "2031"), ("period", "2026 - 2030"))],
    ),
    (
        "BDG303",
        "first year",
        targets("a) Tỷ lệ nữ đạt ít nhất 50% vào năm 2026.", subject="Công tác giai đoạn 2026 - 2030"),
        [],
    ),
    (
        "BDG303",
        "the year before",
        targets("a) Tỷ lệ nữ đạt ít nhất 50% vào năm 2025.", subject="Công tác giai đoạn 2026 - 2030"),
        [(("year", "2025"), ("period", "2026 - 2030"))],
    ),
    ("BDG303", "beyond a plan for one year", targets("a) Tỷ lệ nữ đạt ít nhất 50% vào năm 2030."), []),
    ("BDG305", "exactly all", targets("a) Tỷ lệ nữ đạt 100% vào năm 2030."), []),
    ("BDG305", "one more", targets("a) Tỷ lệ nữ đạt 101% vào năm 2030."), [(("value", Decimal(101)),)]),
    ("BDG306", "half, again", targets("a) 50% các phòng, đơn vị thuộc Sở có lãnh đạo là nữ vào năm 2030."), []),
    (
        "BDG306",
        "more than half",
        targets("a) 51% các phòng, đơn vị thuộc Sở có lãnh đạo là nữ vào năm 2030."),
        [(("value", Decimal(51)), ("units", 3))],
    ),
    (
        "BDG306",
        "the higher of two",
        targets("a) Đến năm 2025 đạt 75% phòng của Sở có lãnh đạo là nữ, đến năm 2030 đạt 80% phòng của Sở."),
        [(("value", Decimal(80)), ("units", 5))],
    ),
    ("BDG306", "all", targets("a) 100% các phòng, đơn vị thuộc Sở có lãnh đạo là nữ vào năm 2030."), []),
    ("BDG307", "all of them", targets("a) Tỷ lệ nữ đạt 100% vào năm 2030."), []),
    (
        "BDG307",
        "the second of two values",
        targets(
            "a) Tỷ lệ nữ lãnh đạo đạt ít nhất 40% vào năm 2025 và đạt 50% vào năm 2030.",
            "b) Tỷ lệ nữ phó phòng đạt ít nhất 40% vào năm 2025.",
        ),
        [(("without", 1), ("indicators", 2))],
    ),
    (
        "BDG302",
        "same value, again",
        targets("a) Tỷ lệ nữ đạt ít nhất 50% vào năm 2025 và ít nhất 50% vào năm 2030."),
        [],
    ),
    (
        "BDG302",
        "lower is better",
        targets("a) Tỷ lệ tảo hôn không quá 20% vào năm 2025 và không quá 25% vào năm 2030."),
        [
            (
                ("earlier_year", "2025"),
                ("earlier", Decimal(20)),
                ("later_year", "2030"),
                ("later", Decimal(25)),
            )
        ],
    ),
    ("BDG302", "lower, as it should", targets("a) Tỷ lệ tảo hôn giảm còn 25% vào năm 2025, 20% vào năm 2030."), []),
    ("BDG302", "about", targets("a) Tỷ lệ nữ đạt khoảng 50% vào năm 2025 và khoảng 40% vào năm 2030."), []),
    (
        "BDG304",
        "all of all",
        targets(
            *(
                f"{mark}) Tỷ lệ {who} đạt 100% vào năm 2025 và đạt 100% vào năm 2030."
                for mark, who in (("a", "trưởng phòng"), ("b", "phó phòng"), ("c", "chuyên viên"))
            )
        ),
        [],
    ),
    (
        "BDG302",
        "value without a year",
        targets("a) Tỷ lệ nữ đạt ít nhất 60%, trong đó năm 2025 đạt ít nhất 50% và năm 2030 đạt ít nhất 55%."),
        [],
    ),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)
