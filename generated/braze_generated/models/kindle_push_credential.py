# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class KindlePushCredential(RequestModel):
    """
    Credentials for Amazon Device Messaging.
    """

    __slots__ = ()
    _required = ("client_id", "client_secret")

    client_id: str
    """
    Client identifier at Amazon.
    """

    client_secret: str
    """
    Client secret at Amazon.
    """
