# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /preference_center/v1"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ObjectDecoder

if TYPE_CHECKING:
    from ...models import PreferenceCenterCreateResponse

ENDPOINT: Endpoint[PreferenceCenterCreateResponse] = Endpoint(
    operation=OPERATIONS["preference_center_create"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument("name", "name", "str"),
        Argument("preference_center_page_html", "preference_center_page_html", "str"),
        Argument("confirmation_page_html", "confirmation_page_html", "str"),
        Argument("preference_center_title", "preference_center_title", "str"),
        Argument("state", "state", "PreferenceCenterState"),
        Argument(
            "options",
            "options",
            "PreferenceCenterOptions | dicts.PreferenceCenterOptions",
            ObjectDecoder("PreferenceCenterOptions"),
        ),
    ),
    result="PreferenceCenterCreateResponse",
)
