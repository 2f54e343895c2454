# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class EmailTemplateSummary(ResponseModel):
    """
    An email template as returned in the list.
    """

    __slots__ = ()
    _required = ("email_template_id", "template_name", "created_at", "updated_at", "tags")

    email_template_id: str
    """
    API identifier of the template.
    """

    template_name: str
    """
    Name of the template.
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

    tags: list[str] = field(metadata={"absent": list})
    """
    Names of the tags on the template.
    """
