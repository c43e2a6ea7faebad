"""A Sphinx extension: from each rule its page, `rules/BDG501.md`, and from all of them `rules/index.md`."""

import re
from pathlib import Path

from sphinx.application import Sphinx

from binhdanggioi import RULES, Rule, Severity

HUNDREDS = {
    "1": "Heading",
    "2": "Legal bases",
    "3": "Objectives and indicators",
    "4": "Tasks",
    "5": "Training",
    "6": "Funding",
    "7": "Responsibilities and reporting",
    "8": "Closing",
    "9": "The whole text",
}
WEIGHTS = {
    Severity.ERROR: "the plan contradicts itself or the law",
    Severity.WARNING: "something is probably wrong, or a needed part is missing",
    Severity.NOTE: "worth a look",
}

_LABEL = re.compile(r"^(Why|Bad|Good|When to ignore|Source):", re.MULTILINE)


def setup(app: Sphinx) -> dict[str, bool]:
    """Write the pages before Sphinx looks for pages."""
    app.connect("builder-inited", lambda app: write(Path(app.srcdir, "rules")))
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write(folder: Path) -> None:
    """Write the pages of all rules; touch none that is as it should be, and remove those of rules that are gone."""
    pages = {f"{rule.code}.md": page(rule) for rule in RULES} | {"index.md": index()}
    folder.mkdir(exist_ok=True)
    for file in folder.glob("*.md"):
        if file.name not in pages:
            file.unlink()
    for name, text in pages.items():
        file = folder / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")


def page(rule: Rule) -> str:
    """Lay out a rule: what it says of itself, then what it says of a plan."""
    text = _LABEL.sub(r"**\1:**", rule.page)
    return f"""\
# {rule.code}: {title(rule)}

`{rule.name}` · **{rule.severity.name}** ({rule.severity.vietnamese}): {WEIGHTS[rule.severity]}.

{text}

## What it says

| | |
|---|---|
| Vietnamese | {rule.vietnamese} |
| English | {rule.english} |
| rests on | {rule.ground.name}: {rule.clause or "no clause of law"} |
| asked of | {asked_of(rule)} |
"""


def asked_of(rule: Rule) -> str:
    """Say of which plans a rule is asked."""
    limits = [
        f"issued from {rule.since:%d/%m/%Y} on" if rule.since else "",
        f"issued until {rule.until:%d/%m/%Y}" if rule.until else "",
        f"of the profile {rule.profile.name} ({rule.profile.vietnamese})" if rule.profile else "",
    ]
    return "plans " + " and ".join(filter(None, limits)) if any(limits) else "every plan"


def index() -> str:
    """List the rules, each hundred under the part of the document that it is about."""
    parts = []
    for digit, heading in HUNDREDS.items():
        rules = [rule for rule in RULES if rule.code[3] == digit]
        rows = [f"| [{rule.code}]({rule.code}.md) | {rule.severity.name} | {sentence(rule)} |" for rule in rules]
        if rows:
            head = [f"## {heading}", "", "| code | severity | what it asserts |", "|---|---|---|"]
            parts.append("\n".join([*head, *rows]))
    tables = "\n\n".join(parts)
    severities = "\n".join(f"- **{each.name}** ({each.vietnamese}): {text}." for each, text in WEIGHTS.items())
    toctree = "\n".join(["```{toctree}", ":hidden:", "", *(rule.code for rule in RULES), "```"])
    return f"""\
# Rules

Each rule is one sentence about a plan, and reports where the sentence is not true.
`explain("BDG501")` gives the same page in Python.

{severities}

{tables}

{toctree}
"""


def title(rule: Rule) -> str:
    """Make a heading of the name: it is the sentence that the rule asserts."""
    return rule.name.replace("_", " ")


def sentence(rule: Rule) -> str:
    """Return the sentence that opens the page of a rule."""
    return " ".join(rule.page.split("\n\n", maxsplit=1)[0].split())
