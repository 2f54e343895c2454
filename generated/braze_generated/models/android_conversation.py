# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .. import dicts
    from .android_conversation_message import AndroidConversationMessage
    from .android_conversation_person import AndroidConversationPerson


@define(kw_only=True, slots=False, repr=False)
class AndroidConversation(RequestModel):
    """
    A conversation, shown as in a messaging app. Requires version 15 or later of the Android SDK.
    """

    __slots__ = ()
    _required = ("shortcut_id", "reply_person_id", "messages", "persons")

    shortcut_id: str
    """
    Identifier of the sharing shortcut.
    """

    reply_person_id: str
    """
    Identifier of the person in `persons` to whom this push replies.
    """

    messages: Sequence[AndroidConversationMessage | dicts.AndroidConversationMessage] = field(
        metadata={"decode": ListDecoder("AndroidConversationMessage")}
    )
    """
    Messages of the conversation.
    """

    persons: Sequence[AndroidConversationPerson | dicts.AndroidConversationPerson] = field(
        metadata={"decode": ListDecoder("AndroidConversationPerson")}
    )
    """
    Participants in the conversation.
    """
