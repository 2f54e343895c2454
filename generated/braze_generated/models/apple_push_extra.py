# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class ApplePushExtra(Map[Any]):
    """
    Custom key-value pairs passed to the app. The keys `ab` and `aps` are rejected.
    """

    __slots__ = ()
