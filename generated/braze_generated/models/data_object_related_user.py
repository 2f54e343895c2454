# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class DataObjectRelatedUser(ResponseModel):
    """
    A user who is linked to a Data Object.
    """

    __slots__ = ()
    _required = ("braze_id",)

    braze_id: str
    """
    Braze's identifier of the user.
    """
