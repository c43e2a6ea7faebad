"""The labels of lines under a task."""

from typing import NamedTuple


class TaskLabel(NamedTuple):
    """Nhãn của nhiệm vụ — a label with the field of a task that it names."""

    word: str
    field: str
    line: bool = True
    """Whether it may start a line under a task."""


TASK_LABELS = (
    TaskLabel("chủ trì", "lead"),
    TaskLabel("phối hợp", "partners"),
    TaskLabel("thời gian", "when"),
    TaskLabel("thời hạn", "when"),
    TaskLabel("tiến độ", "when", line=False),
    TaskLabel("hoàn thành", "when", line=False),
    TaskLabel("địa điểm", "venue"),
    TaskLabel("sản phẩm", "output"),
    TaskLabel("kết quả", "output"),
    TaskLabel("đầu ra", "output", line=False),
)
"""The labels of tasks; seen in real plans."""

LABELLED = ("thực hiện", "tham mưu", "hoàn thành", "đầu ra")
"""Words that may follow a label: `thời gian hoàn thành`, `kết quả đầu ra`."""

LEADS, TAKES_PART = "chủ trì", "phối hợp"
"""The words beside the body that leads a task, and beside those that take part: *(Sở Y tế chủ trì, …)*."""
DOES = "thực hiện"
"""The word behind the name of a body in a label for who leads: `Đơn vị thực hiện`."""
BY = ("do", "giao")
"""Words before the body that leads a task: *(do Sở Y tế chủ trì)*."""
