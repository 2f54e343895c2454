# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class TemplatesEmailCreateResponse(Result):
    """
    The identifier of the new template.
    """

    __slots__ = ()
    _required = ("email_template_id", "message")

    email_template_id: str
    """
    API identifier of the template, required to read and update it.
    """

    message: str
    """
    `success`, or an error message.
    """
