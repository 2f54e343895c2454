# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .profile_field import ProfileField
    from .user_alias import UserAlias


@define(kw_only=True, slots=False, repr=False)
class UsersExportIdsRequest(RequestModel):
    """
    Users to export, and which of their fields.
    """

    __slots__ = ()
    _one_of = (
        OneOf(fields=("external_ids", "user_aliases", "device_id", "braze_id", "email_address", "phone"), at_least=1),
        OneOf(fields=("device_id", "email_address", "phone"), at_most=1),
    )

    external_ids: Sequence[str] | Omit = OMIT
    """
    External ids of the users; together with `user_aliases` at most 50. A deprecated external id finds
    its user, whose profile then shows the current one.
    """

    user_aliases: Sequence[UserAlias | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("UserAlias")}
    )
    """
    Aliases of the users; together with `external_ids` at most 50.
    """

    device_id: str | Omit = OMIT
    """
    Device id, as the SDK returns it. Only one of `device_id`, `email_address` and `phone` may be given.
    """

    braze_id: str | Omit = OMIT
    """
    Braze id of one user.
    """

    email_address: str | Omit = OMIT
    """
    E-mail address of the users. Only one of `device_id`, `email_address` and `phone` may be given.
    """

    phone: str | Omit = OMIT
    """
    Phone number of the users, in E.164 format. Only one of `device_id`, `email_address` and `phone` may
    be given.
    """

    fields_to_export: Sequence[ProfileField] | Omit = OMIT
    """
    Fields of the profile to return. Customers who joined Braze on or after 22 August 2024 must give it;
    for the others, leaving it out means all fields. Fewer fields make a faster answer and allow more
    requests; `campaigns_received` and `canvases_received` forfeit that.
    """
