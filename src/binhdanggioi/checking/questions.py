"""What is asked of the author of a draft: questions whose answers close findings, the weightiest first."""

from attrs import field, frozen
from attrs.validators import instance_of


@frozen
class Topic:
    """A question that closes the findings of some rules: one for the whole plan, or one for each noun."""

    vietnamese: str
    english: str
    each: bool = field(default=False, validator=instance_of(bool))
    """True if each noun has a question of its own."""


NUMBER_AND_DAY = Topic(
    "Số và ngày ban hành là gì?",
    "What are the number and the day of issue?",
)
HEADER = Topic(
    "Văn bản gốc có đủ Quốc hiệu, Tiêu ngữ và tên cơ quan không?",
    "Does the document itself have its national name, motto and issuer?",
)
SYMBOLS = Topic(
    "Ký hiệu đúng của kế hoạch và của các văn bản viện dẫn là gì?",
    "What are the right symbols of the plan and of the acts that it cites?",
)
YEARS = Topic(
    "Kế hoạch dành cho những năm nào?",
    "For which years is the plan?",
)
CITED_ACTS = Topic(
    "Số, ngày, cơ quan ban hành và hiệu lực của các văn bản viện dẫn là gì?",
    "What are the number, date, issuer and validity of the acts that are cited?",
)
INDICATORS = Topic(
    "Từng chỉ tiêu: đo trên đối tượng nào, hiện trạng bao nhiêu, mỗi mốc ít nhất bao nhiêu?",
    "For each indicator: of which population, from which baseline, at least how much by each year?",
)
NATIONAL_TARGETS = Topic(
    "Chỉ tiêu khác chương trình quốc gia là do chủ ý hay do chép nhầm?",
    "Are the targets that differ from the national programme meant so?",
)
TASKS = Topic(
    "Từng nhiệm vụ: ai chủ trì, khi nào xong, sản phẩm bao nhiêu?",
    "For each task: who leads, by when, with which product?",
)
PARTICIPANTS = Topic(
    "Số đại biểu đúng là bao nhiêu, chia theo thành phần, lớp, giới tính và dân tộc thế nào?",
    "How many people take part, by category, class, sex and ethnicity?",
    each=True,
)
CLASSES = Topic(
    "Các lớp tổ chức ở đâu, những ngày nào, mấy lớp song song, giấy mời gửi khi nào?",
    "Where and on which days are the classes, how many side by side, and when do the invitations go out?",
    each=True,
)
OFFICES = Topic(
    "Đơn vị nào phụ trách từng lớp và mời giảng viên?",
    "Which office has each course and invites the trainers?",
)
MONEY = Topic(
    "Kinh phí là bao nhiêu, từ nguồn nào, chia cho từng việc thế nào?",
    "How much money is there, from where, and how is it shared out?",
)
RECIPIENTS = Topic(
    "Những cơ quan nào nhận kế hoạch?",
    "Which bodies receive the plan?",
)
REPORTS = Topic(
    "Ai gửi báo cáo cho ai, chậm nhất ngày nào, rơi vào ngày nghỉ thì sao?",
    "Who reports to whom by which day, and what holds on a weekend?",
)
AUTHORITY = Topic(
    "Cơ quan nào nay có thẩm quyền, và việc đó là giao hay đề nghị?",
    "Which body is in charge today, and is the duty assigned or requested?",
)
SIGNATURE = Topic(
    "Ai ký, theo quyền hạn nào, và lưu ở đâu, mấy bản?",
    "Who signs by what right, and where is it filed in how many copies?",
)
EVENT = Topic(
    "Sự kiện diễn ra vào ngày nào?",
    "On which day is the event?",
)
WORDING = Topic(
    "Cách viết, đánh số, dấu câu đã được rà lại chưa?",
    "Have wording, numbering and punctuation been gone through?",
)
"""The form of the text, which its author mends by reading it once; the topic of every rule that names no other."""

TOPICS = (
    NUMBER_AND_DAY,
    HEADER,
    SYMBOLS,
    YEARS,
    CITED_ACTS,
    INDICATORS,
    NATIONAL_TARGETS,
    TASKS,
    PARTICIPANTS,
    CLASSES,
    OFFICES,
    MONEY,
    RECIPIENTS,
    REPORTS,
    AUTHORITY,
    SIGNATURE,
    EVENT,
    WORDING,
)
"""Every question, in the order in which they are asked."""
