# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import Field, Result, many

if TYPE_CHECKING:
    from .hard_bounced_address import HardBouncedAddress


class EmailHardBouncesResponse(Result):
    """
    One page of addresses that hard bounced.
    """

    __slots__ = ()
    _required = ["message", "emails"]

    def __init__(
        self,
        *,
        emails: Sequence[HardBouncedAddress | Mapping[str, Any]],
        message: str,
    ) -> None:
        self._fill(
            {
                "emails": emails,
                "message": message,
            },
        )

    emails: Field[list[HardBouncedAddress]] = Field("emails", many("HardBouncedAddress"))
    """
    Addresses of this page, in descending order; empty past the last one.
    """

    message: Field[str] = Field("message")
    """
    `success`, or what went wrong.
    """
