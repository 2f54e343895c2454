# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .email_template_summary import EmailTemplateSummary


@define(kw_only=True, slots=False, repr=False)
class TemplatesEmailListResponse(Result):
    """
    A list of email templates. No `message` is documented here.
    """

    __slots__ = ()
    _required = ("count", "templates")

    count: int
    """
    Number of templates returned.
    """

    templates: list[EmailTemplateSummary] = field(
        metadata={"decode": ListDecoder("EmailTemplateSummary"), "absent": list}
    )
    """
    Templates, as many as `limit` allows; empty if `offset` is past the last one.
    """
