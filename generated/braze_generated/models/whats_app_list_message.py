# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts
    from .whats_app_list import WhatsAppList


@define(kw_only=True, slots=False, repr=False)
class WhatsAppListMessage(RequestModel):
    """
    A text with a list of choices, sent in response to a user.
    """

    __slots__ = ()
    _required = ("body", "list")

    body: str
    """
    The text.
    """

    list_: WhatsAppList | dicts.WhatsAppList = field(metadata={"name": "list", "decode": ObjectDecoder("WhatsAppList")})
    """
    A list of choices. It is opened with a button and has at most 10 rows across all sections.
    """

    header: str | Omit = OMIT
    """
    Text of the header.
    """

    footer: str | Omit = OMIT
    """
    Text of the footer.
    """
