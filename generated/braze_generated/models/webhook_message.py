# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .webhook_headers import WebhookHeaders
    from .webhook_method import WebhookMethod


class WebhookMessage(Model):
    """
    A request that Braze makes to a server of your choice.
    """

    __slots__ = ()
    _required = ["url", "request_method"]

    def __init__(
        self,
        *,
        url: str,
        request_method: WebhookMethod,
        request_headers: WebhookHeaders | Mapping[str, Any] | Omit = OMIT,
        body: str | Omit = OMIT,
        message_variation_id: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "url": url,
                "request_method": request_method,
                "request_headers": request_headers,
                "body": body,
                "message_variation_id": message_variation_id,
            },
        )

    url: Field[str] = Field("url")
    """
    URL that is called.
    """

    request_method: Field[WebhookMethod] = Field("request_method")
    """
    HTTP method of the request. `PATCH` is not offered.
    """

    request_headers: Field[WebhookHeaders | None] = Field("request_headers", one("WebhookHeaders"))
    """
    Headers of the request, name to value. Without a `Content-Type` Braze infers one from the body.
    """

    body: Field[str | None] = Field("body")
    """
    Body of the request, as text; JSON too is given as a string, with its quotes escaped.
    """

    message_variation_id: Field[str | None] = Field("message_variation_id")
    """
    Message variation under which the message is counted; it must be a webhook of the campaign in
    `campaign_id`.
    """
