# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Model, Omit


class SmsMessage(Model):
    """
    A text message; with images it is an MMS.
    """

    __slots__ = ()
    _required = ["subscription_group_id", "body", "app_id"]

    def __init__(
        self,
        *,
        subscription_group_id: str,
        body: str,
        app_id: str,
        message_variation_id: str | Omit = OMIT,
        media_items: Sequence[str] | Omit = OMIT,
        link_shortening_enabled: bool | Omit = OMIT,
        user_click_tracking_enabled: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "subscription_group_id": subscription_group_id,
                "body": body,
                "app_id": app_id,
                "message_variation_id": message_variation_id,
                "media_items": media_items,
                "link_shortening_enabled": link_shortening_enabled,
                "user_click_tracking_enabled": user_click_tracking_enabled,
            },
        )

    subscription_group_id: Field[str] = Field("subscription_group_id")
    """
    API identifier of the SMS subscription group to send from.
    """

    body: Field[str] = Field("body")
    """
    Text of the message.
    """

    app_id: Field[str] = Field("app_id")
    """
    API identifier of an app of the workspace. Any of them does for all users, whether or not they have
    the app.
    """

    message_variation_id: Field[str | None] = Field("message_variation_id")
    """
    Message variation under which the message is counted; it must be an SMS of the campaign in
    `campaign_id`.
    """

    media_items: Field[list[str] | None] = Field("media_items")
    """
    URLs of images to send with the text, which make it an MMS.
    """

    link_shortening_enabled: Field[bool | None] = Field("link_shortening_enabled")
    """
    Whether links are shortened and clicks on them counted for the campaign.
    """

    user_click_tracking_enabled: Field[bool | None] = Field("user_click_tracking_enabled")
    """
    Whether clicks are counted for each user too. Only together with `link_shortening_enabled`.
    """
