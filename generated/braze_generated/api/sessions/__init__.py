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
    Numbers of app sessions by day or hour.
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
        Get the number of sessions by day or hour.

        Counts the sessions in each day or hour of a window of up to 100 such units, in all apps of the
        workspace or in one, and by all users or by those of a segment for which statistics are tracked.

        Requires the permission `sessions.data_series`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            length: Greatest number of days or hours (see `unit`) in the series, counted back from `ending_at`;
                1 to 100.
            unit: Whether the series is by day or by hour. Left out, it is by day.
            ending_at: Time at which the series ends, in ISO 8601 with an offset. Left out, the time of the
                request.
            app_id: API identifier of an app, to count only in this app. Left out, all apps of the workspace
                count.
            segment_id: API identifier of a segment, to count only its users; statistics must be tracked for it.
                Left out, all users are counted.

        Returns:
            Numbers of sessions.

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
        Get the number of sessions by day or hour, item by item, across all pages.

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
        Get the number of sessions by day or hour.

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
        Get the number of sessions by day or hour, item by item, across all pages.

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
