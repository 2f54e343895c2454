# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Model, Omit


class TemplatesEmailCreateRequest(Model):
    """
    An e-mail template to create.
    """

    __slots__ = ()
    _required = ["template_name", "subject", "body"]

    def __init__(
        self,
        *,
        template_name: str,
        subject: str,
        body: str,
        plaintext_body: str | Omit = OMIT,
        preheader: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        should_inline_css: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "template_name": template_name,
                "subject": subject,
                "body": body,
                "plaintext_body": plaintext_body,
                "preheader": preheader,
                "tags": tags,
                "should_inline_css": should_inline_css,
            },
        )

    template_name: Field[str] = Field("template_name")
    """
    Name of the template in the dashboard; not empty.
    """

    subject: Field[str] = Field("subject")
    """
    Subject line. May contain Liquid.
    """

    body: Field[str] = Field("body")
    """
    Content of the e-mail, usually HTML; at most 400 KB. May contain Liquid; the Content Blocks it names
    must exist.
    """

    plaintext_body: Field[str | None] = Field("plaintext_body")
    """
    The content as plain text, for mail programs that show no HTML.
    """

    preheader: Field[str | None] = Field("preheader")
    """
    Text that some mail programs show beside the subject, as a preview.
    """

    tags: Field[list[str] | None] = Field("tags")
    """
    Names of tags to put on the template. They must exist already.
    """

    should_inline_css: Field[bool | None] = Field("should_inline_css")
    """
    Whether the CSS of the body is inlined. Left out, the setting of the workspace applies.
    """
