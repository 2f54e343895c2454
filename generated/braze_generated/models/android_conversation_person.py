# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class AndroidConversationPerson(RequestModel):
    """
    A participant in a conversation.
    """

    __slots__ = ()
    _required = ("id", "name")

    id: str
    """
    Identifier used by messages to refer to this person.
    """

    name: str
    """
    Display name of this person.
    """
