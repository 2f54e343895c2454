# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Model, many

if TYPE_CHECKING:
    from .whats_app_list_row import WhatsAppListRow


class WhatsAppListSection(Model):
    """
    A section of a list.
    """

    __slots__ = ()
    _required = ["section_title", "list_rows"]

    def __init__(
        self,
        *,
        section_title: str,
        list_rows: Sequence[WhatsAppListRow | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "section_title": section_title,
                "list_rows": list_rows,
            },
        )

    section_title: Field[str] = Field("section_title")
    """
    Title of the section.
    """

    list_rows: Field[list[WhatsAppListRow]] = Field("list_rows", many("WhatsAppListRow"))
    """
    Rows of the section. All sections together have at most 10.
    """
