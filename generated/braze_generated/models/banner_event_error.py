# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class BannerEventError(ResponseModel):
    """
    An event that was skipped.
    """

    __slots__ = ()
    _required = ("type", "index")

    type_: str = field(metadata={"name": "type"})
    """
    Why the event is invalid.
    """

    index: int
    """
    Position of the event in the request, starting at 0.
    """
