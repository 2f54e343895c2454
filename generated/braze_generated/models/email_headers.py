# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..runtime.model import Map


class EmailHeaders(Map[str]):
    """
    Additional email headers, keyed by name; supported with SparkPost, SendGrid or Amazon SES.
    """

    __slots__ = ()
