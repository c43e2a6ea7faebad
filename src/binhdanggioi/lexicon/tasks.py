"""What the labels of lines under a task, and the heads of the columns of a table of tasks, name."""

from typing import NamedTuple


class TaskLabel(NamedTuple):
    """Nhãn của nhiệm vụ — a label with the field of a task that it names."""

    word: str
    field: str
    line: bool = False
    """Whether a line under a task may start with it."""
    column: bool = True
    """Whether the head of a column may be it."""


TASK_LABELS = (
    TaskLabel("chủ trì", "lead", line=True),
    TaskLabel("đơn vị thực hiện", "lead"),
    TaskLabel("cơ quan thực hiện", "lead"),
    TaskLabel("phối hợp", "partners", line=True),
    TaskLabel("thời gian", "when", line=True),
    TaskLabel("thời hạn", "when", line=True),
    TaskLabel("tiến độ", "when"),
    TaskLabel("hoàn thành", "when", column=False),
    TaskLabel("sản phẩm", "output", line=True),
    TaskLabel("kết quả", "output", line=True),
    TaskLabel("đầu ra", "output"),
    TaskLabel("nhiệm vụ", "text"),
    TaskLabel("nội dung", "text"),
    TaskLabel("hoạt động", "text"),
    TaskLabel("công việc", "text"),
)
"""The labels of tasks; seen in real plans."""

LABELLED = ("thực hiện", "tham mưu", "hoàn thành", "đầu ra")
"""What may stand after a label: `thời gian hoàn thành`, `kết quả đầu ra`."""
