"""The automatic marks of paragraphs in Word: `I.`, `1.1.`, `a)`, `-`."""

import re

from attrs import define, evolve, field, frozen

from binhdanggioi.opening.word.legacy_fonts import unsymbol
from binhdanggioi.opening.word.package import Element, W, is_on, number, value
from binhdanggioi.opening.word.styles import Styles, font_of

_LEVELS = 9
_LONGEST = 60
_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_LAST_ROMAN = 3999
_LAST_LETTER = 26 * 5
_BULLET_LETTERS = {"o": "◦", "§": "▪", "n": "■", "l": "●"}
"""Letters that some fonts show as bullets; the file has only the letters."""
_BULLET_FONTS = ("wingdings", "courier new")
_DASHES = str.maketrans("‐‑−", "---")
_KNOWN_BULLETS = frozenset("-–—+*•●▪■◦·")


@frozen
class _Level:
    start: int
    form: str
    text: str
    restart: int | None
    """The level, counted from 1, after which its count restarts; 0: never; None: after each level above."""
    all_arabic: bool
    style: str | None


@frozen
class _List:
    """A list: its levels, and those whose count restarts at the first use of the list."""

    counts: str
    """The name of its counter, which lists with the same definition share."""
    levels: dict[int, _Level]
    afresh: frozenset[int]


@define
class Numbering:
    """The lists of a Word file, with counters that advance paragraph by paragraph."""

    _root: Element | None
    _styles: Styles
    _lists: dict[str, _List | None] = field(factory=dict, init=False)
    _counts: dict[str, list[int | None]] = field(factory=dict, init=False)
    _nums: dict[str, Element] = field(factory=dict, init=False)
    _abstracts: dict[str, Element] = field(factory=dict, init=False)
    _known: dict[str, tuple[str, dict[int, _Level]]] = field(factory=dict, init=False)
    """The counter and the levels of the definitions that were used; many lists may share one."""

    def __attrs_post_init__(self) -> None:
        for element in self._root if self._root is not None else ():
            if element.tag == f"{W}num":
                self._nums[element.get(f"{W}numId") or ""] = element
            elif element.tag == f"{W}abstractNum":
                self._abstracts[element.get(f"{W}abstractNumId") or ""] = element

    def mark(self, of: str, level: int | None, style: str | None = None) -> str:
        """
        Count one more paragraph of the list `of` and return its mark as Word shows it; empty if it shows none.

        If the list has a level for the style of the paragraph, that one counts instead of `level`.
        """
        if of not in self._lists:
            found = self._lists[of] = self._find(of)
            if found:
                self._start(found)
        used = self._lists[of]
        if used is None:
            return ""
        kept = (each for each, said in used.levels.items() if style and said.style == style)
        place = min(max(next(kept, level or 0), 0), _LEVELS - 1)
        if (shown := used.levels.get(place)) is None:
            return ""
        return _shown(shown, used, self._count(used, place))

    def _start(self, used: _List) -> None:
        counts = self._counts.setdefault(used.counts, [None] * _LEVELS)
        for level in used.afresh:
            counts[level] = None

    def _count(self, used: _List, level: int) -> list[int | None]:
        counts = self._counts[used.counts]
        before = counts[level]
        counts[level] = used.levels[level].start if before is None else before + 1
        for deeper in range(level + 1, _LEVELS):
            restart = used.levels[deeper].restart if deeper in used.levels else None
            if restart is None or level < restart:
                counts[deeper] = None
        return counts

    def _find(self, of: str) -> _List | None:
        num = self._nums.get(of)
        if num is None:
            return None
        counts, levels = self._defined(value(num, f"{W}abstractNumId") or "")
        afresh = set()
        for override in num.iter(f"{W}lvlOverride"):
            level = number(override.get(f"{W}ilvl"))
            start = value(override, f"{W}startOverride")
            levels = levels | _levels(override)
            if start is not None:
                afresh.add(min(max(level, 0), _LEVELS - 1))
                if level in levels:
                    levels[level] = evolve(levels[level], start=number(start, 1))
        return _List(counts, levels, frozenset(afresh))

    def _defined(self, name: str) -> tuple[str, dict[int, _Level]]:
        """The counter and the levels of a definition."""
        if name not in self._known:
            counts, abstract = self._abstract(name)
            self._known[name] = counts, _levels(abstract) if abstract is not None else {}
        return self._known[name]

    def _abstract(self, name: str) -> tuple[str, Element | None]:
        """Find the levels of a list; it may only name a list style, which names the list that has them."""
        element = self._abstracts.get(name)
        link = value(element, f"{W}numStyleLink")
        num = self._nums.get(self._styles.named(link).number or "") if link else None
        if num is None:
            return name, element
        linked = value(num, f"{W}abstractNumId") or ""
        return linked, self._abstracts.get(linked)


def _levels(parent: Element) -> dict[int, _Level]:
    found = {}
    for element in parent:
        if element.tag == f"{W}lvl":
            place = number(element.get(f"{W}ilvl"))
            if 0 <= place < _LEVELS:
                found[place] = _level(element)
    return found


def _level(element: Element) -> _Level:
    form = value(element, f"{W}numFmt") or "decimal"
    text = (value(element, f"{W}lvlText") or "")[:_LONGEST]
    restart = value(element, f"{W}lvlRestart")
    if form == "bullet":
        text = _bullet(text, font_of(element.find(f"{W}rPr")))
    return _Level(
        start=number(value(element, f"{W}start"), 0),
        form=form,
        text=text,
        restart=None if restart is None else number(restart),
        all_arabic=is_on(element.find(f"{W}isLgl")),
        style=value(element, f"{W}pStyle"),
    )


def _bullet(text: str, font: str | None) -> str:
    """The sign that a bullet shows; a picture, an arrow or a tick becomes a dot."""
    shown = unsymbol(text.strip(), font).translate(_DASHES)
    if (font or "").lower().startswith(_BULLET_FONTS):
        shown = _BULLET_LETTERS.get(shown, shown)
    return shown if shown in _KNOWN_BULLETS else "•"


def _shown(level: _Level, used: _List, counts: list[int | None]) -> str:
    if level.form in {"bullet", "none"}:
        return level.text if level.form == "bullet" else _PLACE.sub("", level.text)

    def figure(found: re.Match[str]) -> str:
        place = int(found[1]) - 1
        of = used.levels.get(place)
        if of is None:
            return ""
        count = counts[place]
        return numeral(of.start if count is None else count, "decimal" if level.all_arabic else of.form)

    return _PLACE.sub(figure, level.text).strip()


def numeral(count: int, form: str) -> str:
    """Write a number in one of Word's forms; in figures if the form is unknown or cannot write it."""
    if form in {"upperRoman", "lowerRoman"} and 0 < count <= _LAST_ROMAN:
        roman = _roman(count)
        return roman if form == "upperRoman" else roman.lower()
    if form in {"upperLetter", "lowerLetter"} and 0 < count <= _LAST_LETTER:
        times, letter = divmod(count - 1, 26)
        return chr((ord("A") if form == "upperLetter" else ord("a")) + letter) * (times + 1)
    return f"{count:02}" if form == "decimalZero" else str(count)


def _roman(count: int) -> str:
    found = ""
    for worth, letters in _ROMAN:
        times, count = divmod(count, worth)
        found += letters * times
    return found
