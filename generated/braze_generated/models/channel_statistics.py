# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many

if TYPE_CHECKING:
    from .content_card_statistics import ContentCardStatistics
    from .email_statistics import EmailStatistics
    from .in_app_message_statistics import InAppMessageStatistics
    from .push_statistics import PushStatistics
    from .sms_statistics import SmsStatistics
    from .webhook_statistics import WebhookStatistics
    from .whats_app_statistics import WhatsAppStatistics


class ChannelStatistics(Model):
    """
    Statistics by channel: for each channel used, a list with one entry for each variation of the
    message. A channel that was not used is left out. Braze may add channels; they appear as further
    fields of the same form.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        ios_push: Sequence[PushStatistics | Mapping[str, Any]] | Omit = OMIT,
        android_push: Sequence[PushStatistics | Mapping[str, Any]] | Omit = OMIT,
        kindle_push: Sequence[PushStatistics | Mapping[str, Any]] | Omit = OMIT,
        web_push: Sequence[PushStatistics | Mapping[str, Any]] | Omit = OMIT,
        webhook: Sequence[WebhookStatistics | Mapping[str, Any]] | Omit = OMIT,
        email: Sequence[EmailStatistics | Mapping[str, Any]] | Omit = OMIT,
        sms: Sequence[SmsStatistics | Mapping[str, Any]] | Omit = OMIT,
        whats_app: Sequence[WhatsAppStatistics | Mapping[str, Any]] | Omit = OMIT,
        content_cards: Sequence[ContentCardStatistics | Mapping[str, Any]] | Omit = OMIT,
        trigger_in_app_message: Sequence[InAppMessageStatistics | Mapping[str, Any]] | Omit = OMIT,
        in_app_message: Sequence[InAppMessageStatistics | Mapping[str, Any]] | Omit = OMIT,
        apple_push: Sequence[PushStatistics | Mapping[str, Any]] | Omit = OMIT,
        windows_phone8_push: Sequence[PushStatistics | Mapping[str, Any]] | Omit = OMIT,
        windows_universal_push: Sequence[PushStatistics | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "ios_push": ios_push,
                "android_push": android_push,
                "kindle_push": kindle_push,
                "web_push": web_push,
                "webhook": webhook,
                "email": email,
                "sms": sms,
                "whats_app": whats_app,
                "content_cards": content_cards,
                "trigger_in_app_message": trigger_in_app_message,
                "in_app_message": in_app_message,
                "apple_push": apple_push,
                "windows_phone8_push": windows_phone8_push,
                "windows_universal_push": windows_universal_push,
            },
        )

    ios_push: Field[list[PushStatistics] | None] = Field("ios_push", many("PushStatistics"))
    """
    Push to Apple devices.
    """

    android_push: Field[list[PushStatistics] | None] = Field("android_push", many("PushStatistics"))
    """
    Push to Android devices.
    """

    kindle_push: Field[list[PushStatistics] | None] = Field("kindle_push", many("PushStatistics"))
    """
    Push to Kindle devices.
    """

    web_push: Field[list[PushStatistics] | None] = Field("web_push", many("PushStatistics"))
    """
    Push to browsers.
    """

    webhook: Field[list[WebhookStatistics] | None] = Field("webhook", many("WebhookStatistics"))
    """
    Webhooks.
    """

    email: Field[list[EmailStatistics] | None] = Field("email", many("EmailStatistics"))
    """
    E-mail.
    """

    sms: Field[list[SmsStatistics] | None] = Field("sms", many("SmsStatistics"))
    """
    SMS and MMS.
    """

    whats_app: Field[list[WhatsAppStatistics] | None] = Field("whats_app", many("WhatsAppStatistics"))
    """
    WhatsApp messages.
    """

    content_cards: Field[list[ContentCardStatistics] | None] = Field("content_cards", many("ContentCardStatistics"))
    """
    Content Cards.
    """

    trigger_in_app_message: Field[list[InAppMessageStatistics] | None] = Field(
        "trigger_in_app_message", many("InAppMessageStatistics")
    )
    """
    In-app messages. The control group of a test has an entry of its own.
    """

    in_app_message: Field[list[InAppMessageStatistics] | None] = Field("in_app_message", many("InAppMessageStatistics"))
    """
    Legacy. Older versions of Braze's page give in-app messages under this name.
    """

    apple_push: Field[list[PushStatistics] | None] = Field("apple_push", many("PushStatistics"))
    """
    Legacy. Older versions of Braze's page give push to Apple devices under this name.
    """

    windows_phone8_push: Field[list[PushStatistics] | None] = Field("windows_phone8_push", many("PushStatistics"))
    """
    Legacy. Push to Windows Phone 8, which Braze no longer lists.
    """

    windows_universal_push: Field[list[PushStatistics] | None] = Field("windows_universal_push", many("PushStatistics"))
    """
    Legacy. Push to Windows apps, which Braze no longer lists.
    """
