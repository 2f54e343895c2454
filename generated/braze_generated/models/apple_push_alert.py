# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class ApplePushAlert(RequestModel):
    """
    What a notification says, where a plain text is not enough: a title, or texts that the app
    translates.
    """

    __slots__ = ()
    _required = ("body",)

    body: str
    """
    Text of the notification.
    """

    title: str | Omit = OMIT
    """
    Short title, also shown on an Apple Watch.
    """

    title_loc_key: str | Omit = OMIT
    """
    Key of the title in the `Localizable.strings` file of the app.
    """

    title_loc_args: Sequence[str] | Omit = OMIT
    """
    Values for the placeholders of the text that `title_loc_key` names.
    """

    action_loc_key: str | Omit = OMIT
    """
    Key of the label of the right-hand button in the `Localizable.strings` file. Given, the notification
    has two buttons, of which this one stands in for "View".
    """

    loc_key: str | Omit = OMIT
    """
    Key of the text in the `Localizable.strings` file of the app.
    """

    loc_args: Sequence[str] | Omit = OMIT
    """
    Values for the placeholders of the text that `loc_key` names.
    """

    sound: str | Omit = OMIT
    """
    Location of a sound file in the app. For Live Activities only.
    """
