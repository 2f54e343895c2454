# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``segments``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import segments_data_series, segments_details, segments_list

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class SegmentsApi:
    """
    Read segments and their size over time.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def data_series(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> models.SegmentsDataSeriesResponse:
        """
        Get the daily size of a segment.

        Returns the estimated size of a segment for each day of a window of up to 100 days. For an exact
        count, export the users in the segment with `/users/export/segment`.

        Requires the permission `segments.data_series`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            segment_id: API identifier of the segment, shown in the dashboard and in the segment list.
            length: Maximum number of days in the series, counted back from `ending_at`; from 1 to 100.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.

        Returns:
            Daily size of the segment.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/segments/get_segment_analytics
        """
        call = Call(
            segments_data_series.ENDPOINT,
            {"segment_id": segment_id, "length": length, "ending_at": ending_at},
        )
        return self._client._call(call)

    def data_series_iter(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> Pager[models.SegmentDaySize]:
        """
        Get the daily size of a segment, item by item, across all pages.

        Takes the arguments of `data_series` and starts from the beginning of the series, in as many
        requests as the limit on their length requires. A page is fetched when its first item is requested.
        If a request fails, the error says how far the iteration came. To retry that page, continue with the
        same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/segments/get_segment_analytics
        """
        call = Call(
            segments_data_series.ENDPOINT,
            {"segment_id": segment_id, "length": length, "ending_at": ending_at},
        )
        return self._client._pages(call)

    def details(
        self,
        *,
        segment_id: str,
    ) -> models.SegmentsDetailsResponse:
        """
        Get the details of a segment.

        Returns the name of a segment, a textual description of its filters, its description, tags and
        teams.

        Requires the permission `segments.details`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            segment_id: API identifier of the segment, shown in the dashboard and in the segment list.

        Returns:
            The segment.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/segments/get_segment_details
        """
        call = Call(
            segments_details.ENDPOINT,
            {"segment_id": segment_id},
        )
        return self._client._call(call)

    def list(
        self,
        *,
        page: int | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
    ) -> models.SegmentsListResponse:
        """
        List segments.

        Lists segments with their name, tags and whether analytics tracking is enabled, 100 per page and
        sorted by creation time. Archived segments are never included. There is no total count: a page with
        fewer than 100 segments is the last one.

        Requires the permission `segments.list`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            page: Page to return, starting at 0. Defaults to 0.
            sort_direction: Sort order by creation time. By default, the oldest entries come first.

        Returns:
            One page of segments.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/segments/get_segment
        """
        call = Call(
            segments_list.ENDPOINT,
            {"page": page, "sort_direction": sort_direction},
        )
        return self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
    ) -> Pager[models.SegmentSummary]:
        """
        List segments, item by item, across all pages.

        Takes the arguments of `list` and starts from the given page, or the first. A page is fetched when
        its first item is requested. If a request fails, the error says how far the iteration came. To retry
        that page, continue with the same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/segments/get_segment
        """
        call = Call(
            segments_list.ENDPOINT,
            {"page": page, "sort_direction": sort_direction},
        )
        return self._client._pages(call)


class AsyncSegmentsApi:
    """
    The methods of `SegmentsApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def data_series(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> models.SegmentsDataSeriesResponse:
        """
        Get the daily size of a segment.

        See `SegmentsApi.data_series` for arguments, limits and errors.
        """
        call = Call(
            segments_data_series.ENDPOINT,
            {"segment_id": segment_id, "length": length, "ending_at": ending_at},
        )
        return await self._client._call(call)

    def data_series_iter(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> AsyncPager[models.SegmentDaySize]:
        """
        Get the daily size of a segment, item by item, across all pages.

        See `SegmentsApi.data_series_iter` for arguments, limits and errors.
        """
        call = Call(
            segments_data_series.ENDPOINT,
            {"segment_id": segment_id, "length": length, "ending_at": ending_at},
        )
        return self._client._pages(call)

    async def details(
        self,
        *,
        segment_id: str,
    ) -> models.SegmentsDetailsResponse:
        """
        Get the details of a segment.

        See `SegmentsApi.details` for arguments, limits and errors.
        """
        call = Call(
            segments_details.ENDPOINT,
            {"segment_id": segment_id},
        )
        return await self._client._call(call)

    async def list(
        self,
        *,
        page: int | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
    ) -> models.SegmentsListResponse:
        """
        List segments.

        See `SegmentsApi.list` for arguments, limits and errors.
        """
        call = Call(
            segments_list.ENDPOINT,
            {"page": page, "sort_direction": sort_direction},
        )
        return await self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
    ) -> AsyncPager[models.SegmentSummary]:
        """
        List segments, item by item, across all pages.

        See `SegmentsApi.list_iter` for arguments, limits and errors.
        """
        call = Call(
            segments_list.ENDPOINT,
            {"page": page, "sort_direction": sort_direction},
        )
        return self._client._pages(call)


class RawSegmentsApi:
    """
    The methods of `SegmentsApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = SegmentsApi(client)
        self.data_series = raw(api.data_series)
        self.details = raw(api.details)
        self.list = raw(api.list)


class AsyncRawSegmentsApi:
    """
    The methods of `AsyncSegmentsApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncSegmentsApi(client)
        self.data_series = async_raw(api.data_series)
        self.details = async_raw(api.details)
        self.list = async_raw(api.list)
