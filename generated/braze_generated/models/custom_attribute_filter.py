# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .custom_attribute_comparison import CustomAttributeComparison


@define(kw_only=True, slots=False, repr=False)
class CustomAttributeFilter(RequestModel):
    """
    Compares one custom attribute. Which comparisons are allowed depends on the type of the attribute.
    """

    __slots__ = ()
    _required = ("custom_attribute_name", "comparison")

    custom_attribute_name: str
    """
    Name of the custom attribute.
    """

    comparison: CustomAttributeComparison
    """
    Strings take `equals`, `not_equal` and the regex pair; numbers take the four orderings as well;
    booleans take `equals` and `does_not_equal`; arrays take the `value` pair; times take `after`,
    `before` and the day counts. Every type takes `exists` and `does_not_exist`.
    """

    value: str | float | bool | Omit = OMIT
    """
    What to compare with: a string, number or boolean; an ISO 8601 time for `after` and `before`; a
    string for the regex comparisons. Left out for `exists` and `does_not_exist`.
    """
