# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /purchases/revenue_series"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import PurchasesRevenueSeriesResponse

ENDPOINT: Endpoint[PurchasesRevenueSeriesResponse] = Endpoint(
    operation=OPERATIONS["purchases_revenue_series"],
    path=(),
    query=(
        Argument("length", "length"),
        Argument("unit", "unit"),
        Argument("ending_at", "ending_at"),
        Argument("app_id", "app_id"),
        Argument("product", "product"),
    ),
    headers=(),
    body=None,
    result="PurchasesRevenueSeriesResponse",
)
