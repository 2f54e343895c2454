# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``export``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "segment_cancel": Command(
        operation="export_segment_cancel",
        method_name="segment_cancel",
        endpoint="POST /export/segment/cancel",
        summary="Cancel the exports of a segment",
        docs="Cancels all exports of a segment that are running, such as those that were started with `/users/export/segment`. If no export is running, there is nothing to cancel. Braze does not document the response.",
        policy="Requires the permission `segments.list`. Rate limit: 250,000 requests per hour, bucket `default`. At most 4,194,304 bytes.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/export/segments/post_cancel_export",
        parameters=(
            Parameter(
                name="segment_id",
                location="body",
                kind="string",
                required=True,
                docs="API identifier of the segment, shown in the dashboard and in the segment list.",
            ),
        ),
    ),
}
"""By method."""
