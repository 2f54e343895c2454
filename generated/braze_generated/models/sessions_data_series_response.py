# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .session_count import SessionCount


class SessionsDataSeriesResponse(Result):
    """
    Numbers of sessions, by day or hour.
    """

    __slots__ = ()
    _required = ["message", "data"]

    def __init__(
        self,
        *,
        message: str,
        data: Sequence[SessionCount | Mapping[str, Any]],
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

    data: Field[list[SessionCount]] = Field("data", many("SessionCount"))
    """
    Numbers of sessions in the window, one entry for each day or hour.
    """
