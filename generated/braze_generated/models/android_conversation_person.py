# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class AndroidConversationPerson(RequestModel):
    """
    Someone who takes part in a conversation.
    """

    __slots__ = ()
    _required = ("id", "name")

    id: str
    """
    Identifier by which the messages refer to this person.
    """

    name: str
    """
    Name shown for this person.
    """
