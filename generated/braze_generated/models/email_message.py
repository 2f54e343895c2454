# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, many, one

if TYPE_CHECKING:
    from .email_attachment import EmailAttachment
    from .email_extras import EmailExtras
    from .email_headers import EmailHeaders


class EmailMessage(Model):
    """
    An e-mail. Its text stands in `body` or comes from a template; what is given here wins over the
    template.
    """

    __slots__ = ()
    _required = ["app_id", "from"]
    _one_of = [(None, ("body", "email_template_id"), 1, None)]

    def __init__(
        self,
        *,
        app_id: str,
        from_: str,
        subject: str | Omit = OMIT,
        reply_to: str | Omit = OMIT,
        bcc: str | Omit = OMIT,
        body: str | Omit = OMIT,
        plaintext_body: str | Omit = OMIT,
        preheader: str | Omit = OMIT,
        email_template_id: str | Omit = OMIT,
        message_variation_id: str | Omit = OMIT,
        extras: EmailExtras | Mapping[str, Any] | Omit = OMIT,
        headers: EmailHeaders | Mapping[str, Any] | Omit = OMIT,
        should_inline_css: bool | Omit = OMIT,
        attachments: Sequence[EmailAttachment | Mapping[str, Any]] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "app_id": app_id,
                "from": from_,
                "subject": subject,
                "reply_to": reply_to,
                "bcc": bcc,
                "body": body,
                "plaintext_body": plaintext_body,
                "preheader": preheader,
                "email_template_id": email_template_id,
                "message_variation_id": message_variation_id,
                "extras": extras,
                "headers": headers,
                "should_inline_css": should_inline_css,
                "attachments": attachments,
            },
        )

    app_id: Field[str] = Field("app_id")
    """
    API identifier of an app of the workspace. Any of them does for all users, whether or not they have
    the app.
    """

    from_: Field[str] = Field("from")
    """
    Sender, written as `Display Name <address@example.com>`.
    """

    subject: Field[str | None] = Field("subject")
    """
    Subject line. Left out, that of the template.
    """

    reply_to: Field[str | None] = Field("reply_to")
    """
    Address for replies, without a name; `NO_REPLY_TO` for none. Left out, the default of the workspace
    holds.
    """

    bcc: Field[str | None] = Field("bcc")
    """
    Address for blind copies; one of those in the e-mail settings of the workspace. It is heeded only
    where the BCC feature is on.
    """

    body: Field[str | None] = Field("body")
    """
    HTML of the e-mail. Required unless `email_template_id` is given.
    """

    plaintext_body: Field[str | None] = Field("plaintext_body")
    """
    Text without HTML. Left out, it is made from `body`.
    """

    preheader: Field[str | None] = Field("preheader")
    """
    Line that mail programs show after the subject; 50 to 100 characters are recommended.
    """

    email_template_id: Field[str | None] = Field("email_template_id")
    """
    API identifier of an e-mail template, from which `subject`, `body` and `should_inline_css` are taken
    where they are not given here.
    """

    message_variation_id: Field[str | None] = Field("message_variation_id")
    """
    Message variation under which the message is counted; it must be an e-mail of the campaign in
    `campaign_id`.
    """

    extras: Field[EmailExtras | None] = Field("extras", one("EmailExtras"))
    """
    Keys and values of your own; with SendGrid they become unique arguments. The field is `extras` here,
    and `extra` in push messages and Content Cards.
    """

    headers: Field[EmailHeaders | None] = Field("headers", one("EmailHeaders"))
    """
    Further headers of the e-mail, name to value; with SparkPost, SendGrid or Amazon SES.
    """

    should_inline_css: Field[bool | None] = Field("should_inline_css")
    """
    Whether style sheets are written into the elements. Left out, the template decides, or else the
    default of the workspace.
    """

    attachments: Field[list[EmailAttachment] | None] = Field("attachments", many("EmailAttachment"))
    """
    Files to attach.
    """
