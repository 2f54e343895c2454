# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class ProfileEvent(Model):
    """
    A custom event of an exported user.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        name: str | Omit = OMIT,
        first: datetime | str | Omit = OMIT,
        last: datetime | str | Omit = OMIT,
        count: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "first": first,
                "last": last,
                "count": count,
            },
        )

    name: Field[str | None] = Field("name")
    """
    Name of the custom event.
    """

    first: Field[Timestamp | None] = Field("first", timestamp)
    """
    When the user first performed it, even before the days that the export covers.
    """

    last: Field[Timestamp | None] = Field("last", timestamp)
    """
    When the user last performed it.
    """

    count: Field[int | None] = Field("count")
    """
    How often the user performed it, ever.
    """
