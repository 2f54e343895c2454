# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from attrs import define, field

from ..runtime.model import RequestModel, decode_timestamp
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class Schedule(RequestModel):
    """
    When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each
    user, or at the best time of each user on a set day. An update replaces the whole schedule, so what
    it leaves out is no longer set.
    """

    __slots__ = ()
    _required = ("time",)

    time: datetime | str = field(metadata={"decode": decode_timestamp})
    """
    The time, in ISO 8601: in UTC, such as `2026-03-06T14:00:00Z`; with `in_local_time` or
    `at_optimal_time` without an offset, such as `2026-03-06T14:00:00`.
    """

    in_local_time: bool | Omit = OMIT
    """
    Whether `time` is meant in the local time of each user. Left out, it is false, and the time is in
    UTC. A local time that has passed already, in the time zone of the company or in every one, is
    refused (400).
    """

    at_optimal_time: bool | Omit = OMIT
    """
    Whether each user is reached at the time that Braze finds best for them on the day of `time`,
    whatever the time of day given there. Left out, it is false.
    """
