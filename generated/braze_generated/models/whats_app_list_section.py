# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .. import dicts
    from .whats_app_list_row import WhatsAppListRow


@define(kw_only=True, slots=False, repr=False)
class WhatsAppListSection(RequestModel):
    """
    A section of a list.
    """

    __slots__ = ()
    _required = ("section_title", "list_rows")

    section_title: str
    """
    Title of the section.
    """

    list_rows: Sequence[WhatsAppListRow | dicts.WhatsAppListRow] = field(
        metadata={"decode": ListDecoder("WhatsAppListRow")}
    )
    """
    Rows of the section. All sections together can have at most 10.
    """
