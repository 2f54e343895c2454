# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..runtime.model import Map


class SubscriptionStatusByUser(Map[str]):
    """
    State of each user in the group, keyed by the identifier used in the request, such as the external
    id. Not the status of the request.
    """

    __slots__ = ()
