# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class CampaignSummary(Model):
    """
    A campaign as it appears in the list.
    """

    __slots__ = ()
    _required = ["id", "name"]

    def __init__(
        self,
        *,
        id: str,
        name: str,
        is_api_campaign: bool | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        last_edited: datetime | str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "is_api_campaign": is_api_campaign,
                "tags": tags,
                "last_edited": last_edited,
            },
        )

    id: Field[str] = Field("id")
    """
    API identifier of the campaign.
    """

    name: Field[str] = Field("name")
    """
    Name of the campaign.
    """

    is_api_campaign: Field[bool | None] = Field("is_api_campaign")
    """
    Whether the campaign can be triggered through the API.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the campaign.
    """

    last_edited: Field[Timestamp | None] = Field("last_edited", timestamp)
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some answers use `2026-01-05
    09:30:00.000 UTC` or a bare date instead. In a request, ISO 8601 with an offset is understood,
    unless the field says otherwise.
    """
