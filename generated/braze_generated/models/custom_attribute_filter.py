# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .custom_attribute_comparison import CustomAttributeComparison


@define(kw_only=True, slots=False, repr=False)
class CustomAttributeFilter(RequestModel):
    """
    Compares a custom attribute. The allowed comparisons depend on the type of the attribute.
    """

    __slots__ = ()
    _required = ("custom_attribute_name", "comparison")

    custom_attribute_name: str
    """
    Name of the custom attribute.
    """

    comparison: CustomAttributeComparison
    """
    Strings support `equals`, `not_equal` and the two regex comparisons; numbers also support the four
    ordering comparisons; booleans support `equals` and `does_not_equal`; arrays support the two `value`
    comparisons; times support `after`, `before` and the day counts. All types support `exists` and
    `does_not_exist`.
    """

    value: str | float | Decimal | bool | Omit = OMIT
    """
    Value to compare with: a string, number or boolean; an ISO 8601 time for `after` and `before`; a
    string for the regex comparisons. Omit it for `exists` and `does_not_exist`.
    """
