"""Make a hundred plans to try things on, some of them with faults: python make_plans.py [FOLDER]."""

import sys
from pathlib import Path

PLACES = ("Cao Bằng", "Lạng Sơn", "Bắc Kạn", "Hà Giang", "Lai Châu", "Sơn La", "Nghệ An", "Đắk Lắk", "Cà Mau")
THEMES = (
    ("lồng ghép giới trong xây dựng kế hoạch", "công chức tham mưu tổng hợp"),
    ("phòng, chống bạo lực gia đình", "công chức văn hóa - xã hội"),
    ("kỹ năng lãnh đạo cho cán bộ nữ", "cán bộ nữ trong quy hoạch"),
    ("truyền thông về bình đẳng giới", "báo cáo viên, tuyên truyền viên"),
)
TERMS = ("dự kiến cuối tháng", "dự kiến tháng", "dự kiến đầu tháng", "tháng")


def course(number: int, at: int, year: int) -> str:
    """A course; of every seventh plan the first course states two people more than it lists."""
    theme, post = THEMES[(number + at) % len(THEMES)]
    province, commune = 20 + number * 3 % 25, 40 + (number + at) * 7 % 90
    stated = province + commune + (2 if number % 7 == 0 and at == 1 else 0)
    days = ("01", "1,5", "02")[(number + at) % 3]
    time = f"{TERMS[(number + at) % 4]} {3 + (number + at) % 9}/{year}"
    return f"""{at}. Tập huấn {theme}
- Thành phần:
+ Cấp tỉnh: Lãnh đạo phòng và chuyên viên của các sở, ban, ngành: {province} đại biểu.
+ Cấp xã: Lãnh đạo UBND xã; {post}: {commune} đại biểu.
- Số lượng: {stated} đại biểu/Tổ chức {1 + number % 3:02d} lớp.
- Địa điểm: Hội trường UBND tỉnh.
- Thời gian: {days} ngày/lớp, {time}.
"""


def plan_text(number: int) -> str:
    """The plan of a number, always the same; every fifth has no number yet, every ninth forgets the recipients."""
    year, place = 2021 + number % 6, PLACES[number % len(PLACES)]
    percent = 50 + number * 11 % 40
    courses = "".join(course(number, at, year) for at in range(1, 2 + number % 3))
    funding = f": {40 + number * 5 % 160} triệu đồng" if number % 4 else ""
    recipients = "Nơi nhận:\n- UBND tỉnh;\n- Văn phòng Sở;\n- Lưu: VT.\n" if number % 9 else ""
    return f"""UBND TỈNH {place.upper()}
SỞ NỘI VỤ

Số: {"" if number % 5 == 0 else number}/KH-SNV
{place}, ngày {1 + number % 28:02d} tháng 02 năm {year}

KẾ HOẠCH
Thực hiện công tác bình đẳng giới năm {year}

Căn cứ Luật Bình đẳng giới năm 2006;
Sở Nội vụ ban hành Kế hoạch thực hiện công tác bình đẳng giới năm {year}, cụ thể như sau:
I. MỤC TIÊU
1. Đến hết năm {year}, tỷ lệ xã có nữ lãnh đạo chủ chốt đạt ít nhất {percent}%.
2. Đến hết năm {year}, tỷ lệ trường học có góc truyền thông về bình đẳng giới đạt {percent + 9}%.
II. TẬP HUẤN
{courses}III. KINH PHÍ
Từ ngân sách tỉnh{funding}.
IV. TỔ CHỨC THỰC HIỆN
1. Giao Văn phòng Sở chủ trì thực hiện Kế hoạch này; báo cáo UBND tỉnh trước ngày {10 + number % 6}/11 hằng năm.
Trên đây là Kế hoạch thực hiện công tác bình đẳng giới năm {year}./.

{recipients}
GIÁM ĐỐC

Nguyễn Văn A
"""


def main() -> None:
    """Write the plans into a folder; without one, show the first."""
    for number in range(1, 101) if sys.argv[1:] else ():
        Path(sys.argv[1], f"ke-hoach-{number:03}.txt").write_text(plan_text(number), encoding="utf-8")
    sys.stdout.buffer.write(plan_text(1).encode())


if __name__ == "__main__":
    main()
