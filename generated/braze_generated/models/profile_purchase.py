# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class ProfilePurchase(ResponseModel):
    """
    A product that an exported user bought.
    """

    __slots__ = ()

    name: str | None = None
    """
    Identifier of the product, given as `product_id` when tracking a purchase.
    """

    first: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user first bought the product, even if that is before the days covered by the export.
    """

    last: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user most recently bought the product.
    """

    count: int | None = None
    """
    Number of times the user bought the product, of all time.
    """
