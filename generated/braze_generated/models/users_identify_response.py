# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersIdentifyResponse(Result):
    """
    Confirmation that the request was accepted. It does not indicate whether profiles were merged.
    """

    __slots__ = ()
    _required = ("message", "aliases_processed")

    message: str
    """
    `success` if the request was valid, even if nothing matched or nothing was merged.
    """

    aliases_processed: int
    """
    Number of entries accepted.
    """
