# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class EmailBlocklistResponse(Result):
    """
    Confirmation that the addresses were accepted.
    """

    __slots__ = ()

    message: str | None = None
    """
    `success` if the request was accepted.
    """
