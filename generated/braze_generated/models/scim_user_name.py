# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ScimUserName(ResponseModel):
    """
    Name of a dashboard user.
    """

    __slots__ = ()

    given_name: str | None = field(default=None, metadata={"name": "givenName"})
    """
    Given name.
    """

    family_name: str | None = field(default=None, metadata={"name": "familyName"})
    """
    Family name.
    """
