# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf


@define(kw_only=True, slots=False, repr=False)
class TemplatesEmailUpdateRequest(RequestModel):
    """
    Changes to an e-mail template. At least one field beside the identifier must be given.
    """

    __slots__ = ()
    _required = ["email_template_id"]
    _one_of = (
        OneOf(
            fields=("template_name", "subject", "body", "plaintext_body", "preheader", "tags", "should_inline_css"),
            at_least=1,
        ),
    )

    email_template_id: str
    """
    API identifier of the template, as its creation and the list return it.
    """

    template_name: str | Omit = OMIT
    """
    New name of the template in the dashboard; not empty.
    """

    subject: str | Omit = OMIT
    """
    New subject line. May contain Liquid.
    """

    body: str | Omit = OMIT
    """
    New content of the e-mail, usually HTML. Braze states the limit of 400 KB for new templates only; it
    is wise to keep to it here too.
    """

    plaintext_body: str | Omit = OMIT
    """
    The new content as plain text, for mail programs that show no HTML.
    """

    preheader: str | Omit = OMIT
    """
    New text that some mail programs show beside the subject, as a preview.
    """

    tags: Sequence[str] | Omit = OMIT
    """
    Names of tags to put on the template. They must exist already.
    """

    should_inline_css: bool | Omit = OMIT
    """
    Whether the CSS of the body is inlined. By default the setting of the workspace applies.
    """
