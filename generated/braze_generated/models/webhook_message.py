# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .webhook_headers import WebhookHeaders
    from .webhook_method import WebhookMethod


@define(kw_only=True, slots=False, repr=False)
class WebhookMessage(RequestModel):
    """
    A request that Braze sends to a server of your choice.
    """

    __slots__ = ()
    _required = ("url", "request_method")

    url: str
    """
    URL that is called.
    """

    request_method: WebhookMethod
    """
    HTTP method of the request. `PATCH` is not supported.
    """

    request_headers: WebhookHeaders | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WebhookHeaders")}
    )
    """
    Headers of the request, keyed by name. Without a `Content-Type`, Braze infers one from the body.
    """

    body: str | Omit = OMIT
    """
    Body of the request as text; JSON must also be given as a string, with its quotes escaped.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is tracked; must be a webhook of the campaign in
    `campaign_id`.
    """
