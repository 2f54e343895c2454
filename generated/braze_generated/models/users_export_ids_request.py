# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many

if TYPE_CHECKING:
    from .profile_field import ProfileField
    from .user_alias import UserAlias


class UsersExportIdsRequest(Model):
    """
    Users to export, and which of their fields.
    """

    __slots__ = ()
    _one_of = [
        (None, ("external_ids", "user_aliases", "device_id", "braze_id", "email_address", "phone"), 1, None),
        (None, ("device_id", "email_address", "phone"), 0, 1),
    ]

    def __init__(
        self,
        *,
        external_ids: Sequence[str] | Omit = OMIT,
        user_aliases: Sequence[UserAlias | Mapping[str, Any]] | Omit = OMIT,
        device_id: str | Omit = OMIT,
        braze_id: str | Omit = OMIT,
        email_address: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        fields_to_export: Sequence[ProfileField] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "external_ids": external_ids,
                "user_aliases": user_aliases,
                "device_id": device_id,
                "braze_id": braze_id,
                "email_address": email_address,
                "phone": phone,
                "fields_to_export": fields_to_export,
            },
        )

    external_ids: Field[list[str] | None] = Field("external_ids")
    """
    External ids of the users; together with `user_aliases` at most 50. A deprecated external id finds
    its user, whose profile then shows the current one.
    """

    user_aliases: Field[list[UserAlias] | None] = Field("user_aliases", many("UserAlias"))
    """
    Aliases of the users; together with `external_ids` at most 50.
    """

    device_id: Field[str | None] = Field("device_id")
    """
    Device id, as the SDK returns it. Only one of `device_id`, `email_address` and `phone` may be given.
    """

    braze_id: Field[str | None] = Field("braze_id")
    """
    Braze id of one user.
    """

    email_address: Field[str | None] = Field("email_address")
    """
    E-mail address of the users. Only one of `device_id`, `email_address` and `phone` may be given.
    """

    phone: Field[str | None] = Field("phone")
    """
    Phone number of the users, in E.164 format. Only one of `device_id`, `email_address` and `phone` may
    be given.
    """

    fields_to_export: Field[list[ProfileField] | None] = Field("fields_to_export")
    """
    Fields of the profile to return. Customers who joined Braze on or after 22 August 2024 must give it;
    for the others, leaving it out means all fields. Fewer fields make a faster answer and allow more
    requests; `campaigns_received` and `canvases_received` forfeit that.
    """
