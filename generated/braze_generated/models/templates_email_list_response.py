# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ListDecoder, Result

if TYPE_CHECKING:
    from .email_template_summary import EmailTemplateSummary


@define(kw_only=True, slots=False, repr=False)
class TemplatesEmailListResponse(Result):
    """
    Some of the e-mail templates. No `message` is documented here.
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
    The templates, as many as `limit` allows; empty where `offset` lies past the last one.
    """
