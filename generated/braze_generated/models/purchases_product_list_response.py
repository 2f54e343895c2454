# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import Field, Result


class PurchasesProductListResponse(Result):
    """
    One page of product identifiers.
    """

    __slots__ = ()
    _required = ["message", "products"]

    def __init__(
        self,
        *,
        products: Sequence[str],
        message: str,
    ) -> None:
        self._fill(
            {
                "products": products,
                "message": message,
            },
        )

    products: Field[list[str]] = Field("products")
    """
    Identifiers of the products of this page; empty past the last page.
    """

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """
