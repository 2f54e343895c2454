# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .content_card_statistics import ContentCardStatistics
    from .email_statistics import EmailStatistics
    from .in_app_message_statistics import InAppMessageStatistics
    from .push_statistics import PushStatistics
    from .sms_statistics import SmsStatistics
    from .webhook_statistics import WebhookStatistics
    from .whats_app_statistics import WhatsAppStatistics


@define(kw_only=True, slots=False, repr=False)
class ChannelStatistics(ResponseModel):
    """
    Statistics by channel: for each channel used, a list with one entry per message variation. Channels
    that are not used are omitted. Braze may add channels; they appear as additional fields of the same
    form.
    """

    __slots__ = ()

    ios_push: list[PushStatistics] | None = field(default=None, metadata={"decode": ListDecoder("PushStatistics")})
    """
    Push to Apple devices.
    """

    android_push: list[PushStatistics] | None = field(default=None, metadata={"decode": ListDecoder("PushStatistics")})
    """
    Push to Android devices.
    """

    kindle_push: list[PushStatistics] | None = field(default=None, metadata={"decode": ListDecoder("PushStatistics")})
    """
    Push to Kindle devices.
    """

    web_push: list[PushStatistics] | None = field(default=None, metadata={"decode": ListDecoder("PushStatistics")})
    """
    Push to browsers.
    """

    webhook: list[WebhookStatistics] | None = field(default=None, metadata={"decode": ListDecoder("WebhookStatistics")})
    """
    Webhooks.
    """

    email: list[EmailStatistics] | None = field(default=None, metadata={"decode": ListDecoder("EmailStatistics")})
    """
    Email.
    """

    sms: list[SmsStatistics] | None = field(default=None, metadata={"decode": ListDecoder("SmsStatistics")})
    """
    SMS and MMS.
    """

    whats_app: list[WhatsAppStatistics] | None = field(
        default=None, metadata={"decode": ListDecoder("WhatsAppStatistics")}
    )
    """
    WhatsApp messages.
    """

    content_cards: list[ContentCardStatistics] | None = field(
        default=None, metadata={"decode": ListDecoder("ContentCardStatistics")}
    )
    """
    Content Cards.
    """

    trigger_in_app_message: list[InAppMessageStatistics] | None = field(
        default=None, metadata={"decode": ListDecoder("InAppMessageStatistics")}
    )
    """
    In-app messages. The control group of a test has its own entry.
    """

    in_app_message: list[InAppMessageStatistics] | None = field(
        default=None, metadata={"decode": ListDecoder("InAppMessageStatistics")}
    )
    """
    Legacy. Older versions of Braze's page list in-app messages under this name.
    """

    apple_push: list[PushStatistics] | None = field(default=None, metadata={"decode": ListDecoder("PushStatistics")})
    """
    Legacy. Older versions of Braze's page list push to Apple devices under this name.
    """

    windows_phone8_push: list[PushStatistics] | None = field(
        default=None, metadata={"decode": ListDecoder("PushStatistics")}
    )
    """
    Legacy. Push to Windows Phone 8, which Braze no longer lists.
    """

    windows_universal_push: list[PushStatistics] | None = field(
        default=None, metadata={"decode": ListDecoder("PushStatistics")}
    )
    """
    Legacy. Push to Windows apps, which Braze no longer lists.
    """
