# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /purchases/product_list"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import PurchasesProductListResponse

ENDPOINT: Endpoint[PurchasesProductListResponse] = Endpoint(
    operation=OPERATIONS["purchases_product_list"],
    path=(),
    query=(Argument("page", "page", "int"),),
    headers=(),
    body=None,
    result="PurchasesProductListResponse",
)
