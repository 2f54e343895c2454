# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .android_push import AndroidPush
    from .apple_push import ApplePush
    from .content_card_message import ContentCardMessage
    from .email_message import EmailMessage
    from .kindle_push import KindlePush
    from .sms_message import SmsMessage
    from .web_push import WebPush
    from .webhook_message import WebhookMessage
    from .whats_app_message import WhatsAppMessage
    from .windows_phone_8_push import WindowsPhone8Push
    from .windows_universal_push import WindowsUniversalPush


class Messages(Model):
    """
    The messages to send, one per channel; a channel without a message is not used. Any of them does for
    sending at once, where the two Windows channels are legacy. For scheduling, Braze's page lists
    neither these two nor `whats_app`.
    """

    __slots__ = ()
    _one_of = [
        (
            None,
            (
                "apple_push",
                "android_push",
                "kindle_push",
                "web_push",
                "windows_phone8_push",
                "windows_universal_push",
                "email",
                "sms",
                "webhook",
                "content_card",
                "whats_app",
            ),
            1,
            None,
        )
    ]

    def __init__(
        self,
        *,
        apple_push: ApplePush | Mapping[str, Any] | Omit = OMIT,
        android_push: AndroidPush | Mapping[str, Any] | Omit = OMIT,
        kindle_push: KindlePush | Mapping[str, Any] | Omit = OMIT,
        web_push: WebPush | Mapping[str, Any] | Omit = OMIT,
        windows_phone8_push: WindowsPhone8Push | Mapping[str, Any] | Omit = OMIT,
        windows_universal_push: WindowsUniversalPush | Mapping[str, Any] | Omit = OMIT,
        email: EmailMessage | Mapping[str, Any] | Omit = OMIT,
        sms: SmsMessage | Mapping[str, Any] | Omit = OMIT,
        webhook: WebhookMessage | Mapping[str, Any] | Omit = OMIT,
        content_card: ContentCardMessage | Mapping[str, Any] | Omit = OMIT,
        whats_app: WhatsAppMessage | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "apple_push": apple_push,
                "android_push": android_push,
                "kindle_push": kindle_push,
                "web_push": web_push,
                "windows_phone8_push": windows_phone8_push,
                "windows_universal_push": windows_universal_push,
                "email": email,
                "sms": sms,
                "webhook": webhook,
                "content_card": content_card,
                "whats_app": whats_app,
            },
        )

    apple_push: Field[ApplePush | None] = Field("apple_push", one("ApplePush"))
    """
    A push message to Apple devices. `alert`, `extra` and the other optional fields may come to 1,912
    bytes in all; a larger message is refused.
    """

    android_push: Field[AndroidPush | None] = Field("android_push", one("AndroidPush"))
    """
    A push message to Android devices. `alert` and `title` are required, unless `send_to_sync` is true,
    when neither may be given. `alert` and `extra` may come to 4,000 bytes in all; a larger message is
    refused.
    """

    kindle_push: Field[KindlePush | None] = Field("kindle_push", one("KindlePush"))
    """
    A push message to Kindle and Fire OS devices.
    """

    web_push: Field[WebPush | None] = Field("web_push", one("WebPush"))
    """
    A push message to browsers.
    """

    windows_phone8_push: Field[WindowsPhone8Push | None] = Field("windows_phone8_push", one("WindowsPhone8Push"))
    """
    A push message to Windows Phone 8. Legacy; only older pages have it.
    """

    windows_universal_push: Field[WindowsUniversalPush | None] = Field(
        "windows_universal_push", one("WindowsUniversalPush")
    )
    """
    A push message to Windows Universal apps. Legacy; only older pages have it.
    """

    email: Field[EmailMessage | None] = Field("email", one("EmailMessage"))
    """
    An e-mail. Its text stands in `body` or comes from a template; what is given here wins over the
    template.
    """

    sms: Field[SmsMessage | None] = Field("sms", one("SmsMessage"))
    """
    A text message; with images it is an MMS.
    """

    webhook: Field[WebhookMessage | None] = Field("webhook", one("WebhookMessage"))
    """
    A request that Braze makes to a server of your choice.
    """

    content_card: Field[ContentCardMessage | None] = Field("content_card", one("ContentCardMessage"))
    """
    A Content Card. It must say when it expires, by `time_to_live` or `expire_at`; that is at most 30
    days ahead.
    """

    whats_app: Field[WhatsAppMessage | None] = Field("whats_app", one("WhatsAppMessage"))
    """
    A WhatsApp message: one made from an approved template, or one of six kinds that answer a user who
    wrote first.
    """
