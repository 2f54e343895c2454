# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import Result, decode_timestamp
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class SegmentsDetailsResponse(Result):
    """
    A segment.
    """

    __slots__ = ()
    _required = ("message", "name")

    message: str
    """
    `success`, or what went wrong.
    """

    name: str
    """
    Name of the segment.
    """

    description: str | None = None
    """
    The filters of the segment, in words. What its authors wrote about it is in `text_description`.
    """

    text_description: str | None = None
    """
    Description of the segment, as written in the dashboard.
    """

    created_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the segment was created.
    """

    updated_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the segment was last changed.
    """

    tags: list[str] | None = None
    """
    Names of the tags on the segment.
    """

    teams: list[str] | None = None
    """
    Names of the teams that the segment belongs to.
    """
