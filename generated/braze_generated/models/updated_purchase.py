# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class UpdatedPurchase(ResponseModel):
    """
    A product that a user bought. Exported profiles call its identifier `name`.
    """

    __slots__ = ()
    _required = ("product_id",)

    product_id: str
    """
    Identifier of the product.
    """

    first: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user first bought the product.
    """

    last: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user most recently bought the product.
    """

    count: int | None = None
    """
    Number of times the user bought the product.
    """
