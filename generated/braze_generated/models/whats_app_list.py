# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .. import dicts
    from .whats_app_list_section import WhatsAppListSection


@define(kw_only=True, slots=False, repr=False)
class WhatsAppList(RequestModel):
    """
    A list of choices. It is opened with a button and has at most 10 rows across all sections.
    """

    __slots__ = ()
    _required = ("list_button_text", "list_sections")

    list_button_text: str
    """
    Label of the button that opens the list.
    """

    list_sections: Sequence[WhatsAppListSection | dicts.WhatsAppListSection] = field(
        metadata={"decode": ListDecoder("WhatsAppListSection")}
    )
    """
    Sections of the list, at least one.
    """
