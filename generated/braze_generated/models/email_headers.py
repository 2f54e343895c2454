# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..runtime.model import Map


class EmailHeaders(Map[str]):
    """
    Further headers of the e-mail, name to value; with SparkPost, SendGrid or Amazon SES.
    """

    __slots__ = ()
