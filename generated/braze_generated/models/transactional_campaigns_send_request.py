# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .transactional_recipient import TransactionalRecipient
    from .trigger_properties import TriggerProperties


class TransactionalCampaignsSendRequest(Model):
    """
    The user who gets the message, and what goes into it.
    """

    __slots__ = ()
    _required = ["recipient"]

    def __init__(
        self,
        *,
        recipient: TransactionalRecipient | Mapping[str, Any],
        external_send_id: str | Omit = OMIT,
        trigger_properties: TriggerProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "recipient": recipient,
                "external_send_id": external_send_id,
                "trigger_properties": trigger_properties,
            },
        )

    recipient: Field[TransactionalRecipient] = Field("recipient", one("TransactionalRecipient"))
    """
    The one user who gets the message, named by exactly one of `external_user_id` and `user_alias`.
    """

    external_send_id: Field[str | None] = Field("external_send_id")
    """
    Your own identifier of this send, of the characters of Base64 in both alphabets. It comes back in
    the status postbacks, and for 24 hours a further request with the same value sends nothing.
    """

    trigger_properties: Field[TriggerProperties | None] = Field("trigger_properties", one("TriggerProperties"))
    """
    Values for the message.
    """
