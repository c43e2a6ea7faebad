"""2xx — legal bases: symbols and issuers of the acts that are cited."""

from collections.abc import Iterator

from binhdanggioi.checking.rule import Case, Found, NotApplicable, rule
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.finding import Figure, Ground, Severity
from binhdanggioi.notation.abbreviation import initials, same_name
from binhdanggioi.notation.wording import fold

_FEW_LETTERS = 3


@rule(
    "BDG201",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="ký hiệu {number} có mã “{code}” không khớp với cơ quan ban hành “{issuer}” (thường viết “{expected}”)",
    english="the code “{code}” in {number} does not fit the issuer “{issuer}” (one would expect “{expected}”)",
    clause="Nghị định 30/2020/NĐ-CP, Điều 15 và Phụ lục I, mục II.3",
)
def symbol_fits_issuer(case: Case) -> Iterator[Found | NotApplicable]:
    """
    The agency's code in the symbol of a cited act fits the issuer that is named with it.

    A code that the catalogue knows must belong to the issuer. Of other codes only a near miss is told: one letter
    away from the initials of the issuer's name. Codes are set by the head of each body, so a code that is simply
    different says nothing.

    Why: a wrong symbol sends the reader to another act, or to none.

    Bad:

    ```text
    KẾ HOẠCH

    Tập huấn Dự án 8

    Căn cứ Hướng dẫn số 07/HD-ĐĐH ngày 07/9/2022 của Ban Điều hành Dự án 8 tỉnh Cao Bằng về mở lớp tập huấn.

    I. MỤC ĐÍCH, YÊU CẦU
    ```

    Good:

    ```text
    KẾ HOẠCH

    Tập huấn Dự án 8

    Căn cứ Hướng dẫn số 07/HD-BĐH ngày 07/9/2022 của Ban Điều hành Dự án 8 tỉnh Cao Bằng về mở lớp tập huấn.

    I. MỤC ĐÍCH, YÊU CẦU
    ```

    When to ignore: where the act itself carries the unusual code. A citation is never mended automatically.

    Source: Nghị định 30/2020/NĐ-CP, Điều 15 and Phụ lục I, mục II.3; the data file of agency codes.
    """
    if not any(basis.citation.number and basis.citation.issuer for basis in case.plan.legal_bases):
        yield NotApplicable("không có căn cứ nào nêu cả ký hiệu và cơ quan ban hành")
    for index, basis in enumerate(case.plan.legal_bases):
        act = basis.citation
        expected = _expected_code(case, act)
        if act.number is not None and act.issuer is not None and expected is not None:
            values: dict[str, Figure] = {
                "number": str(act.number),
                "code": act.number.agency or "",
                "issuer": act.issuer.name,
                "expected": expected,
            }
            yield Found(path=f"legal_bases[{index}].citation.number", noun=act, values=values)


def _expected_code(case: Case, act: Citation) -> str | None:
    """The code that would fit the issuer; None where the printed one does, or nothing can be said."""
    code = act.number.agency if act.number else None
    if code is None or act.issuer is None or "-" in code:
        return None
    agency = case.catalogue.agency(code)
    if agency is not None:
        name = fold(act.issuer.name)
        fits = any(name.startswith(fold(start)) for start in agency.names)
        return None if fits else initials(act.issuer.name)
    letters = initials(act.issuer.name)[: len(code)]
    misses = sum(one != other for one, other in zip(code.upper(), letters, strict=False))
    return letters if len(code) == len(letters) >= _FEW_LETTERS and misses == 1 else None


@rule(
    "BDG202",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="cùng cơ quan ban hành nhưng ký hiệu khác nhau: văn bản này {own}, văn bản viện dẫn {cited}",
    english="one issuer under two codes: this plan {own}, the cited act {cited}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
)
def issuer_keeps_one_symbol(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Acts of the plan's own issuer carry the issuer's code as the plan itself does.

    Why: the head of a body sets one code for it; two codes mean that one of the numbers is misprinted.

    Bad:

    ```text
    Số: 15/KH-SNV

    KẾ HOẠCH

    Công tác bình đẳng giới năm 2026

    Căn cứ Kế hoạch số 09/KH-NV ngày 12/01/2026 của Sở Nội vụ về công tác năm 2026.

    Sở Nội vụ ban hành Kế hoạch công tác bình đẳng giới năm 2026 như sau:

    I. MỤC ĐÍCH, YÊU CẦU
    ```

    Good:

    ```text
    Số: 15/KH-SNV

    KẾ HOẠCH

    Công tác bình đẳng giới năm 2026

    Căn cứ Kế hoạch số 09/KH-SNV ngày 12/01/2026 của Sở Nội vụ về công tác năm 2026.

    Sở Nội vụ ban hành Kế hoạch công tác bình đẳng giới năm 2026 như sau:

    I. MỤC ĐÍCH, YÊU CẦU
    ```

    When to ignore: where the body changed its code between the two documents.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3.
    """
    plan = case.plan
    if plan.number is None or plan.issuer is None or plan.number.agency is None:
        yield NotApplicable("không rõ ký hiệu hoặc cơ quan ban hành của kế hoạch")
        return
    own = _office(plan.number.agency)
    for index, basis in enumerate(plan.legal_bases):
        act = basis.citation
        if (
            act.number is None
            or act.issuer is None
            or act.number.agency is None
            or act.number.is_party != plan.number.is_party
        ):
            continue
        if same_name(act.issuer.name, plan.issuer.name) and _office(act.number.agency) != own:
            values: dict[str, Figure] = {"own": str(plan.number), "cited": str(act.number)}
            yield Found(path=f"legal_bases[{index}].citation.number", noun=act, values=values)


def _office(agency: str) -> str:
    """The code of the body without that of the drafting unit after it."""
    return agency.split("-", maxsplit=1)[0]
