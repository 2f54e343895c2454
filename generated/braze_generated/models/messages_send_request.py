# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .connected_audience import ConnectedAudience
    from .messages import Messages
    from .recipient_subscription_state import RecipientSubscriptionState
    from .user_alias import UserAlias


class MessagesSendRequest(Model):
    """
    Whom to reach, and what to send them. Users are listed, or chosen by a segment or an audience;
    listed users together with a segment means those of them who are in the segment.
    """

    __slots__ = ()
    _one_of = [
        (None, ("external_user_ids", "user_aliases", "segment_id", "audience"), 1, None),
        (None, ("broadcast", "external_user_ids", "user_aliases"), 1, None),
    ]

    def __init__(
        self,
        *,
        broadcast: bool | Omit = OMIT,
        external_user_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[UserAlias | Mapping[str, Any]] | Omit = OMIT,
        segment_id: str | Omit = OMIT,
        audience: ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        campaign_id: str | Omit = OMIT,
        send_id: str | Omit = OMIT,
        override_frequency_capping: bool | Omit = OMIT,
        recipient_subscription_state: RecipientSubscriptionState | Omit = OMIT,
        messages: Messages | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
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

    broadcast: Field[bool | None] = Field("broadcast")
    """
    Whether everyone in the segment or audience is meant. Must be true where no users are listed, and is
    not to be combined with a list of users. Left out, it is false. Set by mistake, it may reach far
    more people than meant.
    """

    external_user_ids: Field[list[str] | None] = Field("external_user_ids")
    """
    External ids of the users to reach; they must exist in Braze already. At most 50, counted together
    with `user_aliases`.
    """

    user_aliases: Field[list[UserAlias] | None] = Field("user_aliases", many("UserAlias"))
    """
    Aliases of the users to reach; they must exist in Braze already. At most 50, counted together with
    `external_user_ids`.
    """

    segment_id: Field[str | None] = Field("segment_id")
    """
    API identifier of the segment to reach. Beside listed users it narrows the list to members of the
    segment.
    """

    audience: Field[ConnectedAudience | None] = Field("audience", one("ConnectedAudience"))
    """
    Filters that choose whom to reach.
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

    override_frequency_capping: Field[bool | None] = Field("override_frequency_capping")
    """
    Whether to send even where frequency capping would hold the message back. Left out, it is false.
    Scheduling calls it `override_messaging_limits`.
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
