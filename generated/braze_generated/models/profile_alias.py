# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ProfileAlias(ResponseModel):
    """
    An alias of a user.
    """

    __slots__ = ()

    alias_name: str | None = None
    """
    Value of the identifier.
    """

    alias_label: str | None = None
    """
    Type of identifier.
    """
