"""A Sphinx extension: from each rule its two pages, `rules/BDG501.md` and `vi/tieu-chi/BDG501.md`, and their lists."""

from pathlib import Path

from attrs import frozen
from sphinx.application import Sphinx

from binhdanggioi import RULES, Rule, Severity
from binhdanggioi.model.finding import Both, Language

HUNDREDS = {
    "1": Both("Phần đầu văn bản", "Heading"),
    "2": Both("Căn cứ", "Legal bases"),
    "3": Both("Mục tiêu, chỉ tiêu", "Objectives and indicators"),
    "4": Both("Nhiệm vụ", "Tasks"),
    "5": Both("Tập huấn", "Training"),
    "6": Both("Kinh phí", "Funding"),
    "7": Both("Tổ chức thực hiện, báo cáo", "Responsibilities and reporting"),
    "8": Both("Phần cuối văn bản", "Closing"),
    "9": Both("Toàn văn bản", "The whole text"),
}
WEIGHTS = {
    Severity.ERROR: Both(
        "nội dung kế hoạch mâu thuẫn với nhau hoặc trái quy định", "the plan contradicts itself or the law"
    ),
    Severity.WARNING: Both(
        "có khả năng sai, hoặc thiếu nội dung cần có", "something is probably wrong, or a needed part is missing"
    ),
    Severity.NOTE: Both("nên xem lại", "worth a look"),
}


@frozen
class Tongue:
    """One language of the pages: where they stand, and the words around them."""

    language: Language
    folder: str
    title: str
    intro: str
    says: str
    rests: str
    no_clause: str
    asked: str
    every: str
    header: str

    def severity(self, severity: Severity) -> str:
        """The name of a severity."""
        return severity.vietnamese if self.language == "vi" else severity.name


TONGUES = (
    Tongue(
        language="en",
        folder="rules",
        title="Rules",
        intro="Each rule is one sentence about a plan, and reports where the sentence is not true.\n"
        '`explain("BDG501", language="en")` gives the same page in Python.',
        says="What it says",
        rests="rests on",
        no_clause="no clause of law",
        asked="asked of",
        every="every plan",
        header="| code | severity | what it asserts |",
    ),
    Tongue(
        language="vi",
        folder="vi/tieu-chi",
        title="Tiêu chí rà soát",
        intro="Mỗi tiêu chí là một câu về kế hoạch; chỗ nào câu ấy không đúng thì được nêu ra.\n"
        '`explain("BDG501")` cho cùng trang này trong Python.',
        says="Nội dung nêu ra",
        rests="cơ sở",
        no_clause="không có điều khoản cụ thể",
        asked="áp dụng cho",
        every="mọi kế hoạch",
        header="| mã | mức độ | nội dung |",
    ),
)


def setup(app: Sphinx) -> dict[str, bool]:
    """Write the pages before Sphinx looks for pages."""
    app.connect("builder-inited", lambda app: write(Path(app.srcdir)))
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write(source: Path) -> None:
    """Write the pages of all rules; touch none that is as it should be, and remove those of rules that are gone."""
    for tongue in TONGUES:
        folder = source / tongue.folder
        pages = {f"{rule.code}.md": page(rule, tongue) for rule in RULES} | {"index.md": index(tongue)}
        folder.mkdir(exist_ok=True)
        for file in folder.glob("*.md"):
            if file.name not in pages:
                file.unlink()
        for name, text in pages.items():
            file = folder / name
            if not file.exists() or file.read_text(encoding="utf-8") != text:
                file.write_text(text, encoding="utf-8")


def page(rule: Rule, tongue: Tongue) -> str:
    """Lay out a rule: what it says of itself, then what it says of a plan."""
    head, _, text = rule.page(tongue.language).partition("\n")
    ground = rule.ground.vietnamese if tongue.language == "vi" else rule.ground.name
    return f"""\
# {rule.code}: {head.removeprefix("# ")}

`{rule.name}` · **{tongue.severity(rule.severity)}**: {WEIGHTS[rule.severity].said(tongue.language)}.
{text}
## {tongue.says}

| | |
|---|---|
| vi | {rule.vietnamese} |
| en | {rule.english} |
| {tongue.rests} | {ground}: {rule.clause or tongue.no_clause} |
| {tongue.asked} | {asked_of(rule, tongue)} |
"""


def asked_of(rule: Rule, tongue: Tongue) -> str:
    """Say of which plans a rule is asked."""
    since, until, profile = (
        ("từ {:%d/%m/%Y}", "đến {:%d/%m/%Y}", "{}") if tongue.language == "vi" else ("from {} on", "until {}", "{}")
    )
    limits = [
        since.format(rule.since) if rule.since else "",
        until.format(rule.until) if rule.until else "",
        profile.format(rule.profile.vietnamese) if rule.profile else "",
    ]
    return ", ".join(filter(None, limits)) or tongue.every


def index(tongue: Tongue) -> str:
    """List the rules, each hundred under the part of the document that it is about."""
    parts = []
    for digit, heading in HUNDREDS.items():
        rows = [
            f"| [{rule.code}]({rule.code}.md) | {tongue.severity(rule.severity)} | {rule.title(tongue.language)} |"
            for rule in RULES
            if rule.code[3] == digit
        ]
        if rows:
            head = [f"## {heading.said(tongue.language)}", "", tongue.header, "|---|---|---|"]
            parts.append("\n".join([*head, *rows]))
    tables = "\n\n".join(parts)
    severities = "\n".join(
        f"- **{tongue.severity(each)}**: {text.said(tongue.language)}." for each, text in WEIGHTS.items()
    )
    toctree = "\n".join(["```{toctree}", ":hidden:", "", *(rule.code for rule in RULES), "```"])
    return f"""\
# {tongue.title}

{tongue.intro}

{severities}

{tables}

{toctree}
"""
