# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .purchase_revenue import PurchaseRevenue


@define(kw_only=True, slots=False, repr=False)
class PurchasesRevenueSeriesResponse(Result):
    """
    Revenue by day or hour.
    """

    __slots__ = ()
    _required = ("message", "data")

    message: str
    """
    `success`, or an error message.
    """

    data: list[PurchaseRevenue] = field(metadata={"decode": ListDecoder("PurchaseRevenue"), "absent": list})
    """
    One entry per day or hour.
    """
