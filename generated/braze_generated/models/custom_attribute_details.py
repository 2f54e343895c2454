# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CustomAttributeDetails(ResponseModel):
    """
    A custom attribute, without the values of users.
    """

    __slots__ = ()
    _required = ("data_type", "name", "status", "tag_names")

    data_type: str
    """
    Type of the values, such as `Number`. Braze does not document all types.
    """

    name: str
    """
    Name of the attribute.
    """

    status: str
    """
    Status of the attribute, such as `Active`. Braze does not document all values.
    """

    tag_names: list[str] = field(metadata={"absent": list})
    """
    Names of the tags of the attribute.
    """

    array_length: int | None = None
    """
    Maximum number of elements of an array; null for other types.
    """

    description: str | None = None
    """
    Description of the attribute.
    """
