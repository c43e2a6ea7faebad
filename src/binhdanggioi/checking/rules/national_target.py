"""3xx — indicators beside the targets of the national programmes."""

from collections.abc import Iterator
from decimal import Decimal

from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.phrases import unit_behind
from binhdanggioi.model.finding import Figure, Ground, Severity
from binhdanggioi.model.national_target import Match, Relation
from binhdanggioi.model.objective import TargetIndicator
from binhdanggioi.model.section import Role

_NO_MATCHES = "không chỉ tiêu nào ứng với chỉ tiêu của một chương trình quốc gia được viện dẫn"


def _compared(case: Case, relation: Relation) -> Iterator[Found | NotApplicable]:
    """What the plan's indicators are, beside the national ones, in one relation; an indicator is told once."""
    if not any(match.indicator for match in case.matches):
        yield NotApplicable(_NO_MATCHES)
    told: set[int] = set()
    for match in case.matches:
        if match.relation is relation and match.indicator is not None and id(match.indicator) not in told:
            told.add(id(match.indicator))
            yield Found(path=f"{_path(case, match.indicator)}.milestones", noun=match.indicator, values=_figures(match))


def _figures(match: Match) -> dict[str, Figure]:
    figures: dict[str, Figure] = {"year": str(match.year)} if match.year is not None else {}
    figures |= {name: value for name, value in (("local", match.local), ("national", match.national)) if value}
    return figures | {
        "unit": unit_behind(match.target.unit),
        "programme": match.target.programme,
        "target": match.target.id,
        "measure": match.target.measure,
    }


@rule(
    "BDG309",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="chỉ tiêu {dependent} tính trên kết quả của chỉ tiêu {base}: hai chỉ tiêu phải đo cùng kỳ, cùng phạm vi",
    english="indicator {dependent} is counted on the result of indicator {base}: measure both at one time and scope",
)
def dependent_indicators_are_known(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Where one indicator is a share of what another one counts, the two are measured together.

    Which targets hang together is told by the catalogue.

    Why: of the women in the planning list a share is trained; if the list is counted in May and the trained in
    December, the share is of nothing.

    Bad:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ về phụ nữ tham gia lãnh đạo.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Tỷ lệ nữ trong quy hoạch đạt ít nhất 50% vào năm 2030.

    b) Tỷ lệ cán bộ nữ trong quy hoạch được bồi dưỡng đạt ít nhất 90% vào năm 2030.
    ```

    Good:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ về phụ nữ tham gia lãnh đạo.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Tỷ lệ nữ trong quy hoạch đạt ít nhất 50% vào năm 2030.
    ```

    When to ignore: once the plan says when both are measured.

    Source: the data file of national targets.
    """
    answered = {(match.target.programme, match.target.id): match for match in case.matches if match.indicator}
    if not answered:
        yield NotApplicable(_NO_MATCHES)
    for (programme, _), match in answered.items():
        base = answered.get((programme, match.target.depends_on or ""))
        if base is not None and base.indicator is not None and match.indicator is not None:
            values: dict[str, Figure] = {
                "dependent": _label(case, match.indicator),
                "base": _label(case, base.indicator),
            }
            yield Found(path=_path(case, match.indicator), noun=match.indicator, values=values)


def _label(case: Case, indicator: TargetIndicator) -> str:
    return case.addresses.get(id(indicator)) or indicator.mark or indicator.measure


def _path(case: Case, indicator: TargetIndicator) -> str:
    index = next(at for at, one in enumerate(case.indicators) if one is indicator)
    return f"indicators[{index}]"


@rule(
    "BDG311",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="năm {year}: {local}{unit}, thấp hơn yêu cầu {national}{unit} của {programme} (chỉ tiêu {target}: "
    "{measure})",
    english="{year}: {local}{unit}, weaker than the {national}{unit} that {programme} asks (target {target})",
)
def targets_reach_the_national_ones(case: Case) -> Iterator[Found | NotApplicable]:
    """
    No target is weaker than that of the national programme that the plan cites.

    A value for a year stands beside the last national value that is due by then.

    Why: the plan carries the programme out, and the report will be judged by the programme.

    Bad:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ về Chiến lược quốc gia về bình đẳng giới.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Tỷ lệ lao động nữ làm công hưởng lương đạt ít nhất 55% vào năm 2030.
    ```

    Good:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ về Chiến lược quốc gia về bình đẳng giới.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Tỷ lệ lao động nữ làm công hưởng lương đạt ít nhất 60% vào năm 2030.
    ```

    When to ignore: where the programme lets localities set lower values and the plan gives the reason.

    Source: the data file of national targets, each with its source and certainty.
    """
    yield from _compared(case, Relation.WEAKER)


@rule(
    "BDG312",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="năm {year}: {local}{unit}, cao hơn yêu cầu {national}{unit} của {programme} (chỉ tiêu {target}): "
    "cần xem tính khả thi",
    english="{year}: {local}{unit}, stricter than the {national}{unit} of {programme} (target {target}): is it "
    "feasible?",
)
def stricter_targets_are_meant(case: Case) -> Iterator[Found | NotApplicable]:
    """
    A target that asks more than the national programme does so on purpose.

    Why: more is welcome, but it is judged as it stands, and a copied figure looks the same.

    Bad:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ về Chiến lược quốc gia về bình đẳng giới.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Tỷ lệ lao động nữ làm công hưởng lương đạt ít nhất 75% vào năm 2030.
    ```

    Good:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ về Chiến lược quốc gia về bình đẳng giới.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Tỷ lệ lao động nữ làm công hưởng lương đạt ít nhất 60% vào năm 2030.
    ```

    When to ignore: always, once the office has confirmed the figure.

    Source: the data file of national targets.
    """
    yield from _compared(case, Relation.STRICTER)


@rule(
    "BDG313",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="năm {year}: nữ chiếm {local}%, chỉ còn {men}% cho nam (yêu cầu của {programme}: {national}%): có "
    "thể chép nhầm",
    english="{year}: women are {local}%, which leaves {men}% for men ({programme} asks {national}%): a slip?",
)
def shares_of_women_leave_room_for_men(case: Case) -> Iterator[Found | NotApplicable]:
    """
    A target for the share of women in a group does not leave almost no place for men.

    The catalogue marks the national targets that are such shares, with the value above which a local one is hardly
    meant so.

    Why: *tỷ lệ cán bộ nữ trong diện quy hoạch đạt 90%*, read as it stands, is a list with one man in ten; mostly the
    figure belongs to another target.

    Bad:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ về phụ nữ tham gia lãnh đạo.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Tỷ lệ nữ trong quy hoạch các chức danh lãnh đạo đạt ít nhất 95% vào năm 2030.
    ```

    Good:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ về phụ nữ tham gia lãnh đạo.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Tỷ lệ nữ trong quy hoạch các chức danh lãnh đạo đạt ít nhất 50% vào năm 2030.
    ```

    When to ignore: in a body that has hardly any men.

    Source: the data file of national targets; the value above which it is told is a convention of this library.
    """
    for found in _compared(case, Relation.IMPLAUSIBLE):
        if isinstance(found, Found):
            found.values["men"] = 100 - Decimal(str(found.values["local"]))
        yield found


@rule(
    "BDG314",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="{programme} còn {count} chỉ tiêu mà kế hoạch không nêu: {targets}",
    english="{programme} has {count} targets that the plan leaves out: {targets}",
)
def national_targets_are_answered(case: Case) -> Iterator[Found | NotApplicable]:
    """
    A plan that carries out a national programme answers each of its targets.

    It is asked where the plan answers at least one of them.

    Why: a target that was dropped is nobody's duty, and the yearly report has an empty line.

    Bad:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Quyết định số 45/QĐ-TTg ngày 13/01/2022 của Thủ tướng Chính phủ; Quyết định số 1790/QĐ-TTg ngày 23/10/2021.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) 100% hương ước, quy ước không có quy định phân biệt đối xử về giới vào năm 2030.
    ```

    Good:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Quyết định số 1790/QĐ-TTg ngày 23/10/2021 của Thủ tướng Chính phủ về truyền thông.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) 100% hương ước, quy ước không có quy định phân biệt đối xử về giới vào năm 2030.

    b) Ít nhất 90% cơ quan truyền thông áp dụng Bộ chỉ số về giới vào năm 2030.
    ```

    When to ignore: where the target is none of the issuer's business.

    Source: the data file of national targets, which holds those that are sure or likely.
    """
    if not any(match.indicator for match in case.matches):
        yield NotApplicable(_NO_MATCHES)
    missing: dict[str, list[Match]] = {}
    for match in case.matches:
        if match.relation is Relation.MISSING:
            missing.setdefault(match.target.programme, []).append(match)
    for programme, matches in missing.items():
        values: dict[str, Figure] = {
            "programme": programme,
            "count": len(matches),
            "targets": tuple(f"{match.target.id} ({match.target.measure})" for match in matches),
        }
        objectives = [section for section in case.plan.sections if Role.OBJECTIVE in section.roles]
        yield Found(path="indicators", noun=(objectives or case.plan.sections)[0], values=values)


@rule(
    "BDG315",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="chỉ tiêu nói cùng việc với chỉ tiêu {target} của {programme} ({measure}, tính bằng {unit}) nhưng "
    "khác đơn vị tính "
    "hoặc khác đối tượng, không so sánh được",
    english="says what target {target} of {programme} says ({measure}, in {unit}), but in another unit or of another "
    "population: the two cannot be compared",
)
def targets_are_comparable(case: Case) -> Iterator[Found | NotApplicable]:
    """
    An indicator that answers a national target counts the same things in the same unit.

    Why: the national programme counts agencies, the plan counts persons, and the report compares the two.

    Bad:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ về Chiến lược quốc gia về bình đẳng giới.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Ít nhất 60 lãnh đạo chủ chốt là nữ vào năm 2030.
    ```

    Good:

    ```text
    KẾ HOẠCH

    Công tác năm 2026

    Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ về Chiến lược quốc gia về bình đẳng giới.

    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Ít nhất 75% cơ quan chuyên môn có lãnh đạo chủ chốt là nữ vào năm 2030.
    ```

    When to ignore: where the plan also has the comparable figure.

    Source: the data file of national targets.
    """
    yield from _compared(case, Relation.NOT_COMPARABLE)
