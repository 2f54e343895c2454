# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import Result
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class TemplatesEmailInfoResponse(Result):
    """
    An email template with its content. No `message` is documented here.
    """

    __slots__ = ()
    _required = ("email_template_id", "template_name", "subject", "tags", "created_at", "updated_at")

    email_template_id: str
    """
    API identifier of the template.
    """

    template_name: str
    """
    Name of the template.
    """

    subject: str
    """
    Subject line.
    """

    tags: list[str] = field(metadata={"absent": list})
    """
    Names of the tags on the template.
    """

    created_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some responses use `2026-01-05
    09:30:00.000 UTC` or a plain date instead. In requests, ISO 8601 with an offset is accepted unless
    the field says otherwise.
    """

    updated_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some responses use `2026-01-05
    09:30:00.000 UTC` or a plain date instead. In requests, ISO 8601 with an offset is accepted unless
    the field says otherwise.
    """

    description: str | None = None
    """
    Description of the template. It cannot be set through the API.
    """

    preheader: str | None = None
    """
    Text that some email clients display next to the subject. May be missing.
    """

    body: str | None = None
    """
    Content of the email, usually HTML. May be missing.
    """

    plaintext_body: str | None = None
    """
    Plain-text version of the content. May be missing.
    """

    should_inline_css: bool | None = None
    """
    Whether the CSS of the body is inlined. If missing, the workspace setting applies.
    """
