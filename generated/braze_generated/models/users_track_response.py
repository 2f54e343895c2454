# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..types import OMIT, Field, Omit, Result


class UsersTrackResponse(Result):
    """
    What was queued. Each number is present when the request had that list.
    """

    __slots__ = ()
    _required = ["message"]
    _partial_errors = ("errors",)

    def __init__(
        self,
        *,
        message: str,
        attributes_processed: int | Omit = OMIT,
        events_processed: int | Omit = OMIT,
        purchases_processed: int | Omit = OMIT,
        errors: Sequence[Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "attributes_processed": attributes_processed,
                "events_processed": events_processed,
                "purchases_processed": purchases_processed,
                "errors": errors,
            },
        )

    message: Field[str] = Field("message")
    """
    `success` when the request was accepted, with or without `errors`.
    """

    attributes_processed: Field[int | None] = Field("attributes_processed")
    """
    Number of attributes objects queued.
    """

    events_processed: Field[int | None] = Field("events_processed")
    """
    Number of events queued.
    """

    purchases_processed: Field[int | None] = Field("purchases_processed")
    """
    Number of purchases queued.
    """

    errors: Field[list[Any] | None] = Field("errors")
    """
    What is wrong with single objects of the request. The others were queued all the same.
    """
