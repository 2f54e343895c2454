# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import Field, Result


class EventsListResponse(Result):
    """
    One page of names of custom events.
    """

    __slots__ = ()
    _required = ["message", "events"]

    def __init__(
        self,
        *,
        message: str,
        events: Sequence[str],
    ) -> None:
        self._fill(
            {
                "message": message,
                "events": events,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    events: Field[list[str]] = Field("events")
    """
    Names of this page in alphabetical order, at most 250; empty past the last page.
    """
