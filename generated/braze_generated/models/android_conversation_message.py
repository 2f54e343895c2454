# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class AndroidConversationMessage(Model):
    """
    A message in a conversation.
    """

    __slots__ = ()
    _required = ["text", "timestamp", "person_id"]

    def __init__(
        self,
        *,
        text: str,
        timestamp: int,
        person_id: str,
    ) -> None:
        self._fill(
            {
                "text": text,
                "timestamp": timestamp,
                "person_id": person_id,
            },
        )

    text: Field[str] = Field("text")
    """
    What was said.
    """

    timestamp: Field[int] = Field("timestamp")
    """
    When it was sent, as a Unix timestamp.
    """

    person_id: Field[str] = Field("person_id")
    """
    Identifier of the sender, one of `persons`.
    """
