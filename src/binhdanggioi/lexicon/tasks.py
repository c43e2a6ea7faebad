"""The labels of lines under a task, and the column headings of tables of tasks."""

from typing import NamedTuple


class TaskLabel(NamedTuple):
    """Nhãn của nhiệm vụ — a label with the field of a task that it names."""

    word: str
    field: str
    line: bool = False
    """Whether it may start a line under a task."""
    column: bool = True
    """Whether it may be the heading of a column."""


TASK_LABELS = (
    TaskLabel("chủ trì", "lead", line=True),
    TaskLabel("đơn vị thực hiện", "lead"),
    TaskLabel("cơ quan thực hiện", "lead"),
    TaskLabel("phối hợp", "partners", line=True),
    TaskLabel("thời gian", "when", line=True),
    TaskLabel("thời hạn", "when", line=True),
    TaskLabel("tiến độ", "when"),
    TaskLabel("hoàn thành", "when", column=False),
    TaskLabel("địa điểm", "venue", line=True, column=False),
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
"""Words that may follow a label: `thời gian hoàn thành`, `kết quả đầu ra`."""
