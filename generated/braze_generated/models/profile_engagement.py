# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class ProfileEngagement(Model):
    """
    What an exported user did with a campaign. Only what was done may appear.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        opened_email: bool | Omit = OMIT,
        opened_push: bool | Omit = OMIT,
        clicked_email: bool | Omit = OMIT,
        clicked_triggered_in_app_message: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "opened_email": opened_email,
                "opened_push": opened_push,
                "clicked_email": clicked_email,
                "clicked_triggered_in_app_message": clicked_triggered_in_app_message,
            },
        )

    opened_email: Field[bool | None] = Field("opened_email")
    """
    Whether an e-mail was opened.
    """

    opened_push: Field[bool | None] = Field("opened_push")
    """
    Whether a push message was opened.
    """

    clicked_email: Field[bool | None] = Field("clicked_email")
    """
    Whether a link in an e-mail was clicked.
    """

    clicked_triggered_in_app_message: Field[bool | None] = Field("clicked_triggered_in_app_message")
    """
    Whether a triggered in-app message was clicked.
    """
