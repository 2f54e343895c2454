# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``feed``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import feed_data_series, feed_details, feed_list

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class FeedApi:
    """
    Read News Feed cards and their statistics (deprecated).
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def data_series(
        self,
        *,
        card_id: str,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
    ) -> models.FeedDataSeriesResponse:
        """
        Get statistics of a News Feed card by day or hour.

        Returns the clicks and impressions of a News Feed card by day or by hour, for a window of up to 100
        such units. News Feed is deprecated, and these endpoints may no longer respond.

        Deprecated. Use instead: Content Cards; their statistics are in `/campaigns/data_series`

        Requires the permission `feed.data_series`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            card_id: API identifier of the card, shown in the dashboard and in the card list.
            length: Maximum number of days or hours (see `unit`) in the series, counted back from `ending_at`;
                from 1 to 100.
            unit: Whether the series is by day or by hour. Defaults to `day`.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.

        Returns:
            Statistics of the card.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/news_feed/get_news_feed_card_analytics
        """
        call = Call(
            feed_data_series.ENDPOINT,
            {"card_id": card_id, "length": length, "unit": unit, "ending_at": ending_at},
        )
        return self._client._call(call)

    def data_series_iter(
        self,
        *,
        card_id: str,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
    ) -> Pager[models.FeedCardStatistics]:
        """
        Get statistics of a News Feed card by day or hour, item by item, across all pages.

        Takes the arguments of `data_series` and starts from the beginning of the series, in as many
        requests as the limit on their length requires. A page is fetched when its first item is requested.
        If a request fails, the error says how far the iteration came. To retry that page, continue with the
        same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/news_feed/get_news_feed_card_analytics
        """
        call = Call(
            feed_data_series.ENDPOINT,
            {"card_id": card_id, "length": length, "unit": unit, "ending_at": ending_at},
        )
        return self._client._pages(call)

    def details(
        self,
        *,
        card_id: str,
    ) -> models.FeedDetailsResponse:
        """
        Get the details of a News Feed card.

        Returns the content of a News Feed card, its tags and its display times. The card type is returned
        only in the list. News Feed is deprecated, and these endpoints may no longer respond.

        Deprecated. Use instead: Content Cards; `/campaigns/details` shows those of a campaign

        Requires the permission `feed.details`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            card_id: API identifier of the card, shown in the dashboard and in the card list.

        Returns:
            The card.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/news_feed/get_news_feed_card_details
        """
        call = Call(
            feed_details.ENDPOINT,
            {"card_id": card_id},
        )
        return self._client._call(call)

    def list(
        self,
        *,
        page: int | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
    ) -> models.FeedListResponse:
        """
        List News Feed cards.

        Lists News Feed cards with their type, title and tags, 100 per page and sorted by creation time.
        There is no total count: a page with fewer than 100 cards is the last one. News Feed is deprecated,
        and these endpoints may no longer respond.

        Deprecated. Use instead: Content Cards; `/campaigns/list` lists the campaigns that send them

        Requires the permission `feed.list`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            page: Page to return, starting at 0. Defaults to 0.
            include_archived: Whether to include archived entries. By default, they are not included.
            sort_direction: Sort order by creation time. By default, the oldest entries come first.

        Returns:
            One page of cards.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/news_feed/get_news_feed_cards
        """
        call = Call(
            feed_list.ENDPOINT,
            {"page": page, "include_archived": include_archived, "sort_direction": sort_direction},
        )
        return self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
    ) -> Pager[models.FeedCardSummary]:
        """
        List News Feed cards, item by item, across all pages.

        Takes the arguments of `list` and starts from the given page, or the first. A page is fetched when
        its first item is requested. If a request fails, the error says how far the iteration came. To retry
        that page, continue with the same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/news_feed/get_news_feed_cards
        """
        call = Call(
            feed_list.ENDPOINT,
            {"page": page, "include_archived": include_archived, "sort_direction": sort_direction},
        )
        return self._client._pages(call)


class AsyncFeedApi:
    """
    The methods of `FeedApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def data_series(
        self,
        *,
        card_id: str,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
    ) -> models.FeedDataSeriesResponse:
        """
        Get statistics of a News Feed card by day or hour.

        See `FeedApi.data_series` for arguments, limits and errors.
        """
        call = Call(
            feed_data_series.ENDPOINT,
            {"card_id": card_id, "length": length, "unit": unit, "ending_at": ending_at},
        )
        return await self._client._call(call)

    def data_series_iter(
        self,
        *,
        card_id: str,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
    ) -> AsyncPager[models.FeedCardStatistics]:
        """
        Get statistics of a News Feed card by day or hour, item by item, across all pages.

        See `FeedApi.data_series_iter` for arguments, limits and errors.
        """
        call = Call(
            feed_data_series.ENDPOINT,
            {"card_id": card_id, "length": length, "unit": unit, "ending_at": ending_at},
        )
        return self._client._pages(call)

    async def details(
        self,
        *,
        card_id: str,
    ) -> models.FeedDetailsResponse:
        """
        Get the details of a News Feed card.

        See `FeedApi.details` for arguments, limits and errors.
        """
        call = Call(
            feed_details.ENDPOINT,
            {"card_id": card_id},
        )
        return await self._client._call(call)

    async def list(
        self,
        *,
        page: int | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
    ) -> models.FeedListResponse:
        """
        List News Feed cards.

        See `FeedApi.list` for arguments, limits and errors.
        """
        call = Call(
            feed_list.ENDPOINT,
            {"page": page, "include_archived": include_archived, "sort_direction": sort_direction},
        )
        return await self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
    ) -> AsyncPager[models.FeedCardSummary]:
        """
        List News Feed cards, item by item, across all pages.

        See `FeedApi.list_iter` for arguments, limits and errors.
        """
        call = Call(
            feed_list.ENDPOINT,
            {"page": page, "include_archived": include_archived, "sort_direction": sort_direction},
        )
        return self._client._pages(call)


class RawFeedApi:
    """
    The methods of `FeedApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = FeedApi(client)
        self.data_series = raw(api.data_series)
        self.details = raw(api.details)
        self.list = raw(api.list)


class AsyncRawFeedApi:
    """
    The methods of `AsyncFeedApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncFeedApi(client)
        self.data_series = async_raw(api.data_series)
        self.details = async_raw(api.details)
        self.list = async_raw(api.list)
