# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``transactional``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import transactional_campaigns_send

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, Client


class TransactionalApi:
    """
    Transactional emails, each sent to a single user.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def campaigns_send(
        self,
        *,
        campaign_id: str,
        recipient: models.TransactionalRecipient | dicts.TransactionalRecipient,
        external_send_id: str | Omit = OMIT,
        trigger_properties: models.TriggerProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> models.TransactionalCampaignsSendResponse:
        """
        Send a transactional email to one user.

        Immediately sends a Transactional Email campaign to exactly one user, for messages such as order
        confirmations and password resets. The workspace's package covers a number of emails per hour, 99.9%
        of which are sent within a minute; emails beyond that number are also sent but are not covered by
        the agreement.

        With `external_send_id`, a request can be repeated safely for 24 hours; without it, every request
        sends an email. Status updates for the email are posted to the URL configured in the dashboard: an
        object with `dispatch_id`, `status` and `metadata`, as in the response, when the email is sent,
        processed, delivered, bounced or aborted.

        A request is rejected if the campaign does not exist (`Campaign does not exist`), is paused or
        archived, or is not transactional, or if `campaign_id` is not an API identifier. `The external
        reference has been queued` means that a request with the same `external_send_id` was received a
        moment ago: repeat the request later to get the identifier of that send, or use a different value
        for a new message. `Error authenticating credentials` and `You do not have permission to access this
        resource` point to the key; `Invalid whitelisted IPs` points to its list of allowed IP addresses.

        Requires the permission `transactional.send`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            campaign_id: API identifier of the Transactional Email campaign.
            recipient: The user who receives the message, identified by exactly one of `external_user_id` and
                `user_alias`.
            external_send_id: Your own identifier for this send; may contain the characters of both Base64
                alphabets. It is returned in the status postbacks, and for 24 hours another request with the same
                value sends nothing.
            trigger_properties: Values for the message.

        Returns:
            The request was accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_transactional_message
        """
        call = Call(
            transactional_campaigns_send.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "recipient": recipient,
                "external_send_id": external_send_id,
                "trigger_properties": trigger_properties,
            },
        )
        return self._client._call(call)


class AsyncTransactionalApi:
    """
    The methods of `TransactionalApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def campaigns_send(
        self,
        *,
        campaign_id: str,
        recipient: models.TransactionalRecipient | dicts.TransactionalRecipient,
        external_send_id: str | Omit = OMIT,
        trigger_properties: models.TriggerProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> models.TransactionalCampaignsSendResponse:
        """
        Send a transactional email to one user.

        See `TransactionalApi.campaigns_send` for arguments, limits and errors.
        """
        call = Call(
            transactional_campaigns_send.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "recipient": recipient,
                "external_send_id": external_send_id,
                "trigger_properties": trigger_properties,
            },
        )
        return await self._client._call(call)


class RawTransactionalApi:
    """
    The methods of `TransactionalApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = TransactionalApi(client)
        self.campaigns_send = raw(api.campaigns_send)


class AsyncRawTransactionalApi:
    """
    The methods of `AsyncTransactionalApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncTransactionalApi(client)
        self.campaigns_send = async_raw(api.campaigns_send)
