"""Questions to the author of a draft, whose answers close findings, the most important first."""

from attrs import field, frozen
from attrs.validators import instance_of


@frozen
class Topic:
    """A question whose answer closes the findings of some rules: one for the plan, or one for each noun."""

    vietnamese: str
    english: str
    each: bool = field(default=False, validator=instance_of(bool))
    """True if the question is asked for each noun."""


NUMBER_AND_DAY = Topic(
    "Số văn bản và ngày, tháng, năm ban hành?",
    "What are the number and the day of issue?",
)
HEADER = Topic(
    "Văn bản đã có đủ Quốc hiệu, Tiêu ngữ và tên cơ quan ban hành chưa?",
    "Does the document have its national name, motto and issuer?",
)
SYMBOLS = Topic(
    "Số, ký hiệu của kế hoạch và của văn bản viện dẫn đã đúng chưa, ghi đúng thế nào?",
    "Are the numbers and symbols of the plan and of the acts that it cites right, and if not, how are they written?",
)
YEARS = Topic(
    "Kế hoạch thực hiện trong những năm nào?",
    "In which years is the plan carried out?",
)
CITED_ACTS = Topic(
    "Số, ký hiệu, ngày, cơ quan ban hành của các văn bản viện dẫn đã đúng chưa, văn bản còn hiệu lực không?",
    "Are number, date and issuer of the acts that are cited right, and are the acts in force?",
)
INDICATORS = Topic(
    "Từng chỉ tiêu: tính trên đối tượng nào, hiện trạng bao nhiêu, từng năm phải đạt bao nhiêu?",
    "For each indicator: of which population, from which baseline, how much by each year?",
)
NATIONAL_TARGETS = Topic(
    "Chỉ tiêu khác với chương trình quốc gia: cơ quan chủ động đặt mức này hay cần sửa lại?",
    "Are the targets that differ from the national programme meant so, or to be mended?",
)
TASKS = Topic(
    "Từng nhiệm vụ: đơn vị nào chủ trì, thời hạn hoàn thành, sản phẩm và số lượng?",
    "For each task: which unit leads, by when, with which product and how many?",
)
PARTICIPANTS = Topic(
    "Số người tham dự là bao nhiêu, chia theo thành phần, lớp, giới tính, dân tộc như thế nào?",
    "How many people take part, by category, class, sex and ethnicity?",
    each=True,
)
CLASSES = Topic(
    "Các lớp tổ chức ở đâu, vào ngày nào, bao nhiêu lớp cùng lúc, gửi giấy mời khi nào?",
    "Where and on which days are the classes, how many side by side, and when do the invitations go out?",
    each=True,
)
OFFICES = Topic(
    "Đơn vị nào phụ trách từng khóa tập huấn, đơn vị nào mời giảng viên?",
    "Which office has each course, and which invites the trainers?",
)
MONEY = Topic(
    "Kinh phí bao nhiêu, từ nguồn nào, phân bổ cho từng hoạt động như thế nào?",
    "How much money is there, from where, and how is it shared out to each activity?",
)
RECIPIENTS = Topic(
    "Gửi kế hoạch cho những cơ quan, đơn vị nào (phần Nơi nhận)?",
    "To which bodies does the plan go (the recipients)?",
)
REPORTS = Topic(
    "Cơ quan nào báo cáo cơ quan nào, chậm nhất ngày nào, trùng ngày nghỉ thì gửi ngày nào?",
    "Which body reports to which, by which day, and when if that is a weekend?",
)
AUTHORITY = Topic(
    "Hiện nay cơ quan nào có thẩm quyền; dùng “giao” hay “đề nghị”?",
    "Which body is in charge today, and is the duty assigned or requested?",
)
SIGNATURE = Topic(
    "Người ký, quyền hạn ký (TM., KT., TL., TUQ.); lưu ở đơn vị nào, bao nhiêu bản?",
    "Who signs, by what right (TM., KT., TL., TUQ.), and where is it filed, in how many copies?",
)
EVENT = Topic(
    "Hoạt động tổ chức vào ngày nào, thứ mấy?",
    "On which day and weekday is the event?",
)
WORDING = Topic(
    "Chính tả, cách đánh số, dấu câu đã rà soát, sửa chưa?",
    "Have spelling, numbering and punctuation been gone through and mended?",
)
"""The wording and typing of the text, which its author mends by proofreading; the default topic of a rule."""

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
"""All questions, in the order in which they are asked."""
