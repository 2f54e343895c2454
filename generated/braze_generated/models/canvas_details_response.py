# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ListDecoder, Result, decode_timestamp
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .canvas_step import CanvasStep
    from .canvas_variant import CanvasVariant


@define(kw_only=True, slots=False, repr=False)
class CanvasDetailsResponse(Result):
    """
    A Canvas with its variants and steps.
    """

    __slots__ = ()
    _required = ("message", "name")

    message: str
    """
    `success`, or what went wrong.
    """

    name: str
    """
    Name of the Canvas.
    """

    description: str | None = None
    """
    Description of the Canvas, as written in the dashboard.
    """

    created_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the Canvas was created.
    """

    updated_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the Canvas was last changed.
    """

    archived: bool | None = None
    """
    Whether the Canvas is archived.
    """

    draft: bool | None = None
    """
    Whether the Canvas is a draft.
    """

    enabled: bool | None = None
    """
    Whether the Canvas is active.
    """

    has_post_launch_draft: bool | None = None
    """
    Whether there are unpublished changes to a Canvas that has been launched.
    `post_launch_draft_version` asks for them.
    """

    schedule_type: str | None = None
    """
    How entry to the Canvas is scheduled. Braze's page shows `date` and lists no further values.
    """

    first_entry: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When a user first entered the Canvas.
    """

    last_entry: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When a user last entered the Canvas.
    """

    channels: list[str] | None = None
    """
    Channels used by the steps, such as `email`.
    """

    variants: list[CanvasVariant] | None = field(default=None, metadata={"decode": ListDecoder("CanvasVariant")})
    """
    Variants of the Canvas.
    """

    tags: list[str] | None = None
    """
    Names of the tags on the Canvas.
    """

    teams: list[str] | None = None
    """
    Names of the teams that the Canvas belongs to.
    """

    steps: list[CanvasStep] | None = field(default=None, metadata={"decode": ListDecoder("CanvasStep")})
    """
    Steps of the Canvas, of all variants.
    """
