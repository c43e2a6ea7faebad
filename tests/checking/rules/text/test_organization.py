from tests.checking.plans import Row, Values, cases, found, issued, section


def duty_of(body: str, duty: str = "Tổng hợp kết quả.", *, date: str = "ngày 05 tháng 10 năm 2026") -> str:
    """A plan of a date with the duty of one body."""
    return issued(date, "I. TỔ CHỨC THỰC HIỆN", f"1. {body}: {duty}")


CASES: list[Row] = [
    (
        "BDG919",
        "duty of a body that is gone",
        duty_of("Sở Lao động - Thương binh và Xã hội"),
        [
            (
                ("body", "Sở Lao động - Thương binh và Xã hội"),
                ("ended", "2025-03-01"),
                ("successor", "Sở Nội vụ (công tác bình đẳng giới)"),
            )
        ],
    ),
    (
        "BDG919",
        "level that is gone, in bold, over lines",
        duty_of("**Ủy ban nhân dân\ncấp huyện**"),
        [
            (
                ("body", "Ủy ban nhân dân cấp huyện"),
                ("ended", "2025-07-01"),
                ("successor", "cơ quan cấp xã hoặc cấp tỉnh (chính quyền địa phương 02 cấp, không còn cấp huyện)"),
            )
        ],
    ),
    (
        "BDG919",
        "abbreviated",
        duty_of("Sở LĐTBXH"),
        [(("body", "Sở LĐTBXH"), ("ended", "2025-03-01"), ("successor", "Sở Nội vụ (công tác bình đẳng giới)"))],
    ),
    ("BDG919", "body of today", duty_of("Sở Nội vụ"), []),
    ("BDG919", "before it ended", duty_of("Sở Lao động - Thương binh và Xã hội", date="ngày 05 tháng 10 năm 2024"), []),
    ("BDG919", "former body", duty_of("Sở Nội vụ (trước đây là Sở Lao động - Thương binh và Xã hội)"), []),
    (
        "BDG919",
        "issuer of an act",
        duty_of("Sở Nội vụ", "Thực hiện Kế hoạch số 15/KH-SLĐTBXH của Sở Lao động - Thương binh và Xã hội."),
        [],
    ),
    (
        "BDG919",
        "in a basis",
        issued(
            "ngày 05 tháng 10 năm 2026",
            "Căn cứ Thông tư số 01/2022/TT-UBDT ngày 26/5/2022 của Ủy ban Dân tộc;",
            "I. MỤC ĐÍCH",
            "- Nâng cao nhận thức.",
        ),
        [],
    ),
    ("BDG919", "no date", section("TỔ CHỨC THỰC HIỆN", "1. Sở Lao động - Thương binh và Xã hội: Tổng hợp."), []),
    (
        "BDG919",
        "on the very day",
        duty_of("Sở LĐTBXH", date="ngày 01 tháng 3 năm 2025"),
        [(("body", "Sở LĐTBXH"), ("ended", "2025-03-01"), ("successor", "Sở Nội vụ (công tác bình đẳng giới)"))],
    ),
    ("BDG919", "the day before", duty_of("Sở LĐTBXH", date="ngày 28 tháng 02 năm 2025"), []),
    ("BDG919", "the day before a level ended", duty_of("UBND huyện", date="ngày 30 tháng 6 năm 2025"), []),
    (
        "BDG919",
        "in the subject",
        issued("ngày 05 tháng 10 năm 2026", "I. MỤC ĐÍCH", "- Nâng cao.", subject="Công tác của Sở LĐTBXH"),
        [],
    ),
    (
        "BDG919",
        "mentioned twice",
        issued(
            "ngày 05 tháng 10 năm 2026",
            "I. TỔ CHỨC THỰC HIỆN",
            "1. Sở Nội vụ (trước đây là Sở LĐTBXH): Tổng hợp.",
            "2. Sở LĐTBXH: Tổng hợp.",
        ),
        [(("body", "Sở LĐTBXH"), ("ended", "2025-03-01"), ("successor", "Sở Nội vụ (công tác bình đẳng giới)"))],
    ),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)
