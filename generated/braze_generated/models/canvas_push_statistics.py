# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasPushStatistics(ResponseModel):
    """
    Statistics of push messages sent by a step of a Canvas; unlike those of a campaign they do not name
    the variation, and opens have other names. Braze's page says that there are more counts, which
    appear as further fields.
    """

    __slots__ = ()

    sent: int | None = None
    """
    Messages sent.
    """

    opens: int | None = None
    """
    Times the app was opened by a tap on the message.
    """

    influenced_opens: int | None = None
    """
    Direct opens and those that the message is taken to have influenced, together; the name is a legacy
    one.
    """

    bounces: int | None = None
    """
    Messages that bounced, mostly because the app was uninstalled or push was switched off.
    """
