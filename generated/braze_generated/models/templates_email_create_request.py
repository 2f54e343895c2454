# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class TemplatesEmailCreateRequest(RequestModel):
    """
    An e-mail template to create.
    """

    __slots__ = ()
    _required = ["template_name", "subject", "body"]

    template_name: str
    """
    Name of the template in the dashboard; not empty.
    """

    subject: str
    """
    Subject line. May contain Liquid.
    """

    body: str
    """
    Content of the e-mail, usually HTML; at most 400 KB. May contain Liquid; the Content Blocks it names
    must exist.
    """

    plaintext_body: str | Omit = OMIT
    """
    The content as plain text, for mail programs that show no HTML.
    """

    preheader: str | Omit = OMIT
    """
    Text that some mail programs show beside the subject, as a preview.
    """

    tags: Sequence[str] | Omit = OMIT
    """
    Names of tags to put on the template. They must exist already.
    """

    should_inline_css: bool | Omit = OMIT
    """
    Whether the CSS of the body is inlined. Left out, the setting of the workspace applies.
    """
