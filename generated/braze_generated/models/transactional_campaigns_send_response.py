# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ObjectDecoder, Result

if TYPE_CHECKING:
    from .transactional_send_metadata import TransactionalSendMetadata


@define(kw_only=True, slots=False, repr=False)
class TransactionalCampaignsSendResponse(Result):
    """
    The send, as far as it has come. There is no `message`.
    """

    __slots__ = ()
    _required = ("dispatch_id",)

    dispatch_id: str
    """
    Identifier of this send, the same as in its status postbacks.
    """

    status: str | None = None
    """
    How far the send has come. Braze's page lists no values for this answer; those of the status
    postbacks are `sent`, `processed`, `delivered`, `bounced` and `aborted`.
    """

    metadata: TransactionalSendMetadata | None = field(
        default=None, metadata={"decode": ObjectDecoder("TransactionalSendMetadata")}
    )
    """
    Further information about the send; may be empty. Braze's page documents the fields for status
    postbacks only, where the status decides which of them appear.
    """
