# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class ScimName(RequestModel):
    """
    Name of a dashboard user.
    """

    __slots__ = ()

    given_name: str | Omit = field(default=OMIT, metadata={"name": "givenName"})
    """
    Given name.
    """

    family_name: str | Omit = field(default=OMIT, metadata={"name": "familyName"})
    """
    Family name.
    """
