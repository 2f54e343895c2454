# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .email_attachment import EmailAttachment
    from .email_extras import EmailExtras
    from .email_headers import EmailHeaders


@define(kw_only=True, slots=False, repr=False)
class EmailMessage(RequestModel):
    """
    An email. Its content is given in `body` or comes from a template; values given here override the
    template.
    """

    __slots__ = ()
    _required = ("app_id", "from")
    _one_of = (OneOf(fields=("body", "email_template_id"), at_least=1),)

    app_id: str
    """
    API identifier of an app in the workspace. Any app can be used for all users, whether or not they
    have it.
    """

    from_: str = field(metadata={"name": "from"})
    """
    Sender in the form `Display Name <address@example.com>`.
    """

    subject: str | Omit = OMIT
    """
    Subject line. Defaults to that of the template.
    """

    reply_to: str | Omit = OMIT
    """
    Reply-to address without a name; `NO_REPLY_TO` for none. Defaults to the workspace setting.
    """

    bcc: str | Omit = OMIT
    """
    Address for blind copies; must be one of the BCC addresses in the email settings of the workspace.
    Used only if the BCC feature is enabled.
    """

    body: str | Omit = OMIT
    """
    HTML of the email. Required unless `email_template_id` is given.
    """

    plaintext_body: str | Omit = OMIT
    """
    Plain-text version. By default, it is generated from `body`.
    """

    preheader: str | Omit = OMIT
    """
    Line shown after the subject in the inbox; 50 to 100 characters are recommended.
    """

    email_template_id: str | Omit = OMIT
    """
    API identifier of an email template, which provides `subject`, `body` and `should_inline_css` if
    they are not given here.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is tracked; must be an email of the campaign in
    `campaign_id`.
    """

    extras: EmailExtras | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("EmailExtras")}
    )
    """
    Custom key-value pairs; SendGrid passes them on as unique arguments. The field is named `extras`
    here but `extra` in push messages and Content Cards.
    """

    headers: EmailHeaders | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("EmailHeaders")}
    )
    """
    Additional email headers, keyed by name; supported with SparkPost, SendGrid or Amazon SES.
    """

    should_inline_css: bool | Omit = OMIT
    """
    Whether to inline CSS. Defaults to the template's setting or, without one, to that of the workspace.
    """

    attachments: Sequence[EmailAttachment | dicts.EmailAttachment] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("EmailAttachment")}
    )
    """
    Files to attach.
    """
