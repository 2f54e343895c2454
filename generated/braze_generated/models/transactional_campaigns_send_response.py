# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .transactional_send_metadata import TransactionalSendMetadata


@define(kw_only=True, slots=False, repr=False)
class TransactionalCampaignsSendResponse(Result):
    """
    Current state of the send. There is no `message`.
    """

    __slots__ = ()
    _required = ("dispatch_id", "status", "metadata")

    dispatch_id: str
    """
    Identifier of this send, the same as in its status postbacks.
    """

    status: str
    """
    Status of the send. Braze's page lists no values for this response; those of the status postbacks
    are `sent`, `processed`, `delivered`, `bounced` and `aborted`.
    """

    metadata: TransactionalSendMetadata = field(metadata={"decode": ObjectDecoder("TransactionalSendMetadata")})
    """
    Further information about the send; may be empty. Braze's page documents the fields only for status
    postbacks, where they depend on the status.
    """
