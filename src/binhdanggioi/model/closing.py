"""Who receives a plan and who signs it."""

from attrs import field, frozen

from binhdanggioi.lexicon.form import Authority
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, each, is_a, many, maybe, named


@frozen(kw_only=True)
class Recipient:
    """Nơi nhận — a line of the list of those who receive a copy."""

    text: str = field(validator=clean_text)
    """The line as printed, without its dash and its final punctuation."""
    organizations: tuple[Organization, ...] = field(default=(), validator=many(Organization))
    """Every body that the line names."""
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))


@frozen(kw_only=True)
class Signature:
    """
    Phần ký — the block at the end: by what right, in which post, who.

    Raises:
        ValueError: there are not as many principals as authorities.

    """

    authority: tuple[Authority, ...] = field(default=(), validator=many(Authority))
    """In printed order; (): the head signs."""
    principals: tuple[str, ...] = field(default=(), validator=each(clean_text))
    """The body or post that each authority signs for: `GIÁM ĐỐC`."""
    position: str | None = field(default=None, validator=maybe(clean_text))
    """The post of who signs, as printed: `PHÓ GIÁM ĐỐC`; None: only an authority is printed (`Q. GIÁM ĐỐC`)."""
    name: str | None = field(default=None, validator=maybe(clean_text))
    """Who signs; None: not printed."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))
    spans: tuple[tuple[str, Span], ...] = field(default=(), eq=False, repr=False, validator=named(is_a(Span)))

    def __attrs_post_init__(self) -> None:
        if len(self.authority) != len(self.principals):
            raise ValueError(f"each authority needs whom it stands for: {self.authority}, {self.principals}")
        if not self.authority and self.position is None:
            raise ValueError("a signature needs an authority or a position")
