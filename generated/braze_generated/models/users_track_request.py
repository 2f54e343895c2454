# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .event import Event
    from .purchase import Purchase
    from .user_attributes import UserAttributes


@define(kw_only=True, slots=False, repr=False)
class UsersTrackRequest(RequestModel):
    """
    What to write: attributes, events, purchases, or several of these; at most 75 objects in all. Braze
    handles them in this order.
    """

    __slots__ = ()
    _one_of = (
        OneOf(
            each="attributes",
            fields=("external_id", "user_alias", "braze_id", "email", "phone", "push_token_import"),
            at_least=1,
        ),
    )

    attributes: Sequence[UserAttributes | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("UserAttributes")}
    )
    """
    Profile fields and custom attributes to set, one object for each user.
    """

    events: Sequence[Event | Mapping[str, Any]] | Omit = field(default=OMIT, metadata={"decode": ListDecoder("Event")})
    """
    Custom events that users performed. Each object counts as one occurrence; duplicates are kept.
    """

    purchases: Sequence[Purchase | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("Purchase")}
    )
    """
    Purchases that users made.
    """
