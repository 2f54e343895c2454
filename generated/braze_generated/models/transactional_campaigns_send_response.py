# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Omit, Result, one

if TYPE_CHECKING:
    from .transactional_send_metadata import TransactionalSendMetadata


class TransactionalCampaignsSendResponse(Result):
    """
    The send, as far as it has come. There is no `message`.
    """

    __slots__ = ()
    _required = ["dispatch_id"]

    def __init__(
        self,
        *,
        dispatch_id: str,
        status: str | Omit = OMIT,
        metadata: TransactionalSendMetadata | Mapping[str, Any] | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "dispatch_id": dispatch_id,
                "status": status,
                "metadata": metadata,
            },
        )

    dispatch_id: Field[str] = Field("dispatch_id")
    """
    Identifier of this send, the same as in its status postbacks.
    """

    status: Field[str | None] = Field("status")
    """
    How far the send has come. Braze's page lists no values for this answer; those of the status
    postbacks are `sent`, `processed`, `delivered`, `bounced` and `aborted`.
    """

    metadata: Field[TransactionalSendMetadata | None] = Field("metadata", one("TransactionalSendMetadata"))
    """
    Further information about the send; may be empty. Braze's page documents the fields for status
    postbacks only, where the status decides which of them appear.
    """
