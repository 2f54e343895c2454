# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class AndroidConversationPerson(Model):
    """
    Someone who takes part in a conversation.
    """

    __slots__ = ()
    _required = ["id", "name"]

    def __init__(
        self,
        *,
        id: str,
        name: str,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
            },
        )

    id: Field[str] = Field("id")
    """
    Identifier by which the messages refer to this person.
    """

    name: Field[str] = Field("name")
    """
    Name shown for this person.
    """
