# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class CurrentLocation(Model):
    """
    A position on the earth, in degrees.
    """

    __slots__ = ()
    _required = ["longitude", "latitude"]

    def __init__(
        self,
        *,
        longitude: float,
        latitude: float,
    ) -> None:
        self._fill(
            {
                "longitude": longitude,
                "latitude": latitude,
            },
        )

    longitude: Field[float] = Field("longitude")
    """
    Degrees east of Greenwich; negative to the west.
    """

    latitude: Field[float] = Field("latitude")
    """
    Degrees north of the equator; negative to the south.
    """
