# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class CampaignSummary(ResponseModel):
    """
    A campaign as returned in the list.
    """

    __slots__ = ()
    _required = ("id", "name", "is_api_campaign", "tags")

    id: str
    """
    API identifier of the campaign.
    """

    name: str
    """
    Name of the campaign.
    """

    is_api_campaign: bool
    """
    Whether the campaign can be triggered through the API.
    """

    tags: list[str | None] = field(metadata={"absent": list})
    """
    Names of the tags on the campaign. An entry may be null.
    """

    last_edited: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some responses use `2026-01-05
    09:30:00.000 UTC` or a plain date instead. In requests, ISO 8601 with an offset is accepted unless
    the field says otherwise.
    """
