# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``sessions``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import sessions_data_series

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class SessionsApi:
    """
    App session counts by day or hour.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def data_series(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
    ) -> models.SessionsDataSeriesResponse:
        """
        Get app sessions by day or hour.

        Returns the number of sessions in each day or hour of a window of up to 100 such units, for one app
        or all apps in the workspace, and for all users or those in a segment with analytics tracking
        enabled.

        Requires the permission `sessions.data_series`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            length: Maximum number of days or hours (see `unit`) in the series, counted back from `ending_at`;
                from 1 to 100.
            unit: Whether the series is by day or by hour. Defaults to `day`.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.
            app_id: API identifier of an app. If given, only that app is counted; by default, all apps in the
                workspace are counted.
            segment_id: API identifier of a segment. If given, only users in that segment are counted, and
                analytics tracking must be enabled for it; by default, all users are counted.

        Returns:
            Session counts.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/sessions/get_sessions_analytics
        """
        call = Call(
            sessions_data_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "segment_id": segment_id},
        )
        return self._client._call(call)

    def data_series_iter(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
    ) -> Pager[models.SessionCount]:
        """
        Get app sessions by day or hour, item by item, across all pages.

        Takes the arguments of `data_series` and starts from the beginning of the series, in as many
        requests as the limit on their length requires. A page is fetched when its first item is requested.
        If a request fails, the error says how far the iteration came. To retry that page, continue with the
        same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/sessions/get_sessions_analytics
        """
        call = Call(
            sessions_data_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "segment_id": segment_id},
        )
        return self._client._pages(call)


class AsyncSessionsApi:
    """
    The methods of `SessionsApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def data_series(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
    ) -> models.SessionsDataSeriesResponse:
        """
        Get app sessions by day or hour.

        See `SessionsApi.data_series` for arguments, limits and errors.
        """
        call = Call(
            sessions_data_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "segment_id": segment_id},
        )
        return await self._client._call(call)

    def data_series_iter(
        self,
        *,
        length: int,
        unit: models.SeriesUnit | Omit = OMIT,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        segment_id: str | Omit = OMIT,
    ) -> AsyncPager[models.SessionCount]:
        """
        Get app sessions by day or hour, item by item, across all pages.

        See `SessionsApi.data_series_iter` for arguments, limits and errors.
        """
        call = Call(
            sessions_data_series.ENDPOINT,
            {"length": length, "unit": unit, "ending_at": ending_at, "app_id": app_id, "segment_id": segment_id},
        )
        return self._client._pages(call)


class RawSessionsApi:
    """
    The methods of `SessionsApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = SessionsApi(client)
        self.data_series = raw(api.data_series)


class AsyncRawSessionsApi:
    """
    The methods of `AsyncSessionsApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncSessionsApi(client)
        self.data_series = async_raw(api.data_series)
