# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class Schedule(RequestModel):
    """
    When to send, or when users enter a Canvas: at a set time in UTC, at the same local time for each
    user, or at each user's optimal time on a set day. An update replaces the whole schedule, so any
    field it omits is no longer set.
    """

    __slots__ = ()
    _required = ("time",)

    time: datetime | str = field(metadata={"decode": decode_timestamp})
    """
    The time in ISO 8601: in UTC, such as `2026-03-06T14:00:00Z`, or, with `in_local_time` or
    `at_optimal_time`, without an offset, such as `2026-03-06T14:00:00`.
    """

    in_local_time: bool | Omit = OMIT
    """
    Whether `time` is in each user's local time zone. Defaults to false, which means UTC. A local time
    that has already passed, in the company's time zone or in every time zone, is rejected (400).
    """

    at_optimal_time: bool | Omit = OMIT
    """
    Whether to reach each user at the optimal time that Braze determines on the day of `time`,
    regardless of the time of day given there. Defaults to false.
    """
