"""Turns values into JSON."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, cast

from .storage import Storage
from .timestamps import Timestamp


def to_json(value: Any) -> Any:
    """
    Return what stands for *value* in JSON, for values that JSON does not know: models, datetimes and dates.

    Raises:
        ValueError: A datetime has no offset, so it does not say which time is meant.
        TypeError: There is no form for the value.
    """
    if isinstance(value, Storage):
        return value._data
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, dt.datetime):
        if value.utcoffset() is None:
            raise ValueError("a datetime needs a time zone: without one it does not say which time is meant")
        return value.isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, Any]", value))
    if isinstance(value, (set, frozenset)):
        raise TypeError("a set has no order; pass a list")
    raise TypeError(f"type `{type(value).__name__}` cannot be sent as JSON")


def _number(value: Decimal) -> Any:
    if not value.is_finite():
        raise ValueError("NaN and infinity are not numbers in JSON")
    return int(value) if value == value.to_integral_value() and value.as_tuple().exponent == 0 else float(value)


def to_plain(value: Any) -> Any:
    """
    Copy *value* with everything in it in the form it has in JSON.
    """
    if value is None or isinstance(value, (str, int, float)):
        return str(value) if isinstance(value, Timestamp) else value
    if isinstance(value, dict):
        return {key: to_plain(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [to_plain(item) for item in cast("list[Any]", value)]
    return to_plain(to_json(value))
