"""Strategies for Hypothesis: one for each value and noun, with the words of real plans; whole plans; texts of plans."""

import datetime as dt
import operator
from collections.abc import Callable
from decimal import Decimal
from itertools import chain
from typing import Any, TypeVar
from unicodedata import normalize

import hypothesis.strategies as st
from attrs import evolve
from hypothesis import HealthCheck, settings

import binhdanggioi as bdg
from binhdanggioi import (
    Authority,
    BasisRole,
    Comparator,
    DocumentKind,
    DutyRole,
    Frequency,
    Level,
    Mandate,
    Role,
    Scope,
    TrainerKind,
)
from binhdanggioi.model.section import Item
from binhdanggioi.notation.outline import Mark, parse_mark

settings.register_profile(
    "ci",
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
settings.load_profile("ci")

T = TypeVar("T")
S = st.SearchStrategy

# The words of plans.

BODIES = (
    "UBND tỉnh",
    "Ủy ban nhân dân tỉnh Cao Bằng",
    "UBND các huyện, thành phố",
    "Sở Nội vụ",
    "Sở Lao động - Thương binh và Xã hội",
    "Sở GD&ĐT",
    "Hội Liên hiệp Phụ nữ tỉnh",
    "Ban Vì sự tiến bộ của phụ nữ",
    "Phòng PCTNXH-BĐG",
    "Văn phòng Sở",
    "Trung tâm Công tác xã hội",
    "Công an tỉnh",
    "Đài Phát thanh và Truyền hình",
    "Mặt trận Tổ quốc Việt Nam tỉnh",
    "các sở, ban, ngành",
    "Thủ tướng Chính phủ",
    "Ban Chấp hành Đảng bộ tỉnh",
)
PLACES = ("Cao Bằng", "Lạng Sơn", "Hà Nội", "Thừa Thiên Huế", "Bà Rịa - Vũng Tàu")
HEADINGS = (
    "MỤC ĐÍCH, YÊU CẦU",
    "Mục đích",
    "Yêu cầu",
    "QUAN ĐIỂM, MỤC TIÊU",
    "MỤC TIÊU",
    "Mục tiêu tổng quát",
    "Mục tiêu cụ thể",
    "Chỉ tiêu đến năm 2025",
    "NỘI DUNG",
    "NHIỆM VỤ VÀ GIẢI PHÁP",
    "NỘI DUNG TẬP HUẤN",
    "Tổ chức tập huấn nâng cao năng lực",
    "KINH PHÍ THỰC HIỆN",
    "TỔ CHỨC THỰC HIỆN",
    "Phân công nhiệm vụ",
    "Chế độ báo cáo",
    "THỜI GIAN, ĐỊA ĐIỂM",
    "ĐỐI TƯỢNG, PHẠM VI",
    "Tình hình thực hiện năm 2022",
)
SUBJECTS = (
    "Triển khai công tác bình đẳng giới năm 2026",
    "Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2021 - 2030",
    "Về việc tổ chức tập huấn",
    "Truyền thông về bình đẳng giới năm 2023",
)
SENTENCES = (
    "Nâng cao nhận thức về bình đẳng giới.",
    "Tuyên truyền, phổ biến pháp luật; rà soát văn bản.",
    "Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% cơ quan có lãnh đạo nữ.",
    "Tỷ lệ nữ cấp ủy đạt từ 15% trở lên vào năm 2025.",
    "Giảm ít nhất 1,5% số hộ nghèo do phụ nữ làm chủ hộ.",
    "Chủ trì, phối hợp với Sở Tài chính hướng dẫn thực hiện.",
    "Phối hợp với các đơn vị liên quan triển khai Kế hoạch.",
    "Báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 15/11 hằng năm.",
    "Định kỳ 6 tháng, 01 năm báo cáo kết quả về Sở Nội vụ. Nếu có vướng mắc, phản ánh kịp thời.",
    "Giao Văn phòng Sở làm đầu mối, tổng hợp báo cáo.",
    "Từ nguồn ngân sách nhà nước năm 2026 theo Quyết định số 1181/QĐ-UBND ngày 15/7/2025: 25 triệu đồng.",
    "Kinh phí thực hiện Chương trình mục tiêu quốc gia được bố trí 1,5 tỷ đồng.",
    "Hằng năm tổ chức Tháng hành động vì bình đẳng giới.",
    "Căn cứ tình hình thực tế của địa phương.",
    "Phấn đấu 100% trường học",
    "trên địa bàn tỉnh;",
    "và các văn bản liên quan,",
    "Cán bộ, công chức; viên chức",
    "Sản phẩm: Báo cáo.",
)
CITATIONS = (
    "Căn cứ Luật Bình đẳng giới năm 2006;",
    "Căn cứ Luật Bình đẳng giới số 73/2006/QH11 ngày 29/11/2006;",
    "Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ về Chiến lược quốc gia;",
    "Thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ phê duyệt Chương trình “Truyền thông”",
    "Thực hiện Kế hoạch 14-KH/TU ngày 02/4/2021 của Tỉnh ủy và Công văn số 450/SNV-XDCQ;",
    "Theo Kế hoạch số 113/KH-LĐTBXH ngày 30/8/2022 của Sở Lao động - Thương binh và Xã hội,",
    "Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 05/TTr-SNV.",
)
OPENINGS = (
    "Sở Nội vụ ban hành Kế hoạch công tác bình đẳng giới năm 2026, cụ thể như sau:",
    "UBND tỉnh ban hành Kế hoạch thực hiện như sau:",
    "Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021; Sở Nội vụ xây dựng Kế hoạch như sau:",
    "với các nội dung sau đây:",
)
HEADER = (
    "UBND TỈNH CAO BẰNG",
    "SỞ NỘI VỤ",
    "TỈNH CAO BẰNG",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Số: 15/KH-SNV",
    "Số:      /KH-SLĐTBXH",
    "Số 14-KH/TU",
    "Số:",
    "Cao Bằng, ngày 05 tháng 01 năm 2026",
    "Lạng Sơn, ngày     tháng 10 năm 2022",
    "KẾ HOẠCH",
    "QUYẾT ĐỊNH",
    "Chương trình",
    "(Ban hành kèm theo Quyết định số 05/QĐ-UBND ngày 05/01/2026)",
    "DỰ THẢO",
)
LABELS = (
    "Thành phần:",
    "Thành phần",
    "Đối tượng, số lượng:",
    "Số lượng:",
    "Số lượng, địa điểm, thời gian tập huấn",
    "Quy mô:",
    "Địa điểm:",
    "Thời gian:",
    "Thời gian, địa điểm:",
    "Nội dung tập huấn:",
    "Nội dung",
    "Giảng viên:",
    "Giảng viên: Là",
    "Báo cáo viên:",
    "Chủ trì:",
    "Đơn vị chủ trì:",
    "Phối hợp:",
    "Thời gian thực hiện:",
    "Sản phẩm:",
)
COURSE_WORDS = (
    "860 đại biểu/Tổ chức 08 lớp",
    "06 lớp x 43 người/lớp = 258 người",
    "Tổ chức 01 lớp.",
    "1,5 ngày/lớp, dự kiến cuối tháng 10/2022",
    "02 ngày/lớp; từ ngày 18/6/2024 đến ngày 21/6/2024 (Có công văn mời sau)",
    "dự kiến quý IV/2022",
    "(Có công văn mời sau)",
    "Tại Hội trường Sở Nội vụ",
    "Lãnh đạo Phòng LĐ, TB&XH; chuyên viên hoặc cán bộ phụ trách: 60 đại biểu",
    "Cấp xã (các xã khu vực III): 88 xã",
    "Bí thư/Trưởng thôn,... có uy tín, trách nhiệm: 264 đại biểu, trong đó có 100 nữ",
    "Báo cáo viên Trung ương của Bộ Nội vụ; Giảng viên nguồn (TOT)",
    "Kỹ năng lồng ghép giới; pháp luật về bình đẳng giới",
    "Là báo cáo viên nguồn (TOT) của Sở Nội vụ, Sở Tư pháp",
)
ENDINGS = (
    "Trên đây là Kế hoạch công tác bình đẳng giới năm 2026./.",
    "Trên đây là Kế hoạch của Sở Nội vụ",
    "Đề nghị các đơn vị nghiêm túc thực hiện./.",
    "Nơi nhận:",
    "Nơi nhận",
    "- UBND tỉnh (b/c);",
    "- Như Điều 3;",
    "Các phòng: HC-TH, KH-TC;",
    "- Lưu: VT, PCTNXH-BĐG.",
    "Lưu: VT",
    "Lưu:",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. GIÁM ĐỐC",
    "TL.BỘ TRƯỞNG",
    "K/T HIỆU TRƯỞNG",
    "PHÓ GIÁM ĐỐC",
    "GIÁM ĐỐC",
    "(Đã ký)",
    "Nguyễn Văn A",
    "Phụ lục",
    "PHỤ LỤC II",
    "Phụ lục: Danh sách",
)
MARKS = (
    *("I.", "II.", "IV", "V.", "A.", "B.", "Phần I", "Phần thứ nhất", "Chương II.", "Mục 1.", "Điều 1.", "Điều 2"),
    *("1.", "2.", "3)", "12.", "1.1.", "1.2", "2.1.1.", "1.1.1.1", "a)", "b.", "đ)", "(1)", "(ii)", "(a)"),
    *("-", "–", "+", "*", "•", "●"),
)
RULES = ("", "   ", "\t", "-------", "_____", "***", "…", "|", "| |", "* * *")
NOISE = (
    *(
        "\u0301",
        "\u0323",
        "\u0302\u0301",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "\u2028",
        "\x0b",
        "\x0c",
        "\x00",
        "\x85",
        "\x1f",
    ),
    *(
        "|",
        "\\|",
        "\\",
        "*",
        "**",
        "***",
        "_",
        "#",
        "##",
        "…",
        "...",
        ":",
        ";",
        ",",
        ".",
        "./.",
        "/",
        "(",
        ")",
        "“",
        '"',
    ),
    *("Đ", "Ð", "ð", "đ", "ẞ", "İ", "ﬁ", "²", "１", "٣", "<b>", "&amp;", "=", "%", "\u1100\u1161", "\u212b", "é", "🙂"),
)
ENDS = ("\n", "\n", "\n", "\n\n", "\r\n", "\r", "\n\r", "\r\n\r\n", "\n \n")

# Clean texts.

words = st.sampled_from(
    sorted({word for text in chain(SENTENCES, COURSE_WORDS, HEADINGS, BODIES, LABELS) for word in text.split()})
)
phrases = st.sampled_from(
    (*SENTENCES, *HEADINGS, *BODIES, *LABELS, *COURSE_WORDS, *CITATIONS, *ENDINGS, *OPENINGS, *HEADER)
)


def _cleaned(texts: S[str]) -> S[str]:
    return texts.map(bdg.clean).filter(bool)


def clean_texts() -> S[str]:
    """Texts that a plan can hold: phrases of plans, strings of their words, and any characters."""
    return st.one_of(
        phrases.map(bdg.clean),
        st.lists(words, min_size=1, max_size=6).map(" ".join),
        _cleaned(st.text(max_size=12)),
    )


def names() -> S[str]:
    """Names of bodies."""
    return st.one_of(st.sampled_from(BODIES), clean_texts())


def marks() -> S[str]:
    """Marks of the outline, and now and then another clean text."""
    return st.one_of(st.sampled_from(MARKS), st.sampled_from(MARKS), clean_texts())


def outline_marks() -> S[Mark]:
    """Marks as the notation knows them."""
    parsed = [found[0] for text in MARKS if (found := parse_mark(f"{text} Nội"))]
    return st.sampled_from(parsed)


def _maybe(given: S[T]) -> S[T | None]:
    return st.none() | given


def _some(given: S[T], most: int = 3) -> S[tuple[T, ...]]:
    return st.lists(given, max_size=most).map(tuple)


# Values.


def partial_dates() -> S[bdg.PartialDate]:
    """Dates, some of them with blank parts."""
    return st.one_of(
        _days().map(lambda day: bdg.PartialDate(day.year, day.month, day.day)),
        st.builds(bdg.PartialDate, st.integers(1000, 9999), st.integers(1, 12)),
        st.builds(bdg.PartialDate, st.integers(1000, 9999)),
    )


def _days() -> S[dt.date]:
    return st.dates(dt.date(1000, 1, 1), dt.date(9999, 12, 31))


def periods() -> S[bdg.Period]:
    """Periods of years."""
    years = st.tuples(st.integers(1000, 9999), st.integers(1000, 9999))
    return years.map(lambda pair: bdg.Period(min(pair), max(pair)))


def timeframes() -> S[bdg.Timeframe]:
    """Timeframes with words that say them."""
    ordered = st.lists(_days(), min_size=1, max_size=2).map(sorted)
    return ordered.flatmap(
        lambda days: st.builds(bdg.Timeframe.of, st.just(days[0]), st.just(days[-1]), expected=st.booleans())
    )


def worded_timeframes() -> S[bdg.Timeframe]:
    """Timeframes in the words of plans."""
    wording = (
        "dự kiến cuối tháng 10/2022",
        "quý IV/2022",
        "từ tháng 3 đến tháng 11/2026",
        "6 tháng đầu năm 2026",
        "thường xuyên",
        "trước ngày 15/11/2026",
        "năm 2026",
    )
    return st.sampled_from(wording).map(bdg.Timeframe.parse)


def loose_timeframes() -> S[bdg.Timeframe]:
    """Timeframes as a constructor takes them, whatever their words say."""

    def timeframe(first: dt.date | None, last: dt.date | None, wording: str, *, expected: bool) -> bdg.Timeframe:
        if first and last and last < first:
            first, last = last, first
        return bdg.Timeframe(first=first, last=last, expected=expected, wording=wording)

    return st.builds(timeframe, _maybe(_days()), _maybe(_days()), clean_texts(), expected=st.booleans())


def _quietly(make: Callable[..., T]) -> Callable[..., T | None]:
    """Make a value, or None where its parts do not fit together."""

    def made(*parts: Any, **named: Any) -> T | None:  # noqa: ANN401 - any parts
        try:
            return make(*parts, **named)
        except ValueError:
            return None

    return made


def _that_exist(given: S[T | None]) -> S[T]:
    return given.filter(lambda made: made is not None).map(lambda made: made)  # type: ignore[arg-type,return-value]


def deadlines() -> S[bdg.Deadline]:
    """Deadlines with words that say them."""
    made = st.builds(
        _quietly(bdg.Deadline.of),
        st.sampled_from(Frequency),
        _maybe(st.integers(1, 12)),
        _maybe(st.integers(1, 31)),
        year=st.none() | st.integers(1000, 9999),
        strict=st.booleans(),
    )
    return _that_exist(made)


def loose_deadlines() -> S[bdg.Deadline]:
    """Deadlines as a constructor takes them, whatever their words say."""
    made = st.builds(
        _quietly(bdg.Deadline),
        st.sampled_from(Frequency),
        st.none() | st.integers(1, 9999),
        _maybe(st.integers(1, 12)),
        _maybe(st.integers(1, 31)),
        st.booleans(),
        clean_texts(),
    )
    return _that_exist(made)


def document_numbers() -> S[bdg.DocumentNumber]:
    """Numbers and symbols, of state bodies, of laws and of the Party; some without their number."""
    numbers = _maybe(st.one_of(st.from_regex(r"[0-9]{1,6}", fullmatch=True), st.sampled_from(("66.2", "05a", "7đ"))))
    agencies = st.sampled_from(("UBND", "SNV", "LĐTBXH", "BTV", "TTg", "HĐND", "SLĐTBXH-BĐG", "BVSTBPN", "QH14"))
    codes = st.sampled_from([kind.code for kind in DocumentKind if kind.code])
    state = st.tuples(codes, agencies).map("-".join)
    party = st.tuples(codes, st.sampled_from(("TU", "TW", "HU", "BTG"))).map("/".join)
    return st.one_of(
        st.builds(bdg.DocumentNumber, numbers, st.none(), st.one_of(state, agencies)),
        st.builds(bdg.DocumentNumber, numbers, st.integers(1945, 2999), st.one_of(state, agencies)),
        st.builds(bdg.DocumentNumber, numbers, st.none(), party),
    )


def decimals() -> S[Decimal]:
    """Finite numbers of a size that a plan could name."""
    return st.builds(
        lambda digits, places: Decimal(digits).scaleb(-places), st.integers(-(10**12), 10**12), st.integers(0, 9)
    )


def money() -> S[bdg.Money]:
    """Amounts in đồng."""
    amounts = st.one_of(
        st.integers(0, 10**15).map(Decimal),
        st.integers(0, 10**7).map(lambda thousands: Decimal(thousands) * 1000),
        st.decimals(0, 10**9, places=2),
    )
    return st.builds(bdg.Money, amounts)


def spans() -> S[bdg.Span]:
    """Places in a source."""
    places = st.lists(st.tuples(st.integers(1, 99), st.integers(1, 99)), min_size=2, max_size=2).map(sorted)
    return places.map(lambda ends: bdg.Span(*ends[0], *ends[1]))


# Nouns: any combination of fields that a constructor takes.

_count = st.integers(0, 2000)
_flag = st.none() | st.booleans()


def _named_spans() -> S[tuple[tuple[str, bdg.Span], ...]]:
    fields = st.sampled_from(("number", "place", "headcount", "venue"))
    return st.dictionaries(fields, spans(), max_size=2).map(lambda pairs: tuple(pairs.items()))


def _marked() -> dict[str, S[Any]]:
    return {"mark": _maybe(marks()), "span": _maybe(spans())}


def organizations() -> S[bdg.Organization]:
    """Bodies."""
    return st.builds(bdg.Organization, name=names(), parent=_maybe(names()), span=_maybe(spans()))


def citations() -> S[bdg.Citation]:
    """Acts, cited by number, by name or by both."""

    def build(number: S[bdg.DocumentNumber | None], name: S[str | None]) -> S[bdg.Citation]:
        return st.builds(
            bdg.Citation,
            kind=_maybe(st.sampled_from(DocumentKind)),
            number=number,
            issued_on=_maybe(partial_dates()),
            issuer=_maybe(organizations()),
            subject=_maybe(clean_texts()),
            name=name,
            span=_maybe(spans()),
        )

    law_names = st.sampled_from(("Luật Bình đẳng giới năm 2006", "Bộ luật Lao động")) | clean_texts()
    return build(document_numbers(), _maybe(law_names)) | build(st.none(), law_names)


def legal_bases() -> S[bdg.LegalBasis]:
    """Bases."""
    return st.builds(
        bdg.LegalBasis,
        citation=citations(),
        role=st.sampled_from(BasisRole),
        via=_maybe(citations()),
        text=_maybe(clean_texts()),
        **_marked(),
    )


def programmes() -> S[bdg.Programme]:
    """Programmes."""
    return st.builds(
        bdg.Programme,
        name=clean_texts(),
        period=_maybe(periods()),
        phase=_maybe(periods()),
        component=_maybe(st.sampled_from(("Dự án 8", "Tiểu dự án 2"))),
        span=_maybe(spans()),
    )


def milestones() -> S[bdg.Milestone]:
    """Milestones."""
    return st.builds(
        bdg.Milestone,
        value=_maybe(decimals()),
        comparator=_maybe(st.sampled_from(Comparator)),
        year=_maybe(st.integers(1000, 9999)),
        onwards=_flag,
        span=_maybe(spans()),
    )


def indicators() -> S[bdg.TargetIndicator]:
    """Target indicators."""
    return st.builds(
        bdg.TargetIndicator,
        text=clean_texts(),
        measure=clean_texts(),
        population=_maybe(clean_texts()),
        unit=_maybe(st.sampled_from(("%", "lớp", "/100.000"))),
        baseline=_maybe(milestones()),
        milestones=_some(milestones()),
        change=_flag,
        **_marked(),
    )


def objectives() -> S[bdg.Objective]:
    """Objectives, with a text or an indicator at least."""
    scope = st.sampled_from(Scope)
    return st.one_of(
        st.builds(bdg.Objective, scope=scope, text=clean_texts(), indicators=_some(indicators(), 2), **_marked()),
        st.builds(bdg.Objective, scope=scope, indicators=indicators().map(lambda one: (one,)), **_marked()),
    )


def paragraphs() -> S[bdg.Paragraph]:
    """Paragraphs."""
    return st.builds(bdg.Paragraph, text=clean_texts(), **_marked())


def tables() -> S[bdg.Table]:
    """Tables of any cells, rows of unequal length among them."""
    cells = st.one_of(st.just(""), clean_texts(), st.sampled_from(("TT", "1", "a|b", "\\")))
    rows = st.lists(st.lists(cells, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3).map(tuple)
    return st.builds(bdg.Table, rows=rows, tasks=_some(tasks(), 1), span=_maybe(spans()))


def tasks() -> S[bdg.Task]:
    """Tasks, with tasks under them."""

    def build(subtasks: S[tuple[bdg.Task, ...]]) -> S[bdg.Task]:
        return st.builds(
            bdg.Task,
            text=clean_texts(),
            lead=_some(organizations(), 2),
            partners=_some(organizations(), 2),
            when=_maybe(st.one_of(worded_timeframes(), loose_timeframes())),
            output=_maybe(clean_texts()),
            lines=_some(paragraphs(), 2),
            subtasks=subtasks,
            **_marked(),
        )

    return st.recursive(build(st.just(())), lambda below: build(_some(below, 2)), max_leaves=3)


def hosts() -> S[bdg.Host]:
    """Bodies that send participants."""
    return st.builds(bdg.Host, name=names(), count=_maybe(st.integers(1, 200)), span=_maybe(spans()))


def _parts_of(headcount: int | None) -> S[int | None]:
    return _maybe(st.integers(0, 2000 if headcount is None else headcount))


def _people(build: Callable[..., S[T]]) -> S[T]:
    """Build what has a headcount, of whom no more than all are women or of a minority."""
    return _maybe(_count).flatmap(
        lambda headcount: build(
            headcount=st.just(headcount), women=_parts_of(headcount), ethnic_minority=_parts_of(headcount)
        )
    )


def categories() -> S[bdg.ParticipantCategory]:
    """Groups of participants."""

    def build(**people: S[int | None]) -> S[bdg.ParticipantCategory]:
        return st.builds(
            bdg.ParticipantCategory,
            text=clean_texts(),
            level=_maybe(st.sampled_from(Level)),
            roles=_some(_some(clean_texts(), 2), 2),
            open_ended=_flag,
            hosts=_some(hosts(), 2),
            conditions=_maybe(clean_texts()),
            heading=_maybe(clean_texts()),
            spans=_named_spans(),
            **people,
            **_marked(),
        )

    return _people(build)


def trainers() -> S[bdg.Trainer]:
    """Trainers."""
    return st.builds(
        bdg.Trainer,
        kind=st.sampled_from(TrainerKind),
        organizations=_some(organizations(), 2),
        text=_maybe(clean_texts()),
        span=_maybe(spans()),
    )


def course_lines() -> S[bdg.CourseLine]:
    """Lines of a course, some of which state fields."""
    stated = st.sampled_from(("headcount", "classes", "days_per_class", "venue", "held", "invitation_to_follow"))
    return st.builds(
        bdg.CourseLine,
        text=clean_texts(),
        states=st.lists(stated, unique=True, max_size=3).map(tuple),
        span=_maybe(spans()),
    )


def courses() -> S[bdg.TrainingCourse]:
    """Training courses."""

    def build(**people: S[int | None]) -> S[bdg.TrainingCourse]:
        return st.builds(
            bdg.TrainingCourse,
            title=clean_texts(),
            categories=_some(categories(), 2),
            headcount_per_class=_maybe(_count),
            classes=_maybe(st.integers(1, 50)),
            days_per_class=_maybe(st.sampled_from((Decimal(1), Decimal("1.5"), Decimal("2.50"), Decimal("1E+1")))),
            venue=_maybe(clean_texts()),
            held=_maybe(st.one_of(worded_timeframes(), loose_timeframes())),
            topics=_some(clean_texts(), 2),
            trainers=_some(trainers(), 2),
            invitation_to_follow=_flag,
            lines=_some(course_lines(), 2),
            tables=_some(tables(), 1),
            spans=_named_spans(),
            **people,
            **_marked(),
        )

    return _people(build)


def funding() -> S[bdg.Funding]:
    """Statements of funding."""
    return st.builds(
        bdg.Funding,
        text=clean_texts(),
        source=_maybe(clean_texts()),
        amount=_maybe(money()),
        basis=_maybe(citations()),
        programme=_maybe(clean_texts()),
        **_marked(),
    )


def reporting_duties() -> S[bdg.ReportingDuty]:
    """Reports that are due."""
    return st.builds(
        bdg.ReportingDuty,
        reporter=_maybe(organizations()),
        addressee=_maybe(organizations()),
        channel=_maybe(organizations()),
        deadline=_maybe(st.one_of(deadlines(), loose_deadlines())),
        span=_maybe(spans()),
    )


def duties() -> S[bdg.Duty]:
    """Duties."""
    return st.builds(
        bdg.Duty,
        text=clean_texts(),
        roles=_some(st.sampled_from(DutyRole)),
        partners=_some(organizations(), 2),
        when=_maybe(worded_timeframes()),
        reports=_some(reporting_duties(), 2),
        **_marked(),
    )


def responsibilities() -> S[bdg.Responsibility]:
    """Bodies with their duties."""
    return st.builds(
        bdg.Responsibility,
        organization=organizations(),
        mandate=_maybe(st.sampled_from(Mandate)),
        duties=_some(duties(), 2),
        text=_maybe(clean_texts()),
        **_marked(),
    )


def recipients() -> S[bdg.Recipient]:
    """Lines of the list of recipients."""
    return st.builds(bdg.Recipient, text=clean_texts(), organizations=_some(organizations(), 2), **_marked())


def signatures() -> S[bdg.Signature]:
    """Signature blocks."""
    posts = (
        st.sampled_from(("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "BAN THƯỜNG VỤ")) | clean_texts()
    )
    people = st.sampled_from(("Nguyễn Văn A", "Trần Thị B")) | clean_texts()

    def build(authority: list[Authority]) -> S[bdg.Signature]:
        principals = st.lists(posts, min_size=len(authority), max_size=len(authority)).map(tuple)
        return st.builds(
            bdg.Signature,
            authority=st.just(tuple(authority)),
            principals=principals,
            position=_maybe(posts) if authority else posts,
            name=_maybe(people),
            span=_maybe(spans()),
            spans=_named_spans(),
        )

    return st.lists(st.sampled_from(Authority), max_size=2).flatmap(build)


def items() -> S[Item]:
    """Whatever may stand in a section, sections aside."""
    return st.one_of(
        paragraphs(),
        tables(),
        objectives(),
        indicators(),
        tasks(),
        courses(),
        funding(),
        responsibilities(),
        duties(),
    )


def sections() -> S[bdg.Section]:
    """Sections, with sections in them."""

    def build(below: S[Item]) -> S[bdg.Section]:
        return st.builds(
            bdg.Section,
            heading=st.sampled_from(HEADINGS) | clean_texts(),
            roles=_some(st.sampled_from(Role), 2),
            items=_some(below),
            **_marked(),
        )

    return st.recursive(build(items()), lambda below: build(st.one_of(items(), below)), max_leaves=3)


def plans() -> S[bdg.Plan]:
    """Plans that can be built: any combination of fields that the constructors take."""
    return st.builds(
        bdg.Plan,
        kind=st.sampled_from(DocumentKind),
        number=_maybe(document_numbers()),
        place=_maybe(st.sampled_from(PLACES) | clean_texts()),
        issued_on=_maybe(partial_dates()),
        issuer=_maybe(organizations()),
        co_issuers=_some(organizations(), 1),
        subject=_maybe(st.sampled_from(SUBJECTS) | clean_texts()),
        programme=_maybe(programmes()),
        period=_maybe(periods()),
        opening=_maybe(st.sampled_from(OPENINGS) | clean_texts()),
        legal_bases=_some(legal_bases(), 2),
        preamble=_some(paragraphs(), 2),
        sections=_some(sections()),
        closing=_maybe(clean_texts()),
        recipients=_some(recipients(), 2),
        filed_with=_maybe(clean_texts()),
        signature=_maybe(signatures()),
        annexes=_some(sections(), 1),
        issuing_act=_maybe(citations()),
        articles=_some(paragraphs(), 1),
        span=_maybe(spans()),
        spans=_named_spans(),
    )


# Plans drafted in code.


def _plain_bodies(most: int = 2) -> S[tuple[bdg.Organization, ...]]:
    single = tuple(name for name in BODIES if "," not in name)  # a comma parts the names of a list of bodies
    made = st.builds(bdg.Organization, name=st.sampled_from(single))
    return st.lists(made, min_size=1, max_size=most, unique_by=lambda body: body.name).map(tuple)


def _one_body() -> S[bdg.Organization]:
    return _plain_bodies(1).map(lambda bodies: bodies[0])


def worded_acts() -> S[bdg.Citation]:
    """Acts whose fields a sentence can say, one by one."""
    numbers = document_numbers().filter(lambda number: number.number is not None)
    return st.builds(
        lambda number, issued_on, issuer, subject: bdg.Citation(
            kind=number.kind, number=number, issued_on=issued_on, issuer=issuer, subject=subject
        ),
        numbers,
        _maybe(partial_dates()),
        _maybe(st.sampled_from(("Chính phủ", "Thủ tướng Chính phủ", "UBND tỉnh")).map(_body)),
        _maybe(st.sampled_from(("về bình đẳng giới", "phê duyệt Chiến lược quốc gia"))),
    )


def _body(name: str) -> bdg.Organization:
    return bdg.Organization(name=name)


def worded_bases() -> S[bdg.LegalBasis]:
    """Bases with the sentence that says them."""
    made = st.builds(bdg.LegalBasis, citation=worded_acts(), role=st.sampled_from(BasisRole))
    return made.map(bdg.word)


def worded_indicators() -> S[bdg.TargetIndicator]:
    """Indicators in percent, with the sentence that says them."""
    percents = st.integers(0, 100).map(Decimal) | st.decimals(0, 99, places=1).filter(lambda value: value % 1 != 0)
    comparators = st.sampled_from([each for each in Comparator if each is not Comparator.EQUAL])
    reached = st.builds(bdg.Milestone, value=percents, comparator=_maybe(comparators), year=st.integers(2021, 2045))
    measures = ("Tỷ lệ nữ cấp ủy", "Tỷ lệ cơ quan có lãnh đạo nữ", "Số nạn nhân được hỗ trợ")
    made = st.builds(
        bdg.TargetIndicator,
        text=st.just("Chỉ tiêu."),
        measure=st.sampled_from(measures),
        unit=st.just("%"),
        milestones=st.lists(reached, min_size=1, max_size=3).map(tuple),
    )
    return made.map(bdg.word)


def worded_objectives() -> S[bdg.Objective]:
    """Objectives in words, with indicators under them or without."""
    texts = ("Thu hẹp khoảng cách giới.", "Nâng cao vị thế của phụ nữ.")
    return st.builds(
        bdg.Objective,
        scope=st.sampled_from(Scope),
        text=st.sampled_from(texts),
        indicators=st.lists(worded_indicators(), max_size=3).map(tuple),
    )


def worded_tasks() -> S[bdg.Task]:
    """Tasks with the labelled lines that say their fields."""

    def build(subtasks: S[tuple[bdg.Task, ...]]) -> S[bdg.Task]:
        return st.builds(
            bdg.Task,
            text=st.sampled_from(("Truyền thông về bình đẳng giới", "Rà soát văn bản", "Hỗ trợ phụ nữ khởi nghiệp.")),
            lead=st.just(()) | _plain_bodies(),
            partners=st.just(()) | _plain_bodies(),
            when=_maybe(timeframes()),
            output=_maybe(st.sampled_from(("Báo cáo", "Tài liệu tập huấn"))),
            subtasks=subtasks,
        )

    return build(_some(build(st.just(())), 2)).map(bdg.word)


def worded_categories() -> S[bdg.ParticipantCategory]:
    """Groups of participants with the line that says them."""
    posts = st.sampled_from(("Lãnh đạo phòng", "Cán bộ phụ trách", "Trưởng thôn", "Bí thư chi bộ"))
    alternatives = st.lists(posts, min_size=1, max_size=2, unique=True).map(tuple)
    made = st.builds(
        bdg.ParticipantCategory,
        text=st.just("Thành phần."),
        roles=st.lists(alternatives, min_size=1, max_size=2).map(tuple),
        headcount=_maybe(st.integers(0, 3000)),
        open_ended=_maybe(st.just(True)),  # noqa: FBT003 - positional value
    )
    return made.map(bdg.word)


def worded_courses() -> S[bdg.TrainingCourse]:
    """Courses whose fields the labelled lines say."""
    made = st.builds(
        bdg.TrainingCourse,
        title=st.sampled_from(("Tập huấn lồng ghép giới", "Lớp tập huấn cho cán bộ cấp xã")),
        categories=st.lists(worded_categories(), min_size=1, max_size=3).map(tuple),
        headcount=_maybe(st.integers(0, 3000)),
        classes=st.integers(1, 50),
        days_per_class=_maybe(st.sampled_from((Decimal(1), Decimal("1.5"), Decimal(3)))),
        venue=_maybe(st.sampled_from(("Tại Hội trường Sở Nội vụ", "thành phố Cao Bằng"))),
        held=_maybe(timeframes()),
        topics=_some(st.sampled_from(("Kỹ năng lồng ghép giới", "Pháp luật về bình đẳng giới"))),
        trainers=_some(st.builds(bdg.Trainer, kind=st.sampled_from(TrainerKind), organizations=_plain_bodies(2)), 2),
    )
    return made.map(bdg.word)


def worded_funding() -> S[bdg.Funding]:
    """Statements of funding with the sentence that says them."""
    made = st.builds(
        bdg.Funding,
        text=st.just("Kinh phí."),
        source=st.sampled_from(("nguồn ngân sách nhà nước", "nguồn vốn hợp pháp khác")),
        amount=_maybe(money()),
    )
    return made.map(bdg.word)


def worded_duties() -> S[bdg.Duty]:
    """Duties: to report, with the sentence that says them, and sentences that come with their fields."""
    reports = st.builds(
        bdg.ReportingDuty,
        addressee=_maybe(st.sampled_from(("UBND tỉnh", "Sở Nội vụ")).map(_body)),
        channel=_maybe(st.just("Văn phòng Sở").map(_body)),
        deadline=deadlines(),
    )
    to_report = st.builds(
        bdg.Duty, text=st.just("Báo cáo."), roles=st.just((DutyRole.REPORT,)), reports=reports.map(lambda one: (one,))
    )
    given = st.sampled_from(
        (
            bdg.Duty(text="Chủ trì hướng dẫn các đơn vị.", roles=(DutyRole.LEAD,)),
            bdg.Duty(text="Đôn đốc việc thực hiện.", roles=(DutyRole.FOLLOW_UP,)),
            bdg.Duty(text="Cử cán bộ dự tập huấn.", roles=(DutyRole.NOMINATE,)),
        )
    )
    return to_report.map(bdg.word) | given


def worded_responsibilities() -> S[bdg.Responsibility]:
    """Bodies with their duties; who holds a duty makes its reports."""

    def hold(body: bdg.Organization, mandate: Mandate | None, given: tuple[bdg.Duty, ...]) -> bdg.Responsibility:
        held = tuple(
            evolve(duty, reports=tuple(evolve(report, reporter=body) for report in duty.reports)) for duty in given
        )
        return bdg.Responsibility(organization=body, mandate=mandate, duties=held)

    some = st.lists(worded_duties(), min_size=1, max_size=3).map(tuple)
    return st.builds(hold, _one_body(), _maybe(st.sampled_from(Mandate)), some)


def worded_recipients() -> S[bdg.Recipient]:
    """Lines of the list of recipients that name bodies."""
    return st.builds(bdg.Recipient, text=st.just("Nơi nhận"), organizations=_plain_bodies()).map(bdg.word)


def plain_signatures() -> S[bdg.Signature]:
    """Signature blocks as plans have them."""
    posts = st.sampled_from(("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "CHỦ TỊCH"))
    pairs = st.lists(st.tuples(st.sampled_from(Authority), posts), max_size=2)
    return st.builds(
        lambda given, position, name: bdg.Signature(
            authority=tuple(authority for authority, _ in given),
            principals=tuple(principal for _, principal in given),
            position=position,
            name=name,
        ),
        pairs,
        posts,
        _maybe(st.sampled_from(("Nguyễn Văn A", "Trần Thị B"))),
    )


def drafted_plans() -> S[bdg.Plan]:
    """Plans that `draft` arranges from nouns whose texts say their fields."""
    return st.builds(
        bdg.draft,
        subject=st.sampled_from(("Truyền thông về bình đẳng giới", "Tập huấn nghiệp vụ")),
        issuer=_maybe(_one_body()),
        number=_maybe(document_numbers()),
        legal_bases=_some(worded_bases()),
        purposes=_some(st.sampled_from(("Nâng cao nhận thức.", "Thu hẹp khoảng cách giới."))),
        requirements=_some(st.sampled_from(("Bảo đảm tiết kiệm.", "Thiết thực, hiệu quả;"))),
        objectives=_some(worded_objectives()),
        tasks=_some(worded_tasks(), 2),
        courses=_some(worded_courses(), 2),
        funding=_some(worded_funding(), 2),
        responsibilities=_some(worded_responsibilities(), 2),
        recipients=_some(worded_recipients()),
        filed_with=_maybe(st.sampled_from(("VT", "VT, PCTNXH-BĐG"))),
        signature=_maybe(plain_signatures()),
    )


# Texts of plans.


def _lines() -> S[str]:
    marked = st.tuples(st.sampled_from(MARKS), st.sampled_from((" ", " ", "", "  ")), phrases).map("".join)
    labelled = st.tuples(st.sampled_from(LABELS), st.sampled_from(COURSE_WORDS) | phrases).map(" ".join)
    cells = st.lists(st.one_of(phrases, st.just(""), st.sampled_from(MARKS), words), min_size=1, max_size=4)
    rows = cells.map(lambda row: f"| {' | '.join(row)} |")
    return st.one_of(
        marked,
        marked,
        phrases,
        labelled,
        st.tuples(st.sampled_from(MARKS), labelled).map(" ".join),
        st.sampled_from(HEADER),
        st.sampled_from(ENDINGS),
        rows,
        st.sampled_from(RULES),
        st.sampled_from(MARKS),
        st.lists(words | st.sampled_from(NOISE) | st.sampled_from(MARKS), max_size=5).map(" ".join),
    )


def _broken(line: str, place: int, noise: str) -> str:
    place %= len(line) + 1
    return line[:place] + noise + line[place:]


def _noisy_lines() -> S[str]:
    """Lines with a mark of bold, a break, a stray character or another case."""
    return st.one_of(
        _lines().map(lambda line: f"**{line}**"),
        _lines().map(lambda line: f"# {line}"),
        _lines().map(str.upper),
        _lines().map(str.lower),
        _lines().map(lambda line: normalize("NFD", line)),
        _lines().map(lambda line: line.replace(" ", "\u00a0", 2)),
        st.builds(_broken, _lines(), st.integers(0, 99), st.sampled_from(NOISE)),
        st.builds(_broken, _lines(), st.integers(0, 99), st.sampled_from(ENDS)),
    )


def _course_lines() -> S[list[str]]:
    """A heading of a course with labelled lines under it."""
    words_of = st.sampled_from(COURSE_WORDS) | phrases
    below = st.tuples(
        st.sampled_from(("-", "+", "*", "a)", "b)", "1.1.", "1.2.", "")), st.sampled_from(LABELS), words_of
    )
    plain = st.tuples(st.sampled_from(("-", "+", "*", "")), st.just(""), words_of)
    title = st.tuples(st.sampled_from(("1.", "2.", "I.", "a)", "-")), st.just("Lớp tập huấn"), words_of | st.just(""))
    lines = st.lists(below | below | plain, min_size=2, max_size=8)
    return st.builds(
        lambda first, rest: [" ".join(filter(None, parts)) for parts in (first, *rest, ("-", "Quy mô:", "02 lớp"))],
        title,
        lines,
    )


def _duty_lines() -> S[list[str]]:
    """A heading of a body with duties under it."""
    mandates = st.sampled_from(("", "Giao ", "Phân công ", "Đề nghị "))
    head = st.builds(
        lambda mark, mandate, body, end: f"{mark} {mandate}{body}{end}",
        st.sampled_from(("1.", "2.", "a)", "-", "(1)")),
        mandates,
        st.sampled_from(BODIES),
        st.sampled_from((":", "", " có trách nhiệm", ": ")),
    )
    duties_of = st.tuples(st.sampled_from(("-", "+", "")), st.sampled_from(SENTENCES)).map(" ".join)
    return st.builds(lambda first, rest: [first, *rest], head, st.lists(duties_of, max_size=4))


def _ends() -> S[str]:
    return st.sampled_from(ENDS)


def _joined(pairs: list[tuple[str, str]]) -> str:
    return "".join(chain.from_iterable(pairs))


def plan_texts() -> S[str]:
    """Texts of the words, headings, marks, labels and noises of plans: some like plans, some like nothing."""
    lines = st.one_of(_lines(), _lines(), _noisy_lines()).map(lambda line: [line])
    section = st.tuples(st.sampled_from(("I.", "II.", "III.", "1.", "A.")), st.sampled_from(HEADINGS)).map(" ".join)
    blocks = st.one_of(lines, lines, lines, section.map(lambda line: [line]), _course_lines(), _duty_lines())
    body = st.lists(blocks, max_size=10).map(lambda given: list(chain.from_iterable(given)))
    header = st.lists(st.sampled_from((*HEADER, *SUBJECTS, *CITATIONS, *OPENINGS)), max_size=6)
    closing = st.lists(st.sampled_from(ENDINGS), max_size=6)
    around = st.builds(operator.add, st.builds(operator.add, header, body), closing)
    return st.one_of(body, around).flatmap(
        lambda given: st.one_of(
            _ends().map(lambda end: end.join(given)),
            st.lists(_ends(), min_size=len(given), max_size=len(given)).map(
                lambda ends: _joined(list(zip(given, ends, strict=True)))
            ),
        )
    )
