# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel, decode_timestamp
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class ProfilePurchase(ResponseModel):
    """
    A product that an exported user bought.
    """

    __slots__ = ()

    name: str | None = None
    """
    Identifier of the product, which is `product_id` when a purchase is tracked.
    """

    first: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user first bought it, even before the days that the export covers.
    """

    last: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user last bought it.
    """

    count: int | None = None
    """
    How often the user bought it, ever.
    """
