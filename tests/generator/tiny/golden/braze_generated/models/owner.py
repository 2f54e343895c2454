# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class Owner(RequestModel):
    """
    A person.
    """

    __slots__ = ()
    _required = ("id",)

    id: int
    """
    Number of the person.
    """
