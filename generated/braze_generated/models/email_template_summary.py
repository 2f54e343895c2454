# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class EmailTemplateSummary(Model):
    """
    An e-mail template as it appears in the list.
    """

    __slots__ = ()
    _required = ["email_template_id", "template_name"]

    def __init__(
        self,
        *,
        email_template_id: str,
        template_name: str,
        created_at: datetime | str | Omit = OMIT,
        updated_at: datetime | str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "email_template_id": email_template_id,
                "template_name": template_name,
                "created_at": created_at,
                "updated_at": updated_at,
                "tags": tags,
            },
        )

    email_template_id: Field[str] = Field("email_template_id")
    """
    API identifier of the template.
    """

    template_name: Field[str] = Field("template_name")
    """
    Name of the template.
    """

    created_at: Field[Timestamp | None] = Field("created_at", timestamp)
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some answers use `2026-01-05
    09:30:00.000 UTC` or a bare date instead. In a request, ISO 8601 with an offset is understood,
    unless the field says otherwise.
    """

    updated_at: Field[Timestamp | None] = Field("updated_at", timestamp)
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some answers use `2026-01-05
    09:30:00.000 UTC` or a bare date instead. In a request, ISO 8601 with an offset is understood,
    unless the field says otherwise.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the template.
    """
