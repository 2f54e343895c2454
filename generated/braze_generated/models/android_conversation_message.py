# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class AndroidConversationMessage(RequestModel):
    """
    A message in a conversation.
    """

    __slots__ = ()
    _required = ("text", "timestamp", "person_id")

    text: str
    """
    Text of the message.
    """

    timestamp: int
    """
    When the message was sent, as a Unix timestamp.
    """

    person_id: str
    """
    Identifier of the sender in `persons`.
    """
