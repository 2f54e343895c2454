# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Model, many

if TYPE_CHECKING:
    from .android_conversation_message import AndroidConversationMessage
    from .android_conversation_person import AndroidConversationPerson


class AndroidConversation(Model):
    """
    A conversation, shown in the manner of a messaging app. Needs version 15 or later of the Android
    SDK.
    """

    __slots__ = ()
    _required = ["shortcut_id", "reply_person_id", "messages", "persons"]

    def __init__(
        self,
        *,
        shortcut_id: str,
        reply_person_id: str,
        messages: Sequence[AndroidConversationMessage | Mapping[str, Any]],
        persons: Sequence[AndroidConversationPerson | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "shortcut_id": shortcut_id,
                "reply_person_id": reply_person_id,
                "messages": messages,
                "persons": persons,
            },
        )

    shortcut_id: Field[str] = Field("shortcut_id")
    """
    Identifier of the sharing shortcut.
    """

    reply_person_id: Field[str] = Field("reply_person_id")
    """
    Identifier of the person, one of `persons`, to whom this push replies.
    """

    messages: Field[list[AndroidConversationMessage]] = Field("messages", many("AndroidConversationMessage"))
    """
    Messages of the conversation.
    """

    persons: Field[list[AndroidConversationPerson]] = Field("persons", many("AndroidConversationPerson"))
    """
    People who take part.
    """
