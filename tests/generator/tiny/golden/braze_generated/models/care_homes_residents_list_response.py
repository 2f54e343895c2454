# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .stored_resident import StoredResident


@define(kw_only=True, slots=False, repr=False)
class CareHomesResidentsListResponse(Result):
    """
    Residents.
    """

    __slots__ = ()
    _required = ("totalResults", "Resources")

    total_results: int = field(metadata={"name": "totalResults"})
    """
    How many there are.
    """

    resources: list[StoredResident] = field(
        metadata={"name": "Resources", "decode": ListDecoder("StoredResident"), "absent": list}
    )
    """
    The residents.
    """
