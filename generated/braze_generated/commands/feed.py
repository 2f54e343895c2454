# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``feed``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "data_series": Command(
        operation="feed_data_series",
        method_name="data_series",
        endpoint="GET /feed/data_series",
        summary="Get statistics of a News Feed card by day or hour",
        docs="Returns the clicks and impressions of a News Feed card by day or by hour, for a window of up to 100 such units. News Feed is deprecated, and these endpoints may no longer respond.",
        policy="Requires the permission `feed.data_series`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="data",
        replacement="Content Cards; their statistics are in `/campaigns/data_series`",
        docs_url="https://www.braze.com/docs/api/endpoints/export/news_feed/get_news_feed_card_analytics",
        parameters=(
            Parameter(
                name="card_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the card, shown in the dashboard and in the card list.",
            ),
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
        ),
    ),
    "details": Command(
        operation="feed_details",
        method_name="details",
        endpoint="GET /feed/details",
        summary="Get the details of a News Feed card",
        docs="Returns the content of a News Feed card, its tags and its display times. The card type is returned only in the list. News Feed is deprecated, and these endpoints may no longer respond.",
        policy="Requires the permission `feed.details`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        replacement="Content Cards; `/campaigns/details` shows those of a campaign",
        docs_url="https://www.braze.com/docs/api/endpoints/export/news_feed/get_news_feed_card_details",
        parameters=(
            Parameter(
                name="card_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the card, shown in the dashboard and in the card list.",
            ),
        ),
    ),
    "list": Command(
        operation="feed_list",
        method_name="list",
        endpoint="GET /feed/list",
        summary="List News Feed cards",
        docs="Lists News Feed cards with their type, title and tags, 100 per page and sorted by creation time. There is no total count: a page with fewer than 100 cards is the last one. News Feed is deprecated, and these endpoints may no longer respond.",
        policy="Requires the permission `feed.list`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="cards",
        replacement="Content Cards; `/campaigns/list` lists the campaigns that send them",
        docs_url="https://www.braze.com/docs/api/endpoints/export/news_feed/get_news_feed_cards",
        parameters=(
            Parameter(
                name="page", location="query", kind="integer", docs="Page to return, starting at 0. Defaults to 0."
            ),
            Parameter(
                name="include_archived",
                location="query",
                kind="boolean",
                docs="Whether to include archived entries. By default, they are not included.",
            ),
            Parameter(
                name="sort_direction",
                location="query",
                kind="string",
                choices=("asc", "desc"),
                docs="Sort order by creation time. By default, the oldest entries come first.",
            ),
        ),
    ),
}
"""By method."""
