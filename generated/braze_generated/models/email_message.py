# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .email_attachment import EmailAttachment
    from .email_extras import EmailExtras
    from .email_headers import EmailHeaders


@define(kw_only=True, slots=False, repr=False)
class EmailMessage(RequestModel):
    """
    An e-mail. Its text stands in `body` or comes from a template; what is given here wins over the
    template.
    """

    __slots__ = ()
    _required = ("app_id", "from")
    _one_of = (OneOf(fields=("body", "email_template_id"), at_least=1),)

    app_id: str
    """
    API identifier of an app of the workspace. Any of them does for all users, whether or not they have
    the app.
    """

    from_: str = field(metadata={"name": "from"})
    """
    Sender, written as `Display Name <address@example.com>`.
    """

    subject: str | Omit = OMIT
    """
    Subject line. Left out, that of the template.
    """

    reply_to: str | Omit = OMIT
    """
    Address for replies, without a name; `NO_REPLY_TO` for none. Left out, the default of the workspace
    holds.
    """

    bcc: str | Omit = OMIT
    """
    Address for blind copies; one of those in the e-mail settings of the workspace. It is heeded only
    where the BCC feature is on.
    """

    body: str | Omit = OMIT
    """
    HTML of the e-mail. Required unless `email_template_id` is given.
    """

    plaintext_body: str | Omit = OMIT
    """
    Text without HTML. Left out, it is made from `body`.
    """

    preheader: str | Omit = OMIT
    """
    Line that mail programs show after the subject; 50 to 100 characters are recommended.
    """

    email_template_id: str | Omit = OMIT
    """
    API identifier of an e-mail template, from which `subject`, `body` and `should_inline_css` are taken
    where they are not given here.
    """

    message_variation_id: str | Omit = OMIT
    """
    Message variation under which the message is counted; it must be an e-mail of the campaign in
    `campaign_id`.
    """

    extras: EmailExtras | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("EmailExtras")}
    )
    """
    Keys and values of your own; with SendGrid they become unique arguments. The field is `extras` here,
    and `extra` in push messages and Content Cards.
    """

    headers: EmailHeaders | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("EmailHeaders")}
    )
    """
    Further headers of the e-mail, name to value; with SparkPost, SendGrid or Amazon SES.
    """

    should_inline_css: bool | Omit = OMIT
    """
    Whether style sheets are written into the elements. Left out, the template decides, or else the
    default of the workspace.
    """

    attachments: Sequence[EmailAttachment | Mapping[str, Any]] | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("EmailAttachment")}
    )
    """
    Files to attach.
    """
