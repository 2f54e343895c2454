# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .transactional_recipient import TransactionalRecipient
    from .trigger_properties import TriggerProperties


@define(kw_only=True, slots=False, repr=False)
class TransactionalCampaignsSendRequest(RequestModel):
    """
    The user who gets the message, and what goes into it.
    """

    __slots__ = ()
    _required = ["recipient"]

    recipient: TransactionalRecipient | Mapping[str, Any] = field(
        metadata={"decode": ObjectDecoder("TransactionalRecipient")}
    )
    """
    The one user who gets the message, named by exactly one of `external_user_id` and `user_alias`.
    """

    external_send_id: str | Omit = OMIT
    """
    Your own identifier of this send, of the characters of Base64 in both alphabets. It comes back in
    the status postbacks, and for 24 hours a further request with the same value sends nothing.
    """

    trigger_properties: TriggerProperties | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("TriggerProperties")}
    )
    """
    Values for the message.
    """
