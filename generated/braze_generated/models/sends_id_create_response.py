# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class SendsIdCreateResponse(Result):
    """
    The send identifier.
    """

    __slots__ = ()
    _required = ("message", "send_id")

    message: str
    """
    `success` if the identifier was created.
    """

    send_id: str
    """
    The identifier, to be passed as `send_id` when sending and when requesting statistics.
    """
