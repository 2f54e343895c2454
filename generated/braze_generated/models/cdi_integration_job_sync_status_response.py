# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .cdi_sync import CdiSync


@define(kw_only=True, slots=False, repr=False)
class CdiIntegrationJobSyncStatusResponse(Result):
    """
    A page of syncs.
    """

    __slots__ = ()
    _required = ("results", "message")

    results: list[CdiSync] = field(metadata={"decode": ListDecoder("CdiSync"), "absent": list})
    """
    Syncs on this page, at most 10.
    """

    message: str
    """
    `success`, or an error message.
    """
