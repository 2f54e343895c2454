# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class DataObjectTypeMetadata(ResponseModel):
    """
    Settings of a type.
    """

    __slots__ = ()

    display_name_source: str | None = None
    """
    The field whose value is the display name of a Data Object. Absent if there is none.
    """
