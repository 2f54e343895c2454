# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, ResponseModel

if TYPE_CHECKING:
    from .campaign_message_button import CampaignMessageButton
    from .campaign_survey import CampaignSurvey
    from .campaign_webhook_headers import CampaignWebhookHeaders


@define(kw_only=True, slots=False, repr=False)
class CampaignMessageDetails(ResponseModel):
    """
    A message of a campaign. Which fields it has depends on `channel`, and for in-app messages, WhatsApp
    and control groups also on the kind of message; each description says where a field appears.
    """

    __slots__ = ()
    _required = ("channel",)

    channel: str
    """
    Channel of the message: `ios_push`, `android_push` or another kind of push, `email`,
    `in_app_message`, `content_cards`, `webhook`, `sms` or `whats_app`. `in-app_message` and
    `content_card` may occur too. For a control group, the channel that it is compared with.
    """

    name: str | None = None
    """
    Name of the variation in the dashboard, such as `Variant 1`.
    """

    has_translatable_content: bool | None = None
    """
    Whether the message has content marked for translation; may be null (all channels, where the request
    asks for it).
    """

    alert: str | None = None
    """
    Text of the message (push).
    """

    title: str | None = None
    """
    Title of the message for push, name of the e-mail for e-mail.
    """

    action: str | None = None
    """
    Link that a click opens (push).
    """

    image_url: str | None = None
    """
    URL of the image, for web push of the icon (push).
    """

    large_image_url: str | None = None
    """
    URL of the large image of web push in Chrome on Android and on Windows; null for other push.
    """

    extras: Any = None
    """
    Key-value pairs of the message. An object for push, in-app messages and Content Cards, where the
    last two have it only if at least one pair is set; a list for e-mail.
    """

    subject: str | None = None
    """
    Subject (e-mail).
    """

    body: str | None = None
    """
    HTML body of an e-mail, payload of a webhook, text of an SMS.
    """

    from_: Any = field(default=None, metadata={"name": "from"})
    """
    Sender. A string for e-mail (address and display name) and for SMS (numbers of the subscription
    group); a list of strings for WhatsApp (numbers of the subscription group).
    """

    reply_to: str | None = None
    """
    Address for replies, where it differs from the sender (e-mail).
    """

    amp_body: str | None = None
    """
    AMP version of the body (e-mail).
    """

    preheader: str | None = None
    """
    Preheader, which mail programs show after the subject (e-mail).
    """

    custom_plain_text: str | None = None
    """
    Plain-text version of the body (e-mail).
    """

    should_inline_css: bool | None = None
    """
    Whether CSS is written into the elements (e-mail).
    """

    should_whitespace_header: bool | None = None
    """
    Whether white space is put after the preheader (e-mail).
    """

    email_headers: list[Any] | None = None
    """
    Additional headers (e-mail). Braze's page does not say what an entry looks like.
    """

    message: str | None = None
    """
    Text of the message, where it is set (in-app messages other than surveys).
    """

    type_: str | None = field(default=None, metadata={"name": "type"})
    """
    `survey` for a survey in an in-app message, `control` for a control group; type of the body for a
    webhook.
    """

    data: CampaignSurvey | None = field(default=None, metadata={"decode": ObjectDecoder("CampaignSurvey")})
    """
    The survey of an in-app message.
    """

    url: str | None = None
    """
    URL that is called (webhook).
    """

    method: str | None = None
    """
    HTTP method, such as `POST` or `GET` (webhook).
    """

    headers: CampaignWebhookHeaders | None = field(
        default=None, metadata={"decode": ObjectDecoder("CampaignWebhookHeaders")}
    )
    """
    Request headers of a webhook, by name.
    """

    subscription_group_id: str | None = None
    """
    API identifier of the subscription group (SMS and WhatsApp).
    """

    template_name: str | None = None
    """
    Name of the template (WhatsApp templates).
    """

    template_language_code: str | None = None
    """
    Language code of the template (WhatsApp templates).
    """

    header_variables: list[str] | None = None
    """
    Values for the variables of the header (WhatsApp templates).
    """

    body_variables: list[str] | None = None
    """
    Values for the variables of the body (WhatsApp templates).
    """

    button_variables: list[str] | None = None
    """
    Values for the variables of the buttons (WhatsApp templates).
    """

    layout: str | None = None
    """
    Layout, `text`, `media` or `quick-reply` (WhatsApp response messages).
    """

    header_text: str | None = None
    """
    Text of the header, where there is one (WhatsApp response messages).
    """

    body_text: str | None = None
    """
    Text of the body, where there is one (WhatsApp response messages).
    """

    footer_text: str | None = None
    """
    Text of the footer, where there is one (WhatsApp response messages).
    """

    buttons: list[CampaignMessageButton] | None = field(
        default=None, metadata={"decode": ListDecoder("CampaignMessageButton")}
    )
    """
    Buttons (WhatsApp response messages).
    """
