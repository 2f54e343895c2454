# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class TransactionalSendMetadata(Model):
    """
    Further information about the send; may be empty. Braze's page documents the fields for status
    postbacks only, where the status decides which of them appear.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        external_send_id: str | Omit = OMIT,
        campaign_api_id: str | Omit = OMIT,
        received_at: datetime | str | Omit = OMIT,
        enqueued_at: datetime | str | Omit = OMIT,
        executed_at: datetime | str | Omit = OMIT,
        sent_at: datetime | str | Omit = OMIT,
        processed_at: datetime | str | Omit = OMIT,
        delivered_at: datetime | str | Omit = OMIT,
        bounced_at: datetime | str | Omit = OMIT,
        aborted_at: datetime | str | Omit = OMIT,
        reason: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "external_send_id": external_send_id,
                "campaign_api_id": campaign_api_id,
                "received_at": received_at,
                "enqueued_at": enqueued_at,
                "executed_at": executed_at,
                "sent_at": sent_at,
                "processed_at": processed_at,
                "delivered_at": delivered_at,
                "bounced_at": bounced_at,
                "aborted_at": aborted_at,
                "reason": reason,
            },
        )

    external_send_id: Field[str | None] = Field("external_send_id")
    """
    The `external_send_id` of the request, where one was given.
    """

    campaign_api_id: Field[str | None] = Field("campaign_api_id")
    """
    API identifier of the campaign.
    """

    received_at: Field[Timestamp | None] = Field("received_at", timestamp)
    """
    When Braze received the request. With the status `sent`.
    """

    enqueued_at: Field[Timestamp | None] = Field("enqueued_at", timestamp)
    """
    When the request was put in the queue. With the status `sent`.
    """

    executed_at: Field[Timestamp | None] = Field("executed_at", timestamp)
    """
    When the request was taken from the queue. With the status `sent`.
    """

    sent_at: Field[Timestamp | None] = Field("sent_at", timestamp)
    """
    When the message was handed over for sending. With the status `sent`.
    """

    processed_at: Field[Timestamp | None] = Field("processed_at", timestamp)
    """
    When the e-mail service provider took the message. With the status `processed`.
    """

    delivered_at: Field[Timestamp | None] = Field("delivered_at", timestamp)
    """
    When the receiving server accepted the message. With the status `delivered`.
    """

    bounced_at: Field[Timestamp | None] = Field("bounced_at", timestamp)
    """
    When the message bounced. With the status `bounced`.
    """

    aborted_at: Field[Timestamp | None] = Field("aborted_at", timestamp)
    """
    When the send was given up. With the status `aborted`.
    """

    reason: Field[str | None] = Field("reason")
    """
    Why the message bounced or the send was given up. With the statuses `bounced` and `aborted`.
    """
