# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class ApplePushAlert(RequestModel):
    """
    Content of a notification that needs more than plain text: a title, or text that the app localises.
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
    Key of the title in the app's `Localizable.strings` file.
    """

    title_loc_args: Sequence[str] | Omit = OMIT
    """
    Values for the placeholders in the text identified by `title_loc_key`.
    """

    action_loc_key: str | Omit = OMIT
    """
    Key of the label of the right button in the `Localizable.strings` file. If given, the notification
    has two buttons, and this one replaces "View".
    """

    loc_key: str | Omit = OMIT
    """
    Key of the text in the app's `Localizable.strings` file.
    """

    loc_args: Sequence[str] | Omit = OMIT
    """
    Values for the placeholders in the text identified by `loc_key`.
    """

    sound: str | Omit = OMIT
    """
    Location of a sound file in the app. Live Activities only.
    """
