# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the namespace ``messages`` that take lists."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack, overload

from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts, models
    from ..runtime.bulk import BulkOptions, ListLoader, Rows

R = TypeVar("R")


class MessagesBulk(Generic[R]):
    """
    Send and schedule messages to listed users, segments or audiences, list scheduled broadcasts, and start and update Live Activities.
    """

    def __init__(self, loader: ListLoader[R]) -> None:
        self._loader = loader

    @overload
    def send(
        self,
        rows: Rows[str],
        /,
        *,
        into: Literal["external_user_ids"],
        broadcast: bool | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_frequency_capping: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def send(
        self,
        rows: Rows[models.UserAlias | dicts.UserAlias | Mapping[str, Any]],
        /,
        *,
        into: Literal["user_aliases"],
        broadcast: bool | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_frequency_capping: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R: ...

    def send(
        self,
        rows: Rows[str | models.UserAlias | dicts.UserAlias | Mapping[str, Any]],
        /,
        *,
        into: Literal["external_user_ids", "user_aliases"],
        broadcast: bool | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_frequency_capping: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Send messages now to users, a segment or an audience, in as few requests as possible.

        See `MessagesApi.send` for limits, and for the other arguments, which are the same in each request.

        Args:
            rows: The items of the list that `into` names: an iterable of any length, a table of polars, pandas,
                DuckDB or pyarrow, or an open source.
            into: `external_user_ids` or `user_aliases`.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {
            "broadcast": broadcast,
            "segment_id": segment_id,
            "audience": audience,
            "campaign_id": campaign_id,
            "send_id": send_id,
            "override_frequency_capping": override_frequency_capping,
            "recipient_subscription_state": recipient_subscription_state,
            "messages": messages,
        }
        return self._loader._load_list("messages_send", rows, into, arguments, options)

    @overload
    def schedule_create(
        self,
        rows: Rows[str],
        /,
        *,
        into: Literal["external_user_ids"],
        schedule: models.Schedule | dicts.Schedule,
        broadcast: bool | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_messaging_limits: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def schedule_create(
        self,
        rows: Rows[models.UserAlias | dicts.UserAlias | Mapping[str, Any]],
        /,
        *,
        into: Literal["user_aliases"],
        schedule: models.Schedule | dicts.Schedule,
        broadcast: bool | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_messaging_limits: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R: ...

    def schedule_create(
        self,
        rows: Rows[str | models.UserAlias | dicts.UserAlias | Mapping[str, Any]],
        /,
        *,
        into: Literal["external_user_ids", "user_aliases"],
        schedule: models.Schedule | dicts.Schedule,
        broadcast: bool | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_messaging_limits: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Schedule messages to users, a segment or an audience, in as few requests as possible.

        See `MessagesApi.schedule_create` for limits, and for the other arguments, which are the same in
        each request.

        Args:
            rows: The items of the list that `into` names: an iterable of any length, a table of polars, pandas,
                DuckDB or pyarrow, or an open source.
            into: `external_user_ids` or `user_aliases`.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {
            "schedule": schedule,
            "broadcast": broadcast,
            "audience": audience,
            "segment_id": segment_id,
            "campaign_id": campaign_id,
            "send_id": send_id,
            "override_messaging_limits": override_messaging_limits,
            "recipient_subscription_state": recipient_subscription_state,
            "messages": messages,
        }
        return self._loader._load_list("messages_schedule_create", rows, into, arguments, options)

    @overload
    def live_activity_start(
        self,
        rows: Rows[str],
        /,
        *,
        into: Literal["external_user_ids"],
        app_id: str,
        activity_id: str,
        activity_attributes_type: str,
        activity_attributes: models.LiveActivityAttributes | Mapping[str, Any],
        content_state: models.LiveActivityContentState | Mapping[str, Any],
        notification: models.ApplePush | dicts.ApplePush,
        dismissal_date: datetime | str | Omit = OMIT,
        stale_date: datetime | str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        custom_audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def live_activity_start(
        self,
        rows: Rows[models.UserAlias | dicts.UserAlias | Mapping[str, Any]],
        /,
        *,
        into: Literal["user_aliases"],
        app_id: str,
        activity_id: str,
        activity_attributes_type: str,
        activity_attributes: models.LiveActivityAttributes | Mapping[str, Any],
        content_state: models.LiveActivityContentState | Mapping[str, Any],
        notification: models.ApplePush | dicts.ApplePush,
        dismissal_date: datetime | str | Omit = OMIT,
        stale_date: datetime | str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        custom_audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R: ...

    def live_activity_start(
        self,
        rows: Rows[str | models.UserAlias | dicts.UserAlias | Mapping[str, Any]],
        /,
        *,
        into: Literal["external_user_ids", "user_aliases"],
        app_id: str,
        activity_id: str,
        activity_attributes_type: str,
        activity_attributes: models.LiveActivityAttributes | Mapping[str, Any],
        content_state: models.LiveActivityContentState | Mapping[str, Any],
        notification: models.ApplePush | dicts.ApplePush,
        dismissal_date: datetime | str | Omit = OMIT,
        stale_date: datetime | str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        custom_audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Start a Live Activity on iOS devices, in as few requests as possible.

        See `MessagesApi.live_activity_start` for limits, and for the other arguments, which are the same in
        each request.

        Args:
            rows: The items of the list that `into` names: an iterable of any length, a table of polars, pandas,
                DuckDB or pyarrow, or an open source.
            into: `external_user_ids` or `user_aliases`.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {
            "app_id": app_id,
            "activity_id": activity_id,
            "activity_attributes_type": activity_attributes_type,
            "activity_attributes": activity_attributes,
            "content_state": content_state,
            "notification": notification,
            "dismissal_date": dismissal_date,
            "stale_date": stale_date,
            "segment_id": segment_id,
            "custom_audience": custom_audience,
        }
        return self._loader._load_list("messages_live_activity_start", rows, into, arguments, options)
