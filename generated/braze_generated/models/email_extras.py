# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import Any

from ..runtime.model import Map


class EmailExtras(Map[Any]):
    """
    Keys and values of your own; with SendGrid they become unique arguments. The field is `extras` here,
    and `extra` in push messages and Content Cards.
    """

    __slots__ = ()
