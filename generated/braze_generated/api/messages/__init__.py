# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``messages``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    messages_schedule_create,
    messages_schedule_delete,
    messages_schedule_update,
    messages_scheduled_broadcasts,
    messages_send,
)

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, Client


class MessagesApi:
    """
    Send and schedule messages to listed users, segments or audiences, and list what is scheduled.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def send(
        self,
        *,
        broadcast: bool | Omit = OMIT,
        external_user_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | Mapping[str, Any]] | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_frequency_capping: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | Mapping[str, Any] | Omit = OMIT,
    ) -> models.MessagesSendResponse:
        """
        Send messages to users, a segment or an audience at once.

        Sends messages whose content stands in the request: to at most 50 users, listed by external id or
        alias, to a segment, or to everyone whom a set of filters chooses. One request may carry a message
        for each of several channels. Listed users must exist in Braze already; others are not created.
        Users beside a segment are reached only if they are in the segment. A successful answer means that
        the messages were accepted; they are sent afterwards, and `errors` may name faults that did not stop
        them. A refused request (4XX) sends nothing: one without recipients or without a message, with a
        `campaign_id` and no fitting `message_variation_id`, or with a push message over 1,912 bytes (Apple)
        or 4,000 bytes (Android). Repeating a request sends its messages again. Broadcasts are limited to
        250 requests a minute over all audiences, and to 10 a minute for each audience, that is, the same
        campaign, segment and filters.

        Requires the permission `messages.send`. Rate limit: 250,000 requests per hour, bucket `default`. If
        the call is a broadcast (`broadcast` is true, or users are chosen by a segment or an audience): 250
        requests per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or users
        are chosen by a segment or an audience): 10 requests per minute, bucket `broadcast_audience`. At
        most 50 items in `external_user_ids` and `user_aliases` together. At most 4,194,304 bytes. Give at
        least 1 of `external_user_ids`, `user_aliases`, `segment_id`, `audience`. Give at least 1 of
        `broadcast`, `external_user_ids`, `user_aliases`.

        Args:
            broadcast: Whether everyone in the segment or audience is meant. Must be true where no users are
                listed, and is not to be combined with a list of users. Left out, it is false. Set by mistake, it
                may reach far more people than meant.
            external_user_ids: External ids of the users to reach; they must exist in Braze already. At most 50,
                counted together with `user_aliases`.
            user_aliases: Aliases of the users to reach; they must exist in Braze already. At most 50, counted
                together with `external_user_ids`.
            segment_id: API identifier of the segment to reach. Beside listed users it narrows the list to
                members of the segment.
            audience: Filters that choose whom to reach.
            campaign_id: API identifier of the campaign under which sends, opens, clicks and bounces are
                counted. Left out, nothing is counted. Given, each message needs its `message_variation_id`, or the
                request is refused.
            send_id: Send identifier under which this request is counted; create it with `/sends/id/create`
                first. ASCII, at most 64 characters. Left out, a broadcast for a campaign gets one by itself.
            override_frequency_capping: Whether to send even where frequency capping would hold the message
                back. Left out, it is false. Scheduling calls it `override_messaging_limits`.
            recipient_subscription_state: Whom a message may reach: `opted_in`, only users who opted in;
                `subscribed`, those who opted in or are subscribed, which is also what is meant when it is left out;
                `all`, unsubscribed users too, for transactional e-mail.
            messages: What to send. Optional by Braze's page, but a request without any message is refused
                (400).

        Returns:
            The messages were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_messages
        """
        call = Call(
            messages_send.ENDPOINT,
            {
                "broadcast": broadcast,
                "external_user_ids": external_user_ids,
                "user_aliases": user_aliases,
                "segment_id": segment_id,
                "audience": audience,
                "campaign_id": campaign_id,
                "send_id": send_id,
                "override_frequency_capping": override_frequency_capping,
                "recipient_subscription_state": recipient_subscription_state,
                "messages": messages,
            },
        )
        return self._client._call(call)

    def schedule_create(
        self,
        *,
        schedule: models.Schedule | Mapping[str, Any],
        broadcast: bool | Omit = OMIT,
        external_user_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | Mapping[str, Any]] | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_messaging_limits: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | Mapping[str, Any] | Omit = OMIT,
    ) -> models.MessagesScheduleCreateResponse:
        """
        Schedule messages to users, a segment or an audience.

        Schedules messages whose content stands in the request, for a set time in UTC, for the local time of
        each user, or for the best time of each user on a set day. They go to at most 50 users, listed by
        external id or alias, to a segment, or to everyone whom a set of filters chooses. Keep the
        `schedule_id` of the answer: only with it can the messages be changed (`/messages/schedule/update`)
        or cancelled (`/messages/schedule/delete`). A refused request (4XX) schedules nothing. Repeating a
        request schedules its messages again.

        Requires the permission `messages.schedule.create`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 50 items in `external_user_ids` and `user_aliases` together. At most 4,194,304
        bytes. Give at least 1 of `external_user_ids`, `user_aliases`, `segment_id`, `audience`. Give at
        least 1 of `broadcast`, `external_user_ids`, `user_aliases`.

        Args:
            schedule: When to send, or when users enter a Canvas: at a set time in UTC, at the same local time
                for each user, or at the best time of each user on a set day. An update replaces the whole schedule,
                so what it leaves out is no longer set.
            broadcast: Whether everyone in the segment or audience is meant. Must be true where no users are
                listed. Left out, it is false. Set by mistake, it may reach far more people than meant.
            external_user_ids: External ids of the users to reach. At most 50, counted together with
                `user_aliases`.
            user_aliases: Aliases of the users to reach. At most 50, counted together with `external_user_ids`.
            audience: Filters that choose whom to reach.
            segment_id: API identifier of the segment to reach. Beside listed users it narrows the list to
                members of the segment.
            campaign_id: API identifier of the campaign under which sends, opens, clicks and bounces are
                counted. Left out, nothing is counted. Given, each message needs its `message_variation_id`, or the
                request is refused.
            send_id: Send identifier under which this request is counted; create it with `/sends/id/create`
                first. ASCII, at most 64 characters. Left out, a broadcast for a campaign gets one by itself.
            override_messaging_limits: Whether to send even where frequency capping would hold the message back.
                Left out, it is false. Sending at once calls it `override_frequency_capping`.
            recipient_subscription_state: Whom a message may reach: `opted_in`, only users who opted in;
                `subscribed`, those who opted in or are subscribed, which is also what is meant when it is left out;
                `all`, unsubscribed users too, for transactional e-mail.
            messages: What to send. Optional by Braze's page, but a request without any message is refused
                (400).

        Returns:
            The messages were scheduled.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_messages
        """
        call = Call(
            messages_schedule_create.ENDPOINT,
            {
                "schedule": schedule,
                "broadcast": broadcast,
                "external_user_ids": external_user_ids,
                "user_aliases": user_aliases,
                "audience": audience,
                "segment_id": segment_id,
                "campaign_id": campaign_id,
                "send_id": send_id,
                "override_messaging_limits": override_messaging_limits,
                "recipient_subscription_state": recipient_subscription_state,
                "messages": messages,
            },
        )
        return self._client._call(call)

    def schedule_delete(
        self,
        *,
        schedule_id: str,
    ) -> models.MessagesScheduleDeleteResponse:
        """
        Cancel scheduled messages.

        Cancels messages that were scheduled with `/messages/schedule/create` and have not been sent yet.
        Braze does not document the answer.

        Requires the permission `messages.schedule.delete`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            schedule_id: Identifier of the schedule, as its creation returned it.

        Returns:
            The messages were cancelled.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_messages
        """
        call = Call(
            messages_schedule_delete.ENDPOINT,
            {"schedule_id": schedule_id},
        )
        return self._client._call(call)

    def schedule_update(
        self,
        *,
        schedule_id: str,
        schedule: models.Schedule | Mapping[str, Any] | Omit = OMIT,
        messages: models.Messages | Mapping[str, Any] | Omit = OMIT,
    ) -> models.MessagesScheduleUpdateResponse:
        """
        Change scheduled messages or their time.

        Changes when messages that were scheduled with `/messages/schedule/create` are sent, or what they
        say, or both. A new `schedule` replaces the old one as a whole. The recipients stay the same. Braze
        does not document the answer.

        Requires the permission `messages.schedule.update`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes. Give at least 1 of `schedule`, `messages`.

        Args:
            schedule_id: Identifier of the schedule, as its creation returned it.
            schedule: The new time. Left out, the old one stays.
            messages: The new messages. Left out, the old ones stay.

        Returns:
            The schedule was changed.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_messages
        """
        call = Call(
            messages_schedule_update.ENDPOINT,
            {"schedule_id": schedule_id, "schedule": schedule, "messages": messages},
        )
        return self._client._call(call)

    def scheduled_broadcasts(
        self,
        *,
        end_time: datetime | str,
    ) -> models.MessagesScheduledBroadcastsResponse:
        """
        List scheduled campaigns and Canvases.

        Lists the campaigns and entry Canvases that are to be sent between now and `end_time`, as far as
        they were made and scheduled in the dashboard. One that recurs every day appears once, with the next
        time that it is sent. The whole list comes in one answer.

        Requires the permission `messages.schedule_broadcasts`. Rate limit: 250,000 requests per hour,
        bucket `default`.

        Args:
            end_time: Day up to which to list, in ISO 8601. Braze takes it as midnight UTC.

        Returns:
            What is scheduled.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/get_messages_scheduled
        """
        call = Call(
            messages_scheduled_broadcasts.ENDPOINT,
            {"end_time": end_time},
        )
        return self._client._call(call)


class AsyncMessagesApi:
    """
    The methods of `MessagesApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def send(
        self,
        *,
        broadcast: bool | Omit = OMIT,
        external_user_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | Mapping[str, Any]] | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_frequency_capping: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | Mapping[str, Any] | Omit = OMIT,
    ) -> models.MessagesSendResponse:
        """
        Send messages to users, a segment or an audience at once.

        See `MessagesApi.send` for arguments, limits and errors.
        """
        call = Call(
            messages_send.ENDPOINT,
            {
                "broadcast": broadcast,
                "external_user_ids": external_user_ids,
                "user_aliases": user_aliases,
                "segment_id": segment_id,
                "audience": audience,
                "campaign_id": campaign_id,
                "send_id": send_id,
                "override_frequency_capping": override_frequency_capping,
                "recipient_subscription_state": recipient_subscription_state,
                "messages": messages,
            },
        )
        return await self._client._call(call)

    async def schedule_create(
        self,
        *,
        schedule: models.Schedule | Mapping[str, Any],
        broadcast: bool | Omit = OMIT,
        external_user_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | Mapping[str, Any]] | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_messaging_limits: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | Mapping[str, Any] | Omit = OMIT,
    ) -> models.MessagesScheduleCreateResponse:
        """
        Schedule messages to users, a segment or an audience.

        See `MessagesApi.schedule_create` for arguments, limits and errors.
        """
        call = Call(
            messages_schedule_create.ENDPOINT,
            {
                "schedule": schedule,
                "broadcast": broadcast,
                "external_user_ids": external_user_ids,
                "user_aliases": user_aliases,
                "audience": audience,
                "segment_id": segment_id,
                "campaign_id": campaign_id,
                "send_id": send_id,
                "override_messaging_limits": override_messaging_limits,
                "recipient_subscription_state": recipient_subscription_state,
                "messages": messages,
            },
        )
        return await self._client._call(call)

    async def schedule_delete(
        self,
        *,
        schedule_id: str,
    ) -> models.MessagesScheduleDeleteResponse:
        """
        Cancel scheduled messages.

        See `MessagesApi.schedule_delete` for arguments, limits and errors.
        """
        call = Call(
            messages_schedule_delete.ENDPOINT,
            {"schedule_id": schedule_id},
        )
        return await self._client._call(call)

    async def schedule_update(
        self,
        *,
        schedule_id: str,
        schedule: models.Schedule | Mapping[str, Any] | Omit = OMIT,
        messages: models.Messages | Mapping[str, Any] | Omit = OMIT,
    ) -> models.MessagesScheduleUpdateResponse:
        """
        Change scheduled messages or their time.

        See `MessagesApi.schedule_update` for arguments, limits and errors.
        """
        call = Call(
            messages_schedule_update.ENDPOINT,
            {"schedule_id": schedule_id, "schedule": schedule, "messages": messages},
        )
        return await self._client._call(call)

    async def scheduled_broadcasts(
        self,
        *,
        end_time: datetime | str,
    ) -> models.MessagesScheduledBroadcastsResponse:
        """
        List scheduled campaigns and Canvases.

        See `MessagesApi.scheduled_broadcasts` for arguments, limits and errors.
        """
        call = Call(
            messages_scheduled_broadcasts.ENDPOINT,
            {"end_time": end_time},
        )
        return await self._client._call(call)


class RawMessagesApi:
    """
    The methods of `MessagesApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = MessagesApi(client)
        self.send = raw(api.send)
        self.schedule_create = raw(api.schedule_create)
        self.schedule_delete = raw(api.schedule_delete)
        self.schedule_update = raw(api.schedule_update)
        self.scheduled_broadcasts = raw(api.scheduled_broadcasts)


class AsyncRawMessagesApi:
    """
    The methods of `AsyncMessagesApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncMessagesApi(client)
        self.send = async_raw(api.send)
        self.schedule_create = async_raw(api.schedule_create)
        self.schedule_delete = async_raw(api.schedule_delete)
        self.schedule_update = async_raw(api.schedule_update)
        self.scheduled_broadcasts = async_raw(api.scheduled_broadcasts)
