# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .prioritization import Prioritization
    from .trigger_properties import TriggerProperties
    from .user_alias import UserAlias
    from .user_attributes import UserAttributes


class CampaignRecipient(Model):
    """
    A user who is to get the message, named by exactly one of `external_user_id`, `user_alias`,
    `braze_id` and `email`.
    """

    __slots__ = ()
    _one_of = [(None, ("external_user_id", "user_alias", "braze_id", "email"), 1, 1)]

    def __init__(
        self,
        *,
        external_user_id: str | Omit = OMIT,
        user_alias: UserAlias | Mapping[str, Any] | Omit = OMIT,
        braze_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        prioritization: Sequence[Prioritization] | Omit = OMIT,
        trigger_properties: TriggerProperties | Mapping[str, Any] | Omit = OMIT,
        send_to_existing_only: bool | Omit = OMIT,
        attributes: UserAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "external_user_id": external_user_id,
                "user_alias": user_alias,
                "braze_id": braze_id,
                "email": email,
                "prioritization": prioritization,
                "trigger_properties": trigger_properties,
                "send_to_existing_only": send_to_existing_only,
                "attributes": attributes,
            },
        )

    external_user_id: Field[str | None] = Field("external_user_id")
    """
    External id of the user.
    """

    user_alias: Field[UserAlias | None] = Field("user_alias", one("UserAlias"))
    """
    Alias of the user.
    """

    braze_id: Field[str | None] = Field("braze_id")
    """
    Braze id of the user.
    """

    email: Field[str | None] = Field("email")
    """
    E-mail address of the user. `prioritization` must be given with it.
    """

    prioritization: Field[list[Prioritization] | None] = Field("prioritization")
    """
    Which user is meant where several share the e-mail address, first rule first. Required with `email`.
    Where the rules leave no user or more than one, nothing is sent.
    """

    trigger_properties: Field[TriggerProperties | None] = Field("trigger_properties", one("TriggerProperties"))
    """
    Values for this user. A key given here wins over the same key of the request's `trigger_properties`.
    """

    send_to_existing_only: Field[bool | None] = Field("send_to_existing_only")
    """
    Whether an unknown user is passed over. Left out, it is true. If false, `attributes` must be given
    and not be empty, and an unknown user is created with them first. It cannot be used with an alias.
    """

    attributes: Field[UserAttributes | None] = Field("attributes", one("UserAttributes"))
    """
    Attributes written to the profile before the message is sent; existing values are overwritten. They
    may include `subscription_groups`.
    """
