# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersAliasNewResponse(Result):
    """
    What became of the aliases.
    """

    __slots__ = ()
    _required = ("message",)

    message: str
    """
    `success` when the request was accepted.
    """

    aliases_processed: int | None = None
    """
    Number of aliases accepted, duplicates included.
    """
