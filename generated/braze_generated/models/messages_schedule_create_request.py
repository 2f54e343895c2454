# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .connected_audience import ConnectedAudience
    from .messages import Messages
    from .recipient_subscription_state import RecipientSubscriptionState
    from .schedule import Schedule
    from .user_alias import UserAlias


@define(kw_only=True, slots=False, repr=False)
class MessagesScheduleCreateRequest(RequestModel):
    """
    Whom to reach, what to send them, and when. Users are listed, or chosen by a segment or an audience,
    in the same way as when sending at once.
    """

    __slots__ = ()
    _required = ["schedule"]
    _one_of = (
        OneOf(fields=("external_user_ids", "user_aliases", "segment_id", "audience"), at_least=1),
        OneOf(fields=("broadcast", "external_user_ids", "user_aliases"), at_least=1),
    )

    schedule: Schedule | Mapping[str, Any] = field(metadata={"decode": ObjectDecoder("Schedule")})
    """
    When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each
    user, or at the best time of each user on a set day. An update replaces the whole schedule, so what
    it leaves out is no longer set.
    """

    broadcast: bool | Omit = OMIT
    """
    Whether everyone in the segment or audience is meant. Must be true where no users are listed. Left
    out, it is false. Set by mistake, it may reach far more people than meant.
    """

    external_user_ids: Sequence[str] | Omit = OMIT
    """
    External ids of the users to reach. At most 50, counted together with `user_aliases`.
    """

    user_aliases: Sequence[UserAlias | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("UserAlias")}
    )
    """
    Aliases of the users to reach. At most 50, counted together with `external_user_ids`.
    """

    audience: ConnectedAudience | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ConnectedAudience")}
    )
    """
    Filters that choose whom to reach.
    """

    segment_id: str | Omit = OMIT
    """
    API identifier of the segment to reach. Beside listed users it narrows the list to members of the
    segment.
    """

    campaign_id: str | Omit = OMIT
    """
    API identifier of the campaign under which sends, opens, clicks and bounces are counted. Left out,
    nothing is counted. Given, each message needs its `message_variation_id`, or the request is refused.
    """

    send_id: str | Omit = OMIT
    """
    Send identifier under which this request is counted; create it with `/sends/id/create` first. ASCII,
    at most 64 characters. Left out, a broadcast for a campaign gets one by itself.
    """

    override_messaging_limits: bool | Omit = OMIT
    """
    Whether to send even where frequency capping would hold the message back. Left out, it is false.
    Sending at once calls it `override_frequency_capping`.
    """

    recipient_subscription_state: RecipientSubscriptionState | Omit = OMIT
    """
    Whom a message may reach: `opted_in`, only users who opted in; `subscribed`, those who opted in or
    are subscribed, which is also what is meant when it is left out; `all`, unsubscribed users too, for
    transactional e-mail.
    """

    messages: Messages | Mapping[str, Any] | Omit = field(default=OMIT, metadata={"decode": ObjectDecoder("Messages")})
    """
    What to send. Optional by Braze's page, but a request without any message is refused (400).
    """
