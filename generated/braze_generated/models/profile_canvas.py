# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ListDecoder, ResponseModel, decode_timestamp
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .profile_canvas_step import ProfileCanvasStep


@define(kw_only=True, slots=False, repr=False)
class ProfileCanvas(ResponseModel):
    """
    A Canvas that an exported user received.
    """

    __slots__ = ()

    name: str | None = None
    """
    Name of the Canvas.
    """

    api_canvas_id: str | None = None
    """
    API identifier of the Canvas.
    """

    last_received_message: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user last received a message of it.
    """

    last_entered: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user last entered it.
    """

    variation_name: str | None = None
    """
    Name of the variant the user is in.
    """

    in_control: bool | None = None
    """
    Whether the user is in the control group.
    """

    last_entered_control_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user last entered the control group; null when never.
    """

    last_exited: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user last left it.
    """

    steps_received: list[ProfileCanvasStep] | None = field(
        default=None, metadata={"decode": ListDecoder("ProfileCanvasStep")}
    )
    """
    Steps the user received.
    """
