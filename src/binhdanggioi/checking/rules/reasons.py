"""Why rules do not apply: the reasons that several files of rules share."""

from binhdanggioi.checking.rule import NotApplicable

NO_SOURCE = NotApplicable("không có văn bản nguồn", "there is no source text")
NO_SYMBOL_OR_ISSUER = NotApplicable(
    "không rõ ký hiệu hoặc cơ quan ban hành của kế hoạch", "the symbol or the issuer of the plan is not known"
)
NO_RECIPIENTS = NotApplicable("kế hoạch không có nơi nhận", "the plan has no recipients")
