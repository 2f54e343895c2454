# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ErrorBody(ResponseModel):
    """
    An error response. Braze's message is usually in `message`; a few endpoints use `error`, and
    `errors` may hold further details as plain messages or as objects.
    """

    __slots__ = ()

    message: str | None = None
    """
    Braze's error message.
    """

    error: str | None = None
    """
    Error message for a body that could not be parsed at all.
    """

    errors: Any = None
    """
    Further details: a list of messages or objects or, on a few endpoints, a single message.
    """
