# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..runtime.model import Map


class WebhookHeaders(Map[str]):
    """
    Headers of the request, keyed by name. Without a `Content-Type`, Braze infers one from the body.
    """

    __slots__ = ()
