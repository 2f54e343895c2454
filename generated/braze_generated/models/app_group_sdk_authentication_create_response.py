# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class AppGroupSdkAuthenticationCreateResponse(Result):
    """
    The identifier of the new key.
    """

    __slots__ = ()
    _required = ("id",)

    id: str
    """
    Identifier of the key.
    """
