# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class Named(RequestModel):
    """
    Somebody with a name.
    """

    __slots__ = ()
    _required = ("name",)

    name: str
    """
    The name.
    """
