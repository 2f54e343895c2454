# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class PurchasesProductListResponse(Result):
    """
    One page of product identifiers.
    """

    __slots__ = ()
    _required = ("products", "message")

    products: list[str] = field(metadata={"absent": list})
    """
    Product identifiers on this page; empty after the last page.
    """

    message: str
    """
    `success`, or an error message.
    """
