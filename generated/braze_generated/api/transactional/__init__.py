# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``transactional``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import transactional_campaigns_send

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, Client


class TransactionalApi:
    """
    Transactional e-mails, each to one user.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def campaigns_send(
        self,
        *,
        campaign_id: str,
        recipient: models.TransactionalRecipient | Mapping[str, Any],
        external_send_id: str | Omit = OMIT,
        trigger_properties: models.TriggerProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> models.TransactionalCampaignsSendResponse:
        """
        Send a transactional e-mail to one user.

        Sends a Transactional Email campaign to exactly one user at once, for messages such as order
        confirmations and resets of a password. The package of the workspace covers a number of e-mails an
        hour, of which 99.9% are sent within a minute; e-mails beyond that number are sent too, but outside
        the agreement. With `external_send_id` a request can be repeated without harm for 24 hours; without
        it each request sends. What becomes of the e-mail is posted to the URL that is set in the dashboard:
        an object with `dispatch_id`, `status` and `metadata`, as in the answer, when the e-mail is sent,
        processed, delivered, bounced or aborted. A request is refused for a campaign that does not exist
        (`Campaign does not exist`), is paused or archived, or is not transactional, and for a `campaign_id`
        that is not an API identifier. `The external reference has been queued` means that the same
        `external_send_id` came in a moment ago: repeat the request later to get the identifier of that
        send, or use another value for a new message. The key is at fault where Braze says `Error
        authenticating credentials` or `You do not have permission to access this resource`, and its list of
        allowed IP addresses where it says `Invalid whitelisted IPs`.

        Requires the permission `transactional.send`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            campaign_id: API identifier of the Transactional Email campaign.
            recipient: The one user who gets the message, named by exactly one of `external_user_id` and
                `user_alias`.
            external_send_id: Your own identifier of this send, of the characters of Base64 in both alphabets.
                It comes back in the status postbacks, and for 24 hours a further request with the same value sends
                nothing.
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
        recipient: models.TransactionalRecipient | Mapping[str, Any],
        external_send_id: str | Omit = OMIT,
        trigger_properties: models.TriggerProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> models.TransactionalCampaignsSendResponse:
        """
        Send a transactional e-mail to one user.

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
