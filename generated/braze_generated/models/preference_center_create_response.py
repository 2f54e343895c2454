# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import Result
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class PreferenceCenterCreateResponse(Result):
    """
    Result of creating a preference center.
    """

    __slots__ = ()
    _required = ("preference_center_api_id", "liquid_tag", "created_at", "message")

    preference_center_api_id: str
    """
    API identifier of the preference center, required for later changes.
    """

    liquid_tag: str
    """
    Liquid tag that links to the preference center from a message.
    """

    created_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    Time of creation.
    """

    message: str
    """
    `success` if the preference center was created.
    """
