# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

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


@define(kw_only=True, slots=False, repr=False)
class Messages(RequestModel):
    """
    The messages to send, one per channel; a channel without a message is not used. Any of them does for
    sending at once, where the two Windows channels are legacy. For scheduling, Braze's page lists
    neither these two nor `whats_app`.
    """

    __slots__ = ()
    _one_of = (
        OneOf(
            fields=(
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
            at_least=1,
        ),
    )

    apple_push: ApplePush | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ApplePush")}
    )
    """
    A push message to Apple devices. `alert`, `extra` and the other optional fields may come to 1,912
    bytes in all; a larger message is refused.
    """

    android_push: AndroidPush | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("AndroidPush")}
    )
    """
    A push message to Android devices. `alert` and `title` are required, unless `send_to_sync` is true,
    when neither may be given. `alert` and `extra` may come to 4,000 bytes in all; a larger message is
    refused.
    """

    kindle_push: KindlePush | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("KindlePush")}
    )
    """
    A push message to Kindle and Fire OS devices.
    """

    web_push: WebPush | Mapping[str, Any] | Omit = field(default=OMIT, metadata={"decode": ObjectDecoder("WebPush")})
    """
    A push message to browsers.
    """

    windows_phone8_push: WindowsPhone8Push | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WindowsPhone8Push")}
    )
    """
    A push message to Windows Phone 8. Legacy; only older pages have it.
    """

    windows_universal_push: WindowsUniversalPush | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WindowsUniversalPush")}
    )
    """
    A push message to Windows Universal apps. Legacy; only older pages have it.
    """

    email: EmailMessage | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("EmailMessage")}
    )
    """
    An e-mail. Its text stands in `body` or comes from a template; what is given here wins over the
    template.
    """

    sms: SmsMessage | Mapping[str, Any] | Omit = field(default=OMIT, metadata={"decode": ObjectDecoder("SmsMessage")})
    """
    A text message; with images it is an MMS.
    """

    webhook: WebhookMessage | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WebhookMessage")}
    )
    """
    A request that Braze makes to a server of your choice.
    """

    content_card: ContentCardMessage | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ContentCardMessage")}
    )
    """
    A Content Card. It must say when it expires, by `time_to_live` or `expire_at`; that is at most 30
    days ahead.
    """

    whats_app: WhatsAppMessage | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WhatsAppMessage")}
    )
    """
    A WhatsApp message: one made from an approved template, or one of six kinds that answer a user who
    wrote first.
    """
