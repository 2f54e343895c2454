# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .campaign_message_button import CampaignMessageButton
    from .campaign_survey import CampaignSurvey
    from .campaign_webhook_headers import CampaignWebhookHeaders


@define(kw_only=True, slots=False, repr=False)
class CampaignMessageDetails(ResponseModel):
    """
    A message of a campaign. Its fields depend on `channel` and, for in-app messages, WhatsApp and
    control groups, also on the type of message; each description states when a field is present. A
    survey may have only `type` and `data`.
    """

    __slots__ = ()

    channel: str | None = None
    """
    Channel of the message: `ios_push`, `android_push` or another type of push, `email`,
    `in_app_message`, `content_cards`, `webhook`, `sms` or `whats_app`. `in-app_message` and
    `content_card` may also occur. For a control group, the channel it is compared with. May be missing
    for a survey.
    """

    name: str | None = None
    """
    Name of the variation in the dashboard, such as `Variant 1`; may be null.
    """

    has_translatable_content: bool | None = None
    """
    Whether the message has content that is marked for translation; may be null. Present for all
    channels if the request asks for it.
    """

    alert: str | None = None
    """
    Text of the message (push).
    """

    title: str | None = None
    """
    Title of the message (push) or name of the email (email).
    """

    action: str | None = None
    """
    Link to open on click (push).
    """

    image_url: str | None = None
    """
    URL of the image, or of the icon for web push (push).
    """

    large_image_url: str | None = None
    """
    URL of the large image for web push in Chrome on Android and Windows; null for other push.
    """

    extras: Any = None
    """
    Key-value pairs of the message. An object for push, in-app messages and Content Cards (for the last
    two only if at least one pair is set); a list for email.
    """

    subject: str | None = None
    """
    Subject (email).
    """

    body: str | None = None
    """
    HTML body of an email, payload of a webhook, or text of an SMS.
    """

    from_: Any = field(default=None, metadata={"name": "from"})
    """
    Sender. For email, a string with address and display name; for SMS, a string with the numbers of the
    subscription group; for WhatsApp, a list of strings with the numbers of the subscription group.
    """

    reply_to: str | None = None
    """
    Reply-to address, if it differs from the sender (email).
    """

    amp_body: str | None = None
    """
    AMP version of the body (email).
    """

    preheader: str | None = None
    """
    Preheader, shown after the subject in the inbox (email).
    """

    custom_plain_text: str | None = None
    """
    Plain-text version of the body (email).
    """

    should_inline_css: bool | None = None
    """
    Whether CSS is inlined (email).
    """

    should_whitespace_header: bool | None = None
    """
    Whether whitespace is added after the preheader (email).
    """

    email_headers: list[Any] | None = None
    """
    Additional headers (email). Braze's page does not describe the form of an entry.
    """

    message: str | None = None
    """
    Text of the message, if set (in-app messages other than surveys).
    """

    type_: str | None = field(default=None, metadata={"name": "type"})
    """
    `survey` for an in-app survey, `control` for a control group, or the type of the body for a webhook.
    """

    data: CampaignSurvey | None = field(default=None, metadata={"decode": ObjectDecoder("CampaignSurvey")})
    """
    Content of the survey (in-app surveys).
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
    Request headers of a webhook, keyed by name.
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
    Values for the variables in the header (WhatsApp templates).
    """

    body_variables: list[str] | None = None
    """
    Values for the variables in the body (WhatsApp templates).
    """

    button_variables: list[str] | None = None
    """
    Values for the variables in the buttons (WhatsApp templates).
    """

    layout: str | None = None
    """
    Layout, `text`, `media` or `quick-reply` (WhatsApp response messages).
    """

    header_text: str | None = None
    """
    Text of the header, if there is one (WhatsApp response messages).
    """

    body_text: str | None = None
    """
    Text of the body, if there is one (WhatsApp response messages).
    """

    footer_text: str | None = None
    """
    Text of the footer, if there is one (WhatsApp response messages).
    """

    buttons: list[CampaignMessageButton] | None = field(
        default=None, metadata={"decode": ListDecoder("CampaignMessageButton")}
    )
    """
    Buttons (WhatsApp response messages).
    """
