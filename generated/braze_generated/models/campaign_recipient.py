# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .prioritization import Prioritization
    from .trigger_properties import TriggerProperties
    from .user_alias import UserAlias
    from .user_attributes import UserAttributes


@define(kw_only=True, slots=False, repr=False)
class CampaignRecipient(RequestModel):
    """
    A user who is to get the message, named by exactly one of `external_user_id`, `user_alias`,
    `braze_id` and `email`.
    """

    __slots__ = ()
    _one_of = (OneOf(fields=("external_user_id", "user_alias", "braze_id", "email"), at_least=1, at_most=1),)

    external_user_id: str | Omit = OMIT
    """
    External id of the user.
    """

    user_alias: UserAlias | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("UserAlias")}
    )
    """
    Alias of the user.
    """

    braze_id: str | Omit = OMIT
    """
    Braze id of the user.
    """

    email: str | Omit = OMIT
    """
    E-mail address of the user. `prioritization` must be given with it.
    """

    prioritization: Sequence[Prioritization] | Omit = OMIT
    """
    Which user is meant where several share the e-mail address, first rule first. Required with `email`.
    Where the rules leave no user or more than one, nothing is sent.
    """

    trigger_properties: TriggerProperties | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("TriggerProperties")}
    )
    """
    Values for this user. A key given here wins over the same key of the request's `trigger_properties`.
    """

    send_to_existing_only: bool | Omit = OMIT
    """
    Whether an unknown user is passed over. Left out, it is true. If false, `attributes` must be given
    and not be empty, and an unknown user is created with them first. It cannot be used with an alias.
    """

    attributes: UserAttributes | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("UserAttributes")}
    )
    """
    Attributes written to the profile before the message is sent; existing values are overwritten. They
    may include `subscription_groups`.
    """
