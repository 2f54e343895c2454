# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
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
    The messages to send, one per channel; a channel without a message is not used. All channels are
    supported for immediate sends, where the two Windows channels are legacy. For scheduling, Braze's
    page lists neither these two nor `whats_app`.
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

    apple_push: ApplePush | dicts.ApplePush | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ApplePush")}
    )
    """
    A push message to Apple devices. `alert`, `extra` and the other optional fields can have at most
    1,912 bytes in total; a larger message is rejected.
    """

    android_push: AndroidPush | dicts.AndroidPush | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("AndroidPush")}
    )
    """
    A push message to Android devices. `alert` and `title` are required unless `send_to_sync` is true,
    in which case neither is allowed. `alert` and `extra` can have at most 4,000 bytes in total; a
    larger message is rejected.
    """

    kindle_push: KindlePush | dicts.KindlePush | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("KindlePush")}
    )
    """
    A push message to Kindle and Fire OS devices.
    """

    web_push: WebPush | dicts.WebPush | Omit = field(default=OMIT, metadata={"decode": ObjectDecoder("WebPush")})
    """
    A push message to browsers.
    """

    windows_phone8_push: WindowsPhone8Push | dicts.WindowsPhone8Push | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WindowsPhone8Push")}
    )
    """
    A push message to Windows Phone 8. Legacy; documented only on older pages.
    """

    windows_universal_push: WindowsUniversalPush | dicts.WindowsUniversalPush | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WindowsUniversalPush")}
    )
    """
    A push message to Windows Universal apps. Legacy; documented only on older pages.
    """

    email: EmailMessage | dicts.EmailMessage | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("EmailMessage")}
    )
    """
    An email. Its content is given in `body` or comes from a template; values given here override the
    template.
    """

    sms: SmsMessage | dicts.SmsMessage | Omit = field(default=OMIT, metadata={"decode": ObjectDecoder("SmsMessage")})
    """
    A text message; if it has images, it is sent as an MMS.
    """

    webhook: WebhookMessage | dicts.WebhookMessage | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WebhookMessage")}
    )
    """
    A request that Braze sends to a server of your choice.
    """

    content_card: ContentCardMessage | dicts.ContentCardMessage | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("ContentCardMessage")}
    )
    """
    A Content Card. Its expiry is required, as `time_to_live` or `expire_at`, and can be at most 30 days
    in the future.
    """

    whats_app: WhatsAppMessage | dicts.WhatsAppMessage | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("WhatsAppMessage")}
    )
    """
    A WhatsApp message: either based on an approved template or one of six types of response to a user
    who wrote first.
    """
