"""How Sphinx builds the documentation."""

import sys
from importlib.metadata import version as installed_version
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.ext.napoleon import GoogleDocstring

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
autodoc_default_options = {"members": True, "undoc-members": False}

html_theme = "furo"
html_title = f"{project} {release}"


def setup(app: Sphinx) -> None:
    """Lay out the sections of a docstring, such as `Raises:`."""
    app.connect("autodoc-process-docstring", _lay_out_sections)


def _lay_out_sections(_app: Sphinx, what: str, _name: str, _obj: object, _options: object, lines: list[str]) -> None:
    """Do what the napoleon extension does, but not for fields: it takes "None: the plan is silent." for a type."""
    if what not in {"attribute", "data", "property"}:
        lines[:] = GoogleDocstring(lines).lines()
