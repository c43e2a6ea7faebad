import attrs
import pytest

from binhdanggioi.notation.limits import DEFAULT_LIMITS, Limits

NAMES = [attribute.name for attribute in attrs.fields(Limits)]


def test_defaults() -> None:
    """Documents of offices are far below the limits, which no file that is opened exceeds."""
    assert {
        "file_bytes": 33_554_432,
        "unpacked_bytes": 67_108_864,
        "xml_tags": 2_000_000,
        "lines": 600_000,
        "line_chars": 1_000_000,
        "list_items": 1_000_000,
        "findings": 10_000,
        "nesting": 20,
    } == attrs.asdict(DEFAULT_LIMITS)


@pytest.mark.parametrize("name", NAMES)
def test_no_less_than_one(name: str) -> None:
    """Each limit may be one, or as large as one likes, but not zero."""
    assert [1, 2**63] == [getattr(Limits(**{name: value}), name) for value in (1, 2**63)]
    with pytest.raises(ValueError, match=rf"^{name} must be at least 1: 0$"):
        Limits(**{name: 0})
