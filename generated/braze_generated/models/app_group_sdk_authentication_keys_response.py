# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .sdk_authentication_key import SdkAuthenticationKey


@define(kw_only=True, slots=False, repr=False)
class AppGroupSdkAuthenticationKeysResponse(Result):
    """
    The keys of an app.
    """

    __slots__ = ()
    _required = ("keys",)

    keys: list[SdkAuthenticationKey] = field(metadata={"decode": ListDecoder("SdkAuthenticationKey"), "absent": list})
    """
    Keys of the app, at most three; exactly one is the primary key.
    """
