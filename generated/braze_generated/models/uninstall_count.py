# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class UninstallCount(Model):
    """
    How many times an app was uninstalled on one day.
    """

    __slots__ = ()
    _required = ["time", "uninstalls"]

    def __init__(
        self,
        *,
        time: str,
        uninstalls: int,
    ) -> None:
        self._fill(
            {
                "time": time,
                "uninstalls": uninstalls,
            },
        )

    time: Field[str] = Field("time")
    """
    The day, as an ISO 8601 date such as `2026-03-01`.
    """

    uninstalls: Field[int] = Field("uninstalls")
    """
    Uninstalls on the day.
    """
