# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class FirebasePushCredential(RequestModel):
    """
    A service account for Firebase Cloud Messaging.
    """

    __slots__ = ()
    _required = ("credential",)

    credential: str
    """
    Content of the JSON file with the service account, in Base64.
    """
