# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class CanvasMessageStatistics(ResponseModel):
    """
    Statistics of the messages that a step sent on one channel. Unlike those of a campaign, they do not
    name the variation, and opens of push messages have different names. The counts depend on the
    channel; Braze's pages say that there are more than those shown, which appear as additional fields.
    """

    __slots__ = ()

    sent: int | None = None
    """
    Number of messages sent (all channels).
    """

    opens: int | None = None
    """
    Number of opens, including repeated ones (email), or number of times the app was opened by tapping
    the message (push).
    """

    unique_opens: int | None = None
    """
    Number of unique users who opened the message (email).
    """

    influenced_opens: int | None = None
    """
    Number of direct opens plus opens considered to be influenced by the message (push); a legacy name.
    """

    clicks: int | None = None
    """
    Number of clicks on links in the message, including repeated ones (email), or on shortened links
    (SMS).
    """

    bounces: int | None = None
    """
    Number of messages that bounced, mostly because the app was uninstalled or push was disabled (push).
    """

    sent_to_carrier: int | None = None
    """
    Number of messages sent to the carrier (SMS).
    """

    delivered: int | None = None
    """
    Number of messages that the carrier reported as delivered (SMS).
    """

    rejected: int | None = None
    """
    Number of messages that the carrier rejected (SMS).
    """

    delivery_failed: int | None = None
    """
    Number of messages that could not be delivered (SMS).
    """

    opt_out: int | None = None
    """
    Number of replies that opt out of further messages (SMS).
    """

    help_: int | None = field(default=None, metadata={"name": "help"})
    """
    Number of replies that ask for help (SMS).
    """
