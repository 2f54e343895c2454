# Generated from openapi/ by `python -m generator`. Do not edit.
"""PUT /preference_center/v1/{preferenceCenterExternalID}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import PreferenceCenterReplaceResponse

ENDPOINT: Endpoint[PreferenceCenterReplaceResponse] = Endpoint(
    operation=OPERATIONS["preference_center_replace"],
    path=(Argument("preference_center_external_id", "preferenceCenterExternalID", "str"),),
    query=(),
    headers=(),
    body=(
        Argument("preference_center_page_html", "preference_center_page_html", "str"),
        Argument("confirmation_page_html", "confirmation_page_html", "str"),
        Argument("name", "name", "str"),
        Argument("preference_center_title", "preference_center_title", "str"),
        Argument("state", "state", "PreferenceCenterState"),
        Argument(
            "options",
            "options",
            "PreferenceCenterOptions | dicts.PreferenceCenterOptions",
            ObjectDecoder("PreferenceCenterOptions"),
        ),
    ),
    result="PreferenceCenterReplaceResponse",
)
