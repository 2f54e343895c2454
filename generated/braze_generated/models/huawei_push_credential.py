# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class HuaweiPushCredential(RequestModel):
    """
    Credentials for Huawei Mobile Services.
    """

    __slots__ = ()
    _required = ("app_id", "app_secret")

    app_id: str
    """
    Identifier of the app at Huawei, unlike the `app_id` of the request.
    """

    app_secret: str
    """
    Secret of the app at Huawei.
    """
