# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import Field, Model


class EmailSpamRemoveRequest(Model):
    """
    Addresses to take off the spam lists.
    """

    __slots__ = ()
    _required = ["email"]

    def __init__(
        self,
        *,
        email: Sequence[str],
    ) -> None:
        self._fill(
            {
                "email": email,
            },
        )

    email: Field[list[str]] = Field("email")
    """
    E-mail addresses to take off the spam lists, at most 50. Braze also takes a single address as a
    plain string.
    """
