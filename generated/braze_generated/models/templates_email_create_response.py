# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Result


class TemplatesEmailCreateResponse(Result):
    """
    The identifier of the new template.
    """

    __slots__ = ()
    _required = ["message", "email_template_id"]

    def __init__(
        self,
        *,
        email_template_id: str,
        message: str,
    ) -> None:
        self._fill(
            {
                "email_template_id": email_template_id,
                "message": message,
            },
        )

    email_template_id: Field[str] = Field("email_template_id")
    """
    API identifier of the template, for reading and updating it.
    """

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """
