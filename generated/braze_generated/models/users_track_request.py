# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many

if TYPE_CHECKING:
    from .event import Event
    from .purchase import Purchase
    from .user_attributes import UserAttributes


class UsersTrackRequest(Model):
    """
    What to write: attributes, events, purchases, or several of these; at most 75 objects in all. Braze
    handles them in this order.
    """

    __slots__ = ()
    _one_of = [
        ("attributes", ("external_id", "user_alias", "braze_id", "email", "phone", "push_token_import"), 1, None)
    ]

    def __init__(
        self,
        *,
        attributes: Sequence[UserAttributes | Mapping[str, Any]] | Omit = OMIT,
        events: Sequence[Event | Mapping[str, Any]] | Omit = OMIT,
        purchases: Sequence[Purchase | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "attributes": attributes,
                "events": events,
                "purchases": purchases,
            },
        )

    attributes: Field[list[UserAttributes] | None] = Field("attributes", many("UserAttributes"))
    """
    Profile fields and custom attributes to set, one object for each user.
    """

    events: Field[list[Event] | None] = Field("events", many("Event"))
    """
    Custom events that users performed. Each object counts as one occurrence; duplicates are kept.
    """

    purchases: Field[list[Purchase] | None] = Field("purchases", many("Purchase"))
    """
    Purchases that users made.
    """
