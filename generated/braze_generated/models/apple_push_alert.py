# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Model, Omit


class ApplePushAlert(Model):
    """
    What a notification says, where a plain text is not enough: a title, or texts that the app
    translates.
    """

    __slots__ = ()
    _required = ["body"]

    def __init__(
        self,
        *,
        body: str,
        title: str | Omit = OMIT,
        title_loc_key: str | Omit = OMIT,
        title_loc_args: Sequence[str] | Omit = OMIT,
        action_loc_key: str | Omit = OMIT,
        loc_key: str | Omit = OMIT,
        loc_args: Sequence[str] | Omit = OMIT,
        sound: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "body": body,
                "title": title,
                "title_loc_key": title_loc_key,
                "title_loc_args": title_loc_args,
                "action_loc_key": action_loc_key,
                "loc_key": loc_key,
                "loc_args": loc_args,
                "sound": sound,
            },
        )

    body: Field[str] = Field("body")
    """
    Text of the notification.
    """

    title: Field[str | None] = Field("title")
    """
    Short title, also shown on an Apple Watch.
    """

    title_loc_key: Field[str | None] = Field("title_loc_key")
    """
    Key of the title in the `Localizable.strings` file of the app.
    """

    title_loc_args: Field[list[str] | None] = Field("title_loc_args")
    """
    Values for the placeholders of the text that `title_loc_key` names.
    """

    action_loc_key: Field[str | None] = Field("action_loc_key")
    """
    Key of the label of the right-hand button in the `Localizable.strings` file. Given, the notification
    has two buttons, of which this one stands in for "View".
    """

    loc_key: Field[str | None] = Field("loc_key")
    """
    Key of the text in the `Localizable.strings` file of the app.
    """

    loc_args: Field[list[str] | None] = Field("loc_args")
    """
    Values for the placeholders of the text that `loc_key` names.
    """

    sound: Field[str | None] = Field("sound")
    """
    Location of a sound file in the app. For Live Activities only.
    """
