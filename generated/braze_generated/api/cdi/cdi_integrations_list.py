# Generated from openapi/ by `python -m generator`. Do not edit.
"""GET /cdi/integrations"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CdiIntegrationsListResponse

ENDPOINT: Endpoint[CdiIntegrationsListResponse] = Endpoint(
    operation=OPERATIONS["cdi_integrations_list"],
    path=(),
    query=(Argument("cursor", "cursor", "str"),),
    headers=(),
    body=None,
    result="CdiIntegrationsListResponse",
)
