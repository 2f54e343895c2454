# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .prioritization import Prioritization
    from .trigger_properties import TriggerProperties
    from .user_alias import UserAlias
    from .user_attributes import UserAttributes


@define(kw_only=True, slots=False, repr=False)
class CampaignRecipient(RequestModel):
    """
    A recipient of the message, identified by exactly one of `external_user_id`, `user_alias`,
    `braze_id` and `email`.
    """

    __slots__ = ()
    _one_of = (OneOf(fields=("external_user_id", "user_alias", "braze_id", "email"), at_least=1, at_most=1),)

    external_user_id: str | Omit = OMIT
    """
    External id of the user.
    """

    user_alias: UserAlias | dicts.UserAlias | Omit = field(
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
    Email address of the user. Requires `prioritization`.
    """

    prioritization: Sequence[Prioritization] | Omit = OMIT
    """
    Rules that select a user if several share the email address, in order of priority. Required with
    `email`. If the rules leave no user or more than one, Braze retries up to 40 times and may still
    send the message later, so do not assume that nothing is sent: repeating the request can send the
    message twice.
    """

    trigger_properties: TriggerProperties | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("TriggerProperties")}
    )
    """
    Values for this user. A key given here overrides the same key in the request's `trigger_properties`.
    """

    send_to_existing_only: bool | Omit = OMIT
    """
    Whether to skip unknown users. Defaults to true. If false, `attributes` is required and must not be
    empty, and an unknown user is created with those attributes first. Cannot be used with an alias.
    """

    attributes: UserAttributes | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("UserAttributes")}
    )
    """
    Attributes written to the profile before the message is sent; existing values are overwritten. Can
    include `subscription_groups`.
    """
