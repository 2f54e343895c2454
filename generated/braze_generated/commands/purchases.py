# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``purchases``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "product_list": Command(
        operation="purchases_product_list",
        method_name="product_list",
        endpoint="GET /purchases/product_list",
        summary="List product identifiers",
        docs="Lists, page by page, the identifiers of products for which purchases were recorded. Braze does not document the page size: continue until a page is empty.",
        policy="Requires the permission `purchases.product_list`. Rate limit: 1,000 requests per hour, bucket `events_list`.",
        effect="read",
        items="products",
        docs_url="https://www.braze.com/docs/api/endpoints/export/purchases/get_list_product_id",
        parameters=(
            Parameter(
                name="page",
                location="query",
                kind="integer",
                docs="Page to return. Defaults to the first page. Braze does not document the number of the first page, which is 0 in its other lists.",
            ),
        ),
    ),
    "quantity_series": Command(
        operation="purchases_quantity_series",
        method_name="quantity_series",
        endpoint="GET /purchases/quantity_series",
        summary="Get the number of purchases over time",
        docs="Returns the number of purchased products by day or by hour, for one app or all apps in the workspace, and optionally for one product. At most 100 days or hours per request.",
        policy="Requires the permission `purchases.quantity_series`. Rate limit: 1,000 requests per hour, bucket `events_list`.",
        effect="read",
        items="data",
        docs_url="https://www.braze.com/docs/api/endpoints/export/purchases/get_number_of_purchases",
        parameters=(
            Parameter(
                name="length",
                location="query",
                kind="integer",
                required=True,
                docs="Maximum number of days or hours (see `unit`) in the series, counted back from `ending_at`; from 1 to 100.",
            ),
            Parameter(
                name="unit",
                location="query",
                kind="string",
                choices=("day", "hour"),
                docs="Whether the series is by day or by hour. Defaults to `day`.",
            ),
            Parameter(
                name="ending_at",
                location="query",
                kind="time",
                docs="End of the series, in ISO 8601 with an offset. Defaults to the time of the request.",
            ),
            Parameter(
                name="app_id",
                location="query",
                kind="string",
                docs="API identifier of an app. If given, only that app is counted; by default, all apps in the workspace are counted.",
            ),
            Parameter(
                name="product",
                location="query",
                kind="string",
                docs="Identifier of a product. If given, only its purchases are counted; by default, all purchases are counted.",
            ),
        ),
    ),
    "revenue_series": Command(
        operation="purchases_revenue_series",
        method_name="revenue_series",
        endpoint="GET /purchases/revenue_series",
        summary="Get the revenue over time",
        docs="Returns the money spent on purchases by day or by hour, for one app or all apps in the workspace, and optionally for one product. At most 100 days or hours per request.",
        policy="Requires the permission `purchases.revenue_series`. Rate limit: 1,000 requests per hour, bucket `events_list`.",
        effect="read",
        items="data",
        docs_url="https://www.braze.com/docs/api/endpoints/export/purchases/get_revenue_series",
        parameters=(
            Parameter(
                name="length",
                location="query",
                kind="integer",
                required=True,
                docs="Maximum number of days or hours (see `unit`) in the series, counted back from `ending_at`; from 1 to 100.",
            ),
            Parameter(
                name="unit",
                location="query",
                kind="string",
                choices=("day", "hour"),
                docs="Whether the series is by day or by hour. Defaults to `day`.",
            ),
            Parameter(
                name="ending_at",
                location="query",
                kind="time",
                docs="End of the series, in ISO 8601 with an offset. Defaults to the time of the request.",
            ),
            Parameter(
                name="app_id",
                location="query",
                kind="string",
                docs="API identifier of an app. If given, only that app is counted; by default, all apps in the workspace are counted.",
            ),
            Parameter(
                name="product",
                location="query",
                kind="string",
                docs="Identifier of a product. If given, only its purchases are counted; by default, all purchases are counted.",
            ),
        ),
    ),
}
"""By method."""
