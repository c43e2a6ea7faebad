from decimal import Decimal

from tests.checking.plans import Row, Values, Words, cases, found, messages, targets, words

STRATEGY = "Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ về Chiến lược quốc gia về bình đẳng giới."
LEADERS = "Căn cứ Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ về phụ nữ tham gia lãnh đạo."
MEDIA = "Căn cứ Quyết định số 1790/QĐ-TTg ngày 23/10/2021 của Thủ tướng Chính phủ về truyền thông."

CASES: list[Row] = [
    (
        "BDG311",
        "share",
        targets("a) Tỷ lệ lao động nữ hưởng lương đạt ít nhất 55% vào năm 2030.", basis=STRATEGY),
        [
            (
                ("year", "2030"),
                ("local", Decimal(55)),
                ("national", Decimal(60)),
                ("unit", "%"),
                ("programme", "28/NQ-CP"),
                ("target", "2.1"),
                ("measure", "lao động nữ làm công hưởng lương"),
            )
        ],
    ),
    (
        "BDG311",
        "upper bound, in a bullet over lines, by the subject",
        targets(
            "- Tỷ số giới tính\nkhi sinh không quá 112 bé trai/100 bé gái vào năm 2030.",
            subject="Thực hiện Nghị quyết số 28/NQ-CP của Chính phủ",
        ),
        [
            (
                ("year", "2030"),
                ("local", Decimal(112)),
                ("national", Decimal(109)),
                ("unit", " bé trai/100 bé gái"),
                ("programme", "28/NQ-CP"),
                ("target", "4.1"),
                ("measure", "tỷ số giới tính khi sinh"),
            )
        ],
    ),
    ("BDG311", "equal", targets("a) Tỷ lệ lao động nữ hưởng lương đạt ít nhất 60% năm 2030.", basis=STRATEGY), []),
    ("BDG311", "on the way", targets("a) Tỷ lệ lao động nữ hưởng lương đạt ít nhất 52% năm 2027.", basis=STRATEGY), []),
    (
        "BDG311",
        "before the first year",
        targets("a) Ít nhất 45% lao động nữ hưởng lương năm 2024.", basis=STRATEGY),
        [],
    ),
    ("BDG311", "no programme", targets("a) Tỷ lệ lao động nữ hưởng lương đạt ít nhất 40% vào năm 2030."), []),
    ("BDG311", "another measure", targets("a) Ít nhất 40% lao động nữ được học nghề năm 2030.", basis=STRATEGY), []),
    (
        "BDG312",
        "share",
        targets("a) Tỷ lệ lao động nữ hưởng lương đạt ít nhất 75% vào năm 2030.", basis=STRATEGY),
        [
            (
                ("year", "2030"),
                ("local", Decimal(75)),
                ("national", Decimal(60)),
                ("unit", "%"),
                ("programme", "28/NQ-CP"),
                ("target", "2.1"),
                ("measure", "lao động nữ làm công hưởng lương"),
            )
        ],
    ),
    (
        "BDG312",
        "agencies, in a bullet over lines",
        targets("- **Ít nhất 90%** cơ quan chuyên môn\ncó lãnh đạo chủ chốt là nữ vào năm 2030.", basis=STRATEGY),
        [
            (
                ("year", "2030"),
                ("local", Decimal(90)),
                ("national", Decimal(75)),
                ("unit", "%"),
                ("programme", "28/NQ-CP"),
                ("target", "1.1"),
                ("measure", "cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ"),
            )
        ],
    ),
    ("BDG312", "equal", targets("a) Tỷ lệ lao động nữ hưởng lương đạt ít nhất 60% năm 2030.", basis=STRATEGY), []),
    ("BDG312", "weaker", targets("a) Tỷ lệ lao động nữ hưởng lương đạt ít nhất 55% năm 2030.", basis=STRATEGY), []),
    ("BDG312", "no programme", targets("a) Tỷ lệ lao động nữ hưởng lương đạt ít nhất 90% vào năm 2030."), []),
    (
        "BDG312",
        "all, as the programme asks",
        targets("a) 100% hương ước, quy ước không có quy định phân biệt đối xử về giới năm 2030.", basis=MEDIA),
        [],
    ),
    (
        "BDG313",
        "almost no men",
        targets("a) Tỷ lệ nữ trong quy hoạch các chức danh lãnh đạo đạt ít nhất 95% vào năm 2030.", basis=LEADERS),
        [
            (
                ("year", "2030"),
                ("local", Decimal(95)),
                ("national", Decimal(50)),
                ("unit", "%"),
                ("programme", "2282/QĐ-TTg"),
                ("target", "b"),
                ("measure", "cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý các cấp"),
                ("men", Decimal(5)),
            )
        ],
    ),
    (
        "BDG313",
        "in a bullet over lines",
        targets("- Đến năm 2030, **cán bộ nữ trong diện\nquy hoạch** chiếm từ 90% trở lên.", basis=LEADERS),
        [
            (
                ("year", "2030"),
                ("local", Decimal(90)),
                ("national", Decimal(50)),
                ("unit", "%"),
                ("programme", "2282/QĐ-TTg"),
                ("target", "b"),
                ("measure", "cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý các cấp"),
                ("men", Decimal(10)),
            )
        ],
    ),
    (
        "BDG313",
        "half",
        targets("a) Tỷ lệ nữ trong quy hoạch các chức danh lãnh đạo đạt ít nhất 50% vào năm 2030.", basis=LEADERS),
        [],
    ),
    (
        "BDG313",
        "trained of the women in the list",
        targets("a) Ít nhất 95% cán bộ nữ trong quy hoạch được bồi dưỡng vào năm 2030.", basis=LEADERS),
        [],
    ),
    (
        "BDG313",
        "agencies with a woman",
        targets("a) Ít nhất 95% cơ quan có lãnh đạo chủ chốt là nữ vào năm 2030.", basis=LEADERS),
        [],
    ),
    ("BDG313", "no programme", targets("a) Tỷ lệ nữ trong quy hoạch đạt ít nhất 95% vào năm 2030."), []),
    (
        "BDG314",
        "one of two",
        targets("a) 100% hương ước, quy ước không có quy định phân biệt đối xử về giới năm 2030.", basis=MEDIA),
        [
            (
                ("programme", "1790/QĐ-TTg"),
                ("count", 1),
                ("targets", ("2 (cơ quan truyền thông áp dụng Bộ chỉ số về giới trong truyền thông)",)),
            )
        ],
    ),
    (
        "BDG314",
        "the other one, in a bullet over lines",
        targets("- Ít nhất 90% cơ quan truyền thông áp dụng Bộ chỉ số\nvề giới vào năm 2030.", basis=MEDIA),
        [
            (
                ("programme", "1790/QĐ-TTg"),
                ("count", 1),
                ("targets", ("1 (hương ước, quy ước không có quy định phân biệt đối xử về giới)",)),
            )
        ],
    ),
    (
        "BDG314",
        "both",
        targets(
            "a) 100% hương ước, quy ước không có quy định phân biệt đối xử về giới năm 2030.",
            "b) Ít nhất 90% cơ quan truyền thông áp dụng Bộ chỉ số về giới vào năm 2030.",
            basis=MEDIA,
        ),
        [],
    ),
    ("BDG314", "none", targets("a) Ít nhất 90% xã có tổ truyền thông vào năm 2030.", basis=MEDIA), []),
    (
        "BDG314",
        "no programme",
        targets("a) 100% hương ước, quy ước không có quy định phân biệt đối xử về giới năm 2030."),
        [],
    ),
    (
        "BDG315",
        "persons for agencies",
        targets("a) Ít nhất 60 lãnh đạo chủ chốt là nữ vào năm 2030.", basis=STRATEGY),
        [
            (
                ("unit", "%"),
                ("programme", "28/NQ-CP"),
                ("target", "1.1"),
                ("measure", "cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ"),
            )
        ],
    ),
    (
        "BDG315",
        "growth for a level, in a bullet over lines",
        targets("- Tỷ lệ lao động nữ hưởng lương\ntăng thêm 5% vào năm 2030.", basis=STRATEGY),
        [
            (
                ("unit", "%"),
                ("programme", "28/NQ-CP"),
                ("target", "2.1"),
                ("measure", "lao động nữ làm công hưởng lương"),
            )
        ],
    ),
    (
        "BDG315",
        "agencies",
        targets("a) Ít nhất 75% cơ quan có lãnh đạo chủ chốt là nữ vào năm 2030.", basis=STRATEGY),
        [],
    ),
    (
        "BDG315",
        "grows to a level",
        targets("a) Tỷ lệ lao động nữ hưởng lương tăng từ 52% năm 2025 lên 60% năm 2030.", basis=STRATEGY),
        [],
    ),
    ("BDG315", "another measure", targets("a) Ít nhất 60 lớp cho lao động nữ năm 2030.", basis=STRATEGY), []),
    ("BDG315", "no programme", targets("a) Ít nhất 60 lãnh đạo chủ chốt là nữ vào năm 2030."), []),
    (
        "BDG311",
        "times, and a rate",
        targets(
            "a) Số giờ làm việc nhà không được trả công của phụ nữ so với nam giới không quá 1,6 lần vào năm 2030.",
            "b) Tỷ số tử vong mẹ không quá 46,5/100.000 vào năm 2030.",
            basis="Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ.",
        ),
        [
            (
                ("year", "2030"),
                ("local", Decimal("1.6")),
                ("national", Decimal("1.4")),
                ("unit", " lần"),
                ("programme", "28/NQ-CP"),
                ("target", "3.1"),
                ("measure", "số giờ làm việc nhà không được trả công của phụ nữ so với nam giới"),
            ),
            (
                ("year", "2030"),
                ("local", Decimal("46.5")),
                ("national", Decimal(42)),
                ("unit", "/100.000"),
                ("programme", "28/NQ-CP"),
                ("target", "4.2"),
                ("measure", "tỷ số tử vong mẹ liên quan đến thai sản"),
            ),
        ],
    ),
]

WORDS: list[Words] = [
    (
        "BDG311",
        "less is better",
        targets(
            "a) Tỷ số giới tính khi sinh không quá 112 bé trai/100 bé gái vào năm 2030.",
            subject="Thực hiện Nghị quyết số 28/NQ-CP của Chính phủ",
        ),
        (
            "năm 2030: 112 bé trai/100 bé gái, chưa đạt yêu cầu 109 bé trai/100 bé gái của Nghị quyết số 28/NQ-CP "
            "(chỉ tiêu 4.1: tỷ số giới tính khi sinh)"
        ),
        (
            "2030: 112 boys per 100 girls, weaker than the 109 boys per 100 girls that resolution 28/NQ-CP asks "
            "(target 4.1)"
        ),
    ),
    (
        "BDG312",
        "rate",
        targets("a) Tỷ số tử vong mẹ còn dưới 40/100.000 vào năm 2025.", basis=STRATEGY),
        (
            "năm 2025: 40/100.000, vượt yêu cầu 42/100.000 của Nghị quyết số 28/NQ-CP (chỉ tiêu 4.2); "
            "xem lại tính khả thi"
        ),
        (
            "2025: 40 per 100,000, stricter than the 42 per 100,000 of resolution 28/NQ-CP (target 4.2); "
            "see whether it can be met"
        ),
    ),
    (
        "BDG314",
        "one of two",
        targets("a) 100% hương ước, quy ước không có quy định phân biệt đối xử về giới năm 2030.", basis=MEDIA),
        (
            "kế hoạch chưa nêu 1 chỉ tiêu của Quyết định số 1790/QĐ-TTg: "
            "chỉ tiêu 2 (cơ quan truyền thông áp dụng Bộ chỉ số về giới trong truyền thông)"
        ),
        "the plan does not answer 1 of the targets of decision 1790/QĐ-TTg: 2",
    ),
    (
        "BDG315",
        "persons for agencies",
        targets("a) Ít nhất 60 lãnh đạo chủ chốt là nữ vào năm 2030.", basis=STRATEGY),
        (
            "cùng nội dung với chỉ tiêu 1.1 của Nghị quyết số 28/NQ-CP (cơ quan quản lý nhà nước, chính quyền "
            "địa phương các cấp có lãnh đạo chủ chốt là nữ, tính bằng %) nhưng khác đơn vị tính, cách tính "
            "hoặc đối tượng nên không so sánh được"
        ),
        (
            "says what target 1.1 of resolution 28/NQ-CP says (in %), but in another unit, in another way or of "
            "another population, so that the two cannot be compared"
        ),
    ),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)


class TestWords:
    """What the messages say beside the figures."""

    @words(WORDS)
    def test_words(self, code: str, text: str, vietnamese: str, english: str) -> None:
        """Both languages say the same, each in words of its own."""
        assert [(vietnamese, english)] == messages(code, text)
