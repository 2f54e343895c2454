# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersIdentifyResponse(Result):
    """
    That the request was accepted. It does not tell whether profiles were merged.
    """

    __slots__ = ()
    _required = ("message",)

    message: str
    """
    `success` when the request was valid, even where nothing matched or nothing was merged.
    """

    aliases_processed: int | None = None
    """
    Number of entries accepted.
    """
