import pytest

from binhdanggioi import RULES
from binhdanggioi.checking.questions import TOPICS, WORDING

Row = tuple[str, str, bool, str]
"""A question in both languages, whether it is asked of each noun, and the rules whose findings it closes."""
QUESTIONS: list[Row] = [
    ("Số văn bản và ngày, tháng, năm ban hành?", "What are the number and the day of issue?", False, "BDG101 BDG102"),
    (
        "Văn bản đã có đủ Quốc hiệu, Tiêu ngữ và tên cơ quan ban hành chưa?",
        "Does the document have its national name, motto and issuer?",
        False,
        "BDG103",
    ),
    (
        "Số, ký hiệu của kế hoạch và của văn bản viện dẫn đã đúng chưa, ghi đúng thế nào?",
        (
            "Are the numbers and symbols of the plan and of the acts that it cites right, "
            "and if not, how are they written?"
        ),
        False,
        "BDG106 BDG108 BDG201 BDG202 BDG211",
    ),
    (
        "Kế hoạch thực hiện trong những năm nào?",
        "In which years is the plan carried out?",
        False,
        "BDG107 BDG109 BDG303 BDG801",
    ),
    (
        "Số, ký hiệu, ngày, cơ quan ban hành của các văn bản viện dẫn đã đúng chưa, văn bản còn hiệu lực không?",
        "Are number, date and issuer of the acts that are cited right, and are the acts in force?",
        False,
        "BDG203 BDG204 BDG205 BDG206 BDG208 BDG210 BDG212",
    ),
    (
        "Từng chỉ tiêu: tính trên đối tượng nào, hiện trạng bao nhiêu, từng năm phải đạt bao nhiêu?",
        "For each indicator: of which population, from which baseline, how much by each year?",
        False,
        "BDG301 BDG302 BDG304 BDG305 BDG306 BDG307 BDG308 BDG309 BDG310 BDG316",
    ),
    (
        "Chỉ tiêu khác với chương trình quốc gia: cơ quan chủ động đặt mức này hay cần sửa lại?",
        "Are the targets that differ from the national programme meant so, or to be mended?",
        False,
        "BDG311 BDG312 BDG313 BDG314 BDG315",
    ),
    (
        "Từng nhiệm vụ: đơn vị nào chủ trì, thời hạn hoàn thành, sản phẩm và số lượng?",
        "For each task: which unit leads, by when, with which product and how many?",
        False,
        "BDG401 BDG402 BDG403 BDG404",
    ),
    (
        "Số người tham dự là bao nhiêu, chia theo thành phần, lớp, giới tính, dân tộc như thế nào?",
        "How many people take part, by category, class, sex and ethnicity?",
        True,
        "BDG501 BDG502 BDG503 BDG505 BDG506 BDG508 BDG509 BDG512 BDG513",
    ),
    (
        "Các lớp tổ chức ở đâu, vào ngày nào, bao nhiêu lớp cùng lúc, gửi giấy mời khi nào?",
        "Where and on which days are the classes, how many side by side, and when do the invitations go out?",
        True,
        "BDG504 BDG507 BDG514",
    ),
    (
        "Đơn vị nào phụ trách từng khóa tập huấn, đơn vị nào mời giảng viên?",
        "Which office has each course, and which invites the trainers?",
        False,
        "BDG510 BDG511",
    ),
    (
        "Kinh phí bao nhiêu, từ nguồn nào, phân bổ cho từng hoạt động như thế nào?",
        "How much money is there, from where, and how is it shared out to each activity?",
        False,
        "BDG601 BDG602 BDG603 BDG905 BDG906 BDG907",
    ),
    (
        "Gửi kế hoạch cho những cơ quan, đơn vị nào (phần Nơi nhận)?",
        "To which bodies does the plan go (the recipients)?",
        False,
        "BDG701 BDG702 BDG703 BDG806",
    ),
    (
        "Cơ quan nào báo cáo cơ quan nào, chậm nhất ngày nào, trùng ngày nghỉ thì gửi ngày nào?",
        "Which body reports to which, by which day, and when if that is a weekend?",
        False,
        "BDG704 BDG705 BDG706",
    ),
    (
        "Hiện nay cơ quan nào có thẩm quyền; dùng “giao” hay “đề nghị”?",
        "Which body is in charge today, and is the duty assigned or requested?",
        False,
        "BDG707 BDG919",
    ),
    (
        "Người ký, quyền hạn ký (TM., KT., TL., TUQ.); lưu ở đơn vị nào, bao nhiêu bản?",
        "Who signs, by what right (TM., KT., TL., TUQ.), and where is it filed, in how many copies?",
        False,
        "BDG803 BDG804",
    ),
    ("Hoạt động tổ chức vào ngày nào, thứ mấy?", "On which day and weekday is the event?", False, "BDG918"),
]
REST = (
    "Chính tả, cách đánh số, dấu câu đã rà soát, sửa chưa?",
    "Have spelling, numbering and punctuation been gone through and mended?",
    False,
)
"""What is asked for any other rule, last."""


@pytest.mark.parametrize(("place", "row"), [*enumerate(QUESTIONS)], ids=[codes for *_, codes in QUESTIONS])
def test_question(place: int, row: Row) -> None:
    """A question stands at its place, in both languages, and closes the findings of its rules."""
    topic = TOPICS[place]
    codes = " ".join(rule.code for rule in RULES if rule.topic is topic)

    assert row == (topic.vietnamese, topic.english, topic.each, codes)


def test_rest() -> None:
    """The findings of all other rules are closed by proofreading."""
    named = {code for *_, codes in QUESTIONS for code in codes.split()}

    assert (REST, WORDING) == ((WORDING.vietnamese, WORDING.english, WORDING.each), TOPICS[-1])
    assert {rule.code for rule in RULES} - named == {rule.code for rule in RULES if rule.topic is WORDING}
