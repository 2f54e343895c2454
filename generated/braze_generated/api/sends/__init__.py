# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``sends``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import sends_data_series, sends_id_create

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class SendsApi:
    """
    Send identifiers and the statistics collected for them.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def id_create(
        self,
        *,
        campaign_id: str,
        send_id: str | Omit = OMIT,
    ) -> models.SendsIdCreateResponse:
        """
        Create a send identifier.

        Creates an identifier that tracks the statistics of a single campaign send, so that programmatically
        created and sent content can be tracked without a separate campaign for each send. You can choose
        the identifier or let Braze generate it. Pass it as `send_id` when sending, and read the statistics
        with `/sends/data_series`.

        A workspace can create 100 identifiers per day, counting each pair of a campaign and an identifier.
        Broadcasts of API campaigns and API-triggered campaigns get an identifier automatically.

        Requires the permission `sends.id.create`. Rate limit: 100 requests per day, bucket
        `sends_id_create`. At most 4,194,304 bytes.

        Args:
            campaign_id: API identifier of the campaign.
            send_id: An identifier of your choice; ASCII characters only, at most 64. By default, Braze
                generates one and returns it in the response.

        Returns:
            The identifier was created.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_create_send_ids
        """
        call = Call(
            sends_id_create.ENDPOINT,
            {"campaign_id": campaign_id, "send_id": send_id},
        )
        return self._client._call(call)

    def data_series(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> models.SendsDataSeriesResponse:
        """
        Get daily statistics of a tracked send.

        Returns the daily statistics of one tracked send of an API campaign, by channel and variation. Braze
        keeps them for 14 days after the send, so a longer series returns no additional data. Conversions
        are attributed to the most recent send a user received.

        Braze's page shows push to Apple devices only. Its statistics have more fields than those of a
        campaign: deliveries and failures, and the revenue and conversions of each variation. Revenue is in
        US dollars.

        Requires the permission `sends.data_series`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            campaign_id: API identifier of the campaign, shown on its details page in the dashboard.
            send_id: Identifier of the send; ASCII characters only, at most 64.
            length: Maximum number of days in the series, counted back from `ending_at`; from 1 to 100.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.

        Returns:
            The daily statistics.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/campaigns/get_send_analytics
        """
        call = Call(
            sends_data_series.ENDPOINT,
            {"campaign_id": campaign_id, "send_id": send_id, "length": length, "ending_at": ending_at},
        )
        return self._client._call(call)

    def data_series_iter(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> Pager[models.CampaignDailyStatistics]:
        """
        Get daily statistics of a tracked send, item by item, across all pages.

        Takes the arguments of `data_series` and starts from the beginning of the series, in as many
        requests as the limit on their length requires. A page is fetched when its first item is requested.
        If a request fails, the error says how far the iteration came. To retry that page, continue with the
        same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/campaigns/get_send_analytics
        """
        call = Call(
            sends_data_series.ENDPOINT,
            {"campaign_id": campaign_id, "send_id": send_id, "length": length, "ending_at": ending_at},
        )
        return self._client._pages(call)


class AsyncSendsApi:
    """
    The methods of `SendsApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def id_create(
        self,
        *,
        campaign_id: str,
        send_id: str | Omit = OMIT,
    ) -> models.SendsIdCreateResponse:
        """
        Create a send identifier.

        See `SendsApi.id_create` for arguments, limits and errors.
        """
        call = Call(
            sends_id_create.ENDPOINT,
            {"campaign_id": campaign_id, "send_id": send_id},
        )
        return await self._client._call(call)

    async def data_series(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> models.SendsDataSeriesResponse:
        """
        Get daily statistics of a tracked send.

        See `SendsApi.data_series` for arguments, limits and errors.
        """
        call = Call(
            sends_data_series.ENDPOINT,
            {"campaign_id": campaign_id, "send_id": send_id, "length": length, "ending_at": ending_at},
        )
        return await self._client._call(call)

    def data_series_iter(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> AsyncPager[models.CampaignDailyStatistics]:
        """
        Get daily statistics of a tracked send, item by item, across all pages.

        See `SendsApi.data_series_iter` for arguments, limits and errors.
        """
        call = Call(
            sends_data_series.ENDPOINT,
            {"campaign_id": campaign_id, "send_id": send_id, "length": length, "ending_at": ending_at},
        )
        return self._client._pages(call)


class RawSendsApi:
    """
    The methods of `SendsApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = SendsApi(client)
        self.id_create = raw(api.id_create)
        self.data_series = raw(api.data_series)


class AsyncRawSendsApi:
    """
    The methods of `AsyncSendsApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncSendsApi(client)
        self.id_create = async_raw(api.id_create)
        self.data_series = async_raw(api.data_series)
