"""Where a course is held: at one place, or in each of several."""

import re

from binhdanggioi.lexicon.courses import EACH_OF, HALLS, SITES, Sites
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.pattern import NO_LETTER_AFTER, Pattern
from binhdanggioi.notation.wording import UPPER

_DISTRIBUTED = Pattern(rf"(?:{any_of(EACH_OF)}|[0-9]+)\s+{any_of(SITES)}{NO_LETTER_AFTER}", re.IGNORECASE)
_SINGLE = Pattern(rf"(?<=\s)[{UPPER}]|(?i:{any_of(HALLS)})")
"""A name after other words, or a hall: `tại thành phố Cao Bằng`, `Hội trường Sở`."""


def sites_of(venue: str) -> Sites | None:
    """
    Whether a venue is one place or several; None if its words do not say.

    >>> sites_of("Tập huấn tại các huyện"), sites_of("Hội trường Sở Nội vụ"), sites_of("Thông báo sau")
    (<Sites.DISTRIBUTED: 'tại nhiều nơi'>, <Sites.SINGLE: 'tập trung tại một nơi'>, None)
    """
    if _DISTRIBUTED.search(venue):
        return Sites.DISTRIBUTED
    return Sites.SINGLE if _SINGLE.search(venue) else None
