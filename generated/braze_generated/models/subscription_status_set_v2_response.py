# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class SubscriptionStatusSetV2Response(Result):
    """
    Confirmation that the states were accepted.
    """

    __slots__ = ()

    message: str | None = None
    """
    `success` if the request was accepted.
    """
