# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .subscription_status_by_user import SubscriptionStatusByUser


@define(kw_only=True, slots=False, repr=False)
class SubscriptionStatusGetResponse(Result):
    """
    States of the users in the requested subscription group.
    """

    __slots__ = ()
    _required = ("status", "message")

    status: SubscriptionStatusByUser = field(metadata={"decode": ObjectDecoder("SubscriptionStatusByUser")})
    """
    State of each user in the group, keyed by the identifier used in the request, such as the external
    id. Not the status of the request.
    """

    message: str
    """
    `success`, or an error message.
    """
