# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class CampaignWebhookHeaders(Map[Any]):
    """
    Request headers of a webhook, keyed by name.
    """

    __slots__ = ()
