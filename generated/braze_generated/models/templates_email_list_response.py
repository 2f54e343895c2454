# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .email_template_summary import EmailTemplateSummary


class TemplatesEmailListResponse(Result):
    """
    Some of the e-mail templates. No `message` is documented here.
    """

    __slots__ = ()
    _required = ["count", "templates"]

    def __init__(
        self,
        *,
        count: int,
        templates: Sequence[EmailTemplateSummary | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "count": count,
                "templates": templates,
            },
        )

    count: Field[int] = Field("count")
    """
    Number of templates returned.
    """

    templates: Field[list[EmailTemplateSummary]] = Field("templates", many("EmailTemplateSummary"))
    """
    The templates, as many as `limit` allows; empty where `offset` lies past the last one.
    """
