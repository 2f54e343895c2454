# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class WhatsAppListRow(RequestModel):
    """
    A row in a list that the user can select.
    """

    __slots__ = ()
    _required = ("row_title",)

    row_title: str
    """
    Title of the row.
    """

    row_description: str | Omit = OMIT
    """
    Text below the title.
    """
