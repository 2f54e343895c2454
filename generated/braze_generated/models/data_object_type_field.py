# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class DataObjectTypeField(ResponseModel):
    """
    A field of a type.
    """

    __slots__ = ()

    type_: str | None = field(default=None, metadata={"name": "type"})
    """
    JSON type of the values, such as `string`.
    """

    format_: str | None = field(default=None, metadata={"name": "format"})
    """
    Format of the values, such as `date-time`. Absent if any value of the type is allowed.
    """

    title: str | None = None
    """
    Display name of the field.
    """
