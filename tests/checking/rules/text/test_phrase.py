from tests.checking.plans import Row, Values, cases, found, purposes, section

CASES: list[Row] = [
    (
        "BDG908",
        "wrong mark",
        purposes("- Nâng cao kỹ năng lòng ghép giới cho cán bộ."),
        [(("written", "lòng ghép giới"), ("expected", "lồng ghép giới"))],
    ),
    (
        "BDG908",
        "letter too few, capitals, over lines",
        section("BÌNH ĐẲG GIỚI", "- Phòng, chống bạo lực trên\ncơ sơ giới."),
        [
            (("written", "BÌNH ĐẲG GIỚI"), ("expected", "bình đẳng giới")),
            (("written", "bạo lực trên cơ sơ giới"), ("expected", "bạo lực trên cơ sở giới")),
        ],
    ),
    (
        "BDG908",
        "breaks off",
        purposes("- Tham gia phát triển kinh tế - xã tại địa phương."),
        [(("written", "kinh tế - xã tại"), ("expected", "kinh tế - xã hội tại"))],
    ),
    ("BDG908", "right", purposes("- Lồng ghép giới, phát triển kinh tế - xã hội, bạo lực trên cơ sở giới."), []),
    ("BDG908", "a list", purposes("- Quản lý kinh tế, xã, phường."), []),
    ("BDG908", "other words", purposes("- Kinh tế xã nhà; ủy ban của nhân dân; mục tiêu của quốc gia."), []),
    ("BDG908", "word that takes the place", purposes("- Kiến thức giới, cơ sở giới thiệu việc làm."), []),
    ("BDG908", "other tone style", purposes("- Uỷ ban nhân dân các xã."), []),
    (
        "BDG916",
        "officials",
        purposes("- Bồi dưỡng cán bộ công chức cấp xã."),
        [(("written", "cán bộ công chức"), ("expected", "cán bộ, công chức"))],
    ),
    (
        "BDG916",
        "two pairs, over lines",
        purposes("- Các cơ quan\nđơn vị; Phòng ban chuyên môn."),
        [
            (("written", "cơ quan đơn vị"), ("expected", "cơ quan, đơn vị")),
            (("written", "Phòng ban"), ("expected", "Phòng, ban")),
        ],
    ),
    ("BDG916", "comma", purposes("- Bồi dưỡng cán bộ, công chức, viên chức; các cơ quan, đơn vị."), []),
    (
        "BDG916",
        "joined otherwise",
        purposes("- Bồi dưỡng cán bộ và công chức; cán bộ/công chức; cán bộ - công chức."),
        [],
    ),
    ("BDG916", "other words", purposes("- Đơn vị của cơ quan; công chức là cán bộ."), []),
    (
        "BDG908",
        "with a capital",
        purposes("- Lòng ghép giới trong các hoạt động."),
        [(("written", "Lòng ghép giới"), ("expected", "lồng ghép giới"))],
    ),
    (
        "BDG908",
        "at the very end",
        purposes("- Thực hiện bình đẳng giơi"),
        [(("written", "bình đẳng giơi"), ("expected", "bình đẳng giới"))],
    ),
    ("BDG908", "in two parts", purposes("- Thực hiện bình, đẳn giới."), []),
    ("BDG908", "two letters off", purposes("- Thực hiện bình đăngxx giới."), []),
    (
        "BDG908",
        "breaks off before a stop",
        purposes("- Phát triển kinh tế - xã; ổn định chính trị - xã, phát triển."),
        [
            (("written", "kinh tế - xã;"), ("expected", "kinh tế - xã hội;")),
            (("written", "chính trị - xã,"), ("expected", "chính trị - xã hội,")),
        ],
    ),
    (
        "BDG908",
        "breaks off without a hyphen",
        purposes("- Phát triển kinh tế xã trên địa bàn."),
        [(("written", "kinh tế xã trên"), ("expected", "kinh tế xã hội trên"))],
    ),
    ("BDG908", "goes on", purposes("- Phát triển kinh tế xã Minh Tân, kinh tế - xã hội tại xã."), []),
    ("BDG916", "with another blank", purposes("- Mời cán bộ - công chức, cán bộ/công chức."), []),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)
