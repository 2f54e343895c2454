# Generated from openapi/ by `python -m generator`. Do not edit.
"""DELETE /v1/care-homes/{homeID}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import EmptyResponse

ENDPOINT: Endpoint[EmptyResponse] = Endpoint(
    operation=OPERATIONS["care_homes_delete"],
    path=(Argument("home_id", "homeID", "str"),),
    query=(),
    headers=(Argument("x_request_origin", "X-Request-Origin", "str"),),
    body=None,
    result="EmptyResponse",
)
