# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersTrackBulkResponse(Result):
    """
    The number of objects queued. Each count is present if the request contained that list.
    """

    __slots__ = ()
    _required = ("message",)
    _partial_errors = ("errors",)

    message: str
    """
    `success` if the request was accepted, with or without `errors`.
    """

    attributes_processed: int | None = None
    """
    Number of attributes objects queued.
    """

    events_processed: int | None = None
    """
    Number of events queued.
    """

    purchases_processed: int | None = None
    """
    Number of purchases queued.
    """

    errors: list[Any] | None = None
    """
    Errors for individual objects in the request. The others were still queued.
    """
