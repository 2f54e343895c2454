# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersTrackResponse(Result):
    """
    What was queued. Each number is present when the request had that list.
    """

    __slots__ = ()
    _required = ("message",)
    _partial_errors = ("errors",)

    message: str
    """
    `success` when the request was accepted, with or without `errors`.
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
    What is wrong with single objects of the request. The others were queued all the same.
    """
