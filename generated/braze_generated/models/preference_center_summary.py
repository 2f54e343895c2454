# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class PreferenceCenterSummary(ResponseModel):
    """
    A preference center, without its pages.
    """

    __slots__ = ()
    _required = ("name", "preference_center_api_id", "created_at", "updated_at")

    name: str
    """
    Name of the preference center.
    """

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
    Time of the last change.
    """
