# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, ResponseModel, decode_timestamp
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .canvas_survey import CanvasSurvey
    from .canvas_webhook_headers import CanvasWebhookHeaders
    from .canvas_whats_app_button import CanvasWhatsAppButton


@define(kw_only=True, slots=False, repr=False)
class CanvasMessage(ResponseModel):
    """
    A message of a Canvas step. Which fields are there depends on the channel, and is documented with
    the details of campaigns; a survey, for one, has no more than `type` and `data`.
    """

    __slots__ = ()

    channel: str | None = None
    """
    Channel of the message, such as `email`. Content Cards appear as `content_cards` or `content_card`,
    in-app messages as `in_app_message` or `in-app_message`, push as `push` or by platform.
    """

    name: str | None = None
    """
    Name of the message variation. Braze's pages show it for messages of campaigns only.
    """

    has_translatable_content: bool | None = None
    """
    Whether the message has content marked for translation; null when that could not be determined.
    Present only when `include_has_translatable_content` is true.
    """

    created_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the message was created.
    """

    updated_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the message was last changed.
    """

    subject: str | None = None
    """
    Subject. E-mail.
    """

    body: str | None = None
    """
    HTML body of an e-mail, payload of a webhook, text of an SMS; also text of push and in-app messages.
    """

    title: str | None = None
    """
    Title of the message for push, name of the e-mail for e-mail.
    """

    header: str | None = None
    """
    Header. In-app messages.
    """

    alert: str | None = None
    """
    Text of the message. Push.
    """

    action: str | None = None
    """
    What a click does, such as the link that it opens. Push.
    """

    image_url: str | None = None
    """
    URL of the image. Push.
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

    from_: Any = field(default=None, metadata={"name": "from"})
    """
    Sender. A string for e-mail (address and display name) and for SMS (numbers of the subscription
    group); a list of strings for WhatsApp (numbers of the subscription group).
    """

    reply_to: str | None = None
    """
    Address for replies. E-mail.
    """

    amp_body: str | None = None
    """
    AMP version of the body. E-mail.
    """

    preheader: str | None = None
    """
    Preheader, which mail programs show after the subject. E-mail.
    """

    custom_plain_text: str | None = None
    """
    Plain-text version of the body. E-mail.
    """

    should_inline_css: bool | None = None
    """
    Whether CSS is written into the elements. E-mail.
    """

    should_whitespace_header: bool | None = None
    """
    Whether white space is put after the preheader, so that none of the body shows there. E-mail.
    """

    email_headers: list[Any] | None = None
    """
    Additional headers. E-mail.
    """

    type_: str | None = field(default=None, metadata={"name": "type"})
    """
    `survey` for a survey in an in-app message, `control` for a control group; type of the body for a
    webhook.
    """

    data: CanvasSurvey | None = field(default=None, metadata={"decode": ObjectDecoder("CanvasSurvey")})
    """
    Content of an in-app survey.
    """

    message: str | None = None
    """
    Text of the message. In-app messages other than surveys, where it is set.
    """

    url: str | None = None
    """
    URL that is called. Webhook.
    """

    method: str | None = None
    """
    HTTP method, such as `POST` or `GET`. Webhook.
    """

    headers: CanvasWebhookHeaders | None = field(
        default=None, metadata={"decode": ObjectDecoder("CanvasWebhookHeaders")}
    )
    """
    Request headers of a webhook, by name.
    """

    subscription_group_id: str | None = None
    """
    API identifier of the subscription group. SMS and WhatsApp.
    """

    template_name: str | None = None
    """
    Name of the template. WhatsApp templates.
    """

    template_language_code: str | None = None
    """
    Language code of the template, such as `en_US`. WhatsApp templates.
    """

    header_variables: list[str] | None = None
    """
    Values for the variables of the header. WhatsApp templates.
    """

    body_variables: list[str] | None = None
    """
    Values for the variables of the body. WhatsApp templates.
    """

    button_variables: list[str] | None = None
    """
    Values for the variables of the buttons. WhatsApp templates.
    """

    layout: str | None = None
    """
    Layout, `text`, `media` or `quick-reply`. WhatsApp response messages.
    """

    header_text: str | None = None
    """
    Text of the header, where there is one. WhatsApp response messages.
    """

    body_text: str | None = None
    """
    Text of the body, where there is one. WhatsApp response messages.
    """

    footer_text: str | None = None
    """
    Text of the footer, where there is one. WhatsApp response messages.
    """

    buttons: list[CanvasWhatsAppButton] | None = field(
        default=None, metadata={"decode": ListDecoder("CanvasWhatsAppButton")}
    )
    """
    Buttons for quick replies. WhatsApp response messages.
    """
