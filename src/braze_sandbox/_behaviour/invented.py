"""Invents statistics where the sandbox has counted nothing: plausible numbers, the same for the same request."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, cast

from braze_sandbox._state.store import Record

from .registry import OperationRequest
from .windows import Window

_WEEKDAY_FACTORS = (1.0, 0.96, 0.98, 1.02, 1.1, 0.9, 0.84)
"""The relative size of numbers by weekday, beginning with Monday."""


def invent_entry(request: OperationRequest, window: Window, template: Record, time: datetime) -> Record:
    """
    Return the entry for a day or an hour, with the numbers of *template* scaled.
    """
    request.mark_invented("statistics")
    identity = {
        name: value
        for name, value in request.query.items()
        if name not in ("length", "ending_at", "starting_at") and not name.startswith("include_")
    }
    size = 0.5 + _fraction(request, identity)
    noise = 0.9 + 0.2 * _fraction(request, identity, window.format(time))
    factor = size * noise * _WEEKDAY_FACTORS[time.weekday()]
    return {**map_numbers(template, lambda value: value * factor), "time": window.format(time)}


def map_numbers(template: Any, change: Callable[[float], float]) -> Any:
    """
    Return *template* with all numbers changed. One change for all of them keeps their order: no more opens than sends.
    """
    if isinstance(template, dict):
        return {name: map_numbers(value, change) for name, value in cast("Record", template).items()}
    if isinstance(template, list):
        return [map_numbers(item, change) for item in template]
    if isinstance(template, bool) or not isinstance(template, (int, float)):
        return template
    return round(change(template)) if isinstance(template, int) else round(change(template), 2)


def add_numbers(first: Any, second: Any) -> Any:
    """
    Return the sum of two JSON values of the same structure.
    """
    if isinstance(first, dict):
        return {name: add_numbers(value, second[name]) for name, value in cast("Record", first).items()}
    if isinstance(first, list):
        return [add_numbers(left, right) for left, right in zip(first, second, strict=True)]
    is_number = isinstance(first, (int, float)) and not isinstance(first, bool)
    return round(first + second, 2) if is_number else first


def _fraction(request: OperationRequest, *parts: object) -> float:
    return request.state.digest(request.operation.id, *parts) % 10_000 / 10_000
