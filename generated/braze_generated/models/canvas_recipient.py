# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .canvas_context import CanvasContext
    from .canvas_entry_properties import CanvasEntryProperties
    from .prioritization import Prioritization
    from .user_alias import UserAlias
    from .user_attributes import UserAttributes


class CanvasRecipient(Model):
    """
    A user who is to enter a Canvas, named by exactly one of `external_user_id`, `user_alias`,
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
        context: CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
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
                "context": context,
                "canvas_entry_properties": canvas_entry_properties,
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
    Where the rules leave no user or more than one, nobody enters.
    """

    context: Field[CanvasContext | None] = Field("context", one("CanvasContext"))
    """
    Values for this user. A key given here wins over the same key of the request's `context`.
    """

    canvas_entry_properties: Field[CanvasEntryProperties | None] = Field(
        "canvas_entry_properties", one("CanvasEntryProperties")
    )
    """
    Legacy name of `context`. A key given here wins over the same key at the top of the request.
    """

    send_to_existing_only: Field[bool | None] = Field("send_to_existing_only")
    """
    Whether an unknown user is passed over. Left out, it is true. If false, `attributes` must be given
    and not be empty, and an unknown user is created with them first. It cannot be used with an alias.
    """

    attributes: Field[UserAttributes | None] = Field("attributes", one("UserAttributes"))
    """
    Attributes written to the profile before the user enters; existing values are overwritten.
    Subscription groups can be changed so only where Braze has enabled it for the workspace.
    """
