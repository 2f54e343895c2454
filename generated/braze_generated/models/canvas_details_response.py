# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Omit, Result, Timestamp, many, timestamp

if TYPE_CHECKING:
    from .canvas_step import CanvasStep
    from .canvas_variant import CanvasVariant


class CanvasDetailsResponse(Result):
    """
    A Canvas with its variants and steps.
    """

    __slots__ = ()
    _required = ["message", "name"]

    def __init__(
        self,
        *,
        message: str,
        name: str,
        description: str | Omit = OMIT,
        created_at: datetime | str | Omit = OMIT,
        updated_at: datetime | str | Omit = OMIT,
        archived: bool | Omit = OMIT,
        draft: bool | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        has_post_launch_draft: bool | Omit = OMIT,
        schedule_type: str | Omit = OMIT,
        first_entry: datetime | str | Omit = OMIT,
        last_entry: datetime | str | Omit = OMIT,
        channels: Sequence[str] | Omit = OMIT,
        variants: Sequence[CanvasVariant | Mapping[str, Any]] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        teams: Sequence[str] | Omit = OMIT,
        steps: Sequence[CanvasStep | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "name": name,
                "description": description,
                "created_at": created_at,
                "updated_at": updated_at,
                "archived": archived,
                "draft": draft,
                "enabled": enabled,
                "has_post_launch_draft": has_post_launch_draft,
                "schedule_type": schedule_type,
                "first_entry": first_entry,
                "last_entry": last_entry,
                "channels": channels,
                "variants": variants,
                "tags": tags,
                "teams": teams,
                "steps": steps,
            },
        )

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """

    name: Field[str] = Field("name")
    """
    Name of the Canvas.
    """

    description: Field[str | None] = Field("description")
    """
    Description of the Canvas, as written in the dashboard.
    """

    created_at: Field[Timestamp | None] = Field("created_at", timestamp)
    """
    When the Canvas was created.
    """

    updated_at: Field[Timestamp | None] = Field("updated_at", timestamp)
    """
    When the Canvas was last changed.
    """

    archived: Field[bool | None] = Field("archived")
    """
    Whether the Canvas is archived.
    """

    draft: Field[bool | None] = Field("draft")
    """
    Whether the Canvas is a draft.
    """

    enabled: Field[bool | None] = Field("enabled")
    """
    Whether the Canvas is active.
    """

    has_post_launch_draft: Field[bool | None] = Field("has_post_launch_draft")
    """
    Whether there are unpublished changes to a Canvas that has been launched.
    `post_launch_draft_version` asks for them.
    """

    schedule_type: Field[str | None] = Field("schedule_type")
    """
    How entry to the Canvas is scheduled. Braze's page shows `date` and lists no further values.
    """

    first_entry: Field[Timestamp | None] = Field("first_entry", timestamp)
    """
    When a user first entered the Canvas.
    """

    last_entry: Field[Timestamp | None] = Field("last_entry", timestamp)
    """
    When a user last entered the Canvas.
    """

    channels: Field[list[str] | None] = Field("channels")
    """
    Channels used by the steps, such as `email`.
    """

    variants: Field[list[CanvasVariant] | None] = Field("variants", many("CanvasVariant"))
    """
    Variants of the Canvas.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the Canvas.
    """

    teams: Field[list[str] | None] = Field("teams")
    """
    Names of the teams that the Canvas belongs to.
    """

    steps: Field[list[CanvasStep] | None] = Field("steps", many("CanvasStep"))
    """
    Steps of the Canvas, of all variants.
    """
