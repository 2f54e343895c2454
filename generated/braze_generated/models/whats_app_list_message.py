# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .whats_app_list import WhatsAppList


class WhatsAppListMessage(Model):
    """
    A text with a list to choose from, in answer to a user.
    """

    __slots__ = ()
    _required = ["body", "list"]

    def __init__(
        self,
        *,
        body: str,
        list_: WhatsAppList | Mapping[str, Any],
        header: str | Omit = OMIT,
        footer: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "body": body,
                "list": list_,
                "header": header,
                "footer": footer,
            },
        )

    body: Field[str] = Field("body")
    """
    The text.
    """

    list_: Field[WhatsAppList] = Field("list", one("WhatsAppList"))
    """
    A list to choose from. It opens with a button, and has at most 10 rows over all sections.
    """

    header: Field[str | None] = Field("header")
    """
    Text of the header.
    """

    footer: Field[str | None] = Field("footer")
    """
    Text of the footer.
    """
