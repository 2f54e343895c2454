# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class SmsMessage(RequestModel):
    """
    A text message; if it has images, it is sent as an MMS.
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
    API identifier of an app in the workspace. Any app can be used for all users, whether or not they
    have it.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is tracked; must be an SMS of the campaign in
    `campaign_id`.
    """

    media_items: Sequence[str] | Omit = OMIT
    """
    URLs of images to send with the text, which turn it into an MMS.
    """

    link_shortening_enabled: bool | Omit = OMIT
    """
    Whether links are shortened and clicks on them are tracked for the campaign.
    """

    user_click_tracking_enabled: bool | Omit = OMIT
    """
    Whether clicks are also tracked for each user. Requires `link_shortening_enabled`.
    """
