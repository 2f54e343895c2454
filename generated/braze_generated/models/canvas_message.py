# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder, decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .canvas_survey import CanvasSurvey
    from .canvas_webhook_headers import CanvasWebhookHeaders
    from .canvas_whats_app_button import CanvasWhatsAppButton


@define(kw_only=True, slots=False, repr=False)
class CanvasMessage(ResponseModel):
    """
    A message of a Canvas step. Its fields depend on the channel and are documented with the campaign
    details; a survey, for example, has only `type` and `data`.
    """

    __slots__ = ()

    channel: str | None = None
    """
    Channel of the message, such as `email`. Content Cards appear as `content_cards` or `content_card`,
    in-app messages as `in_app_message` or `in-app_message`, and push as `push` or by platform.
    """

    name: str | None = None
    """
    Name of the message variation; may be null. Braze's pages show it only for campaign messages.
    """

    has_translatable_content: bool | None = None
    """
    Whether the message has content that is marked for translation; null if this could not be
    determined. Present only if `include_has_translatable_content` is true.
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
    Subject (email).
    """

    body: str | None = None
    """
    HTML body of an email, payload of a webhook, or text of an SMS; also the text of push and in-app
    messages.
    """

    title: str | None = None
    """
    Title of the message (push) or name of the email (email).
    """

    header: str | None = None
    """
    Header (in-app messages).
    """

    alert: str | None = None
    """
    Text of the message (push).
    """

    action: str | None = None
    """
    Click action, such as the link to open (push).
    """

    image_url: str | None = None
    """
    URL of the image (push).
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

    from_: Any = field(default=None, metadata={"name": "from"})
    """
    Sender. For email, a string with address and display name; for SMS, a string with the numbers of the
    subscription group; for WhatsApp, a list of strings with the numbers of the subscription group.
    """

    reply_to: str | None = None
    """
    Reply-to address (email).
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
    Whether whitespace is added after the preheader, so that none of the body is shown there (email).
    """

    email_headers: list[Any] | None = None
    """
    Additional headers (email).
    """

    type_: str | None = field(default=None, metadata={"name": "type"})
    """
    `survey` for an in-app survey, `control` for a control group, or the type of the body for a webhook.
    """

    data: CanvasSurvey | None = field(default=None, metadata={"decode": ObjectDecoder("CanvasSurvey")})
    """
    Content of an in-app survey.
    """

    message: str | None = None
    """
    Text of the message, if set (in-app messages other than surveys).
    """

    url: str | None = None
    """
    URL that is called (webhook).
    """

    method: str | None = None
    """
    HTTP method, such as `POST` or `GET` (webhook).
    """

    headers: CanvasWebhookHeaders | None = field(
        default=None, metadata={"decode": ObjectDecoder("CanvasWebhookHeaders")}
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
    Language code of the template, such as `en_US` (WhatsApp templates).
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

    buttons: list[CanvasWhatsAppButton] | None = field(
        default=None, metadata={"decode": ListDecoder("CanvasWhatsAppButton")}
    )
    """
    Quick reply buttons (WhatsApp response messages).
    """
