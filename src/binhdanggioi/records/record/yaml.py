"""A plan or a report in YAML 1.2, for those who edit by hand; needs the extra `yaml`."""

from types import ModuleType
from typing import overload

from binhdanggioi.model.finding import Report
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.limits import DEFAULT_LIMITS, Limits
from binhdanggioi.records.record.record import from_dict, to_dict


def to_yaml(subject: Plan | Report, *, spans: bool = False) -> str:
    """
    Write a plan or a report as YAML: the record that `to_dict` gives.

    Raises:
        ImportError: ruamel.yaml is not installed.

    """
    text: str = _yaml_text().dump(to_dict(subject, spans=spans))
    return text


@overload
def from_yaml(text: str | bytes, cls: type[Plan] = ..., *, limits: Limits = ...) -> Plan: ...
@overload
def from_yaml(text: str | bytes, cls: type[Report], *, limits: Limits = ...) -> Report: ...
def from_yaml(
    text: str | bytes, cls: type[Plan] | type[Report] = Plan, *, limits: Limits = DEFAULT_LIMITS
) -> Plan | Report:
    """
    Read a plan, or a report, from YAML 1.2, as strictly as from JSON.

    A date and a number with decimals are texts, with quotes or without; a text that looks like a whole number needs
    quotes. Repeated keys, aliases and tags are refused.

    Raises:
        ImportError: ruamel.yaml is not installed.
        RecordError: the text is no YAML, or no record of the class, or exceeds the limits.

    """
    return from_dict(_yaml_text().load(text, limits), cls)


def update_yaml(text: str, subject: Plan | Report, *, spans: bool = False, limits: Limits = DEFAULT_LIMITS) -> str:
    """
    Rewrite YAML so that it is the record of a plan or a report; comments are kept wherever their item is.

    The comments of an item that is gone are dropped; a comment on a line of its own belongs to the item before it.

    Raises:
        ImportError: ruamel.yaml is not installed.
        RecordError: the text is no YAML, or exceeds the limits, or a comment stands where it cannot be kept.

    """
    updated: str = _yaml_text().update(text, to_dict(subject, spans=spans), limits)
    return updated


def _yaml_text() -> ModuleType:
    try:
        from binhdanggioi.records.record import yaml_text  # noqa: PLC0415 - the one place where the extra is loaded
    except ImportError as error:
        raise ImportError('YAML needs ruamel.yaml; install it with: pip install "binhdanggioi[yaml]"') from error
    return yaml_text
