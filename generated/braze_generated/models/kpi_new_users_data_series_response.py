# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .new_user_count import NewUserCount


class KpiNewUsersDataSeriesResponse(Result):
    """
    New users of the days asked for.
    """

    __slots__ = ()
    _required = ["message", "data"]

    def __init__(
        self,
        *,
        message: str,
        data: Sequence[NewUserCount | Mapping[str, Any]],
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

    data: Field[list[NewUserCount]] = Field("data", many("NewUserCount"))
    """
    One entry for each day.
    """
