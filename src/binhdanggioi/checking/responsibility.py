"""7xx — responsibilities, reports and who receives a copy."""

import re
from collections.abc import Iterator

from attrs import frozen

from binhdanggioi.checking.rule import Case, Found, NotApplicable, rule
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.abbreviation import same_name
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_GROUPS = ("các ", "những ", "cơ quan ", "đơn vị ", "toàn thể ")
_VAGUE = ("liên quan", "có liên quan", "chức năng")
_INTERNAL = ("phòng ", "văn phòng", "thanh tra", "trung tâm ", "chi cục ", "ban ")
_OFFICE = Pattern(r"^(?:các\s+)?phòng\s+", re.IGNORECASE)
_POST = Pattern(r"^(?:TT\.?|Thường trực|CT|Chủ tịch|Lãnh đạo)\s+(?=UBND|Ủy ban|HĐND)")
_LEVEL = Pattern(
    r"\s+(?:các\s+|\d+\s+)?(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|sở)\b(?!\s+hội).*$", re.IGNORECASE
)
_NO_RECIPIENTS = "kế hoạch không có nơi nhận"


@rule(
    "BDG701",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="“{holder}” được giao việc nhưng không có trong nơi nhận",
    english="“{holder}” has a duty but receives no copy",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
)
def duty_holders_receive_a_copy(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Every body that the plan gives a duty to, alone or with others, is among the recipients.

    A name matches with or without abbreviations. A line for a whole group (*các phòng chuyên môn*) covers the offices
    of the issuer; groups that hold duties (*các đơn vị liên quan*) are not asked, since nobody can tell who is meant.

    Why: who does not receive the plan does not know of the duty.

    Bad:

    ```text
    IV. TỔ CHỨC THỰC HIỆN

    1. Sở Y tế: Hướng dẫn các trạm y tế.

    2. Đề nghị Hội Liên hiệp Phụ nữ tỉnh: Vận động hội viên tham gia.

    Nơi nhận:

    - Sở Y tế;

    - Lưu: VT.
    ```

    Good:

    ```text
    IV. TỔ CHỨC THỰC HIỆN

    1. Sở Y tế: Hướng dẫn các trạm y tế.

    2. Đề nghị Hội Liên hiệp Phụ nữ tỉnh: Vận động hội viên tham gia.

    Nơi nhận:

    - Sở Y tế;

    - Hội LHPN tỉnh;

    - Lưu: VT.
    ```

    When to ignore: where another line covers the body by a name that the rule cannot know.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9.
    """
    plan = case.plan
    if not plan.recipients or not plan.responsibilities:
        yield NotApplicable(_NO_RECIPIENTS if plan.responsibilities else "kế hoạch không phân công nhiệm vụ")
        return
    told: set[str] = set()
    for index, responsibility in enumerate(plan.responsibilities):
        place = f"responsibilities[{index}]"
        holders = [(f"{place}.organization", responsibility.organization)]
        for number, duty in enumerate(responsibility.duties):
            holders += [
                (f"{place}.duties[{number}].partners[{at}]", partner) for at, partner in enumerate(duty.partners)
            ]
        for path, holder in holders:
            if _is_definite(holder) and fold(holder.name) not in told and not _is_told(plan, holder):
                told.add(fold(holder.name))
                yield Found(path=path, noun=holder, values={"holder": holder.name})


@rule(
    "BDG702",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="phải báo cáo “{addressee}” nhưng không có trong nơi nhận",
    english="a report goes to “{addressee}”, which receives no copy",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
)
def report_addressees_receive_a_copy(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Every body that is to receive a report under the plan receives the plan.

    Why: who is to judge the reports must know what was promised.

    Bad:

    ```text
    IV. TỔ CHỨC THỰC HIỆN

    1. Văn phòng Sở: Trước ngày 15/11 hằng năm báo cáo UBND tỉnh kết quả thực hiện.

    Nơi nhận:

    - Văn phòng Sở;

    - Lưu: VT.
    ```

    Good:

    ```text
    IV. TỔ CHỨC THỰC HIỆN

    1. Văn phòng Sở: Trước ngày 15/11 hằng năm báo cáo UBND tỉnh kết quả thực hiện.

    Nơi nhận:

    - UBND tỉnh (để báo cáo);

    - Văn phòng Sở;

    - Lưu: VT.
    ```

    When to ignore: where the addressee is told in another way.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9.
    """
    plan = case.plan
    addressees = [(index, duty.addressee) for index, duty in enumerate(plan.reporting) if duty.addressee is not None]
    if not plan.recipients or not addressees:
        yield NotApplicable("kế hoạch không nêu nơi nhận báo cáo" if plan.recipients else _NO_RECIPIENTS)
        return
    told: set[str] = set()
    for index, addressee in addressees:
        if fold(addressee.name) not in told and _is_definite(addressee) and not _is_told(plan, addressee):
            told.add(fold(addressee.name))
            yield Found(path=f"reporting[{index}].addressee", noun=addressee, values={"addressee": addressee.name})


def _is_definite(holder: Organization) -> bool:
    name = f"{fold(holder.name)} "
    return not name.startswith(_GROUPS) and not any(word in name for word in _VAGUE)


def _is_told(plan: Plan, holder: Organization) -> bool:
    """Tell whether the issuer, the archive line or a recipient is the body, or a group that it belongs to."""
    names = [organization.name for recipient in plan.recipients for organization in recipient.organizations]
    filed = [part.strip() for part in (plan.filed_with or "").split(",")]
    own = [body.name for body in (plan.issuer, *plan.co_issuers) if body is not None]
    if any(_covers(name, holder.name) for name in [*names, *filed, *own]):
        return True
    internal = fold(holder.name).startswith(_INTERNAL) and plan.issuer is not None
    groups = [
        recipient.text
        for recipient in plan.recipients
        if fold(recipient.text).startswith(_GROUPS) and ":" not in recipient.text
    ]
    return internal and bool(groups)


def _covers(recipient: str, holder: str) -> bool:
    """Tell whether two names are of one body, also where one leaves out a place, a level or that it is a room."""
    one, other = _core(recipient), _core(holder)
    if one.level and other.level and one.level != other.level:
        return False
    words, starts = one.name.split(), other.name.split()
    return any(
        same_name(short, long)
        for short, long in (
            (one.name, other.name),
            (one.name, " ".join(starts[: len(words)])),
            (" ".join(words[: len(starts)]), other.name),
        )
        if short and long
    )


@frozen
class _Core:
    """A name without the level that it ends with, and that level."""

    name: str
    level: str | None


def _core(name: str) -> _Core:
    bare = _POST.sub("", _OFFICE.sub("", name))
    found = _LEVEL.search(bare)
    return _Core(bare[: found.start()] if found else bare, found[1].lower() if found else None)
