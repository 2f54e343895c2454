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
    Identifiers of the products of this page; empty past the last page.
    """

    message: str
    """
    `success`, or what went wrong.
    """
