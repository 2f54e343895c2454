"""The messages that were sent, as tests read them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import frozen

from braze_sandbox._time_formats import parse_utc

from .store import Record


@frozen(kw_only=True)
class SentMessage:
    """
    A message to one user on one channel. Nothing was delivered, and no Liquid was evaluated.
    """

    at: datetime
    operation: str
    """The operation that sent or scheduled it."""
    channel: str
    """The channel, as in the request: ``email``, ``apple_push`` and so on; ``canvas`` for the entry into a Canvas."""
    braze_id: str
    external_id: str | None = None
    to: str | None = None
    """The user's email address or phone number, for channels that need one."""
    content: dict[str, Any]
    """The message. Empty for a campaign or a Canvas that only Braze knows."""
    properties: dict[str, Any]
    """The trigger properties, entry properties or context for this user."""
    campaign_id: str | None = None
    canvas_id: str | None = None
    send_id: str | None = None
    dispatch_id: str

    @classmethod
    def from_record(cls, record: Record) -> SentMessage:
        """
        Return the message that a record of the state describes.
        """
        values = {name: value for name, value in record.items() if name != "id"}
        return cls(**{**values, "at": parse_utc(record["at"])})
