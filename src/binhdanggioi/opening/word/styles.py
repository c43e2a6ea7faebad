"""The properties that the styles of a Word file give its text: old fonts, hiding, numbering, centring, borders."""

from collections.abc import Iterator

from attrs import evolve, frozen

from binhdanggioi.lexicon.form import APART
from binhdanggioi.opening.word.package import Element, W, is_on, number, value

_DEEPEST = 20
_SIDES = ("top", "left", "start", "bottom", "right", "end", "insideH", "insideV")
_NO_LINE = {None, "nil", "none"}


@frozen
class Style:
    """The properties of a style or a run, inherited ones included; None: not set."""

    font: str | None = None
    hidden: bool | None = None
    number: str | None = None
    """The list that numbers the paragraphs of the style."""
    level: int | None = None
    numbered_by: str | None = None
    """The style that refers to that list."""
    centred: bool | None = None
    ruled: bool | None = None
    """Whether the borders of a table are drawn."""
    apart: bool | None = None
    """Whether its paragraphs are no part of the heading, and have no marks of markup."""

    def over(self, base: "Style") -> "Style":
        """Merge two styles; the properties of this one override those of `base`."""
        return Style(
            font=self.font if self.font is not None else base.font,
            hidden=self.hidden if self.hidden is not None else base.hidden,
            number=self.number if self.number is not None else base.number,
            level=self.level if self.level is not None else base.level,
            numbered_by=self.numbered_by if self.numbered_by is not None else base.numbered_by,
            centred=self.centred if self.centred is not None else base.centred,
            ruled=self.ruled if self.ruled is not None else base.ruled,
            apart=self.apart if self.apart is not None else base.apart,
        )


def font_of(run: Element | None) -> str | None:
    """The font of a run's letters; None if not set, empty for the font of the theme."""
    fonts = run.find(f"{W}rFonts") if run is not None else None
    if fonts is None:
        return None
    for name in ("hAnsi", "ascii"):
        if fonts.get(f"{W}{name}Theme") is not None:
            return ""
        if (font := fonts.get(f"{W}{name}")) is not None:
            return font
    return None


def is_hidden(run: Element | None) -> bool | None:
    """True if a run is hidden; None if not set."""
    switch = run.find(f"{W}vanish") if run is not None else None
    return None if switch is None else is_on(switch)


def is_centred(paragraph: Element | None) -> bool | None:
    """True if a paragraph is centred; None if not set."""
    side = value(paragraph, f"{W}jc")
    return None if side is None else side == "center"


def draws_lines(borders: Element | None) -> bool | None:
    """True if any border is drawn; None if none is set."""
    if borders is None:
        return None
    return any(value(borders, f"{W}{side}") not in _NO_LINE for side in _SIDES)


class Styles:
    """The styles of a Word file, by their names inside the file."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._own: dict[str, Style] = {}
        self._named: dict[str | None, Style] = {}
        self._paragraphs: dict[str, Style] = {}
        self._default: str | None = None
        self._basis = Style()
        for style in root if root is not None else ():
            if style.tag == f"{W}docDefaults":
                self._basis = _defaults(style)
            elif style.tag == f"{W}style" and (name := style.get(f"{W}styleId")):
                self._elements[name] = style
                if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in {"1", "true", "on"}:
                    self._default = name

    def paragraph(self, name: str | None) -> Style:
        """The style of a paragraph; the default one if `name` is None."""
        key = name or self._default or ""
        if key not in self._paragraphs:
            self._paragraphs[key] = self.named(key).over(self._basis)
        return self._paragraphs[key]

    def named(self, name: str | None) -> Style:
        """The properties of a style, inherited ones included."""
        if name not in self._named:
            found = Style()
            for key in self._chain(name):
                found = found.over(self._said(key))
            self._named[name] = found
        return self._named[name]

    def _said(self, name: str) -> Style:
        if name not in self._own:
            self._own[name] = _said(name, self._elements[name])
        return self._own[name]

    def _chain(self, name: str | None) -> Iterator[str]:
        seen: set[str] = set()
        while name in self._elements and name not in seen and len(seen) < _DEEPEST:
            yield name
            seen.add(name)
            name = value(self._elements[name], f"{W}basedOn")


def _said(name: str, element: Element) -> Style:
    paragraph, run, table = (element.find(f"{W}{part}") for part in ("pPr", "rPr", "tblPr"))
    style = Style(
        font=font_of(run),
        hidden=is_hidden(run),
        centred=is_centred(paragraph),
        ruled=draws_lines(table.find(f"{W}tblBorders")) if table is not None else None,
        apart=True if value(element, f"{W}name") == APART else None,
    )
    listed = paragraph.find(f"{W}numPr") if paragraph is not None else None
    if listed is None:
        return style
    of, level = value(listed, f"{W}numId"), value(listed, f"{W}ilvl")
    return evolve(style, number=of, level=number(level) if level else None, numbered_by=name if of else None)


def _defaults(element: Element) -> Style:
    runs = element.find(f"{W}rPrDefault")
    run = runs.find(f"{W}rPr") if runs is not None else None
    return Style(font=font_of(run), hidden=is_hidden(run))
