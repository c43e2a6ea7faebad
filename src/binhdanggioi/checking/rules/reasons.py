"""Why rules do not apply: the reasons that several files of rules share."""

from binhdanggioi.checking.rule import NotApplicable

NO_COURSES = NotApplicable("kế hoạch không có khóa tập huấn", "the plan has no training courses")
NO_TEXT = NotApplicable("kế hoạch không có nội dung", "the plan has no text")
NO_SOURCE = NotApplicable("không có nguyên văn để đối chiếu", "there is no source text to look at")
NO_SYMBOL_OR_ISSUER = NotApplicable(
    "không rõ ký hiệu hoặc cơ quan ban hành của kế hoạch", "the symbol or the issuer of the plan is not known"
)
NO_RECIPIENTS = NotApplicable("kế hoạch không có phần Nơi nhận", "the plan has no recipients")
