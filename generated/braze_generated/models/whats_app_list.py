# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Model, many

if TYPE_CHECKING:
    from .whats_app_list_section import WhatsAppListSection


class WhatsAppList(Model):
    """
    A list to choose from. It opens with a button, and has at most 10 rows over all sections.
    """

    __slots__ = ()
    _required = ["list_button_text", "list_sections"]

    def __init__(
        self,
        *,
        list_button_text: str,
        list_sections: Sequence[WhatsAppListSection | Mapping[str, Any]],
    ) -> None:
        self._fill(
            {
                "list_button_text": list_button_text,
                "list_sections": list_sections,
            },
        )

    list_button_text: Field[str] = Field("list_button_text")
    """
    Label of the button that opens the list.
    """

    list_sections: Field[list[WhatsAppListSection]] = Field("list_sections", many("WhatsAppListSection"))
    """
    Sections of the list, at least one.
    """
