# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class StoredResident(ResponseModel):
    """
    A resident.
    """

    __slots__ = ()
    _required = ("userName",)

    user_name: str = field(metadata={"name": "userName"})
    """
    The name.
    """
