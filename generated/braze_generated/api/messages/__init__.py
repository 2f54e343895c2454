# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``messages``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    messages_live_activity_start,
    messages_live_activity_update,
    messages_schedule_create,
    messages_schedule_delete,
    messages_schedule_update,
    messages_scheduled_broadcasts,
    messages_send,
)

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, Client


class MessagesApi:
    """
    Send and schedule messages to listed users, segments or audiences, list scheduled broadcasts, and start and update Live Activities.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def send(
        self,
        *,
        broadcast: bool | Omit = OMIT,
        external_user_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | dicts.UserAlias] | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_frequency_capping: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
    ) -> models.MessagesSendResponse:
        """
        Send messages now to users, a segment or an audience.

        Sends messages whose content is part of the request, to at most 50 users listed by external id or
        alias, to a segment, or to everyone who matches a set of filters. One request can contain messages
        for several channels. Listed users must already exist in Braze; unknown users are not created. If
        both users and a segment are given, only users who are in the segment are reached.

        A successful response means that the messages were accepted; they are sent afterwards, and `errors`
        may list non-fatal errors. A rejected request (4XX) sends nothing: for example, one without
        recipients or a message, one with a `campaign_id` but no matching `message_variation_id`, or one
        with a push message over 1,912 bytes (Apple) or 4,000 bytes (Android). Repeating a request sends its
        messages again. Broadcasts are limited to 250 requests per minute across all audiences, and to 10
        per minute for each audience (the same campaign, segment and filters).

        Requires the permission `messages.send`. Rate limit: 250,000 requests per hour, bucket `default`. If
        the call is a broadcast (`broadcast` is true, or users are selected by a segment or an audience):
        250 requests per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or
        users are selected by a segment or an audience): 10 requests per minute, bucket
        `broadcast_audience`. At most 50 items in `external_user_ids` and `user_aliases` together. At most
        4,194,304 bytes. Give at least 1 of `external_user_ids`, `user_aliases`, `segment_id`, `audience`.
        Give at least 1 of `broadcast`, `external_user_ids`, `user_aliases`.

        Args:
            broadcast: Whether to send to everyone in the segment or audience. Must be true if no users are
                listed, and cannot be combined with a list of users. Defaults to false. A `true` set by mistake may
                reach far more people than intended.
            external_user_ids: External ids of the users to reach; they must already exist in Braze. At most 50,
                counted together with `user_aliases`.
            user_aliases: Aliases of the users to reach; they must already exist in Braze. At most 50, counted
                together with `external_user_ids`.
            segment_id: API identifier of the segment to reach. Combined with listed users, it limits the list
                to members of the segment.
            audience: Filters that select the users to reach.
            campaign_id: API identifier of the campaign under which sends, opens, clicks and bounces are
                tracked. If omitted, nothing is tracked. If given, each message requires its `message_variation_id`;
                otherwise the request is rejected.
            send_id: Send identifier under which this request is tracked; create it first with
                `/sends/id/create`. ASCII characters only, at most 64. By default, a broadcast for a campaign gets
                one automatically.
            override_frequency_capping: Whether to send even if frequency capping would prevent it. Defaults to
                false. The schedule operations call this `override_messaging_limits`.
            recipient_subscription_state: Users whom a message may reach: `opted_in` for users who opted in
                only, `subscribed` (the default) for users who opted in or are subscribed, or `all` to include
                unsubscribed users, for transactional email.
            messages: The messages to send. Optional according to Braze's page, but a request without any
                message is rejected (400).

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
        schedule: models.Schedule | dicts.Schedule,
        broadcast: bool | Omit = OMIT,
        external_user_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | dicts.UserAlias] | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_messaging_limits: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
    ) -> models.MessagesScheduleCreateResponse:
        """
        Schedule messages to users, a segment or an audience.

        Schedules messages whose content is part of the request, for a set time in UTC, for a set time in
        each user's local time zone, or for each user's optimal time on a set day. They go to at most 50
        users listed by external id or alias, to a segment, or to everyone who matches a set of filters.
        Keep the `schedule_id` from the response: it is the only way to change (`/messages/schedule/update`)
        or cancel (`/messages/schedule/delete`) the messages. A rejected request (4XX) schedules nothing.
        Repeating a request schedules its messages again.

        Requires the permission `messages.schedule.create`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 50 items in `external_user_ids` and `user_aliases` together. At most 4,194,304
        bytes. Give at least 1 of `external_user_ids`, `user_aliases`, `segment_id`, `audience`. Give at
        least 1 of `broadcast`, `external_user_ids`, `user_aliases`.

        Args:
            schedule: When to send, or when users enter a Canvas: at a set time in UTC, at the same local time
                for each user, or at each user's optimal time on a set day. An update replaces the whole schedule,
                so any field it omits is no longer set.
            broadcast: Whether to send to everyone in the segment or audience. Must be true if no users are
                listed, and cannot be combined with a list of users. Defaults to false. A `true` set by mistake may
                reach far more people than intended.
            external_user_ids: External ids of the users to reach. At most 50, counted together with
                `user_aliases`.
            user_aliases: Aliases of the users to reach. At most 50, counted together with `external_user_ids`.
            audience: Filters that select the users to reach.
            segment_id: API identifier of the segment to reach. Combined with listed users, it limits the list
                to members of the segment.
            campaign_id: API identifier of the campaign under which sends, opens, clicks and bounces are
                tracked. If omitted, nothing is tracked. If given, each message requires its `message_variation_id`;
                otherwise the request is rejected.
            send_id: Send identifier under which this request is tracked; create it first with
                `/sends/id/create`. ASCII characters only, at most 64. By default, a broadcast for a campaign gets
                one automatically.
            override_messaging_limits: Whether to send even if frequency capping would prevent it. Defaults to
                false. The immediate send operation calls this `override_frequency_capping`.
            recipient_subscription_state: Users whom a message may reach: `opted_in` for users who opted in
                only, `subscribed` (the default) for users who opted in or are subscribed, or `all` to include
                unsubscribed users, for transactional email.
            messages: The messages to send. Optional according to Braze's page, but a request without any
                message is rejected (400).

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
        Braze does not document the response.

        Requires the permission `messages.schedule.delete`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            schedule_id: Identifier of the schedule, as returned on creation.

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
        schedule: models.Schedule | dicts.Schedule | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
    ) -> models.MessagesScheduleUpdateResponse:
        """
        Change scheduled messages or their time.

        Changes the time or the content, or both, of messages that were scheduled with
        `/messages/schedule/create`. A new `schedule` replaces the old one entirely. The recipients stay the
        same. Braze does not document the response.

        Requires the permission `messages.schedule.update`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes. Give at least 1 of `schedule`, `messages`.

        Args:
            schedule_id: Identifier of the schedule, as returned on creation.
            schedule: The new time. If omitted, the old one remains.
            messages: The new messages. If omitted, the old ones remain.

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

        Lists the campaigns and entry Canvases that will be sent between now and `end_time`, provided they
        were created and scheduled in the dashboard. A daily recurring one appears once, with its next send
        time. The response contains the complete list.

        Requires the permission `messages.schedule_broadcasts`. Rate limit: 250,000 requests per hour,
        bucket `default`.

        Args:
            end_time: Last day to include, in ISO 8601. Braze interprets it as midnight UTC.

        Returns:
            The scheduled campaigns and Canvases.

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

    def live_activity_start(
        self,
        *,
        app_id: str,
        activity_id: str,
        activity_attributes_type: str,
        activity_attributes: models.LiveActivityAttributes | Mapping[str, Any],
        content_state: models.LiveActivityContentState | Mapping[str, Any],
        notification: models.ApplePush | dicts.ApplePush,
        dismissal_date: datetime | str | Omit = OMIT,
        stale_date: datetime | str | Omit = OMIT,
        external_user_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | dicts.UserAlias] | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        custom_audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
    ) -> models.MessagesLiveActivityStartResponse:
        """
        Start a Live Activity on iOS devices.

        Starts a Live Activity of your iOS app for up to 50 listed users, for a segment, or for everyone who
        matches a set of filters; exactly one of these three. Listed users must already exist in Braze;
        unknown ones are ignored, and a user who is listed twice is reached once. The app must have
        registered the type of the activity with Braze's SDK.

        To update or end the activity, now or at a set time, use `/messages/live_activity/update` with the
        same `activity_id`. Unless `content-available` is set in `notification`, Apple's priority is 10;
        otherwise it is 5. Repeating a request may start the activity again and alert its users again.

        Requires the permission `messages.live_activity.start`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 50 items in `external_user_ids` and `user_aliases` together. At most
        4,194,304 bytes. Give at least 1 of `external_user_ids`, `user_aliases`, `segment_id`,
        `custom_audience`. Give at most 1 of `external_user_ids`, `segment_id`, `custom_audience`. Give at
        most 1 of `user_aliases`, `segment_id`, `custom_audience`.

        Args:
            app_id: API identifier of the app.
            activity_id: Identifier of your choice for the activity, with which it can be updated and ended.
            activity_attributes_type: Type of the attributes, as the app registers it with `registerPushToStart`
                of Braze's Swift SDK.
            activity_attributes: Values of a Live Activity that do not change, such as the names of two teams.
                Their names and types are those of the attributes type in the app.
            content_state: Content of a Live Activity that changes, such as the score of a match. It must have
                the shape of the `ContentState` that the app defines.
            notification: How the users are alerted: the activity slides down or lights up the locked screen,
                and the alert is shown on a paired Apple Watch. It should have an `alert` with `title` and `body`.
            dismissal_date: When the activity is removed from the screen, in ISO 8601. Legacy, from older pages;
                use `dismissal_date` of `/messages/live_activity/update` instead.
            stale_date: When the content is marked as outdated, in ISO 8601.
            external_user_ids: External ids of the users to reach; they must already exist in Braze. At most 50,
                counted together with `user_aliases`.
            user_aliases: Aliases of the users to reach; they must already exist in Braze. At most 50, counted
                together with `external_user_ids`.
            segment_id: API identifier of the segment to reach.
            custom_audience: Filters that select the users to reach. Other operations call them `audience`.

        Returns:
            The request was accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/live_activity/start
        """
        call = Call(
            messages_live_activity_start.ENDPOINT,
            {
                "app_id": app_id,
                "activity_id": activity_id,
                "activity_attributes_type": activity_attributes_type,
                "activity_attributes": activity_attributes,
                "content_state": content_state,
                "notification": notification,
                "dismissal_date": dismissal_date,
                "stale_date": stale_date,
                "external_user_ids": external_user_ids,
                "user_aliases": user_aliases,
                "segment_id": segment_id,
                "custom_audience": custom_audience,
            },
        )
        return self._client._call(call)

    def live_activity_update(
        self,
        *,
        app_id: str,
        activity_id: str,
        content_state: models.LiveActivityContentState | Mapping[str, Any],
        end_activity: bool | Omit = OMIT,
        dismissal_date: datetime | str | Omit = OMIT,
        stale_date: datetime | str | Omit = OMIT,
        notification: models.ApplePush | dicts.ApplePush | Omit = OMIT,
    ) -> models.MessagesLiveActivityUpdateResponse:
        """
        Update or end a Live Activity.

        Shows new content in a Live Activity of your iOS app, or ends it. The activity is found by
        `activity_id` alone; it must have been started with `/messages/live_activity/start` or registered by
        the app. The content is required in each request, even to end the activity. Unless
        `content-available` is set in `notification`, Apple's priority is 10; otherwise it is 5. Repeating a
        request is harmless unless it has a `notification`, which would alert the users again.

        Requires the permission `messages.live_activity.update`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 4,194,304 bytes.

        Args:
            app_id: API identifier of the app.
            activity_id: Identifier of the activity: the `activity_id` with which it was started or, if the app
                launched it, the `pushTokenTag` given to `launchActivity` of Braze's Swift SDK.
            content_state: Content of a Live Activity that changes, such as the score of a match. It must have
                the shape of the `ContentState` that the app defines.
            end_activity: Whether to end the activity.
            dismissal_date: When the activity is removed from the screen, in ISO 8601. A time in the past
                removes it immediately, but only if `end_activity` is true.
            stale_date: When the content is marked as outdated, in ISO 8601.
            notification: How the users are alerted: the activity slides down or lights up the locked screen,
                and the alert is shown on a paired Apple Watch. By default, they are not alerted.

        Returns:
            The request was accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/live_activity/update
        """
        call = Call(
            messages_live_activity_update.ENDPOINT,
            {
                "app_id": app_id,
                "activity_id": activity_id,
                "content_state": content_state,
                "end_activity": end_activity,
                "dismissal_date": dismissal_date,
                "stale_date": stale_date,
                "notification": notification,
            },
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
        user_aliases: Sequence[models.UserAlias | dicts.UserAlias] | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_frequency_capping: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
    ) -> models.MessagesSendResponse:
        """
        Send messages now to users, a segment or an audience.

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
        schedule: models.Schedule | dicts.Schedule,
        broadcast: bool | Omit = OMIT,
        external_user_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | dicts.UserAlias] | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_messaging_limits: bool | Omit = OMIT,
        recipient_subscription_state: models.RecipientSubscriptionState | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
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
        schedule: models.Schedule | dicts.Schedule | Omit = OMIT,
        messages: models.Messages | dicts.Messages | Omit = OMIT,
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

    async def live_activity_start(
        self,
        *,
        app_id: str,
        activity_id: str,
        activity_attributes_type: str,
        activity_attributes: models.LiveActivityAttributes | Mapping[str, Any],
        content_state: models.LiveActivityContentState | Mapping[str, Any],
        notification: models.ApplePush | dicts.ApplePush,
        dismissal_date: datetime | str | Omit = OMIT,
        stale_date: datetime | str | Omit = OMIT,
        external_user_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[models.UserAlias | dicts.UserAlias] | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        custom_audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
    ) -> models.MessagesLiveActivityStartResponse:
        """
        Start a Live Activity on iOS devices.

        See `MessagesApi.live_activity_start` for arguments, limits and errors.
        """
        call = Call(
            messages_live_activity_start.ENDPOINT,
            {
                "app_id": app_id,
                "activity_id": activity_id,
                "activity_attributes_type": activity_attributes_type,
                "activity_attributes": activity_attributes,
                "content_state": content_state,
                "notification": notification,
                "dismissal_date": dismissal_date,
                "stale_date": stale_date,
                "external_user_ids": external_user_ids,
                "user_aliases": user_aliases,
                "segment_id": segment_id,
                "custom_audience": custom_audience,
            },
        )
        return await self._client._call(call)

    async def live_activity_update(
        self,
        *,
        app_id: str,
        activity_id: str,
        content_state: models.LiveActivityContentState | Mapping[str, Any],
        end_activity: bool | Omit = OMIT,
        dismissal_date: datetime | str | Omit = OMIT,
        stale_date: datetime | str | Omit = OMIT,
        notification: models.ApplePush | dicts.ApplePush | Omit = OMIT,
    ) -> models.MessagesLiveActivityUpdateResponse:
        """
        Update or end a Live Activity.

        See `MessagesApi.live_activity_update` for arguments, limits and errors.
        """
        call = Call(
            messages_live_activity_update.ENDPOINT,
            {
                "app_id": app_id,
                "activity_id": activity_id,
                "content_state": content_state,
                "end_activity": end_activity,
                "dismissal_date": dismissal_date,
                "stale_date": stale_date,
                "notification": notification,
            },
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
        self.live_activity_start = raw(api.live_activity_start)
        self.live_activity_update = raw(api.live_activity_update)


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
        self.live_activity_start = async_raw(api.live_activity_start)
        self.live_activity_update = async_raw(api.live_activity_update)
