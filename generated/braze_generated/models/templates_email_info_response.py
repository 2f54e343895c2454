# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ..types import OMIT, Field, Omit, Result, Timestamp, timestamp


class TemplatesEmailInfoResponse(Result):
    """
    An e-mail template with its content. No `message` is documented here.
    """

    __slots__ = ()
    _required = ["email_template_id", "template_name"]

    def __init__(
        self,
        *,
        email_template_id: str,
        template_name: str,
        description: str | Omit = OMIT,
        subject: str | Omit = OMIT,
        preheader: str | Omit = OMIT,
        body: str | Omit = OMIT,
        plaintext_body: str | Omit = OMIT,
        should_inline_css: bool | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        created_at: datetime | str | Omit = OMIT,
        updated_at: datetime | str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "email_template_id": email_template_id,
                "template_name": template_name,
                "description": description,
                "subject": subject,
                "preheader": preheader,
                "body": body,
                "plaintext_body": plaintext_body,
                "should_inline_css": should_inline_css,
                "tags": tags,
                "created_at": created_at,
                "updated_at": updated_at,
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

    description: Field[str | None] = Field("description")
    """
    Description of the template. It cannot be written through the API.
    """

    subject: Field[str | None] = Field("subject")
    """
    Subject line.
    """

    preheader: Field[str | None] = Field("preheader")
    """
    Text that some mail programs show beside the subject. May be missing.
    """

    body: Field[str | None] = Field("body")
    """
    Content of the e-mail, usually HTML. May be missing.
    """

    plaintext_body: Field[str | None] = Field("plaintext_body")
    """
    The content as plain text. May be missing.
    """

    should_inline_css: Field[bool | None] = Field("should_inline_css")
    """
    Whether the CSS of the body is inlined. May be missing, when the setting of the workspace applies.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of the tags on the template.
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
