# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``cdi``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "integrations_list": Command(
        operation="cdi_integrations_list",
        method_name="integrations_list",
        endpoint="GET /cdi/integrations",
        summary="List Cloud Data Ingestion integrations",
        docs='Lists the integrations that import data from a data warehouse, with their latest and their next sync, 10 per page. The page size is fixed. The address of the next page is in the `Link` response header, with `rel="next"`, relative to the host and with the `cursor` in its query. There is no such link on the last page, and no `Link` header at all if there are at most 10 integrations. A cursor that is not valid is rejected (400).',
        policy="Requires the permission `cdi.integration_list`. Rate limit: 50 requests per minute, bucket `cdi_integrations`.",
        effect="read",
        items="results",
        docs_url="https://www.braze.com/docs/api/endpoints/cdi/get_integration_list",
        parameters=(
            Parameter(
                name="cursor",
                location="query",
                kind="string",
                docs="Where the page starts: the `cursor` in the link to the next page, which is in the `Link` header of the response. Defaults to the first page.",
            ),
        ),
    ),
    "integration_job_sync_status": Command(
        operation="cdi_integration_job_sync_status",
        method_name="integration_job_sync_status",
        endpoint="GET /cdi/integrations/{integration_id}/job_sync_status",
        summary="List the syncs of an integration",
        docs='Lists the syncs of one integration with their status and their number of rows, 10 per page. The page size is fixed. The address of the next page is in the `Link` response header, with `rel="next"`, relative to the host and with the `cursor` in its query. There is no such link on the last page, and no `Link` header at all if there are at most 10 syncs. A cursor or an integration id that is not valid is rejected (400).',
        policy="Requires the permission `cdi.integration_job_status`. Rate limit: 100 requests per minute, bucket `cdi_integration_job_sync_status`.",
        effect="read",
        items="results",
        docs_url="https://www.braze.com/docs/api/endpoints/cdi/get_job_sync_status",
        parameters=(
            Parameter(
                name="integration_id",
                location="path",
                kind="string",
                required=True,
                docs="Identifier of the integration, as returned in the list of integrations.",
            ),
            Parameter(
                name="cursor",
                location="query",
                kind="string",
                docs="Where the page starts: the `cursor` in the link to the next page, which is in the `Link` header of the response. Defaults to the first page.",
            ),
        ),
    ),
    "integration_sync": Command(
        operation="cdi_integration_sync",
        method_name="integration_sync",
        endpoint="POST /cdi/integrations/{integration_id}/sync",
        summary="Start a sync of an integration",
        docs="Starts a sync of one integration. The response says only that the request was accepted; `/cdi/integrations/{integration_id}/job_sync_status` shows the progress. The request has no body.\n\nAn integration id that is not valid is rejected with 400, an unknown integration with 404. 429 has two meanings: the rate limit, or, with the message `Another job is in progress`, that a sync of this integration is running. The latter ends with that sync and not with the window of the rate limit.",
        policy="Requires the permission `cdi.integration_sync`. Rate limit: 20 requests per minute, bucket `cdi_integration_sync`.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/cdi/post_job_sync",
        parameters=(
            Parameter(
                name="integration_id",
                location="path",
                kind="string",
                required=True,
                docs="Identifier of the integration, as returned in the list of integrations.",
            ),
        ),
    ),
}
"""By method."""
