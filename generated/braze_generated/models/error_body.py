# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..types import OMIT, Field, Model, Omit


class ErrorBody(Model):
    """
    A refusal. `message` is the usual place for Braze's words; a few endpoints use `error`, and `errors`
    may hold further detail, as plain messages or as objects.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        message: str | Omit = OMIT,
        error: str | Omit = OMIT,
        errors: Any | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "error": error,
                "errors": errors,
            },
        )

    message: Field[str | None] = Field("message")
    """
    What went wrong, in Braze's words.
    """

    error: Field[str | None] = Field("error")
    """
    What went wrong, where the body could not be parsed at all.
    """

    errors: Field[Any] = Field("errors")
    """
    Further detail; a list of messages or of objects, or on a few endpoints a single message.
    """
