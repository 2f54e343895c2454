# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /purchases/quantity_series"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import PurchasesQuantitySeriesResponse

ENDPOINT: Endpoint[PurchasesQuantitySeriesResponse] = Endpoint(
    operation=OPERATIONS["purchases_quantity_series"],
    path=(),
    query=(
        Argument("length", "length", "int"),
        Argument("unit", "unit", "SeriesUnit"),
        Argument("ending_at", "ending_at", "datetime | str"),
        Argument("app_id", "app_id", "str"),
        Argument("product", "product", "str"),
    ),
    headers=(),
    body=None,
    result="PurchasesQuantitySeriesResponse",
)
