# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasTotalStatistics(ResponseModel):
    """
    Statistics of the Canvas as a whole. The number of conversion events is unlimited: a fifth event
    appears in the additional fields `conversions4` and `conversions4_by_entry_time`, and so on. Events
    that the Canvas does not have are omitted.
    """

    __slots__ = ()

    revenue: float | None = None
    """
    Revenue in US dollars.
    """

    entries: int | None = None
    """
    Number of times users entered the Canvas.
    """

    conversions: int | None = None
    """
    Number of conversions for the first conversion event.
    """

    conversions_by_entry_time: int | None = None
    """
    Number of conversions for the first event, counted by the time when the user entered the Canvas.
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
