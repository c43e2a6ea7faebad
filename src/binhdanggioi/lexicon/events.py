"""Words of events: their names, and the headings of their agendas."""

EVENTS = (
    "hội nghị",
    "hội thảo",
    "hội thi",
    "hội diễn",
    "cuộc thi",
    "cuộc họp",
    "tọa đàm",
    "toạ đàm",
    "diễn đàn",
    "đối thoại",
    "giao lưu",
    "mít tinh",
    "ngày hội",
    "lễ phát động",
    "lễ ra quân",
    "lễ ra mắt",
    "lễ khai mạc",
    "lễ kỷ niệm",
    "lễ tổng kết",
    "lễ tuyên dương",
    "buổi lễ",
    "buổi gặp mặt",
    "gặp mặt",
    "liên hoan",
    "triển lãm",
)
"""The first words of the names of events; seen in real plans."""

HELD = ("tổ chức", "về việc tổ chức", "kế hoạch tổ chức", "mở")
"""The words before the name of an event: `Tổ chức hội thảo`."""

AGENDAS = ("nội dung", "chương trình", "kịch bản", "tiến trình", "nội dung, chương trình", "nội dung chương trình")
"""The words of headings whose lines are an agenda, before the name of an event: `Chương trình hội thảo`."""
