# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class EventProperties(Map[Any]):
    """
    Properties of an event by name. Names are not empty, have at most 255 characters, do not start with
    `$`, and are not `time` or `event_name`. Values are numbers, booleans, ISO 8601 dates, strings of at
    most 255 characters, lists (without dates) or objects (stored as strings). With lists or objects,
    the whole may have up to 100 KB.
    """

    __slots__ = ()
