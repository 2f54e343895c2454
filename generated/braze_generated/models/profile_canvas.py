# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder, decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .profile_canvas_step import ProfileCanvasStep


@define(kw_only=True, slots=False, repr=False)
class ProfileCanvas(ResponseModel):
    """
    A Canvas received by an exported user.
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
    When the user most recently received a message from it.
    """

    last_entered: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user most recently entered it.
    """

    variation_name: str | None = None
    """
    Name of the user's variant.
    """

    in_control: bool | None = None
    """
    Whether the user is in the control group.
    """

    last_entered_control_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user most recently entered the control group; null if never.
    """

    last_exited: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user most recently exited it.
    """

    steps_received: list[ProfileCanvasStep] | None = field(
        default=None, metadata={"decode": ListDecoder("ProfileCanvasStep")}
    )
    """
    Steps received by the user.
    """
