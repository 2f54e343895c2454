# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class WhatsAppListRow(Model):
    """
    A row of a list, which the user can choose.
    """

    __slots__ = ()
    _required = ["row_title"]

    def __init__(
        self,
        *,
        row_title: str,
        row_description: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "row_title": row_title,
                "row_description": row_description,
            },
        )

    row_title: Field[str] = Field("row_title")
    """
    Title of the row.
    """

    row_description: Field[str | None] = Field("row_description")
    """
    Text under the title.
    """
