# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``sends``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "id_create": Command(
        operation="sends_id_create",
        method_name="id_create",
        endpoint="POST /sends/id/create",
        summary="Create a send identifier",
        docs="Creates an identifier that tracks the statistics of a single campaign send, so that programmatically created and sent content can be tracked without a separate campaign for each send. You can choose the identifier or let Braze generate it. Pass it as `send_id` when sending, and read the statistics with `/sends/data_series`.\n\nA workspace can create 100 identifiers per day, counting each pair of a campaign and an identifier. Broadcasts of API campaigns and API-triggered campaigns get an identifier automatically.",
        policy="Requires the permission `sends.id.create`. Rate limit: 100 requests per day, bucket `sends_id_create`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_create_send_ids",
        parameters=(
            Parameter(
                name="campaign_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the campaign.",
            ),
            Parameter(
                name="send_id",
                location="body",
                kind="string",
                docs="An identifier of your choice; ASCII characters only, at most 64. By default, Braze generates one and returns it in the response.",
            ),
        ),
    ),
    "data_series": Command(
        operation="sends_data_series",
        method_name="data_series",
        endpoint="GET /sends/data_series",
        summary="Get daily statistics of a tracked send",
        docs="Returns the daily statistics of one tracked send of an API campaign, by channel and variation. Braze keeps them for 14 days after the send, so a longer series returns no additional data. Conversions are attributed to the most recent send a user received.\n\nBraze's page shows push to Apple devices only. Its statistics have more fields than those of a campaign: deliveries and failures, and the revenue and conversions of each variation. Revenue is in US dollars.",
        policy="Requires the permission `sends.data_series`. Rate limit: 250,000 requests per hour, bucket `default`.",
        effect="read",
        items="data",
        docs_url="https://www.braze.com/docs/api/endpoints/export/campaigns/get_send_analytics",
        parameters=(
            Parameter(
                name="campaign_id",
                location="query",
                kind="string",
                required=True,
                docs="API identifier of the campaign, shown on its details page in the dashboard.",
            ),
            Parameter(
                name="send_id",
                location="query",
                kind="string",
                required=True,
                docs="Identifier of the send; ASCII characters only, at most 64.",
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
}
"""By method."""
