# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class ProfileCanvasStep(Model):
    """
    A step of a Canvas that an exported user received.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        name: str | Omit = OMIT,
        api_canvas_step_id: str | Omit = OMIT,
        last_received: datetime | str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "api_canvas_step_id": api_canvas_step_id,
                "last_received": last_received,
            },
        )

    name: Field[str | None] = Field("name")
    """
    Name of the step.
    """

    api_canvas_step_id: Field[str | None] = Field("api_canvas_step_id")
    """
    API identifier of the step.
    """

    last_received: Field[Timestamp | None] = Field("last_received", timestamp)
    """
    When the user last received it.
    """
