# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .apns_gateway import ApnsGateway


@define(kw_only=True, slots=False, repr=False)
class ApplePushCredential(RequestModel):
    """
    An authentication key for the Apple Push Notification service (APNs).
    """

    __slots__ = ()
    _required = ("certificate", "jwt_key_id", "jwt_team_id", "jwt_bundle_id", "apns_gateway")

    certificate: str
    """
    Content of the `.p8` file with the authentication key, in Base64. Certificates are not accepted.
    """

    jwt_key_id: str
    """
    Identifier of the authentication key.
    """

    jwt_team_id: str
    """
    Identifier of your team at Apple Developer.
    """

    jwt_bundle_id: str
    """
    Bundle identifier of the app.
    """

    apns_gateway: ApnsGateway
    """
    Gateway through which push messages are sent, `prod` for production or `dev` for development.
    """
