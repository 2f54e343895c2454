# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, Timestamp, many, timestamp

if TYPE_CHECKING:
    from .profile_canvas_step import ProfileCanvasStep


class ProfileCanvas(Model):
    """
    A Canvas that an exported user received.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        name: str | Omit = OMIT,
        api_canvas_id: str | Omit = OMIT,
        last_received_message: datetime | str | Omit = OMIT,
        last_entered: datetime | str | Omit = OMIT,
        variation_name: str | Omit = OMIT,
        in_control: bool | Omit = OMIT,
        last_entered_control_at: datetime | str | None | Omit = OMIT,
        last_exited: datetime | str | Omit = OMIT,
        steps_received: Sequence[ProfileCanvasStep | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "api_canvas_id": api_canvas_id,
                "last_received_message": last_received_message,
                "last_entered": last_entered,
                "variation_name": variation_name,
                "in_control": in_control,
                "last_entered_control_at": last_entered_control_at,
                "last_exited": last_exited,
                "steps_received": steps_received,
            },
        )

    name: Field[str | None] = Field("name")
    """
    Name of the Canvas.
    """

    api_canvas_id: Field[str | None] = Field("api_canvas_id")
    """
    API identifier of the Canvas.
    """

    last_received_message: Field[Timestamp | None] = Field("last_received_message", timestamp)
    """
    When the user last received a message of it.
    """

    last_entered: Field[Timestamp | None] = Field("last_entered", timestamp)
    """
    When the user last entered it.
    """

    variation_name: Field[str | None] = Field("variation_name")
    """
    Name of the variant the user is in.
    """

    in_control: Field[bool | None] = Field("in_control")
    """
    Whether the user is in the control group.
    """

    last_entered_control_at: Field[Timestamp | None] = Field("last_entered_control_at", timestamp)
    """
    When the user last entered the control group; null when never.
    """

    last_exited: Field[Timestamp | None] = Field("last_exited", timestamp)
    """
    When the user last left it.
    """

    steps_received: Field[list[ProfileCanvasStep] | None] = Field("steps_received", many("ProfileCanvasStep"))
    """
    Steps the user received.
    """
