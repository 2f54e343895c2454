# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``messages``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import OMIT, Omit
from . import messages_send

if TYPE_CHECKING:
    from ... import models
    from ...client import AsyncClient, Client


class MessagesApi:
    """
    Send messages to listed users, segments or audiences without a campaign in the dashboard.
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
        alias, to a segment, or to everyone whom a set of filters chooses. One call may carry a message for
        each of several channels. Listed users must exist in Braze already; others are not created. Users
        beside a segment are reached only if they are in the segment. A successful answer means that the
        messages were accepted; they are sent afterwards, and `errors` may name minor faults. A refused call
        (4XX) sends nothing: one without recipients or without a message, with a `campaign_id` and no
        fitting `message_variation_id`, or with a push message over 1,912 bytes (Apple) or 4,000 bytes
        (Android). Repeating a call sends its messages again. Broadcasts are limited to 250 calls a minute
        over all audiences, and to 10 a minute for each audience, that is, the same campaign, segment and
        filters.

        Needs the permission `messages.send`. Rate limit: 250,000 requests an hour, bucket `default`. Where
        the call is a broadcast (`broadcast` is true, or users are chosen by a segment or an audience): 250
        requests a minute, bucket `broadcast`. Where the call is a broadcast (`broadcast` is true, or users
        are chosen by a segment or an audience): 10 requests a minute, bucket `broadcast_audience`. At most
        50 items in `external_user_ids` and `user_aliases` together. At most 4,194,304 bytes. Give at least
        1 of `external_user_ids`, `user_aliases`, `segment_id`, `audience`. Give at least 1 of `broadcast`,
        `external_user_ids`, `user_aliases`.

        Args:
            broadcast: Whether everyone in the segment or audience is meant. Must be `true` where no users are
                listed, and is not to be combined with a list of users. Left out, it is `false`. Set by mistake, it
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
                call is refused.
            send_id: Send identifier under which this call is counted; create it with `/sends/id/create` first.
                ASCII, at most 64 characters. Left out, a broadcast for a campaign gets one by itself.
            override_frequency_capping: Whether to send even where frequency capping would hold the message
                back. Left out, it is `false`. Scheduling calls it `override_messaging_limits`.
            recipient_subscription_state: Whom a message may reach: `opted_in`, only users who opted in;
                `subscribed`, those who opted in or are subscribed, which is also what is meant when it is left out;
                `all`, unsubscribed users too, for transactional e-mail.
            messages: What to send. Optional by the page, but a call without any message is refused (400).

        Returns:
            The messages were accepted.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_messages
        """
        return self._client._call(
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


class AsyncMessagesApi:
    """
    Send messages to listed users, segments or audiences without a campaign in the dashboard.
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

        Sends messages whose content stands in the request: to at most 50 users, listed by external id or
        alias, to a segment, or to everyone whom a set of filters chooses. One call may carry a message for
        each of several channels. Listed users must exist in Braze already; others are not created. Users
        beside a segment are reached only if they are in the segment. A successful answer means that the
        messages were accepted; they are sent afterwards, and `errors` may name minor faults. A refused call
        (4XX) sends nothing: one without recipients or without a message, with a `campaign_id` and no
        fitting `message_variation_id`, or with a push message over 1,912 bytes (Apple) or 4,000 bytes
        (Android). Repeating a call sends its messages again. Broadcasts are limited to 250 calls a minute
        over all audiences, and to 10 a minute for each audience, that is, the same campaign, segment and
        filters.

        Needs the permission `messages.send`. Rate limit: 250,000 requests an hour, bucket `default`. Where
        the call is a broadcast (`broadcast` is true, or users are chosen by a segment or an audience): 250
        requests a minute, bucket `broadcast`. Where the call is a broadcast (`broadcast` is true, or users
        are chosen by a segment or an audience): 10 requests a minute, bucket `broadcast_audience`. At most
        50 items in `external_user_ids` and `user_aliases` together. At most 4,194,304 bytes. Give at least
        1 of `external_user_ids`, `user_aliases`, `segment_id`, `audience`. Give at least 1 of `broadcast`,
        `external_user_ids`, `user_aliases`.

        Args:
            broadcast: Whether everyone in the segment or audience is meant. Must be `true` where no users are
                listed, and is not to be combined with a list of users. Left out, it is `false`. Set by mistake, it
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
                call is refused.
            send_id: Send identifier under which this call is counted; create it with `/sends/id/create` first.
                ASCII, at most 64 characters. Left out, a broadcast for a campaign gets one by itself.
            override_frequency_capping: Whether to send even where frequency capping would hold the message
                back. Left out, it is `false`. Scheduling calls it `override_messaging_limits`.
            recipient_subscription_state: Whom a message may reach: `opted_in`, only users who opted in;
                `subscribed`, those who opted in or are subscribed, which is also what is meant when it is left out;
                `all`, unsubscribed users too, for transactional e-mail.
            messages: What to send. Optional by the page, but a call without any message is refused (400).

        Returns:
            The messages were accepted.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_messages
        """
        return await self._client._call(
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
