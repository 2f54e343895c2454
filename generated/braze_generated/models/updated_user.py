# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .profile_alias import ProfileAlias
    from .profile_custom_attributes import ProfileCustomAttributes
    from .profile_event import ProfileEvent
    from .updated_purchase import UpdatedPurchase


@define(kw_only=True, slots=False, repr=False)
class UpdatedUser(ResponseModel):
    """
    An updated user: the identifier given in the request, and those parts of the profile that the
    request changed.
    """

    __slots__ = ()

    external_id: str | None = None
    """
    External id, if the request identified the user by it.
    """

    user_alias: ProfileAlias | None = field(default=None, metadata={"decode": ObjectDecoder("ProfileAlias")})
    """
    Alias, if the request identified the user by it.
    """

    braze_id: str | None = None
    """
    Braze id, if the request identified the user by it.
    """

    email: str | None = None
    """
    Email address, if the request identified the user by it.
    """

    phone: str | None = None
    """
    Phone number, if the request identified the user by it.
    """

    custom_attributes: ProfileCustomAttributes | None = field(
        default=None, metadata={"decode": ObjectDecoder("ProfileCustomAttributes")}
    )
    """
    Custom attributes named in the request, with the values that they have now.
    """

    custom_events: list[ProfileEvent] | None = field(default=None, metadata={"decode": ListDecoder("ProfileEvent")})
    """
    Custom events named in the request, with their present dates and counts.
    """

    purchase_events: list[UpdatedPurchase] | None = field(
        default=None, metadata={"decode": ListDecoder("UpdatedPurchase")}
    )
    """
    Products named in the request, with their present dates and counts.
    """
