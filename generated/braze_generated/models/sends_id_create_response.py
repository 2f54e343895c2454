# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Result


class SendsIdCreateResponse(Result):
    """
    The send identifier.
    """

    __slots__ = ()
    _required = ["message", "send_id"]

    def __init__(
        self,
        *,
        message: str,
        send_id: str,
    ) -> None:
        self._fill(
            {
                "message": message,
                "send_id": send_id,
            },
        )

    message: Field[str] = Field("message")
    """
    `success` when the identifier was created.
    """

    send_id: Field[str] = Field("send_id")
    """
    The identifier, to be given as `send_id` when sending and when asking for statistics.
    """
