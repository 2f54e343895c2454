# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasVariantStatistics(ResponseModel):
    """
    Statistics of one variant. Conversion events are counted as in the totals; those after the fourth
    appear as additional fields.
    """

    __slots__ = ()

    name: str | None = None
    """
    Name of the variant.
    """

    revenue: float | None = None
    """
    Revenue in US dollars.
    """

    entries: int | None = None
    """
    Number of times users entered the variant.
    """

    conversions: int | None = None
    """
    Number of conversions for the first conversion event.
    """

    conversions_by_entry_time: int | None = None
    """
    Number of conversions for the first event, counted by the time when the user entered the Canvas.
    According to Braze's page about the summary, it may be omitted.
    """

    conversions1: int | None = None
    """
    Number of conversions for the second conversion event.
    """

    conversions1_by_entry_time: int | None = None
    """
    Number of conversions for the second event, counted by the time when the user entered the Canvas.
    """

    conversions2: int | None = None
    """
    Number of conversions for the third conversion event.
    """

    conversions2_by_entry_time: int | None = None
    """
    Number of conversions for the third event, counted by the time when the user entered the Canvas.
    """

    conversions3: int | None = None
    """
    Number of conversions for the fourth conversion event.
    """

    conversions3_by_entry_time: int | None = None
    """
    Number of conversions for the fourth event, counted by the time when the user entered the Canvas.
    """
