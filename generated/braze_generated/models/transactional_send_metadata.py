# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel, decode_timestamp
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class TransactionalSendMetadata(ResponseModel):
    """
    Further information about the send; may be empty. Braze's page documents the fields for status
    postbacks only, where the status decides which of them appear.
    """

    __slots__ = ()

    external_send_id: str | None = None
    """
    The `external_send_id` of the request, where one was given.
    """

    campaign_api_id: str | None = None
    """
    API identifier of the campaign.
    """

    received_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When Braze received the request. With the status `sent`.
    """

    enqueued_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the request was put in the queue. With the status `sent`.
    """

    executed_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the request was taken from the queue. With the status `sent`.
    """

    sent_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the message was handed over for sending. With the status `sent`.
    """

    processed_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the e-mail service provider took the message. With the status `processed`.
    """

    delivered_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the receiving server accepted the message. With the status `delivered`.
    """

    bounced_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the message bounced. With the status `bounced`.
    """

    aborted_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the send was given up. With the status `aborted`.
    """

    reason: str | None = None
    """
    Why the message bounced or the send was given up. With the statuses `bounced` and `aborted`.
    """
