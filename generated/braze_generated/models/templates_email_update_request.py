# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Model, Omit


class TemplatesEmailUpdateRequest(Model):
    """
    Changes to an e-mail template. At least one field beside the identifier must be given.
    """

    __slots__ = ()
    _required = ["email_template_id"]
    _one_of = [
        (
            None,
            ("template_name", "subject", "body", "plaintext_body", "preheader", "tags", "should_inline_css"),
            1,
            None,
        )
    ]

    def __init__(
        self,
        *,
        email_template_id: str,
        template_name: str | Omit = OMIT,
        subject: str | Omit = OMIT,
        body: str | Omit = OMIT,
        plaintext_body: str | Omit = OMIT,
        preheader: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        should_inline_css: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "email_template_id": email_template_id,
                "template_name": template_name,
                "subject": subject,
                "body": body,
                "plaintext_body": plaintext_body,
                "preheader": preheader,
                "tags": tags,
                "should_inline_css": should_inline_css,
            },
        )

    email_template_id: Field[str] = Field("email_template_id")
    """
    API identifier of the template, as its creation and the list return it.
    """

    template_name: Field[str | None] = Field("template_name")
    """
    New name of the template in the dashboard; not empty.
    """

    subject: Field[str | None] = Field("subject")
    """
    New subject line. May contain Liquid.
    """

    body: Field[str | None] = Field("body")
    """
    New content of the e-mail, usually HTML. Braze states the limit of 400 KB for new templates only; it
    is wise to keep to it here too.
    """

    plaintext_body: Field[str | None] = Field("plaintext_body")
    """
    The new content as plain text, for mail programs that show no HTML.
    """

    preheader: Field[str | None] = Field("preheader")
    """
    New text that some mail programs show beside the subject, as a preview.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of tags to put on the template. They must exist already.
    """

    should_inline_css: Field[bool | None] = Field("should_inline_css")
    """
    Whether the CSS of the body is inlined. By default the setting of the workspace applies.
    """
