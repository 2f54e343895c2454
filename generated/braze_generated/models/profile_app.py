# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class ProfileApp(Model):
    """
    An app that an exported user has used.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        name: str | Omit = OMIT,
        platform: str | Omit = OMIT,
        version: str | Omit = OMIT,
        sessions: int | Omit = OMIT,
        first_used: datetime | str | Omit = OMIT,
        last_used: datetime | str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "platform": platform,
                "version": version,
                "sessions": sessions,
                "first_used": first_used,
                "last_used": last_used,
            },
        )

    name: Field[str | None] = Field("name")
    """
    Name of the app.
    """

    platform: Field[str | None] = Field("platform")
    """
    Platform of the app, such as `iOS`, `Android` or `Web`.
    """

    version: Field[str | None] = Field("version")
    """
    Version of the app.
    """

    sessions: Field[int | None] = Field("sessions")
    """
    Number of sessions.
    """

    first_used: Field[Timestamp | None] = Field("first_used", timestamp)
    """
    When the first session was.
    """

    last_used: Field[Timestamp | None] = Field("last_used", timestamp)
    """
    When the last session was.
    """
