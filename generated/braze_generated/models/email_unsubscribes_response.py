# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .unsubscribed_address import UnsubscribedAddress


class EmailUnsubscribesResponse(Result):
    """
    One page of addresses that unsubscribed.
    """

    __slots__ = ()
    _required = ["message", "emails"]

    def __init__(
        self,
        *,
        emails: Sequence[UnsubscribedAddress | Mapping[str, Any]],
        message: str,
    ) -> None:
        self._fill(
            {
                "emails": emails,
                "message": message,
            },
        )

    emails: Field[list[UnsubscribedAddress]] = Field("emails", many("UnsubscribedAddress"))
    """
    Addresses of this page, the newest first unless `sort_direction` says otherwise; empty past the last
    one.
    """

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """
