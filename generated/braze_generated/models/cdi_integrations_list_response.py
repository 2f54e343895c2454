# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .cdi_integration import CdiIntegration


@define(kw_only=True, slots=False, repr=False)
class CdiIntegrationsListResponse(Result):
    """
    A page of integrations.
    """

    __slots__ = ()
    _required = ("results", "message")

    results: list[CdiIntegration] = field(metadata={"decode": ListDecoder("CdiIntegration"), "absent": list})
    """
    Integrations on this page, at most 10.
    """

    message: str
    """
    `success`, or an error message.
    """
