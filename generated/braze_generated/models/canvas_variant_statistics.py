# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasVariantStatistics(ResponseModel):
    """
    Statistics of one variant. Conversion events are counted as in the totals; those after the fourth
    appear as further fields.
    """

    __slots__ = ()

    name: str | None = None
    """
    Name of the variant.
    """

    revenue: float | None = None
    """
    Revenue, in US dollars.
    """

    entries: int | None = None
    """
    Times a user entered the variant.
    """

    conversions: int | None = None
    """
    Times the first conversion event was met.
    """

    conversions_by_entry_time: int | None = None
    """
    Conversions on the first event, counted at the time when the user entered the Canvas. Braze's page
    on the summary says that it may be left out.
    """

    conversions1: int | None = None
    """
    Times the second conversion event was met.
    """

    conversions1_by_entry_time: int | None = None
    """
    Conversions on the second event, counted at the time when the user entered the Canvas.
    """

    conversions2: int | None = None
    """
    Times the third conversion event was met.
    """

    conversions2_by_entry_time: int | None = None
    """
    Conversions on the third event, counted at the time when the user entered the Canvas.
    """

    conversions3: int | None = None
    """
    Times the fourth conversion event was met.
    """

    conversions3_by_entry_time: int | None = None
    """
    Conversions on the fourth event, counted at the time when the user entered the Canvas.
    """
