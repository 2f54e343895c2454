# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``events``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "list_details": Command(
        operation="events_list_details",
        method_name="list_details",
        endpoint="GET /events",
        summary="List custom events with their details",
        docs="Lists the custom events recorded in the workspace with their description, status and tags, 50 per page and in alphabetical order. The page size is fixed. The address of the next page is in the `Link` response header, with the `cursor` in its query.",
        policy="Requires the permission `events.get`. Rate limit: 1,000 requests per hour, bucket `events_list`.",
        effect="read",
        items="events",
        docs_url="https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_data",
        parameters=(
            Parameter(
                name="cursor",
                location="query",
                kind="string",
                docs="Where the page starts: the `cursor` in the link to the next page, which is in the `Link` header of the response. Defaults to the first page.",
            ),
        ),
    ),
    "data_series": Command(
        operation="events_data_series",
        method_name="data_series",
        endpoint="GET /events/data_series",
        summary="Get occurrences of a custom event over time",
        docs="Returns the number of occurrences of a custom event by day or by hour, for one app or all apps in the workspace, and optionally within one segment. At most 100 days or hours per request.",
        policy="Requires the permission `events.data_series`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="data",
        docs_url="https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_analytics",
        parameters=(
            Parameter(name="event", location="query", kind="string", required=True, docs="Name of the custom event."),
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
                name="segment_id",
                location="query",
                kind="string",
                docs="API identifier of a segment. If given, only users in that segment are counted, and analytics tracking must be enabled for it; by default, all users are counted.",
            ),
        ),
    ),
    "list": Command(
        operation="events_list",
        method_name="list",
        endpoint="GET /events/list",
        summary="List the names of custom events",
        docs="Lists the names of the custom events recorded in the workspace, 250 per page and in alphabetical order. There is no total count: a page with fewer than 250 names is the last one. `GET /events` is newer and also returns the description, status and tags of each event.",
        policy="Requires the permission `events.list`. Rate limit: 1,000 requests per hour, bucket `events_list`.",
        effect="read",
        items="events",
        docs_url="https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events",
        parameters=(
            Parameter(
                name="page", location="query", kind="integer", docs="Page to return, starting at 0. Defaults to 0."
            ),
        ),
    ),
}
"""By method."""
