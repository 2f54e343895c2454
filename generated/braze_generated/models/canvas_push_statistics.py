# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasPushStatistics(ResponseModel):
    """
    Statistics of push messages sent by a Canvas step; unlike those of a campaign, they do not name the
    variation, and opens have different names. Braze's page says that there are more counts, which
    appear as additional fields.
    """

    __slots__ = ()

    sent: int | None = None
    """
    Number of messages sent.
    """

    opens: int | None = None
    """
    Number of times the app was opened by tapping the message.
    """

    influenced_opens: int | None = None
    """
    Number of direct opens plus opens considered to be influenced by the message; a legacy name.
    """

    bounces: int | None = None
    """
    Number of messages that bounced, mostly because the app was uninstalled or push was disabled.
    """
