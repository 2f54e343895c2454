# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class WebhookStatistics(Model):
    """
    Statistics of one variation of a webhook.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        variation_api_id: str | Omit = OMIT,
        sent: int | Omit = OMIT,
        errors: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "variation_api_id": variation_api_id,
                "sent": sent,
                "errors": errors,
            },
        )

    variation_api_id: Field[str | None] = Field("variation_api_id")
    """
    API identifier of the variation.
    """

    sent: Field[int | None] = Field("sent")
    """
    Webhooks sent.
    """

    errors: Field[int | None] = Field("errors")
    """
    Webhooks that failed.
    """
