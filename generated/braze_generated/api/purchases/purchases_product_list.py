# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /purchases/product_list"""

from ...client import Endpoint
from ...models.purchases_product_list_response import PurchasesProductListResponse
from ...operations import OPERATIONS

ENDPOINT = Endpoint(
    operation=OPERATIONS["purchases_product_list"],
    path={},
    query={"page": "page"},
    headers={},
    body=None,
    request=None,
    result=PurchasesProductListResponse,
)
