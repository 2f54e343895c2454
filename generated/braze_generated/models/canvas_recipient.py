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
    from .canvas_context import CanvasContext
    from .canvas_entry_properties import CanvasEntryProperties
    from .prioritization import Prioritization
    from .user_alias import UserAlias
    from .user_attributes import UserAttributes


@define(kw_only=True, slots=False, repr=False)
class CanvasRecipient(RequestModel):
    """
    A user who enters a Canvas, identified by exactly one of `external_user_id`, `user_alias`,
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
    `email`. If the rules leave no user or more than one, nobody enters.
    """

    context: CanvasContext | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("CanvasContext")}
    )
    """
    Values for this user. A key given here overrides the same key in the request's `context`.
    """

    canvas_entry_properties: CanvasEntryProperties | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("CanvasEntryProperties")}
    )
    """
    Legacy name of `context`. A key given here overrides the same key at the top level of the request.
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
    Attributes written to the profile before the user enters; existing values are overwritten.
    Subscription groups can be changed this way only if Braze has enabled it for the workspace.
    """
