# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``sessions``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "data_series": Command(
        operation="sessions_data_series",
        method_name="data_series",
        endpoint="GET /sessions/data_series",
        summary="Get app sessions by day or hour",
        docs="Returns the number of sessions in each day or hour of a window of up to 100 such units, for one app or all apps in the workspace, and for all users or those in a segment with analytics tracking enabled.",
        policy="Requires the permission `sessions.data_series`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="data",
        docs_url="https://www.braze.com/docs/api/endpoints/export/sessions/get_sessions_analytics",
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
                name="segment_id",
                location="query",
                kind="string",
                docs="API identifier of a segment. If given, only users in that segment are counted, and analytics tracking must be enabled for it; by default, all users are counted.",
            ),
        ),
    ),
}
"""By method."""
