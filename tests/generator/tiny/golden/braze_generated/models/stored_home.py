# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class StoredHome(ResponseModel):
    """
    A home, with members of its own.
    """

    __slots__ = ()
    _required = ("id",)

    id: str
    """
    Its id.
    """
