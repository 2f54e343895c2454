# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .campaign_message_button import CampaignMessageButton
    from .campaign_survey import CampaignSurvey
    from .campaign_webhook_headers import CampaignWebhookHeaders


class CampaignMessageDetails(Model):
    """
    A message of a campaign. Which fields it has depends on `channel`, and for in-app messages, WhatsApp
    and control groups also on the kind of message; each description says where a field appears.
    """

    __slots__ = ()
    _required = ["channel"]

    def __init__(
        self,
        *,
        channel: str,
        name: str | Omit = OMIT,
        has_translatable_content: bool | None | Omit = OMIT,
        alert: str | Omit = OMIT,
        title: str | Omit = OMIT,
        action: str | Omit = OMIT,
        image_url: str | Omit = OMIT,
        large_image_url: str | None | Omit = OMIT,
        extras: Any | Omit = OMIT,
        subject: str | Omit = OMIT,
        body: str | Omit = OMIT,
        from_: Any | Omit = OMIT,
        reply_to: str | Omit = OMIT,
        amp_body: str | Omit = OMIT,
        preheader: str | Omit = OMIT,
        custom_plain_text: str | Omit = OMIT,
        should_inline_css: bool | Omit = OMIT,
        should_whitespace_header: bool | Omit = OMIT,
        email_headers: Sequence[Any] | Omit = OMIT,
        message: str | Omit = OMIT,
        type_: str | Omit = OMIT,
        data: CampaignSurvey | Mapping[str, Any] | Omit = OMIT,
        url: str | Omit = OMIT,
        method: str | Omit = OMIT,
        headers: CampaignWebhookHeaders | Mapping[str, Any] | Omit = OMIT,
        subscription_group_id: str | Omit = OMIT,
        template_name: str | Omit = OMIT,
        template_language_code: str | Omit = OMIT,
        header_variables: Sequence[str] | Omit = OMIT,
        body_variables: Sequence[str] | Omit = OMIT,
        button_variables: Sequence[str] | Omit = OMIT,
        layout: str | Omit = OMIT,
        header_text: str | Omit = OMIT,
        body_text: str | Omit = OMIT,
        footer_text: str | Omit = OMIT,
        buttons: Sequence[CampaignMessageButton | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "channel": channel,
                "name": name,
                "has_translatable_content": has_translatable_content,
                "alert": alert,
                "title": title,
                "action": action,
                "image_url": image_url,
                "large_image_url": large_image_url,
                "extras": extras,
                "subject": subject,
                "body": body,
                "from": from_,
                "reply_to": reply_to,
                "amp_body": amp_body,
                "preheader": preheader,
                "custom_plain_text": custom_plain_text,
                "should_inline_css": should_inline_css,
                "should_whitespace_header": should_whitespace_header,
                "email_headers": email_headers,
                "message": message,
                "type": type_,
                "data": data,
                "url": url,
                "method": method,
                "headers": headers,
                "subscription_group_id": subscription_group_id,
                "template_name": template_name,
                "template_language_code": template_language_code,
                "header_variables": header_variables,
                "body_variables": body_variables,
                "button_variables": button_variables,
                "layout": layout,
                "header_text": header_text,
                "body_text": body_text,
                "footer_text": footer_text,
                "buttons": buttons,
            },
        )

    channel: Field[str] = Field("channel")
    """
    Channel of the message: `ios_push`, `android_push` or another kind of push, `email`,
    `in_app_message`, `content_cards`, `webhook`, `sms` or `whats_app`. `in-app_message` and
    `content_card` may occur too. For a control group, the channel that it is compared with.
    """

    name: Field[str | None] = Field("name")
    """
    Name of the variation in the dashboard, such as `Variant 1`.
    """

    has_translatable_content: Field[bool | None] = Field("has_translatable_content")
    """
    Whether the message has content marked for translation; may be null (all channels, where the request
    asks for it).
    """

    alert: Field[str | None] = Field("alert")
    """
    Text of the message (push).
    """

    title: Field[str | None] = Field("title")
    """
    Title of the message for push, name of the e-mail for e-mail.
    """

    action: Field[str | None] = Field("action")
    """
    Link that a click opens (push).
    """

    image_url: Field[str | None] = Field("image_url")
    """
    URL of the image, for web push of the icon (push).
    """

    large_image_url: Field[str | None] = Field("large_image_url")
    """
    URL of the large image of web push in Chrome on Android and on Windows; null for other push.
    """

    extras: Field[Any] = Field("extras")
    """
    Key-value pairs of the message. An object for push, in-app messages and Content Cards, where the
    last two have it only if at least one pair is set; a list for e-mail.
    """

    subject: Field[str | None] = Field("subject")
    """
    Subject (e-mail).
    """

    body: Field[str | None] = Field("body")
    """
    HTML body of an e-mail, payload of a webhook, text of an SMS.
    """

    from_: Field[Any] = Field("from")
    """
    Sender. A string for e-mail (address and display name) and for SMS (numbers of the subscription
    group); a list of strings for WhatsApp (numbers of the subscription group).
    """

    reply_to: Field[str | None] = Field("reply_to")
    """
    Address for replies, where it differs from the sender (e-mail).
    """

    amp_body: Field[str | None] = Field("amp_body")
    """
    AMP version of the body (e-mail).
    """

    preheader: Field[str | None] = Field("preheader")
    """
    Preheader, which mail programs show after the subject (e-mail).
    """

    custom_plain_text: Field[str | None] = Field("custom_plain_text")
    """
    Plain-text version of the body (e-mail).
    """

    should_inline_css: Field[bool | None] = Field("should_inline_css")
    """
    Whether CSS is written into the elements (e-mail).
    """

    should_whitespace_header: Field[bool | None] = Field("should_whitespace_header")
    """
    Whether white space is put after the preheader (e-mail).
    """

    email_headers: Field[list[Any] | None] = Field("email_headers")
    """
    Additional headers (e-mail). Braze's page does not say what an entry looks like.
    """

    message: Field[str | None] = Field("message")
    """
    Text of the message, where it is set (in-app messages other than surveys).
    """

    type_: Field[str | None] = Field("type")
    """
    `survey` for a survey in an in-app message, `control` for a control group; type of the body for a
    webhook.
    """

    data: Field[CampaignSurvey | None] = Field("data", one("CampaignSurvey"))
    """
    The survey of an in-app message.
    """

    url: Field[str | None] = Field("url")
    """
    URL that is called (webhook).
    """

    method: Field[str | None] = Field("method")
    """
    HTTP method, such as `POST` or `GET` (webhook).
    """

    headers: Field[CampaignWebhookHeaders | None] = Field("headers", one("CampaignWebhookHeaders"))
    """
    Request headers of a webhook, by name.
    """

    subscription_group_id: Field[str | None] = Field("subscription_group_id")
    """
    API identifier of the subscription group (SMS and WhatsApp).
    """

    template_name: Field[str | None] = Field("template_name")
    """
    Name of the template (WhatsApp templates).
    """

    template_language_code: Field[str | None] = Field("template_language_code")
    """
    Language code of the template (WhatsApp templates).
    """

    header_variables: Field[list[str] | None] = Field("header_variables")
    """
    Values for the variables of the header (WhatsApp templates).
    """

    body_variables: Field[list[str] | None] = Field("body_variables")
    """
    Values for the variables of the body (WhatsApp templates).
    """

    button_variables: Field[list[str] | None] = Field("button_variables")
    """
    Values for the variables of the buttons (WhatsApp templates).
    """

    layout: Field[str | None] = Field("layout")
    """
    Layout, `text`, `media` or `quick-reply` (WhatsApp response messages).
    """

    header_text: Field[str | None] = Field("header_text")
    """
    Text of the header, where there is one (WhatsApp response messages).
    """

    body_text: Field[str | None] = Field("body_text")
    """
    Text of the body, where there is one (WhatsApp response messages).
    """

    footer_text: Field[str | None] = Field("footer_text")
    """
    Text of the footer, where there is one (WhatsApp response messages).
    """

    buttons: Field[list[CampaignMessageButton] | None] = Field("buttons", many("CampaignMessageButton"))
    """
    Buttons (WhatsApp response messages).
    """
