# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import Result
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class PreferenceCenterReplaceResponse(Result):
    """
    Result of replacing a preference center.
    """

    __slots__ = ()
    _required = ("preference_center_api_id", "created_at", "updated_at", "message")

    preference_center_api_id: str
    """
    API identifier of the preference center.
    """

    created_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    Time of creation.
    """

    updated_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    Time of this change.
    """

    message: str
    """
    `success` if the preference center was replaced.
    """
