# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import Result
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class SegmentsDetailsResponse(Result):
    """
    A segment.
    """

    __slots__ = ()
    _required = ("message", "name", "created_at", "updated_at", "tags", "teams")

    message: str
    """
    `success`, or an error message.
    """

    name: str
    """
    Name of the segment.
    """

    created_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the segment was created.
    """

    updated_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the segment was last changed.
    """

    tags: list[str] = field(metadata={"absent": list})
    """
    Names of the tags on the segment.
    """

    teams: list[str] = field(metadata={"absent": list})
    """
    Names of the teams to which the segment belongs.
    """

    description: str | None = None
    """
    Textual description of the segment's filters. The description written by its authors is in
    `text_description`.
    """

    text_description: str | None = None
    """
    Description of the segment, as entered in the dashboard.
    """
