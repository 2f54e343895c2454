# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasTotalStatistics(ResponseModel):
    """
    Statistics of the Canvas as a whole. Counts of conversion events go on without a bound: a fifth
    event appears as the further fields `conversions4` and `conversions4_by_entry_time`, and so on.
    Events that the Canvas does not have are left out.
    """

    __slots__ = ()

    revenue: float | None = None
    """
    Revenue, in US dollars.
    """

    entries: int | None = None
    """
    Times a user entered the Canvas.
    """

    conversions: int | None = None
    """
    Times the first conversion event was met.
    """

    conversions_by_entry_time: int | None = None
    """
    Conversions on the first event, counted at the time when the user entered the Canvas.
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
