# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the namespace ``campaigns`` that take lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts, models
    from ..runtime.bulk import BulkOptions, ListLoader, Rows

R = TypeVar("R")


class CampaignsBulk(Generic[R]):
    """
    Send and schedule API-triggered campaigns, duplicate and translate campaigns, and read them and their statistics.
    """

    def __init__(self, loader: ListLoader[R]) -> None:
        self._loader = loader

    def trigger_send(
        self,
        rows: Rows[models.CampaignRecipient | dicts.CampaignRecipient | Mapping[str, Any]],
        /,
        *,
        campaign_id: str,
        send_id: str | Omit = OMIT,
        trigger_properties: models.TriggerProperties | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        attachments: Sequence[models.TriggerAttachment | dicts.TriggerAttachment] | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Send an API-triggered campaign now, in as few requests as possible.

        See `CampaignsApi.trigger_send` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `recipients`: an iterable of any length, a table of polars, pandas, DuckDB or
                pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {
            "campaign_id": campaign_id,
            "send_id": send_id,
            "trigger_properties": trigger_properties,
            "broadcast": broadcast,
            "audience": audience,
            "attachments": attachments,
        }
        return self._loader._load_list("campaigns_trigger_send", rows, "recipients", arguments, options)

    def trigger_schedule_create(
        self,
        rows: Rows[models.CampaignRecipient | dicts.CampaignRecipient | Mapping[str, Any]],
        /,
        *,
        campaign_id: str,
        schedule: models.Schedule | dicts.Schedule,
        send_id: str | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        trigger_properties: models.TriggerProperties | Mapping[str, Any] | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Schedule an API-triggered campaign, in as few requests as possible.

        See `CampaignsApi.trigger_schedule_create` for limits, and for the other arguments, which are the
        same in each request.

        Args:
            rows: The items of `recipients`: an iterable of any length, a table of polars, pandas, DuckDB or
                pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {
            "campaign_id": campaign_id,
            "schedule": schedule,
            "send_id": send_id,
            "audience": audience,
            "broadcast": broadcast,
            "trigger_properties": trigger_properties,
        }
        return self._loader._load_list("campaigns_trigger_schedule_create", rows, "recipients", arguments, options)
