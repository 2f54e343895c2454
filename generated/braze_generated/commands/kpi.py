# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``kpi``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "dau_data_series": Command(
        operation="kpi_dau_data_series",
        method_name="dau_data_series",
        endpoint="GET /kpi/dau/data_series",
        summary="Get daily active users by day",
        docs="Returns the number of unique users who were active on each day, for one app or all apps in the workspace. At most 100 days per request.",
        policy="Requires the permission `kpi.dau.data_series`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="data",
        docs_url="https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_dau_date",
        parameters=(
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
            Parameter(
                name="app_id",
                location="query",
                kind="string",
                docs="API identifier of an app. If given, only that app is counted; by default, all apps in the workspace are counted.",
            ),
        ),
    ),
    "mau_data_series": Command(
        operation="kpi_mau_data_series",
        method_name="mau_data_series",
        endpoint="GET /kpi/mau/data_series",
        summary="Get monthly active users by day",
        docs="Returns, for each day, the number of unique users who were active in the 30 days up to it, for one app or all apps in the workspace. At most 100 days per request.",
        policy="Requires the permission `kpi.mau.data_series`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="data",
        docs_url="https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_mau_30_days",
        parameters=(
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
            Parameter(
                name="app_id",
                location="query",
                kind="string",
                docs="API identifier of an app. If given, only that app is counted; by default, all apps in the workspace are counted.",
            ),
        ),
    ),
    "new_users_data_series": Command(
        operation="kpi_new_users_data_series",
        method_name="new_users_data_series",
        endpoint="GET /kpi/new_users/data_series",
        summary="Get new users by day",
        docs="Returns the number of new users on each day, for one app or all apps in the workspace. At most 100 days per request.",
        policy="Requires the permission `kpi.new_users.data_series`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="data",
        docs_url="https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_daily_new_users_date",
        parameters=(
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
            Parameter(
                name="app_id",
                location="query",
                kind="string",
                docs="API identifier of an app. If given, only that app is counted; by default, all apps in the workspace are counted.",
            ),
        ),
    ),
    "uninstalls_data_series": Command(
        operation="kpi_uninstalls_data_series",
        method_name="uninstalls_data_series",
        endpoint="GET /kpi/uninstalls/data_series",
        summary="Get uninstalls by day",
        docs="Returns the number of uninstalls on each day, for one app or all apps in the workspace. At most 100 days per request.",
        policy="Requires the permission `kpi.uninstalls.data_series`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="data",
        docs_url="https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_uninstalls_date",
        parameters=(
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
            Parameter(
                name="app_id",
                location="query",
                kind="string",
                docs="API identifier of an app. If given, only that app is counted; by default, all apps in the workspace are counted.",
            ),
        ),
    ),
}
"""By method."""
