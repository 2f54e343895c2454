# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..runtime.model import Map


class WhatsAppVariables(Map[str]):
    """
    Values for the variables of a template; each key is the index of a variable, starting at `"0"`.
    """

    __slots__ = ()
