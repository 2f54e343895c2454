# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``custom_attributes``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "list": Command(
        operation="custom_attributes_list",
        method_name="list",
        endpoint="GET /custom_attributes",
        summary="List custom attributes",
        docs="Lists the custom attributes recorded in the workspace with their type, description, status and tags, 50 per page and in alphabetical order. The page size is fixed. The address of the next page is in the `Link` response header, with the `cursor` in its query.",
        policy="Requires the permission `custom_attributes.get`. Rate limit: 1,000 requests per hour, bucket `events_list`.",
        effect="read",
        items="attributes",
        docs_url="https://www.braze.com/docs/api/endpoints/export/custom_attributes/get_custom_attributes",
        parameters=(
            Parameter(
                name="cursor",
                location="query",
                kind="string",
                docs="Where the page starts: the `cursor` in the link to the next page, which is in the `Link` header of the response. Defaults to the first page.",
            ),
        ),
    ),
}
"""By method."""
