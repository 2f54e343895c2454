# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .connected_audience import ConnectedAudience
    from .messages import Messages
    from .recipient_subscription_state import RecipientSubscriptionState
    from .schedule import Schedule
    from .user_alias import UserAlias


class MessagesScheduleCreateRequest(Model):
    """
    Whom to reach, what to send them, and when. Users are listed, or chosen by a segment or an audience,
    in the same way as when sending at once.
    """

    __slots__ = ()
    _required = ["schedule"]
    _one_of = [
        (None, ("external_user_ids", "user_aliases", "segment_id", "audience"), 1, None),
        (None, ("broadcast", "external_user_ids", "user_aliases"), 1, None),
    ]

    def __init__(
        self,
        *,
        schedule: Schedule | Mapping[str, Any],
        broadcast: bool | Omit = OMIT,
        external_user_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[UserAlias | Mapping[str, Any]] | Omit = OMIT,
        audience: ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_messaging_limits: bool | Omit = OMIT,
        recipient_subscription_state: RecipientSubscriptionState | Omit = OMIT,
        messages: Messages | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
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

    schedule: Field[Schedule] = Field("schedule", one("Schedule"))
    """
    When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each
    user, or at the best time of each user on a set day. An update replaces the whole schedule, so what
    it leaves out is no longer set.
    """

    broadcast: Field[bool | None] = Field("broadcast")
    """
    Whether everyone in the segment or audience is meant. Must be true where no users are listed. Left
    out, it is false. Set by mistake, it may reach far more people than meant.
    """

    external_user_ids: Field[list[str] | None] = Field("external_user_ids")
    """
    External ids of the users to reach. At most 50, counted together with `user_aliases`.
    """

    user_aliases: Field[list[UserAlias] | None] = Field("user_aliases", many("UserAlias"))
    """
    Aliases of the users to reach. At most 50, counted together with `external_user_ids`.
    """

    audience: Field[ConnectedAudience | None] = Field("audience", one("ConnectedAudience"))
    """
    Filters that choose whom to reach.
    """

    segment_id: Field[str | None] = Field("segment_id")
    """
    API identifier of the segment to reach. Beside listed users it narrows the list to members of the
    segment.
    """

    campaign_id: Field[str | None] = Field("campaign_id")
    """
    API identifier of the campaign under which sends, opens, clicks and bounces are counted. Left out,
    nothing is counted. Given, each message needs its `message_variation_id`, or the request is refused.
    """

    send_id: Field[str | None] = Field("send_id")
    """
    Send identifier under which this request is counted; create it with `/sends/id/create` first. ASCII,
    at most 64 characters. Left out, a broadcast for a campaign gets one by itself.
    """

    override_messaging_limits: Field[bool | None] = Field("override_messaging_limits")
    """
    Whether to send even where frequency capping would hold the message back. Left out, it is false.
    Sending at once calls it `override_frequency_capping`.
    """

    recipient_subscription_state: Field[RecipientSubscriptionState | None] = Field("recipient_subscription_state")
    """
    Whom a message may reach: `opted_in`, only users who opted in; `subscribed`, those who opted in or
    are subscribed, which is also what is meant when it is left out; `all`, unsubscribed users too, for
    transactional e-mail.
    """

    messages: Field[Messages | None] = Field("messages", one("Messages"))
    """
    What to send. Optional by Braze's page, but a request without any message is refused (400).
    """
