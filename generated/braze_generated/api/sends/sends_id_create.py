# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /sends/id/create"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import SendsIdCreateResponse

ENDPOINT: Endpoint[SendsIdCreateResponse] = Endpoint(
    operation=OPERATIONS["sends_id_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("campaign_id", "campaign_id", "str"),
        Argument("send_id", "send_id", "str"),
    ),
    result="SendsIdCreateResponse",
)
