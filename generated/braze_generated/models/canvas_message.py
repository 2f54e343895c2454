# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, Timestamp, many, one, timestamp

if TYPE_CHECKING:
    from .canvas_survey import CanvasSurvey
    from .canvas_webhook_headers import CanvasWebhookHeaders
    from .canvas_whats_app_button import CanvasWhatsAppButton


class CanvasMessage(Model):
    """
    A message of a Canvas step. Which fields are there depends on the channel, and is documented with
    the details of campaigns; a survey, for one, has no more than `type` and `data`.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        channel: str | Omit = OMIT,
        name: str | Omit = OMIT,
        has_translatable_content: bool | None | Omit = OMIT,
        created_at: datetime | str | Omit = OMIT,
        updated_at: datetime | str | Omit = OMIT,
        subject: str | Omit = OMIT,
        body: str | Omit = OMIT,
        title: str | Omit = OMIT,
        header: str | Omit = OMIT,
        alert: str | Omit = OMIT,
        action: str | Omit = OMIT,
        image_url: str | Omit = OMIT,
        large_image_url: str | None | Omit = OMIT,
        extras: Any | Omit = OMIT,
        from_: Any | Omit = OMIT,
        reply_to: str | Omit = OMIT,
        amp_body: str | Omit = OMIT,
        preheader: str | Omit = OMIT,
        custom_plain_text: str | Omit = OMIT,
        should_inline_css: bool | Omit = OMIT,
        should_whitespace_header: bool | Omit = OMIT,
        email_headers: Sequence[Any] | Omit = OMIT,
        type_: str | Omit = OMIT,
        data: CanvasSurvey | Mapping[str, Any] | Omit = OMIT,
        message: str | Omit = OMIT,
        url: str | Omit = OMIT,
        method: str | Omit = OMIT,
        headers: CanvasWebhookHeaders | Mapping[str, Any] | Omit = OMIT,
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
        buttons: Sequence[CanvasWhatsAppButton | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "channel": channel,
                "name": name,
                "has_translatable_content": has_translatable_content,
                "created_at": created_at,
                "updated_at": updated_at,
                "subject": subject,
                "body": body,
                "title": title,
                "header": header,
                "alert": alert,
                "action": action,
                "image_url": image_url,
                "large_image_url": large_image_url,
                "extras": extras,
                "from": from_,
                "reply_to": reply_to,
                "amp_body": amp_body,
                "preheader": preheader,
                "custom_plain_text": custom_plain_text,
                "should_inline_css": should_inline_css,
                "should_whitespace_header": should_whitespace_header,
                "email_headers": email_headers,
                "type": type_,
                "data": data,
                "message": message,
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

    channel: Field[str | None] = Field("channel")
    """
    Channel of the message, such as `email`. Content Cards appear as `content_cards` or `content_card`,
    in-app messages as `in_app_message` or `in-app_message`, push as `push` or by platform.
    """

    name: Field[str | None] = Field("name")
    """
    Name of the message variation. Braze's pages show it for messages of campaigns only.
    """

    has_translatable_content: Field[bool | None] = Field("has_translatable_content")
    """
    Whether the message has content marked for translation; null when that could not be determined.
    Present only when `include_has_translatable_content` is true.
    """

    created_at: Field[Timestamp | None] = Field("created_at", timestamp)
    """
    When the message was created.
    """

    updated_at: Field[Timestamp | None] = Field("updated_at", timestamp)
    """
    When the message was last changed.
    """

    subject: Field[str | None] = Field("subject")
    """
    Subject. E-mail.
    """

    body: Field[str | None] = Field("body")
    """
    HTML body of an e-mail, payload of a webhook, text of an SMS; also text of push and in-app messages.
    """

    title: Field[str | None] = Field("title")
    """
    Title of the message for push, name of the e-mail for e-mail.
    """

    header: Field[str | None] = Field("header")
    """
    Header. In-app messages.
    """

    alert: Field[str | None] = Field("alert")
    """
    Text of the message. Push.
    """

    action: Field[str | None] = Field("action")
    """
    What a click does, such as the link that it opens. Push.
    """

    image_url: Field[str | None] = Field("image_url")
    """
    URL of the image. Push.
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

    from_: Field[Any] = Field("from")
    """
    Sender. A string for e-mail (address and display name) and for SMS (numbers of the subscription
    group); a list of strings for WhatsApp (numbers of the subscription group).
    """

    reply_to: Field[str | None] = Field("reply_to")
    """
    Address for replies. E-mail.
    """

    amp_body: Field[str | None] = Field("amp_body")
    """
    AMP version of the body. E-mail.
    """

    preheader: Field[str | None] = Field("preheader")
    """
    Preheader, which mail programs show after the subject. E-mail.
    """

    custom_plain_text: Field[str | None] = Field("custom_plain_text")
    """
    Plain-text version of the body. E-mail.
    """

    should_inline_css: Field[bool | None] = Field("should_inline_css")
    """
    Whether CSS is written into the elements. E-mail.
    """

    should_whitespace_header: Field[bool | None] = Field("should_whitespace_header")
    """
    Whether white space is put after the preheader, so that none of the body shows there. E-mail.
    """

    email_headers: Field[list[Any] | None] = Field("email_headers")
    """
    Additional headers. E-mail.
    """

    type_: Field[str | None] = Field("type")
    """
    `survey` for a survey in an in-app message, `control` for a control group; type of the body for a
    webhook.
    """

    data: Field[CanvasSurvey | None] = Field("data", one("CanvasSurvey"))
    """
    Content of an in-app survey.
    """

    message: Field[str | None] = Field("message")
    """
    Text of the message. In-app messages other than surveys, where it is set.
    """

    url: Field[str | None] = Field("url")
    """
    URL that is called. Webhook.
    """

    method: Field[str | None] = Field("method")
    """
    HTTP method, such as `POST` or `GET`. Webhook.
    """

    headers: Field[CanvasWebhookHeaders | None] = Field("headers", one("CanvasWebhookHeaders"))
    """
    Request headers of a webhook, by name.
    """

    subscription_group_id: Field[str | None] = Field("subscription_group_id")
    """
    API identifier of the subscription group. SMS and WhatsApp.
    """

    template_name: Field[str | None] = Field("template_name")
    """
    Name of the template. WhatsApp templates.
    """

    template_language_code: Field[str | None] = Field("template_language_code")
    """
    Language code of the template, such as `en_US`. WhatsApp templates.
    """

    header_variables: Field[list[str] | None] = Field("header_variables")
    """
    Values for the variables of the header. WhatsApp templates.
    """

    body_variables: Field[list[str] | None] = Field("body_variables")
    """
    Values for the variables of the body. WhatsApp templates.
    """

    button_variables: Field[list[str] | None] = Field("button_variables")
    """
    Values for the variables of the buttons. WhatsApp templates.
    """

    layout: Field[str | None] = Field("layout")
    """
    Layout, `text`, `media` or `quick-reply`. WhatsApp response messages.
    """

    header_text: Field[str | None] = Field("header_text")
    """
    Text of the header, where there is one. WhatsApp response messages.
    """

    body_text: Field[str | None] = Field("body_text")
    """
    Text of the body, where there is one. WhatsApp response messages.
    """

    footer_text: Field[str | None] = Field("footer_text")
    """
    Text of the footer, where there is one. WhatsApp response messages.
    """

    buttons: Field[list[CanvasWhatsAppButton] | None] = Field("buttons", many("CanvasWhatsAppButton"))
    """
    Buttons for quick replies. WhatsApp response messages.
    """
