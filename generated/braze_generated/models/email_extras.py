# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class EmailExtras(Map[Any]):
    """
    Custom key-value pairs; SendGrid passes them on as unique arguments. The field is named `extras`
    here but `extra` in push messages and Content Cards.
    """

    __slots__ = ()
