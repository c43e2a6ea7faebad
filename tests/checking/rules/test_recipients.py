import pytest

import binhdanggioi as bdg
from binhdanggioi import Organization
from binhdanggioi.checking.rules.names import Core, Names, core
from binhdanggioi.checking.rules.recipients import Told, is_definite


def plan(
    *lines: str,
    bodies: tuple[str, ...] = (),
    filed_with: str | None = None,
    issuer: str | None = None,
    partner: str | None = None,
) -> bdg.Plan:
    """A plan that goes to some lines of recipients, the last of which names bodies."""
    return bdg.Plan(
        kind=bdg.DocumentKind.PLAN,
        issuer=Organization(name=issuer) if issuer else None,
        co_issuers=(Organization(name=partner),) if partner else (),
        recipients=tuple(
            bdg.Recipient(
                text=line, organizations=tuple(Organization(name=body) for body in bodies if line == lines[-1])
            )
            for line in lines
        ),
        filed_with=filed_with,
    )


def told(name: str, *lines: str) -> bool:
    """True if lines of recipients cover a body."""
    return Told(plan(*lines)).includes(Organization(name=name))


class TestDefinite:
    """Names of particular bodies."""

    @pytest.mark.parametrize(
        "name", ["Sở Y tế", "Ủy ban nhân dân tỉnh", "Hội Liên hiệp Phụ nữ tỉnh", "Phòng Tổ chức", "Sở Y tế và Công an"]
    )
    def test_definite(self, name: str) -> None:
        """The name of a body means that body."""
        assert is_definite(Organization(name=name))

    @pytest.mark.parametrize(
        "name",
        ["Các sở, ban, ngành", "CÁC ĐƠN VỊ", "Cán bộ phụ trách", "Thủ trưởng cơ quan", "Sở Y tế và đơn vị liên quan",
         "Cơ quan chức năng", "Sở Y tế và phòng chức năng", "Người đứng đầu"],
    )  # fmt: skip
    def test_indefinite(self, name: str) -> None:
        """A word for many bodies or for persons, and one that leaves open which are meant, means none in particular."""
        assert not is_definite(Organization(name=name))


class TestTold:
    """Whether each body that a name lists gets a copy."""

    @pytest.mark.parametrize(
        "made",
        [
            plan("Kho bạc", "Sở Y tế (để thực hiện)", bodies=("Sở Y tế",)),
            plan("Kho bạc", issuer="Sở Y tế"),
            plan("Kho bạc", partner="Sở Y tế"),
            plan("Kho bạc", filed_with="VT, Sở Y tế, TH"),
            plan("Kho bạc", "Các sở, ban, ngành"),
        ],
        ids=["line", "issuer", "co-issuer", "archive", "group"],
    )
    def test_where(self, made: bdg.Plan) -> None:
        """The issuers, the archive line and each line of the recipients count."""
        assert Told(made).includes(Organization(name="Sở Y tế"))

    @pytest.mark.parametrize("made", [plan(), plan("Kho bạc"), plan("Kho bạc", filed_with="VT", issuer="Sở Nội vụ")])
    def test_nowhere(self, made: bdg.Plan) -> None:
        """A body that stands nowhere gets no copy."""
        assert not Told(made).includes(Organization(name="Sở Y tế"))

    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("Sở Y tế và Sở Tư pháp", True),
            ("Sở Y tế, Sở Tư pháp", True),
            ("Sở Y tế và Công an tỉnh", False),
            ("Công an tỉnh, Sở Y tế", False),
            ("Kho bạc và Công an tỉnh", False),
        ],
    )
    def test_several(self, name: str, expected: bool) -> None:  # noqa: FBT001
        """Of several bodies in one name each must get a copy."""
        assert expected is told(name, "Các sở: YT, TP")


class TestLines:
    """What a line of the recipients covers."""

    @pytest.mark.parametrize(
        ("line", "name"),
        [
            ("Các Sở: NN&MT, TC", "Sở Nông nghiệp và Môi trường"),
            ("Các Sở: NN&MT, TC", "Sở Tài chính"),
            ("Sở: Tài chính, Y tế", "Sở Y tế"),
            ("sở: tài chính", "SỞ TÀI CHÍNH"),
            ("Các phòng CM: VH, XH", "Phòng Văn hóa"),
            ("Phòng chuyên môn: TC-KH", "Phòng Tài chính - Kế hoạch"),
            ("Các sở: GD, ĐT", "Sở Giáo dục, Đào tạo"),
        ],
    )
    def test_list(self, line: str, name: str) -> None:
        """A list of bodies of one kind names each by its initials or by the rest of its name."""
        assert told(name, line)

    @pytest.mark.parametrize(
        ("line", "name"),
        [
            ("Các Sở: NN&MT, TC", "Sở Y tế"),
            ("Các Sở: YT, TC", "Phòng Y tế"),
            ("Các Sở:", "Sở Y tế"),
            ("Các sở YT, TC: như trên", "Công an tỉnh"),
            ("Các Sở: Y, T, X", "Sở Yên Xá"),
        ],
    )
    def test_not_in_the_list(self, line: str, name: str) -> None:
        """A body of another kind, or with other initials, is not in the list."""
        assert not told(name, line)

    @pytest.mark.parametrize(
        ("line", "name"),
        [
            ("Các sở, ban, ngành", "Sở Y tế"),
            ("Thường trực Tỉnh ủy, các sở", "Sở Y tế"),
            ("Lãnh đạo xã và các phòng", "Phòng Kinh tế"),
            ("Kho bạc; các sở", "Sở Y tế"),
            ("UBND các xã", "Ủy ban nhân dân xã Minh Tân"),
            ("Ủy ban nhân dân các xã, phường", "UBND cấp xã"),
            ("UBND các phường", "UBND xã"),
            ("Như Điều 4", "Sở Y tế"),
            ("Các cơ quan tại mục III", "Sở Y tế"),
            ("Tại phần IV", "Kho bạc"),
            ("Mục 3", "Kho bạc"),
        ],
    )
    def test_group(self, line: str, name: str) -> None:
        """A group of bodies covers each of its kind; a line that points to the duties covers every body."""
        assert told(name, line)

    @pytest.mark.parametrize(
        ("line", "name"),
        [
            ("Các sở, ban, ngành", "Ủy ban nhân dân xã"),
            ("Giám đốc các sở", "Sở Y tế"),
            ("Các phòng thuộc Sở", "Sở Y tế"),
            ("Các sở: TC", "Sở Y tế"),
            ("UBND các xã", "UBND tỉnh"),
            ("UBND tỉnh", "UBND xã"),
            ("Các xã", "UBND xã"),
            ("Cơ quan tại mục lục", "Sở Y tế"),
        ],
    )
    def test_not_in_the_group(self, line: str, name: str) -> None:
        """A group that stands elsewhere in the line, belongs to a body or is of another kind covers no other."""
        assert not told(name, line)


class TestCovers:
    """Names that mean one body."""

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Sở Y tế", "Sở Y tế tỉnh Cao Bằng"),
            ("Sở Y tế tỉnh", "Sở Y tế"),
            ("Sở GD&ĐT", "Sở Giáo dục và Đào tạo"),
            ("Phòng Công tác học sinh", "Công tác học sinh"),
            ("Các phòng Tổ chức", "Phòng Tổ chức"),
            ("TT. UBND tỉnh", "UBND tỉnh"),
            ("TT UBND tỉnh", "Ủy ban nhân dân tỉnh"),
            ("Chủ tịch Ủy ban nhân dân xã", "UBND xã"),
            ("Hội Liên hiệp Phụ nữ", "Hội LHPN các xã"),
            ("Công an 10 xã", "Công an xã"),
            ("UBND TỈNH", "UBND tỉnh"),
            ("Phòng Bình đẳng giới Sở Nội vụ", "Phòng Bình đẳng giới"),
        ],
    )
    def test_same(self, one: str, other: str) -> None:
        """A place or a level at the end, a leading *phòng* and the chair of a committee do not count."""
        assert (True, True) == (Names([one]).cover(other), Names([other]).cover(one))

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Sở Y tế", "Sở Tài chính"),
            ("UBND tỉnh", "UBND xã"),
            ("Hội Liên hiệp Phụ nữ tỉnh", "Hội Liên hiệp Phụ nữ xã"),
            ("TT. Y tế", "Y tế"),
            ("", "Sở Y tế"),
        ],
    )
    def test_different(self, one: str, other: str) -> None:
        """Bodies of two levels, or of two fields, are two."""
        assert (False, False) == (Names([one]).cover(other), Names([other]).cover(one))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Sở Y tế tỉnh", Core("Sở Y tế", "tỉnh")),
        ("Sở Y tế TỈNH Cao Bằng", Core("Sở Y tế", "tỉnh")),
        ("Sở Y tế", Core("Sở Y tế", None)),
        ("Phòng Tổ chức", Core("Tổ chức", None)),
        ("các phòng Tổ chức Sở", Core("Tổ chức", "sở")),
        ("Công an các xã, phường", Core("Công an", "xã")),
        ("Công an 12 xã", Core("Công an", "xã")),
        ("Thường trực HĐND tỉnh", Core("HĐND", "tỉnh")),
        ("CT UBND xã", Core("UBND", "xã")),
        ("Ban Tỉnh hội", Core("Ban Tỉnh hội", None)),
    ],
)
def test_core(name: str, expected: Core) -> None:
    """A name is split before the level at its end."""
    assert expected == core(name)
