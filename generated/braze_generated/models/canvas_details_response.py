# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder, decode_timestamp
from ..runtime.model import Result
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
    _required = (
        "message",
        "name",
        "created_at",
        "updated_at",
        "archived",
        "draft",
        "enabled",
        "has_post_launch_draft",
        "channels",
        "variants",
        "tags",
        "teams",
        "steps",
    )

    message: str
    """
    `success`, or an error message.
    """

    name: str
    """
    Name of the Canvas.
    """

    created_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the Canvas was created.
    """

    updated_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    When the Canvas was last changed.
    """

    archived: bool
    """
    Whether the Canvas is archived.
    """

    draft: bool
    """
    Whether the Canvas is a draft.
    """

    enabled: bool
    """
    Whether the Canvas is active.
    """

    has_post_launch_draft: bool
    """
    Whether a launched Canvas has unpublished changes. Use `post_launch_draft_version` to get them.
    """

    channels: list[str] = field(metadata={"absent": list})
    """
    Channels used by the steps, such as `email`.
    """

    variants: list[CanvasVariant] = field(metadata={"decode": ListDecoder("CanvasVariant"), "absent": list})
    """
    Variants of the Canvas.
    """

    tags: list[str] = field(metadata={"absent": list})
    """
    Names of the tags on the Canvas.
    """

    teams: list[str] = field(metadata={"absent": list})
    """
    Names of the teams to which the Canvas belongs.
    """

    steps: list[CanvasStep] = field(metadata={"decode": ListDecoder("CanvasStep"), "absent": list})
    """
    Steps of the Canvas, for all variants.
    """

    description: str | None = None
    """
    Description of the Canvas, as entered in the dashboard.
    """

    schedule_type: str | None = None
    """
    How entry into the Canvas is scheduled. Braze's page shows `date` and lists no other values.
    """

    first_entry: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When a user first entered the Canvas.
    """

    last_entry: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When a user last entered the Canvas.
    """
