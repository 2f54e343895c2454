# Generated from openapi/ by `python -m generator`. Do not edit.
"""POST /v2/subscription/status/set"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...runtime.call import Argument, Endpoint
from ...runtime.decoding import ListDecoder

if TYPE_CHECKING:
    from ...models import SubscriptionStatusSetV2Response

ENDPOINT: Endpoint[SubscriptionStatusSetV2Response] = Endpoint(
    operation=OPERATIONS["subscription_status_set_v2"],
    path=(),
    query=(),
    headers=(),
    body=(
        Argument(
            "subscription_groups",
            "subscription_groups",
            "Sequence[SubscriptionGroupChange | dicts.SubscriptionGroupChange]",
            ListDecoder("SubscriptionGroupChange"),
        ),
    ),
    result="SubscriptionStatusSetV2Response",
)
