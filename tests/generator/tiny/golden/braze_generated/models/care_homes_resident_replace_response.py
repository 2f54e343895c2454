# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class CareHomesResidentReplaceResponse(Result):
    """
    The resident.
    """

    __slots__ = ()
    _required = ("userName",)

    user_name: str = field(metadata={"name": "userName"})
    """
    The name.
    """
