# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class EmailSpamRemoveRequest(RequestModel):
    """
    Addresses to take off the spam lists.
    """

    __slots__ = ()
    _required = ["email"]

    email: Sequence[str]
    """
    E-mail addresses to take off the spam lists, at most 50. Braze also takes a single address as a
    plain string.
    """
