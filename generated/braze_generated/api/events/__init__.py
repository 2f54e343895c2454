# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``events``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import events_data_series, events_list, events_list_details

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class EventsApi:
    """
    Custom events and their number of occurrences.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_details(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> models.EventsListDetailsResponse:
        """
        List custom events with their details.

        Lists the custom events recorded in the workspace with their description, status and tags, 50 per
        page and in alphabetical order. The page size is fixed. The address of the next page is in the
        `Link` response header, with the `cursor` in its query.

        Requires the permission `events.get`. Rate limit: 1,000 requests per hour, bucket `events_list`.

        Args:
            cursor: Where the page starts: the `cursor` in the link to the next page, which is in the `Link`
                header of the response. Defaults to the first page.

        Returns:
            A page of custom events.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_data
        """
        call = Call(
            events_list_details.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._call(call)

    def list_details_iter(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> Pager[models.CustomEventDetails]:
        """
        List custom events with their details, item by item, across all pages.

        Takes the arguments of `list_details` and starts from the given cursor, or the beginning. A page is
        fetched when its first item is requested. If a request fails, the error says how far the iteration
        came. To retry that page, continue with the same iterator; to resume later, pass the arguments in
        `position`.

        See https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_data
        """
        call = Call(
            events_list_details.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._pages(call)

    def data_series(
        self,
        *,
        event: str,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
    ) -> models.EventsDataSeriesResponse:
        """
        Get occurrences of a custom event over time.

        Returns the number of occurrences of a custom event by day or by hour, for one app or all apps in
        the workspace, and optionally within one segment. At most 100 days or hours per request.

        Requires the permission `events.data_series`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            event: Name of the custom event.
            length: Maximum number of days or hours (see `unit`) in the series, counted back from `ending_at`;
                from 1 to 100.
            unit: Whether the series is by day or by hour. Defaults to `day`.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.
            app_id: API identifier of an app. If given, only that app is counted; by default, all apps in the
                workspace are counted.
            segment_id: API identifier of a segment. If given, only users in that segment are counted, and
                analytics tracking must be enabled for it; by default, all users are counted.

        Returns:
            Occurrences of the event by day or hour.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_analytics
        """
        call = Call(
            events_data_series.ENDPOINT,
            {
                "event": event,
                "length": length,
                "unit": unit,
                "ending_at": ending_at,
                "app_id": app_id,
                "segment_id": segment_id,
            },
        )
        return self._client._call(call)

    def data_series_iter(
        self,
        *,
        event: str,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
    ) -> Pager[models.CustomEventCount]:
        """
        Get occurrences of a custom event over time, item by item, across all pages.

        Takes the arguments of `data_series` and starts from the beginning of the series, in as many
        requests as the limit on their length requires. A page is fetched when its first item is requested.
        If a request fails, the error says how far the iteration came. To retry that page, continue with the
        same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_analytics
        """
        call = Call(
            events_data_series.ENDPOINT,
            {
                "event": event,
                "length": length,
                "unit": unit,
                "ending_at": ending_at,
                "app_id": app_id,
                "segment_id": segment_id,
            },
        )
        return self._client._pages(call)

    def list(
        self,
        *,
        page: int | Omit = OMIT,
    ) -> models.EventsListResponse:
        """
        List the names of custom events.

        Lists the names of the custom events recorded in the workspace, 250 per page and in alphabetical
        order. There is no total count: a page with fewer than 250 names is the last one. `GET /events` is
        newer and also returns the description, status and tags of each event.

        Requires the permission `events.list`. Rate limit: 1,000 requests per hour, bucket `events_list`.

        Args:
            page: Page to return, starting at 0. Defaults to 0.

        Returns:
            One page of event names.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events
        """
        call = Call(
            events_list.ENDPOINT,
            {"page": page},
        )
        return self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
    ) -> Pager[str]:
        """
        List the names of custom events, item by item, across all pages.

        Takes the arguments of `list` and starts from the given page, or the first. A page is fetched when
        its first item is requested. If a request fails, the error says how far the iteration came. To retry
        that page, continue with the same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events
        """
        call = Call(
            events_list.ENDPOINT,
            {"page": page},
        )
        return self._client._pages(call)


class AsyncEventsApi:
    """
    The methods of `EventsApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_details(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> models.EventsListDetailsResponse:
        """
        List custom events with their details.

        See `EventsApi.list_details` for arguments, limits and errors.
        """
        call = Call(
            events_list_details.ENDPOINT,
            {"cursor": cursor},
        )
        return await self._client._call(call)

    def list_details_iter(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> AsyncPager[models.CustomEventDetails]:
        """
        List custom events with their details, item by item, across all pages.

        See `EventsApi.list_details_iter` for arguments, limits and errors.
        """
        call = Call(
            events_list_details.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._pages(call)

    async def data_series(
        self,
        *,
        event: str,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
    ) -> models.EventsDataSeriesResponse:
        """
        Get occurrences of a custom event over time.

        See `EventsApi.data_series` for arguments, limits and errors.
        """
        call = Call(
            events_data_series.ENDPOINT,
            {
                "event": event,
                "length": length,
                "unit": unit,
                "ending_at": ending_at,
                "app_id": app_id,
                "segment_id": segment_id,
            },
        )
        return await self._client._call(call)

    def data_series_iter(
        self,
        *,
        event: str,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
    ) -> AsyncPager[models.CustomEventCount]:
        """
        Get occurrences of a custom event over time, item by item, across all pages.

        See `EventsApi.data_series_iter` for arguments, limits and errors.
        """
        call = Call(
            events_data_series.ENDPOINT,
            {
                "event": event,
                "length": length,
                "unit": unit,
                "ending_at": ending_at,
                "app_id": app_id,
                "segment_id": segment_id,
            },
        )
        return self._client._pages(call)

    async def list(
        self,
        *,
        page: int | Omit = OMIT,
    ) -> models.EventsListResponse:
        """
        List the names of custom events.

        See `EventsApi.list` for arguments, limits and errors.
        """
        call = Call(
            events_list.ENDPOINT,
            {"page": page},
        )
        return await self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
    ) -> AsyncPager[str]:
        """
        List the names of custom events, item by item, across all pages.

        See `EventsApi.list_iter` for arguments, limits and errors.
        """
        call = Call(
            events_list.ENDPOINT,
            {"page": page},
        )
        return self._client._pages(call)


class RawEventsApi:
    """
    The methods of `EventsApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = EventsApi(client)
        self.list_details = raw(api.list_details)
        self.data_series = raw(api.data_series)
        self.list = raw(api.list)


class AsyncRawEventsApi:
    """
    The methods of `AsyncEventsApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncEventsApi(client)
        self.list_details = async_raw(api.list_details)
        self.data_series = async_raw(api.data_series)
        self.list = async_raw(api.list)
