# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .custom_event_count import CustomEventCount


class EventsDataSeriesResponse(Result):
    """
    Occurrences of a custom event in the days or hours asked for.
    """

    __slots__ = ()
    _required = ["message", "data"]

    def __init__(
        self,
        *,
        message: str,
        data: Sequence[CustomEventCount | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "message": message,
                "data": data,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    data: Field[list[CustomEventCount]] = Field("data", many("CustomEventCount"))
    """
    One entry for each day or hour.
    """
