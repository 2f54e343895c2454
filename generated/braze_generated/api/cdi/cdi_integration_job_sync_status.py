# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /cdi/integrations/{integration_id}/job_sync_status"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CdiIntegrationJobSyncStatusResponse

ENDPOINT: Endpoint[CdiIntegrationJobSyncStatusResponse] = Endpoint(
    operation=OPERATIONS["cdi_integration_job_sync_status"],
    path=(Argument("integration_id", "integration_id", "str"),),
    query=(Argument("cursor", "cursor", "str"),),
    headers=(),
    body=None,
    result="CdiIntegrationJobSyncStatusResponse",
)
