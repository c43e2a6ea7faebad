"""3xx — objectives and indicators."""

from collections.abc import Iterator

from binhdanggioi.checking.rule import Case, Found, NotApplicable, rule
from binhdanggioi.model.finding import Severity
from binhdanggioi.model.unsaid import BASELINES


@rule(
    "BDG301",
    Severity.NOTE,
    vietnamese="{without}/{indicators} chỉ tiêu không nêu hiện trạng, nguồn số liệu và đơn vị theo dõi",
    english="{without} of {indicators} indicators state no baseline, source of data or unit in charge",
)
def indicators_have_baselines(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Each indicator says where its value stands today.

    Why: without a baseline nobody can tell later whether a target was reached by the plan, or had been reached before
    it.

    Bad:

    ```text
    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Tỷ lệ nữ giữ chức vụ lãnh đạo cấp phòng đạt 40% vào năm 2025 và đạt 50% vào năm 2030.
    ```

    Good:

    ```text
    II. MỤC TIÊU

    1. Mục tiêu cụ thể

    a) Tỷ lệ nữ giữ chức vụ lãnh đạo cấp phòng tăng từ 32% năm 2021 lên 40% vào năm 2025 và 50% vào năm 2030.
    ```

    When to ignore: where another document that the plan names holds the baselines.

    Source: the practice of the yearly reports on the national strategy for gender equality, which compare with the
    year before.
    """
    indicators = case.plan.indicators
    if not indicators:
        yield NotApplicable("kế hoạch không có chỉ tiêu")
        return
    missing = [index for index, indicator in enumerate(indicators) if indicator in BASELINES.missing(case.plan)]
    if missing:
        first, last = indicators[missing[0]], indicators[missing[-1]]
        yield Found(
            path=f"indicators[{missing[0]}].baseline",
            noun=first,
            span=first.span.enclosing(last.span) if first.span and last.span else None,
            values={"without": len(missing), "indicators": len(indicators)},
        )
