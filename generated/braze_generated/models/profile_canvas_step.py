# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class ProfileCanvasStep(ResponseModel):
    """
    A Canvas step received by an exported user.
    """

    __slots__ = ()

    name: str | None = None
    """
    Name of the step.
    """

    api_canvas_step_id: str | None = None
    """
    API identifier of the step.
    """

    last_received: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user most recently received it.
    """
