# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class ProfileApp(ResponseModel):
    """
    An app used by an exported user.
    """

    __slots__ = ()

    name: str | None = None
    """
    Name of the app.
    """

    platform: str | None = None
    """
    Platform of the app, such as `iOS`, `Android` or `Web`.
    """

    version: str | None = None
    """
    Version of the app.
    """

    sessions: int | None = None
    """
    Number of sessions.
    """

    first_used: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the first session took place.
    """

    last_used: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the most recent session took place.
    """
