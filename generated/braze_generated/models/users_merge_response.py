# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersMergeResponse(Result):
    """
    Confirmation that the request was accepted. It does not indicate whether users were merged.
    """

    __slots__ = ()
    _required = ("message",)

    message: str
    """
    `success` if the request was valid, even if nothing is merged.
    """
