# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CustomEventDetails(ResponseModel):
    """
    A custom event, without its occurrences.
    """

    __slots__ = ()
    _required = ("name", "included_in_analytics_report", "status", "tag_names")

    name: str
    """
    Name of the event.
    """

    included_in_analytics_report: bool
    """
    Whether the event is included in analytics reports.
    """

    status: str
    """
    Status of the event, such as `Active`. Braze does not document all values.
    """

    tag_names: list[str] = field(metadata={"absent": list})
    """
    Names of the tags of the event.
    """

    description: str | None = None
    """
    Description of the event.
    """
