# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .custom_attribute_details import CustomAttributeDetails


@define(kw_only=True, slots=False, repr=False)
class CustomAttributesListResponse(Result):
    """
    A page of custom attributes.
    """

    __slots__ = ()
    _required = ("message", "attributes")

    message: str
    """
    `success`, or an error message.
    """

    attributes: list[CustomAttributeDetails] = field(
        metadata={"decode": ListDecoder("CustomAttributeDetails"), "absent": list}
    )
    """
    Custom attributes on this page in alphabetical order, at most 50.
    """
