"""What ``braze.bulk`` and ``async_braze.bulk`` offer for getting data out of Braze."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Unpack

if TYPE_CHECKING:
    from braze_client import models
    from braze_client._bulk.extract.export import ExportOptions
    from braze_client._bulk.extract.receipts import ExportReport
    from braze_client._bulk.extract.series import Moment, Series
    from braze_client._bulk.extract.target import Target
    from braze_client._session import AsyncSession, Session


class Extracts:
    """
    Exports users and statistics, and runs syncs.
    """

    _session: Session

    def extract_segment(
        self,
        segment_id: str,
        *,
        fields: Sequence[models.ProfileField],
        to: Target[models.UserProfile],
        custom_attributes: Sequence[str] = (),
        output_format: models.ExportFormat = "zip",
        **options: Unpack[ExportOptions],
    ) -> ExportReport:
        """
        Export all users in a segment: start the export, wait for it, download it, and pass its users on.

        The file is checked before the first user is passed on. A download that breaks off is resumed.

        Args:
            segment_id: API identifier of the segment.
            fields: Profile fields to export.
            to: Path of a file, whose name says which format it has (``users.parquet``, ``users.jsonl``,
                ``users.csv.gz``) and which appears once it is complete; a file object; or a function, which is called
                with each user, a `models.UserProfile`.
            custom_attributes: Names of the custom attributes to export, at most 500. The field ``custom_attributes``
                exports all.
            output_format: ``zip`` or ``gzip``.
            options: See `ExportOptions`.

        Raises:
            CallError: The export cannot be started, for instance because one of this segment is running (429).
            JobTimeoutError: The export is not complete in time. The error has a receipt, to continue with.
            ExportExpiredError: The file can no longer be downloaded.
            InvalidExportError: The file is damaged.
            JobError: The file cannot be downloaded, or Braze writes it to cloud storage and there is no ``storage``.
            SinkError: The file cannot be written. If it cannot be created, no export is started.
        """
        from .export import export_segment
        from .steps import run

        flow = export_segment(self._session, segment_id, fields, to, custom_attributes, output_format, options)
        return run(self._session, flow)

    def extract_global_control_group(
        self,
        *,
        fields: Sequence[models.ProfileField],
        to: Target[models.UserProfile],
        output_format: models.ExportFormat = "zip",
        **options: Unpack[ExportOptions],
    ) -> ExportReport:
        """
        Export all users in the Global Control Group. See `extract_segment`.

        Args:
            fields: Profile fields to export.
            to: Where the users go.
            output_format: ``zip`` or ``gzip``.
            options: See `ExportOptions`.
        """
        from .export import export_global_control_group
        from .steps import run

        flow = export_global_control_group(self._session, fields, to, output_format, options)
        return run(self._session, flow)

    def extract_series(
        self,
        name: str,
        *,
        start: Moment,
        end: Moment | None = None,
        to: Target[dict[str, Any]] | None = None,
        **arguments: Any,
    ) -> Series:
        """
        Collect a series of statistics over any span, as a table: of a campaign, a Canvas, an event, the KPIs, ...

        Braze returns at most 100 days in a response, or 14 of a Canvas; as many requests are made as it takes.

        Args:
            name: The operation, such as ``campaigns.data_series``, ``canvas.data_series``, ``kpi.dau_data_series`` or
                ``purchases.revenue_series``.
            start: The first day, or the first hour of a series with ``unit="hour"``.
            end: The last day or hour, included. By default, today, or the current hour.
            to: Path of a file, a file object, or a function that is called with each row. By default, the table is
                only returned.
            arguments: The other arguments of the operation, such as ``campaign_id``. A list stands for several series
                in one table.

        Returns:
            The table: iterate over it for dicts, or pass it to a library that reads Arrow.

        Raises:
            CallError: A request failed.
            ValueError: There is no such series, ``start`` is after ``end``, or a time has no time zone.
            TypeError: The series has no such argument.
        """
        from .series import extract_series
        from .steps import run

        return run(self._session, extract_series(self._session, name, start, end, to, arguments))

    def sync_integration(
        self,
        integration_id: str,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[models.CdiSync], object] | None = None,
    ) -> models.CdiSync:
        """
        Start a sync of an integration of Cloud Data Ingestion, and wait for its end.

        Args:
            integration_id: Identifier of the integration.
            timeout: Seconds to wait for the end of the sync. By default an hour.
            on_progress: Called with the sync each time that it was asked about: ``rows_synced`` grows.

        Returns:
            The sync with its final ``job_status`` and its numbers of rows. A sync that failed is returned like any
            other: ``success`` means that all rows were synced, ``partial`` that some failed.

        Raises:
            CallError: The sync cannot be started, for instance because another one is running (429).
            JobTimeoutError: The sync did not end in time. Braze continues with it.
        """
        from .ingestion import sync_integration
        from .steps import run

        return run(self._session, sync_integration(self._session, integration_id, timeout, on_progress))


class AsyncExtracts:
    """
    The asynchronous twin of `Extracts`.
    """

    _session: AsyncSession

    async def extract_segment(
        self,
        segment_id: str,
        *,
        fields: Sequence[models.ProfileField],
        to: Target[models.UserProfile],
        custom_attributes: Sequence[str] = (),
        output_format: models.ExportFormat = "zip",
        **options: Unpack[ExportOptions],
    ) -> ExportReport:
        """
        Do the same as `Bulk.extract_segment`. A function may be asynchronous.
        """
        from .export import export_segment
        from .steps import run_async

        flow = export_segment(self._session, segment_id, fields, to, custom_attributes, output_format, options)
        return await run_async(self._session, flow)

    async def extract_global_control_group(
        self,
        *,
        fields: Sequence[models.ProfileField],
        to: Target[models.UserProfile],
        output_format: models.ExportFormat = "zip",
        **options: Unpack[ExportOptions],
    ) -> ExportReport:
        """
        Do the same as `Bulk.extract_global_control_group`. A function may be asynchronous.
        """
        from .export import export_global_control_group
        from .steps import run_async

        flow = export_global_control_group(self._session, fields, to, output_format, options)
        return await run_async(self._session, flow)

    async def extract_series(
        self,
        name: str,
        *,
        start: Moment,
        end: Moment | None = None,
        to: Target[dict[str, Any]] | None = None,
        **arguments: Any,
    ) -> Series:
        """
        Do the same as `Bulk.extract_series`. A function may be asynchronous.
        """
        from .series import extract_series
        from .steps import run_async

        return await run_async(self._session, extract_series(self._session, name, start, end, to, arguments))

    async def sync_integration(
        self,
        integration_id: str,
        *,
        timeout: float = 3600.0,  # noqa: ASYNC109  # it is about Braze, not about the task
        on_progress: Callable[[models.CdiSync], object] | None = None,
    ) -> models.CdiSync:
        """
        Do the same as `Bulk.sync_integration`. A function may be asynchronous.
        """
        from .ingestion import sync_integration
        from .steps import run_async

        return await run_async(self._session, sync_integration(self._session, integration_id, timeout, on_progress))
