# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersAliasNewResponse(Result):
    """
    Result of adding the aliases.
    """

    __slots__ = ()
    _required = ("message", "aliases_processed")

    message: str
    """
    `success` if the request was accepted.
    """

    aliases_processed: int
    """
    Number of aliases accepted, including duplicates.
    """
