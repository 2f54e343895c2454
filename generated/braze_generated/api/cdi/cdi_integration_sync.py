# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /cdi/integrations/{integration_id}/sync"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CdiIntegrationSyncResponse

ENDPOINT: Endpoint[CdiIntegrationSyncResponse] = Endpoint(
    operation=OPERATIONS["cdi_integration_sync"],
    path=(Argument("integration_id", "integration_id", "str"),),
    query=(),
    headers=(),
    body=None,
    result="CdiIntegrationSyncResponse",
)
