# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class ProfileCustomAttributes(Map[Any]):
    """
    Custom attributes of a user, keyed by name, with values of any type.
    """

    __slots__ = ()
