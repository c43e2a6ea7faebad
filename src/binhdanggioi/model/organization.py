"""Bodies, offices and units."""

from attrs import field, frozen

from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, maybe, shown


@frozen(kw_only=True)
class Organization:
    """
    Cơ quan, đơn vị — a body, an office or a group of them (`các sở, ban, ngành`), under the name that is printed.

    Equality is exact; `fold` of the names matches spellings.
    """

    name: str = field(validator=clean_text)
    """The full name, as printed."""
    parent: str | None = field(default=None, validator=maybe(clean_text))
    """The name of the body above it, as printed; None: not printed with it."""
    members: "tuple[Organization, ...]" = ()
    """The bodies that the name lists, in order (`Sở Y tế, Hội Nông dân tỉnh`); (): it names one."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))

    def __attrs_post_init__(self) -> None:
        if type(self.members) is not tuple or not all(isinstance(member, Organization) for member in self.members):
            raise TypeError(f"members must be a tuple of organizations: {shown(self.members)}")

    def __str__(self) -> str:
        """The name."""
        return self.name
