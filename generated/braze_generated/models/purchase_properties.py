# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class PurchaseProperties(Map[Any]):
    """
    Properties of a purchase, keyed by name. Names must not be empty, can have at most 255 characters,
    must not start with `$`, and must not be `time`, `event_name`, `product_id`, `quantity`, `price` or
    `currency`. Values are numbers, booleans, ISO 8601 dates, strings of at most 255 characters, lists
    (without dates) or objects (stored as strings). With lists or objects, the properties can have up to
    100 KB in total.
    """

    __slots__ = ()
