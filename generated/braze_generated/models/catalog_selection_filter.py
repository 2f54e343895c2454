# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..runtime.model import RequestModel

if TYPE_CHECKING:
    from .catalog_selection_operator import CatalogSelectionOperator


@define(kw_only=True, slots=False, repr=False)
class CatalogSelectionFilter(RequestModel):
    """
    Compares a field of the items with a value.
    """

    __slots__ = ()
    _required = ("field", "operator", "value")

    field: str
    """
    Name of the field.
    """

    operator: CatalogSelectionOperator
    """
    How to compare, depending on the type of the field. Strings support `equals` and `does not equal`;
    numbers also support `greater than` and `less than`; booleans support `is`; times support `before`
    and `after`; arrays support `includes value` and `does not include value`; places support `geo
    within` and `geo outside`.
    """

    value: Any
    """
    Value to compare with, of the type of the field: a string, a number, a boolean or, for a time, an
    ISO 8601 string. For an array, the element to look for. Braze does not document the value for the
    two `geo` operators.
    """
