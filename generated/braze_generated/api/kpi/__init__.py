# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``kpi``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import kpi_dau_data_series, kpi_mau_data_series, kpi_new_users_data_series, kpi_uninstalls_data_series

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class KpiApi:
    """
    Active users, new users and uninstalls by day.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def dau_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiDauDataSeriesResponse:
        """
        Get daily active users by day.

        Returns the number of unique users who were active on each day, for one app or all apps in the
        workspace. At most 100 days per request.

        Requires the permission `kpi.dau.data_series`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            length: Maximum number of days in the series, counted back from `ending_at`; from 1 to 100.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.
            app_id: API identifier of an app. If given, only that app is counted; by default, all apps in the
                workspace are counted.

        Returns:
            Daily active users for each requested day.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_dau_date
        """
        call = Call(
            kpi_dau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._call(call)

    def dau_data_series_iter(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> Pager[models.DailyActiveUserCount]:
        """
        Get daily active users by day, item by item, across all pages.

        Takes the arguments of `dau_data_series` and starts from the beginning of the series, in as many
        requests as the limit on their length requires. A page is fetched when its first item is requested.
        If a request fails, the error says how far the iteration came. To retry that page, continue with the
        same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_dau_date
        """
        call = Call(
            kpi_dau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._pages(call)

    def mau_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiMauDataSeriesResponse:
        """
        Get monthly active users by day.

        Returns, for each day, the number of unique users who were active in the 30 days up to it, for one
        app or all apps in the workspace. At most 100 days per request.

        Requires the permission `kpi.mau.data_series`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            length: Maximum number of days in the series, counted back from `ending_at`; from 1 to 100.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.
            app_id: API identifier of an app. If given, only that app is counted; by default, all apps in the
                workspace are counted.

        Returns:
            Monthly active users for each requested day.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_mau_30_days
        """
        call = Call(
            kpi_mau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._call(call)

    def mau_data_series_iter(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> Pager[models.MonthlyActiveUserCount]:
        """
        Get monthly active users by day, item by item, across all pages.

        Takes the arguments of `mau_data_series` and starts from the beginning of the series, in as many
        requests as the limit on their length requires. A page is fetched when its first item is requested.
        If a request fails, the error says how far the iteration came. To retry that page, continue with the
        same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_mau_30_days
        """
        call = Call(
            kpi_mau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._pages(call)

    def new_users_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiNewUsersDataSeriesResponse:
        """
        Get new users by day.

        Returns the number of new users on each day, for one app or all apps in the workspace. At most 100
        days per request.

        Requires the permission `kpi.new_users.data_series`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            length: Maximum number of days in the series, counted back from `ending_at`; from 1 to 100.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.
            app_id: API identifier of an app. If given, only that app is counted; by default, all apps in the
                workspace are counted.

        Returns:
            New users for each requested day.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_daily_new_users_date
        """
        call = Call(
            kpi_new_users_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._call(call)

    def new_users_data_series_iter(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> Pager[models.NewUserCount]:
        """
        Get new users by day, item by item, across all pages.

        Takes the arguments of `new_users_data_series` and starts from the beginning of the series, in as
        many requests as the limit on their length requires. A page is fetched when its first item is
        requested. If a request fails, the error says how far the iteration came. To retry that page,
        continue with the same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_daily_new_users_date
        """
        call = Call(
            kpi_new_users_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._pages(call)

    def uninstalls_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiUninstallsDataSeriesResponse:
        """
        Get uninstalls by day.

        Returns the number of uninstalls on each day, for one app or all apps in the workspace. At most 100
        days per request.

        Requires the permission `kpi.uninstalls.data_series`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            length: Maximum number of days in the series, counted back from `ending_at`; from 1 to 100.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.
            app_id: API identifier of an app. If given, only that app is counted; by default, all apps in the
                workspace are counted.

        Returns:
            Uninstalls for each requested day.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_uninstalls_date
        """
        call = Call(
            kpi_uninstalls_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._call(call)

    def uninstalls_data_series_iter(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> Pager[models.UninstallCount]:
        """
        Get uninstalls by day, item by item, across all pages.

        Takes the arguments of `uninstalls_data_series` and starts from the beginning of the series, in as
        many requests as the limit on their length requires. A page is fetched when its first item is
        requested. If a request fails, the error says how far the iteration came. To retry that page,
        continue with the same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_uninstalls_date
        """
        call = Call(
            kpi_uninstalls_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._pages(call)


class AsyncKpiApi:
    """
    The methods of `KpiApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def dau_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiDauDataSeriesResponse:
        """
        Get daily active users by day.

        See `KpiApi.dau_data_series` for arguments, limits and errors.
        """
        call = Call(
            kpi_dau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return await self._client._call(call)

    def dau_data_series_iter(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> AsyncPager[models.DailyActiveUserCount]:
        """
        Get daily active users by day, item by item, across all pages.

        See `KpiApi.dau_data_series_iter` for arguments, limits and errors.
        """
        call = Call(
            kpi_dau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._pages(call)

    async def mau_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiMauDataSeriesResponse:
        """
        Get monthly active users by day.

        See `KpiApi.mau_data_series` for arguments, limits and errors.
        """
        call = Call(
            kpi_mau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return await self._client._call(call)

    def mau_data_series_iter(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> AsyncPager[models.MonthlyActiveUserCount]:
        """
        Get monthly active users by day, item by item, across all pages.

        See `KpiApi.mau_data_series_iter` for arguments, limits and errors.
        """
        call = Call(
            kpi_mau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._pages(call)

    async def new_users_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiNewUsersDataSeriesResponse:
        """
        Get new users by day.

        See `KpiApi.new_users_data_series` for arguments, limits and errors.
        """
        call = Call(
            kpi_new_users_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return await self._client._call(call)

    def new_users_data_series_iter(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> AsyncPager[models.NewUserCount]:
        """
        Get new users by day, item by item, across all pages.

        See `KpiApi.new_users_data_series_iter` for arguments, limits and errors.
        """
        call = Call(
            kpi_new_users_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._pages(call)

    async def uninstalls_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiUninstallsDataSeriesResponse:
        """
        Get uninstalls by day.

        See `KpiApi.uninstalls_data_series` for arguments, limits and errors.
        """
        call = Call(
            kpi_uninstalls_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return await self._client._call(call)

    def uninstalls_data_series_iter(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> AsyncPager[models.UninstallCount]:
        """
        Get uninstalls by day, item by item, across all pages.

        See `KpiApi.uninstalls_data_series_iter` for arguments, limits and errors.
        """
        call = Call(
            kpi_uninstalls_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
        return self._client._pages(call)


class RawKpiApi:
    """
    The methods of `KpiApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = KpiApi(client)
        self.dau_data_series = raw(api.dau_data_series)
        self.mau_data_series = raw(api.mau_data_series)
        self.new_users_data_series = raw(api.new_users_data_series)
        self.uninstalls_data_series = raw(api.uninstalls_data_series)


class AsyncRawKpiApi:
    """
    The methods of `AsyncKpiApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncKpiApi(client)
        self.dau_data_series = async_raw(api.dau_data_series)
        self.mau_data_series = async_raw(api.mau_data_series)
        self.new_users_data_series = async_raw(api.new_users_data_series)
        self.uninstalls_data_series = async_raw(api.uninstalls_data_series)
