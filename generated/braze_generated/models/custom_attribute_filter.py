# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import OMIT, Field, Model, Omit

if TYPE_CHECKING:
    from .custom_attribute_comparison import CustomAttributeComparison


class CustomAttributeFilter(Model):
    """
    Compares one custom attribute. Which comparisons are allowed depends on the type of the attribute.
    """

    __slots__ = ()
    _required = ["custom_attribute_name", "comparison"]

    def __init__(
        self,
        *,
        custom_attribute_name: str,
        comparison: CustomAttributeComparison,
        value: str | float | bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "custom_attribute_name": custom_attribute_name,
                "comparison": comparison,
                "value": value,
            },
        )

    custom_attribute_name: Field[str] = Field("custom_attribute_name")
    """
    Name of the custom attribute.
    """

    comparison: Field[CustomAttributeComparison] = Field("comparison")
    """
    Strings take `equals`, `not_equal` and the regex pair; numbers take the four orderings as well;
    booleans take `equals` and `does_not_equal`; arrays take the `value` pair; times take `after`,
    `before` and the day counts. Every type takes `exists` and `does_not_exist`.
    """

    value: Field[str | float | bool | None] = Field("value")
    """
    What to compare with: a string, number or boolean; an ISO 8601 time for `after` and `before`; a
    string for the regex comparisons. Left out for `exists` and `does_not_exist`.
    """
