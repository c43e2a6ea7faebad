"""The words of one paragraph of a Word file, as Word shows them with all changes accepted."""

import re
from collections import deque
from collections.abc import Iterator

from attrs import define, field

from binhdanggioi.notation.errors import SourceError
from binhdanggioi.notation.limits import Limits
from binhdanggioi.notation.wording import impossible_in
from binhdanggioi.opening.word.embedded import EMBEDDED
from binhdanggioi.opening.word.legacy_fonts import Coding, coding_of, decode, is_unicode, unsymbol
from binhdanggioi.opening.word.numbering import numeral
from binhdanggioi.opening.word.package import MC, Element, W, value
from binhdanggioi.opening.word.styles import Style, Styles, font_of, is_hidden

BREAK = "\v"
"""A soft line break, until `finished` resolves it."""
TAB = "\t"

_RUN, _TEXT, _FIELD, _SYMBOL = (f"{W}{name}" for name in ("r", "t", "fldChar", "sym"))
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_BOX = f"{W}txbxContent"
_CHOICES = f"{MC}AlternateContent"
_CONTROL = f"{W}sdt"
_RUBY = f"{W}ruby"
_SIGNS = {f"{W}tab": TAB, f"{W}ptab": TAB, f"{W}cr": BREAK, f"{W}noBreakHyphen": "-"}
_BR = f"{W}br"
_DRAWN = frozenset({f"{W}drawing", f"{W}pict", f"{W}object", _CHOICES})
_NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_DROPPED = frozenset(
    f"{W}{name}"
    for name in (
        *("pPr", "rPr", "del", "moveFrom", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "instrText", "delText"),
        *("delInstrText", "fldData", "rt", "rubyPr", "tbl", "p"),
    )
)
_CODE = re.compile("[0-9A-Fa-f]{4}")
_SPACES = str.maketrans("\n\r\v\f\x85\u2028\u2029", "       ")


def content_of(control: Element) -> Element | None:
    """The content of a content control; None if it only shows its placeholder."""
    about = control.find(f"{W}sdtPr")
    if about is not None and about.find(f"{W}showingPlcHdr") is not None:
        return None
    return control.find(f"{W}sdtContent")


def chosen(choices: Element) -> Element | None:
    """The alternative of an `mc:AlternateContent` that is read: its choice, else its fallback."""
    choice = choices.find(f"{MC}Choice")
    return choice if choice is not None else choices.find(f"{MC}Fallback")


def boxes(element: Element) -> Iterator[Element]:
    """Find the text boxes and the embedded content of a run, without those nested in them."""
    stack = [iter((element,))]
    while stack:
        for child in stack[-1]:
            if child.tag == _BOX or child.tag in EMBEDDED:
                yield child
            elif child.tag == _CHOICES:
                stack.append(iter([one] if (one := chosen(child)) is not None else []))
                break
            else:
                stack.append(iter(child))
                break
        else:
            stack.pop()


@define
class Notes:
    """Footnotes and endnotes, in the order in which the text refers to them."""

    _elements: dict[tuple[str, str], Element] = field(factory=dict)
    _labels: dict[tuple[str, str], str] = field(factory=dict, init=False)
    _counts: dict[str, int] = field(factory=dict, init=False)
    _order: dict[str, deque[tuple[str, str]]] = field(
        factory=lambda: {"footnote": deque(), "endnote": deque()}, init=False
    )
    """The notes that are still to be read, in the order in which they are referred to."""

    @classmethod
    def of(cls, footnotes: Element | None, endnotes: Element | None) -> "Notes":
        """Collect the notes of a Word file."""
        found = {}
        for kind, root in (("footnote", footnotes), ("endnote", endnotes)):
            for note in root if root is not None else ():
                found[kind, note.get(f"{W}id") or ""] = note
        return cls(found)

    def refer(self, kind: str, reference: Element) -> str:
        """Note a reference and return its mark for the text; empty if the text has a mark of its own."""
        key = kind, reference.get(f"{W}id") or ""
        if key not in self._elements:
            return ""
        if key not in self._labels:
            self._order[kind].append(key)
        own = reference.get(f"{W}customMarkFollows") in {"1", "true", "on"}
        if key not in self._labels and own:
            self._labels[key] = ""
        elif key not in self._labels:
            count = self._counts[kind] = self._counts.get(kind, 0) + 1
            self._labels[key] = f"[{numeral(count, 'decimal' if kind == 'footnote' else 'lowerRoman')}]"
        return "" if own else self._labels[key]

    def referred(self) -> Iterator[tuple[str, Element]]:
        """Yield the notes that the text refers to, each with its mark, and those to which a note refers in turn."""
        while left := self._order["footnote"] or self._order["endnote"]:
            key = left.popleft()
            yield self._labels[key], self._elements[key]


@define
class _RunningText:
    """The words of a paragraph while they are read."""

    style: Style
    styles: Styles
    notes: Notes
    number: int
    limits: Limits
    chars: int = 0
    pieces: list[tuple[Coding, list[str]]] = field(factory=list)
    drawn: list[Element] = field(factory=list)
    fields: list[bool] = field(factory=list)
    """For each open field, whether its result has started."""
    instructions: int = 0
    """How many open fields are still at their instructions, which are not shown."""

    def walk(self, paragraph: Element) -> None:
        stack = [iter(paragraph)]
        while stack:
            for child in stack[-1]:
                tag = child.tag
                if tag == _RUN:
                    self.run(child)
                elif tag in _DROPPED:
                    continue
                elif tag == _BOX or tag in EMBEDDED:
                    self.drawn.append(child)
                elif tag == _MATH_TEXT:
                    self.say(Coding.UNICODE, child.text or "")
                elif (inner := _inner(child)) is not None:
                    stack.append(iter(inner))
                    break
            else:
                stack.pop()

    def run(self, run: Element) -> None:
        about = run.find(f"{W}rPr")
        style = self.style if about is None else self.style_of(about)
        coding = coding_of(style.font or "")
        for child in run:
            tag = child.tag
            if tag == _FIELD:
                self.field(child.get(f"{W}fldCharType"))
            elif style.hidden or self.instructions:
                continue
            elif tag == _TEXT:
                self.say(coding, unsymbol(child.text or "", style.font).translate(_SPACES))
            else:
                self.sign(child, coding)

    def sign(self, child: Element, coding: Coding) -> None:
        """Read an element of a run that is not text: a break, a symbol, a note, a drawing."""
        tag = child.tag
        if tag in _DRAWN:
            self.draw(child, coding)
        elif tag == _BR:
            self.say(coding, " " if child.get(f"{W}type") in {"page", "column"} else BREAK)
        elif tag == _SYMBOL:
            self.say(Coding.UNICODE, unsymbol(_symbol(child.get(f"{W}char") or ""), child.get(f"{W}font")))
        elif tag == _RUBY:
            base = child.find(f"{W}rubyBase")
            self.say(coding, "".join(each.text or "" for each in base.iter(_TEXT)) if base is not None else "")
        elif isinstance(tag, str):
            kind = _NOTES.get(tag)
            self.say(coding, self.notes.refer(kind, child) if kind else _SIGNS.get(tag, ""))

    def draw(self, drawing: Element, coding: Coding) -> None:
        """Collect the text boxes of a drawing; if it has none, read its fallback text."""
        found = list(boxes(drawing))
        instead = drawing.find(f"{MC}Fallback") if not found else None
        if instead is not None:
            found = list(boxes(instead))
            self.say(coding, "".join(each.text or "" for each in instead if each.tag == _TEXT))
        self.drawn += found

    def style_of(self, about: Element) -> Style:
        name = value(about, f"{W}rStyle")
        own = Style(font=font_of(about), hidden=is_hidden(about))
        return own.over(self.styles.named(name)).over(self.style) if name else own.over(self.style)

    def say(self, coding: Coding, text: str) -> None:
        self.chars += len(text)
        refuse_longer(self.chars, self.number, self.limits)
        if self.pieces and self.pieces[-1][0] is coding:
            self.pieces[-1][1].append(text)
        else:
            self.pieces.append((coding, [text]))

    def field(self, step: str | None) -> None:
        if step == "begin":
            self.fields.append(False)
            self.instructions += 1
        elif self.fields and step in {"separate", "end"}:
            self.instructions -= not self.fields.pop()
            if step == "separate":
                self.fields.append(True)

    def text(self) -> str:
        joined = [(coding, "".join(texts)) for coding, texts in self.pieces]
        left_over = any(is_unicode(text) for coding, text in joined if coding is not Coding.UNICODE)
        return "".join(text if left_over else decode(text, coding) for coding, text in joined)


def _symbol(code: str) -> str:
    """The character of a symbol, by its code; empty if no document holds such a character."""
    character = chr(int(code, 16)) if _CODE.fullmatch(code) else ""
    return "" if impossible_in(character) else character


def _inner(child: Element) -> Element | None:
    if child.tag == _CONTROL:
        return content_of(child)
    return chosen(child) if child.tag == _CHOICES else child


def refuse_longer(chars: int, paragraph: int, limits: Limits) -> None:
    """Refuse a paragraph of more characters than the limit."""
    if chars > limits.line_chars:
        what = f"paragraph {paragraph:,} of this Word file has too many characters"
        raise SourceError(limits.exceeded("line_chars", what))


def read_words(
    paragraph: Element, style: Style, styles: Styles, notes: Notes, *, number: int, limits: Limits
) -> tuple[str, list[Element]]:
    """
    The words of a paragraph, with its soft line breaks and tabs, and the text boxes and embedded content in it.

    Raises:
        SourceError: the paragraph, which is the one of this `number`, has too many characters.

    """
    words = _RunningText(style, styles, notes, number, limits)
    words.walk(paragraph)
    return words.text(), words.drawn
