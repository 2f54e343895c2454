# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ErrorBody(ResponseModel):
    """
    A refusal. `message` is the usual place for Braze's words; a few endpoints use `error`, and `errors`
    may hold further detail, as plain messages or as objects.
    """

    __slots__ = ()

    message: str | None = None
    """
    What went wrong, in Braze's words.
    """

    error: str | None = None
    """
    What went wrong, where the body could not be parsed at all.
    """

    errors: Any = None
    """
    Further detail; a list of messages or of objects, or on a few endpoints a single message.
    """
