# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``messages``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "send": Command(
        operation="messages_send",
        method_name="send",
        endpoint="POST /messages/send",
        summary="Send messages now to users, a segment or an audience",
        docs="Sends messages whose content is part of the request, to at most 50 users listed by external id or alias, to a segment, or to everyone who matches a set of filters. One request can contain messages for several channels. Listed users must already exist in Braze; unknown users are not created. If both users and a segment are given, only users who are in the segment are reached.\n\nA successful response means that the messages were accepted; they are sent afterwards, and `errors` may list non-fatal errors. A rejected request (4XX) sends nothing: for example, one without recipients or a message, one with a `campaign_id` but no matching `message_variation_id`, or one with a push message over 1,912 bytes (Apple) or 4,000 bytes (Android). Repeating a request sends its messages again. Broadcasts are limited to 250 requests per minute across all audiences, and to 10 per minute for each audience (the same campaign, segment and filters).",
        policy="Requires the permission `messages.send`. Rate limit: 250,000 requests per hour, bucket `default`. If the call is a broadcast (`broadcast` is true, or users are selected by a segment or an audience): 250 requests per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or users are selected by a segment or an audience): 10 requests per minute, bucket `broadcast_audience`. At most 50 items in `external_user_ids` and `user_aliases` together. At most 4,194,304 bytes. Give at least 1 of `external_user_ids`, `user_aliases`, `segment_id`, `audience`. Give at least 1 of `broadcast`, `external_user_ids`, `user_aliases`.",
        effect="send",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_messages",
        parameters=(
            Parameter(
                name="broadcast",
                location="body",
                kind="boolean",
                docs="Whether to send to everyone in the segment or audience. Must be true if no users are listed, and cannot be combined with a list of users. Defaults to false. A `true` set by mistake may reach far more people than intended.",
            ),
            Parameter(
                name="external_user_ids",
                location="body",
                kind="string",
                is_list=True,
                docs="External ids of the users to reach; they must already exist in Braze. At most 50, counted together with `user_aliases`.",
            ),
            Parameter(
                name="user_aliases",
                location="body",
                kind="json",
                docs="Aliases of the users to reach; they must already exist in Braze. At most 50, counted together with `external_user_ids`.",
            ),
            Parameter(
                name="segment_id",
                location="body",
                kind="string",
                docs="API identifier of the segment to reach. Combined with listed users, it limits the list to members of the segment.",
            ),
            Parameter(name="audience", location="body", kind="json", docs="Filters that select the users to reach."),
            Parameter(
                name="campaign_id",
                location="body",
                kind="string",
                docs="API identifier of the campaign under which sends, opens, clicks and bounces are tracked. If omitted, nothing is tracked. If given, each message requires its `message_variation_id`; otherwise the request is rejected.",
            ),
            Parameter(
                name="send_id",
                location="body",
                kind="string",
                docs="Send identifier under which this request is tracked; create it first with `/sends/id/create`. ASCII characters only, at most 64. By default, a broadcast for a campaign gets one automatically.",
            ),
            Parameter(
                name="override_frequency_capping",
                location="body",
                kind="boolean",
                docs="Whether to send even if frequency capping would prevent it. Defaults to false. The schedule operations call this `override_messaging_limits`.",
            ),
            Parameter(
                name="recipient_subscription_state",
                location="body",
                kind="string",
                choices=("opted_in", "subscribed", "all"),
                docs="Users whom a message may reach: `opted_in` for users who opted in only, `subscribed` (the default) for users who opted in or are subscribed, or `all` to include unsubscribed users, for transactional email.",
            ),
            Parameter(
                name="messages",
                location="body",
                kind="json",
                docs="The messages to send. Optional according to Braze's page, but a request without any message is rejected (400).",
            ),
        ),
    ),
    "schedule_create": Command(
        operation="messages_schedule_create",
        method_name="schedule_create",
        endpoint="POST /messages/schedule/create",
        summary="Schedule messages to users, a segment or an audience",
        docs="Schedules messages whose content is part of the request, for a set time in UTC, for a set time in each user's local time zone, or for each user's optimal time on a set day. They go to at most 50 users listed by external id or alias, to a segment, or to everyone who matches a set of filters. Keep the `schedule_id` from the response: it is the only way to change (`/messages/schedule/update`) or cancel (`/messages/schedule/delete`) the messages. A rejected request (4XX) schedules nothing. Repeating a request schedules its messages again.",
        policy="Requires the permission `messages.schedule.create`. Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `external_user_ids` and `user_aliases` together. At most 4,194,304 bytes. Give at least 1 of `external_user_ids`, `user_aliases`, `segment_id`, `audience`. Give at least 1 of `broadcast`, `external_user_ids`, `user_aliases`.",
        effect="send",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_messages",
        parameters=(
            Parameter(
                name="schedule",
                location="body",
                kind="json",
                required=True,
                docs="When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each user, or at each user's optimal time on a set day. An update replaces the whole schedule, so any field it omits is no longer set.",
            ),
            Parameter(
                name="broadcast",
                location="body",
                kind="boolean",
                docs="Whether to send to everyone in the segment or audience. Must be true if no users are listed, and cannot be combined with a list of users. Defaults to false. A `true` set by mistake may reach far more people than intended.",
            ),
            Parameter(
                name="external_user_ids",
                location="body",
                kind="string",
                is_list=True,
                docs="External ids of the users to reach. At most 50, counted together with `user_aliases`.",
            ),
            Parameter(
                name="user_aliases",
                location="body",
                kind="json",
                docs="Aliases of the users to reach. At most 50, counted together with `external_user_ids`.",
            ),
            Parameter(name="audience", location="body", kind="json", docs="Filters that select the users to reach."),
            Parameter(
                name="segment_id",
                location="body",
                kind="string",
                docs="API identifier of the segment to reach. Combined with listed users, it limits the list to members of the segment.",
            ),
            Parameter(
                name="campaign_id",
                location="body",
                kind="string",
                docs="API identifier of the campaign under which sends, opens, clicks and bounces are tracked. If omitted, nothing is tracked. If given, each message requires its `message_variation_id`; otherwise the request is rejected.",
            ),
            Parameter(
                name="send_id",
                location="body",
                kind="string",
                docs="Send identifier under which this request is tracked; create it first with `/sends/id/create`. ASCII characters only, at most 64. By default, a broadcast for a campaign gets one automatically.",
            ),
            Parameter(
                name="override_messaging_limits",
                location="body",
                kind="boolean",
                docs="Whether to send even if frequency capping would prevent it. Defaults to false. The immediate send operation calls this `override_frequency_capping`.",
            ),
            Parameter(
                name="recipient_subscription_state",
                location="body",
                kind="string",
                choices=("opted_in", "subscribed", "all"),
                docs="Users whom a message may reach: `opted_in` for users who opted in only, `subscribed` (the default) for users who opted in or are subscribed, or `all` to include unsubscribed users, for transactional email.",
            ),
            Parameter(
                name="messages",
                location="body",
                kind="json",
                docs="The messages to send. Optional according to Braze's page, but a request without any message is rejected (400).",
            ),
        ),
    ),
    "schedule_delete": Command(
        operation="messages_schedule_delete",
        method_name="schedule_delete",
        endpoint="POST /messages/schedule/delete",
        summary="Cancel scheduled messages",
        docs="Cancels messages that were scheduled with `/messages/schedule/create` and have not been sent yet. Braze does not document the response.",
        policy="Requires the permission `messages.schedule.delete`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="delete",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_messages",
        parameters=(
            Parameter(
                name="schedule_id",
                location="body",
                kind="string",
                required=True,
                docs="Identifier of the schedule, as returned on creation.",
            ),
        ),
    ),
    "schedule_update": Command(
        operation="messages_schedule_update",
        method_name="schedule_update",
        endpoint="POST /messages/schedule/update",
        summary="Change scheduled messages or their time",
        docs="Changes the time or the content, or both, of messages that were scheduled with `/messages/schedule/create`. A new `schedule` replaces the old one entirely. The recipients stay the same. Braze does not document the response.",
        policy="Requires the permission `messages.schedule.update`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes. Give at least 1 of `schedule`, `messages`.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_messages",
        parameters=(
            Parameter(
                name="schedule_id",
                location="body",
                kind="string",
                required=True,
                docs="Identifier of the schedule, as returned on creation.",
            ),
            Parameter(
                name="schedule", location="body", kind="json", docs="The new time. If omitted, the old one remains."
            ),
            Parameter(
                name="messages", location="body", kind="json", docs="The new messages. If omitted, the old ones remain."
            ),
        ),
    ),
    "scheduled_broadcasts": Command(
        operation="messages_scheduled_broadcasts",
        method_name="scheduled_broadcasts",
        endpoint="GET /messages/scheduled_broadcasts",
        summary="List scheduled campaigns and Canvases",
        docs="Lists the campaigns and entry Canvases that will be sent between now and `end_time`, provided they were created and scheduled in the dashboard. A daily recurring one appears once, with its next send time. The response contains the complete list.",
        policy="Requires the permission `messages.schedule_broadcasts`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/get_messages_scheduled",
        parameters=(
            Parameter(
                name="end_time",
                location="query",
                kind="time",
                required=True,
                docs="Last day to include, in ISO 8601. Braze interprets it as midnight UTC.",
            ),
        ),
    ),
    "live_activity_start": Command(
        operation="messages_live_activity_start",
        method_name="live_activity_start",
        endpoint="POST /messages/live_activity/start",
        summary="Start a Live Activity on iOS devices",
        docs="Starts a Live Activity of your iOS app for up to 50 listed users, for a segment, or for everyone who matches a set of filters; exactly one of these three. Listed users must already exist in Braze; unknown ones are ignored, and a user who is listed twice is reached once. The app must have registered the type of the activity with Braze's SDK.\n\nTo update or end the activity, now or at a set time, use `/messages/live_activity/update` with the same `activity_id`. Unless `content-available` is set in `notification`, Apple's priority is 10; otherwise it is 5. Repeating a request may start the activity again and alert its users again.",
        policy="Requires the permission `messages.live_activity.start`. Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `external_user_ids` and `user_aliases` together. At most 4,194,304 bytes. Give at least 1 of `external_user_ids`, `user_aliases`, `segment_id`, `custom_audience`. Give at most 1 of `external_user_ids`, `segment_id`, `custom_audience`. Give at most 1 of `user_aliases`, `segment_id`, `custom_audience`.",
        effect="send",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/live_activity/start",
        parameters=(
            Parameter(name="app_id", location="body", kind="string", required=True, docs="API identifier of the app."),
            Parameter(
                name="activity_id",
                location="body",
                kind="string",
                required=True,
                docs="Identifier of your choice for the activity, with which it can be updated and ended.",
            ),
            Parameter(
                name="activity_attributes_type",
                location="body",
                kind="string",
                required=True,
                docs="Type of the attributes, as the app registers it with `registerPushToStart` of Braze's Swift SDK.",
            ),
            Parameter(
                name="activity_attributes",
                location="body",
                kind="json",
                required=True,
                docs="Values of a Live Activity that do not change, such as the names of two teams. Their names and types are those of the attributes type in the app.",
            ),
            Parameter(
                name="content_state",
                location="body",
                kind="json",
                required=True,
                docs="Content of a Live Activity that changes, such as the score of a match. It must have the shape of the `ContentState` that the app defines.",
            ),
            Parameter(
                name="notification",
                location="body",
                kind="json",
                required=True,
                docs="How the users are alerted: the activity slides down or lights up the locked screen, and the alert is shown on a paired Apple Watch. It should have an `alert` with `title` and `body`.",
            ),
            Parameter(
                name="dismissal_date",
                location="body",
                kind="string",
                docs="When the activity is removed from the screen, in ISO 8601. Legacy, from older pages; use `dismissal_date` of `/messages/live_activity/update` instead.",
            ),
            Parameter(
                name="stale_date",
                location="body",
                kind="string",
                docs="When the content is marked as outdated, in ISO 8601.",
            ),
            Parameter(
                name="external_user_ids",
                location="body",
                kind="string",
                is_list=True,
                docs="External ids of the users to reach; they must already exist in Braze. At most 50, counted together with `user_aliases`.",
            ),
            Parameter(
                name="user_aliases",
                location="body",
                kind="json",
                docs="Aliases of the users to reach; they must already exist in Braze. At most 50, counted together with `external_user_ids`.",
            ),
            Parameter(
                name="segment_id", location="body", kind="string", docs="API identifier of the segment to reach."
            ),
            Parameter(
                name="custom_audience",
                location="body",
                kind="json",
                docs="Filters that select the users to reach. Other operations call them `audience`.",
            ),
        ),
    ),
    "live_activity_update": Command(
        operation="messages_live_activity_update",
        method_name="live_activity_update",
        endpoint="POST /messages/live_activity/update",
        summary="Update or end a Live Activity",
        docs="Shows new content in a Live Activity of your iOS app, or ends it. The activity is found by `activity_id` alone; it must have been started with `/messages/live_activity/start` or registered by the app. The content is required in each request, even to end the activity. Unless `content-available` is set in `notification`, Apple's priority is 10; otherwise it is 5. Repeating a request is harmless unless it has a `notification`, which would alert the users again.",
        policy="Requires the permission `messages.live_activity.update`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="send",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/live_activity/update",
        parameters=(
            Parameter(name="app_id", location="body", kind="string", required=True, docs="API identifier of the app."),
            Parameter(
                name="activity_id",
                location="body",
                kind="string",
                required=True,
                docs="Identifier of the activity: the `activity_id` with which it was started or, if the app launched it, the `pushTokenTag` given to `launchActivity` of Braze's Swift SDK.",
            ),
            Parameter(
                name="content_state",
                location="body",
                kind="json",
                required=True,
                docs="Content of a Live Activity that changes, such as the score of a match. It must have the shape of the `ContentState` that the app defines.",
            ),
            Parameter(name="end_activity", location="body", kind="boolean", docs="Whether to end the activity."),
            Parameter(
                name="dismissal_date",
                location="body",
                kind="string",
                docs="When the activity is removed from the screen, in ISO 8601. A time in the past removes it immediately, but only if `end_activity` is true.",
            ),
            Parameter(
                name="stale_date",
                location="body",
                kind="string",
                docs="When the content is marked as outdated, in ISO 8601.",
            ),
            Parameter(
                name="notification",
                location="body",
                kind="json",
                docs="How the users are alerted: the activity slides down or lights up the locked screen, and the alert is shown on a paired Apple Watch. By default, they are not alerted.",
            ),
        ),
    ),
}
"""By method."""
