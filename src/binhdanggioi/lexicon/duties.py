"""What a body does: the verbs of duties, and the roles that they name."""

from enum import Enum


class DutyRole(Enum):
    """Vai trò trong nhiệm vụ — the part that a body has in a duty."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    LEAD = "chủ trì"
    COORDINATE = "phối hợp"
    FOCAL_POINT = "đầu mối"
    IMPLEMENT = "thực hiện"
    ADVISE = "tham mưu"
    GUIDE = "hướng dẫn"
    MONITOR = "theo dõi"
    FOLLOW_UP = "đôn đốc"
    INSPECT = "kiểm tra"
    CONSOLIDATE = "tổng hợp"
    REPORT = "báo cáo"
    COMMUNICATE = "tuyên truyền"
    FUND = "bố trí kinh phí"
    NOMINATE = "cử người tham dự"
