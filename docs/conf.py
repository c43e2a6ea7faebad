"""How Sphinx builds the documentation."""

import re
import sys
from importlib.metadata import version as installed_version
from pathlib import Path

from attrs import fields_dict, has
from sphinx.application import Sphinx
from sphinx.ext.napoleon.docstring import GoogleDocstring
from sphinx.util.typing import stringify_annotation

from binhdanggioi.model.address import Noun

sys.path.insert(0, str(Path(__file__).parent))  # for rule_pages

project = "binhdanggioi"
author = "The binhdanggioi authors"
copyright = f"2026, {author}"
release = version = installed_version("binhdanggioi")
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "rule_pages"]
exclude_patterns = ["_build"]
default_role = "code"  # `x` in a docstring is code, as it is in Markdown

myst_heading_anchors = 3  # [a link](page.md#to-a-heading)

# The order of the source is the order in which a plan is written.
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True  # `rules=RULES`, not every rule in full
python_maximum_signature_line_length = 100
autodoc_default_options = {"members": True, "undoc-members": False}

html_theme = "furo"
html_title = f"{project} {release}"


_CODE = re.compile(r"(?<![`:])`([^`]+)`(?![`_])")
_DEFAULT = re.compile(r"attr_dict\['(\w+)'\]\.default")
_NOUN = stringify_annotation(Noun, "smart")


def setup(app: Sphinx) -> None:
    """Lay out docstrings and signatures."""
    app.connect("autodoc-process-docstring", _lay_out_docstring)
    app.connect("autodoc-process-signature", _lay_out_signature)


def _lay_out_docstring(_app: Sphinx, what: str, _name: str, _obj: object, _options: object, lines: list[str]) -> None:
    """
    Keep code as it stands, also with its backslashes, and lay out sections such as `Raises:`.

    The napoleon extension would do the second for fields too, and take "None: the plan is silent." for a type.
    """
    lines[:] = [_CODE.sub(r"``\1``", line) for line in lines]
    if what not in {"attribute", "data", "property"}:
        lines[:] = GoogleDocstring(lines).lines()


def _lay_out_signature(
    _app: Sphinx, _what: str, _name: str, obj: object, _options: object, signature: str | None, result: str | None
) -> tuple[str | None, str | None]:
    """Write the defaults of a class as its fields have them, and `Noun` for the union of all nouns."""
    if signature and isinstance(obj, type) and has(obj):
        defaults = {name: repr(field.default) for name, field in fields_dict(obj).items()}
        signature = _DEFAULT.sub(lambda found: defaults[found[1]], signature)
    return signature and signature.replace(_NOUN, "Noun"), result and result.replace(_NOUN, "Noun")
