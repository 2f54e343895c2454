# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /v1/care-homes/{homeID}/picture"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint

if TYPE_CHECKING:
    from ...models import CareHomesPictureResponse

ENDPOINT: Endpoint[CareHomesPictureResponse] = Endpoint(
    operation=OPERATIONS["care_homes_picture"],
    path=(Argument("home_id", "homeID", "str"),),
    query=(),
    headers=(),
    body=(
        Argument("picture_url", "picture_url", "str"),
        Argument("picture_file", "picture_file", "File", is_file=True),
        Argument("title", "title", "str"),
    ),
    result="CareHomesPictureResponse",
)
