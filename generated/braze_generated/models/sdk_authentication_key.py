# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class SdkAuthenticationKey(ResponseModel):
    """
    A public key with which Braze verifies the tokens signed for an app.
    """

    __slots__ = ()
    _required = ("id", "rsa_public_key", "description", "is_primary")

    id: str
    """
    Identifier of the key.
    """

    rsa_public_key: str
    """
    The RSA public key in PEM format.
    """

    description: str
    """
    What the key is for.
    """

    is_primary: bool
    """
    Whether this is the primary key of the app.
    """
