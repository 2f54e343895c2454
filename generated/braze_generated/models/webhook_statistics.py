# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class WebhookStatistics(ResponseModel):
    """
    Statistics of one variation of a webhook.
    """

    __slots__ = ()

    variation_api_id: str | None = None
    """
    API identifier of the variation.
    """

    sent: int | None = None
    """
    Number of webhooks sent.
    """

    errors: int | None = None
    """
    Number of webhooks that failed.
    """
