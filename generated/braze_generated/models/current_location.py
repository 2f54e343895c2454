# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from decimal import Decimal

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class CurrentLocation(RequestModel):
    """
    A location, in degrees.
    """

    __slots__ = ()
    _required = ("longitude", "latitude")

    longitude: float | Decimal
    """
    Degrees east of Greenwich; negative values are west.
    """

    latitude: float | Decimal
    """
    Degrees north of the equator; negative values are south.
    """
