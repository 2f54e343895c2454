# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``segments``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "data_series": Command(
        operation="segments_data_series",
        method_name="data_series",
        endpoint="GET /segments/data_series",
        summary="Get the daily size of a segment",
        docs="Returns the estimated size of a segment for each day of a window of up to 100 days. For an exact count, export the users in the segment with `/users/export/segment`.",
        policy="Requires the permission `segments.data_series`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="data",
        docs_url="https://www.braze.com/docs/api/endpoints/export/segments/get_segment_analytics",
        parameters=(
            Parameter(
                name="segment_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the segment, shown in the dashboard and in the segment list.",
            ),
            Parameter(
                name="length",
                location="query",
                kind="integer",
                required=True,
                docs="Maximum number of days in the series, counted back from `ending_at`; from 1 to 100.",
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
        operation="segments_details",
        method_name="details",
        endpoint="GET /segments/details",
        summary="Get the details of a segment",
        docs="Returns the name of a segment, a textual description of its filters, its description, tags and teams.",
        policy="Requires the permission `segments.details`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        docs_url="https://www.braze.com/docs/api/endpoints/export/segments/get_segment_details",
        parameters=(
            Parameter(
                name="segment_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the segment, shown in the dashboard and in the segment list.",
            ),
        ),
    ),
    "list": Command(
        operation="segments_list",
        method_name="list",
        endpoint="GET /segments/list",
        summary="List segments",
        docs="Lists segments with their name, tags and whether analytics tracking is enabled, 100 per page and sorted by creation time. Archived segments are never included. There is no total count: a page with fewer than 100 segments is the last one.",
        policy="Requires the permission `segments.list`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="segments",
        docs_url="https://www.braze.com/docs/api/endpoints/export/segments/get_segment",
        parameters=(
            Parameter(
                name="page", location="query", kind="integer", docs="Page to return, starting at 0. Defaults to 0."
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
