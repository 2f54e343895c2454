# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.decoding import decode_timestamp
from ..runtime.model import ResponseModel
from ..runtime.timestamps import Timestamp


@define(kw_only=True, slots=False, repr=False)
class TransactionalSendMetadata(ResponseModel):
    """
    Further information about the send; may be empty. Braze's page documents the fields only for status
    postbacks, where they depend on the status.
    """

    __slots__ = ()

    external_send_id: str | None = None
    """
    The `external_send_id` of the request, if one was given.
    """

    campaign_api_id: str | None = None
    """
    API identifier of the campaign.
    """

    received_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When Braze received the request. Present with the status `sent`.
    """

    enqueued_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the request was added to the queue. Present with the status `sent`.
    """

    executed_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the request was taken from the queue. Present with the status `sent`.
    """

    sent_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the message was handed over for sending. Present with the status `sent`.
    """

    processed_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the email service provider accepted the message. Present with the status `processed`.
    """

    delivered_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the receiving server accepted the message. Present with the status `delivered`.
    """

    bounced_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the message bounced. Present with the status `bounced`.
    """

    aborted_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the send was aborted. Present with the status `aborted`.
    """

    reason: str | None = None
    """
    Why the message bounced or the send was aborted. Present with the statuses `bounced` and `aborted`.
    """
