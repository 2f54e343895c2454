# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import Result, decode_timestamp
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class TemplatesEmailInfoResponse(Result):
    """
    An e-mail template with its content. No `message` is documented here.
    """

    __slots__ = ()
    _required = ("email_template_id", "template_name")

    email_template_id: str
    """
    API identifier of the template.
    """

    template_name: str
    """
    Name of the template.
    """

    description: str | None = None
    """
    Description of the template. It cannot be written through the API.
    """

    subject: str | None = None
    """
    Subject line.
    """

    preheader: str | None = None
    """
    Text that some mail programs show beside the subject. May be missing.
    """

    body: str | None = None
    """
    Content of the e-mail, usually HTML. May be missing.
    """

    plaintext_body: str | None = None
    """
    The content as plain text. May be missing.
    """

    should_inline_css: bool | None = None
    """
    Whether the CSS of the body is inlined. May be missing, when the setting of the workspace applies.
    """

    tags: list[str] | None = None
    """
    Names of the tags on the template.
    """

    created_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some answers use `2026-01-05
    09:30:00.000 UTC` or a bare date instead. In a request, ISO 8601 with an offset is understood,
    unless the field says otherwise.
    """

    updated_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    A point in time. Usually ISO 8601 (`2026-01-05T09:30:00.000Z`); some answers use `2026-01-05
    09:30:00.000 UTC` or a bare date instead. In a request, ISO 8601 with an offset is understood,
    unless the field says otherwise.
    """
