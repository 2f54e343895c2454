# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class SmsMessage(RequestModel):
    """
    A text message; with images it is an MMS.
    """

    __slots__ = ()
    _required = ("subscription_group_id", "body", "app_id")

    subscription_group_id: str
    """
    API identifier of the SMS subscription group to send from.
    """

    body: str
    """
    Text of the message.
    """

    app_id: str
    """
    API identifier of an app of the workspace. Any of them does for all users, whether or not they have
    the app.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is counted; it must be an SMS of the campaign in
    `campaign_id`.
    """

    media_items: Sequence[str] | Omit = OMIT
    """
    URLs of images to send with the text, which make it an MMS.
    """

    link_shortening_enabled: bool | Omit = OMIT
    """
    Whether links are shortened and clicks on them counted for the campaign.
    """

    user_click_tracking_enabled: bool | Omit = OMIT
    """
    Whether clicks are counted for each user too. Only together with `link_shortening_enabled`.
    """
