# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``kpi``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...types import OMIT, Omit
from . import kpi_dau_data_series, kpi_mau_data_series, kpi_new_users_data_series, kpi_uninstalls_data_series

if TYPE_CHECKING:
    from ... import models
    from ...client import AsyncClient, Client


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

        Returns the number of unique users who were active on each day, for one app or for all apps of the
        workspace. At most 100 days at a time.

        Needs the permission `kpi.dau.data_series`. Rate limit: 250,000 requests an hour, bucket `default`.

        Args:
            length: Greatest number of days in the series, counted back from `ending_at`; 1 to 100.
            ending_at: Time at which the series ends, in ISO 8601 with an offset. Left out, the time of the
                request.
            app_id: API identifier of an app, to count only in this app. Left out, all apps of the workspace
                count.

        Returns:
            Daily active users of the days asked for.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_dau_date
        """
        return self._client._call(
            kpi_dau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )

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
        app or for all apps of the workspace. At most 100 days at a time.

        Needs the permission `kpi.mau.data_series`. Rate limit: 250,000 requests an hour, bucket `default`.

        Args:
            length: Greatest number of days in the series, counted back from `ending_at`; 1 to 100.
            ending_at: Time at which the series ends, in ISO 8601 with an offset. Left out, the time of the
                request.
            app_id: API identifier of an app, to count only in this app. Left out, all apps of the workspace
                count.

        Returns:
            Monthly active users of the days asked for.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_mau_30_days
        """
        return self._client._call(
            kpi_mau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )

    def new_users_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiNewUsersDataSeriesResponse:
        """
        Get new users by day.

        Returns the number of new users of each day, for one app or for all apps of the workspace. At most
        100 days at a time.

        Needs the permission `kpi.new_users.data_series`. Rate limit: 250,000 requests an hour, bucket
        `default`.

        Args:
            length: Greatest number of days in the series, counted back from `ending_at`; 1 to 100.
            ending_at: Time at which the series ends, in ISO 8601 with an offset. Left out, the time of the
                request.
            app_id: API identifier of an app, to count only in this app. Left out, all apps of the workspace
                count.

        Returns:
            New users of the days asked for.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_daily_new_users_date
        """
        return self._client._call(
            kpi_new_users_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )

    def uninstalls_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiUninstallsDataSeriesResponse:
        """
        Get uninstalls by day.

        Returns the number of uninstalls of each day, for one app or for all apps of the workspace. At most
        100 days at a time.

        Needs the permission `kpi.uninstalls.data_series`. Rate limit: 250,000 requests an hour, bucket
        `default`.

        Args:
            length: Greatest number of days in the series, counted back from `ending_at`; 1 to 100.
            ending_at: Time at which the series ends, in ISO 8601 with an offset. Left out, the time of the
                request.
            app_id: API identifier of an app, to count only in this app. Left out, all apps of the workspace
                count.

        Returns:
            Uninstalls of the days asked for.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_uninstalls_date
        """
        return self._client._call(
            kpi_uninstalls_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )


class AsyncKpiApi:
    """
    Active users, new users and uninstalls by day.
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

        Returns the number of unique users who were active on each day, for one app or for all apps of the
        workspace. At most 100 days at a time.

        Needs the permission `kpi.dau.data_series`. Rate limit: 250,000 requests an hour, bucket `default`.

        Args:
            length: Greatest number of days in the series, counted back from `ending_at`; 1 to 100.
            ending_at: Time at which the series ends, in ISO 8601 with an offset. Left out, the time of the
                request.
            app_id: API identifier of an app, to count only in this app. Left out, all apps of the workspace
                count.

        Returns:
            Daily active users of the days asked for.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_dau_date
        """
        return await self._client._call(
            kpi_dau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )

    async def mau_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiMauDataSeriesResponse:
        """
        Get monthly active users by day.

        Returns, for each day, the number of unique users who were active in the 30 days up to it, for one
        app or for all apps of the workspace. At most 100 days at a time.

        Needs the permission `kpi.mau.data_series`. Rate limit: 250,000 requests an hour, bucket `default`.

        Args:
            length: Greatest number of days in the series, counted back from `ending_at`; 1 to 100.
            ending_at: Time at which the series ends, in ISO 8601 with an offset. Left out, the time of the
                request.
            app_id: API identifier of an app, to count only in this app. Left out, all apps of the workspace
                count.

        Returns:
            Monthly active users of the days asked for.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_mau_30_days
        """
        return await self._client._call(
            kpi_mau_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )

    async def new_users_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiNewUsersDataSeriesResponse:
        """
        Get new users by day.

        Returns the number of new users of each day, for one app or for all apps of the workspace. At most
        100 days at a time.

        Needs the permission `kpi.new_users.data_series`. Rate limit: 250,000 requests an hour, bucket
        `default`.

        Args:
            length: Greatest number of days in the series, counted back from `ending_at`; 1 to 100.
            ending_at: Time at which the series ends, in ISO 8601 with an offset. Left out, the time of the
                request.
            app_id: API identifier of an app, to count only in this app. Left out, all apps of the workspace
                count.

        Returns:
            New users of the days asked for.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_daily_new_users_date
        """
        return await self._client._call(
            kpi_new_users_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )

    async def uninstalls_data_series(
        self,
        *,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
        app_id: str | Omit = OMIT,
    ) -> models.KpiUninstallsDataSeriesResponse:
        """
        Get uninstalls by day.

        Returns the number of uninstalls of each day, for one app or for all apps of the workspace. At most
        100 days at a time.

        Needs the permission `kpi.uninstalls.data_series`. Rate limit: 250,000 requests an hour, bucket
        `default`.

        Args:
            length: Greatest number of days in the series, counted back from `ending_at`; 1 to 100.
            ending_at: Time at which the series ends, in ISO 8601 with an offset. Left out, the time of the
                request.
            app_id: API identifier of an app, to count only in this app. Left out, all apps of the workspace
                count.

        Returns:
            Uninstalls of the days asked for.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_uninstalls_date
        """
        return await self._client._call(
            kpi_uninstalls_data_series.ENDPOINT,
            {"length": length, "ending_at": ending_at, "app_id": app_id},
        )
