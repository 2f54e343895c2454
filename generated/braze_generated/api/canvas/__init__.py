# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``canvas``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    canvas_data_series,
    canvas_data_summary,
    canvas_details,
    canvas_list,
    canvas_trigger_schedule_create,
    canvas_trigger_schedule_delete,
    canvas_trigger_schedule_update,
    canvas_trigger_send,
)

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class CanvasApi:
    """
    Send and schedule API-triggered Canvases, and read Canvases and their statistics.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def trigger_send(
        self,
        *,
        canvas_id: str,
        context: models.CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: models.CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        recipients: Sequence[models.CanvasRecipient | Mapping[str, Any]] | Omit = OMIT,
    ) -> models.CanvasTriggerSendResponse:
        """
        Start users on an API-triggered Canvas now.

        Lets users enter a Canvas with API-triggered entry at once: up to 50 listed users, or with
        `broadcast` everyone whom the entry settings of the Canvas target. An `audience` narrows either of
        them down. The attributes of a recipient are written to the profile before the user enters. There is
        no send identifier here. The answer says that the request was accepted; entering follows. A Canvas
        that is paused or archived is answered with `success` too, and a `notice` that nothing is sent.
        Repeating a request lets the users enter again, as far as the settings of the Canvas allow it.
        Broadcasts are limited to 250 requests a minute over all audiences, and to 10 a minute for each
        audience, that is, the same Canvas, segment and filters. Refusals with status 400 include `No
        Recipients` and `The max number of ids per request was exceeded`.

        Requires the permission `canvas.trigger.send`. Rate limit: 250,000 requests per hour, bucket
        `default`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 250 requests
        per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or an `audience` is
        given): 10 requests per minute, bucket `broadcast_audience`. At most 50 items in `recipients`. At
        most 4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.

        Args:
            canvas_id: API identifier of the Canvas.
            context: Values for all users of the request.
            canvas_entry_properties: Legacy name of `context`, in older versions of Braze's page.
            broadcast: Whether everyone whom the Canvas targets enters it. Left out, it is false. It must be
                true where `recipients` is left out, and `recipients` may not be given with it. Take care: a `true`
                by mistake reaches the whole segment.
            audience: Only users who meet these conditions enter.
            recipients: Users who enter, at most 50. Needed unless `broadcast` is true. Where the entry settings
                of the Canvas have a segment, only the listed users who belong to it enter.

        Returns:
            The request was accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_canvases
        """
        call = Call(
            canvas_trigger_send.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "context": context,
                "canvas_entry_properties": canvas_entry_properties,
                "broadcast": broadcast,
                "audience": audience,
                "recipients": recipients,
            },
        )
        return self._client._call(call)

    def trigger_schedule_create(
        self,
        *,
        canvas_id: str,
        schedule: models.Schedule | Mapping[str, Any],
        recipients: Sequence[models.CanvasRecipient | Mapping[str, Any]] | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        context: models.CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: models.CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> models.CanvasTriggerScheduleCreateResponse:
        """
        Schedule users to enter an API-triggered Canvas.

        Schedules the entry of users into a Canvas with API-triggered entry, for a set time in UTC, for the
        local time of each user, or for the best time of each user on a set day. Up to 50 listed users
        enter, or with `broadcast` everyone whom the entry settings of the Canvas target. An `audience`
        narrows either of them down. Keep the `schedule_id` of the answer: only with it can the time be
        changed (`/canvas/trigger/schedule/update`) or the entry be cancelled
        (`/canvas/trigger/schedule/delete`). There is no send identifier here. Repeating a request schedules
        another entry. Broadcasts are limited to 250 requests a minute over all audiences, and to 10 a
        minute for each audience, that is, the same Canvas, segment and filters; entries at once count
        towards the same limits.

        Requires the permission `canvas.trigger.schedule.create`. Rate limit: 250,000 requests per hour,
        bucket `default`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 250
        requests per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or an
        `audience` is given): 10 requests per minute, bucket `broadcast_audience`. At most 50 items in
        `recipients`. At most 4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.

        Args:
            canvas_id: API identifier of the Canvas.
            schedule: When to send, or when users enter a Canvas: at a set time in UTC, at the same local time
                for each user, or at the best time of each user on a set day. An update replaces the whole schedule,
                so what it leaves out is no longer set.
            recipients: Users who enter, at most 50. Needed unless `broadcast` is true.
            audience: Only users who meet these conditions enter.
            broadcast: Whether everyone whom the Canvas targets enters it. Left out, it is false. It must be
                true where `recipients` is left out. Take care: a `true` by mistake reaches the whole segment.
            context: Values for all users of the request.
            canvas_entry_properties: Legacy name of `context`.

        Returns:
            The entry was scheduled.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_triggered_canvases
        """
        call = Call(
            canvas_trigger_schedule_create.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "schedule": schedule,
                "recipients": recipients,
                "audience": audience,
                "broadcast": broadcast,
                "context": context,
                "canvas_entry_properties": canvas_entry_properties,
            },
        )
        return self._client._call(call)

    def trigger_schedule_delete(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
    ) -> models.CanvasTriggerScheduleDeleteResponse:
        """
        Cancel a scheduled entry into a Canvas.

        Cancels an entry that was scheduled with `/canvas/trigger/schedule/create` and has not happened yet.
        The Canvas itself stays. Braze does not document the answer.

        Requires the permission `canvas.trigger.schedule.delete`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 4,194,304 bytes.

        Args:
            canvas_id: API identifier of the Canvas.
            schedule_id: Identifier of the schedule, as its creation returned it.

        Returns:
            The entry was cancelled.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_canvases
        """
        call = Call(
            canvas_trigger_schedule_delete.ENDPOINT,
            {"canvas_id": canvas_id, "schedule_id": schedule_id},
        )
        return self._client._call(call)

    def trigger_schedule_update(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
        schedule: models.Schedule | Mapping[str, Any],
    ) -> models.CanvasTriggerScheduleUpdateResponse:
        """
        Change the time of a scheduled entry into a Canvas.

        Gives an entry that was scheduled with `/canvas/trigger/schedule/create` another time. The new
        `schedule` replaces the old one as a whole, so that a local time becomes one in UTC where
        `in_local_time` is left out. The recipients stay the same. Braze does not document the answer.

        Requires the permission `canvas.trigger.schedule.update`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 4,194,304 bytes.

        Args:
            canvas_id: API identifier of the Canvas.
            schedule_id: Identifier of the schedule, as its creation returned it.
            schedule: When to send, or when users enter a Canvas: at a set time in UTC, at the same local time
                for each user, or at the best time of each user on a set day. An update replaces the whole schedule,
                so what it leaves out is no longer set.

        Returns:
            The schedule was changed.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_canvases
        """
        call = Call(
            canvas_trigger_schedule_update.ENDPOINT,
            {"canvas_id": canvas_id, "schedule_id": schedule_id, "schedule": schedule},
        )
        return self._client._call(call)

    def data_series(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Omit = OMIT,
        length: int | Omit = OMIT,
        include_variant_breakdown: bool | Omit = OMIT,
        include_step_breakdown: bool | Omit = OMIT,
        include_deleted_step_data: bool | Omit = OMIT,
    ) -> models.CanvasDataSeriesResponse:
        """
        Get daily statistics of a Canvas.

        Returns the statistics of a Canvas for each day of a window that ends at `ending_at`. The length of
        the window comes from `length`, at most 14 days, or from `starting_at`; one of the two must be
        given. Statistics per variant and per step come on request.

        Requires the permission `canvas.data_series`. Rate limit: 250,000 requests per hour, bucket
        `default`. Give at least 1 of `length`, `starting_at`.

        Args:
            canvas_id: API identifier of the Canvas, shown on its details page in the dashboard.
            ending_at: When the window ends. ISO 8601.
            starting_at: When the window starts. ISO 8601. Either this or `length` must be given.
            length: Greatest number of days before `ending_at` to return, from 1 to 14. Either this or
                `starting_at` must be given.
            include_variant_breakdown: Whether statistics of each variant are added. Left out, they are not.
            include_step_breakdown: Whether statistics of each step are added. Left out, they are not.
            include_deleted_step_data: Whether the statistics of the steps take in steps that were deleted. Left
                out, they do not.

        Returns:
            Statistics of the Canvas, day by day.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_analytics
        """
        call = Call(
            canvas_data_series.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "ending_at": ending_at,
                "starting_at": starting_at,
                "length": length,
                "include_variant_breakdown": include_variant_breakdown,
                "include_step_breakdown": include_step_breakdown,
                "include_deleted_step_data": include_deleted_step_data,
            },
        )
        return self._client._call(call)

    def data_series_iter(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Omit = OMIT,
        length: int | Omit = OMIT,
        include_variant_breakdown: bool | Omit = OMIT,
        include_step_breakdown: bool | Omit = OMIT,
        include_deleted_step_data: bool | Omit = OMIT,
    ) -> Pager[models.CanvasDayStatistics]:
        """
        Get daily statistics of a Canvas, item by item, across all pages.

        Takes the arguments of `data_series` and starts from the beginning of the series, in as many
        requests as the limit on their length requires. A page is fetched when its first item is requested.
        If a request fails, the error says how far the iteration came. To retry that page, continue with the
        same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_analytics
        """
        call = Call(
            canvas_data_series.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "ending_at": ending_at,
                "starting_at": starting_at,
                "length": length,
                "include_variant_breakdown": include_variant_breakdown,
                "include_step_breakdown": include_step_breakdown,
                "include_deleted_step_data": include_deleted_step_data,
            },
        )
        return self._client._pages(call)

    def data_summary(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Omit = OMIT,
        length: int | Omit = OMIT,
        include_variant_breakdown: bool | Omit = OMIT,
        include_step_breakdown: bool | Omit = OMIT,
        include_deleted_step_data: bool | Omit = OMIT,
    ) -> models.CanvasDataSummaryResponse:
        """
        Get summed statistics of a Canvas.

        Adds up the statistics of a Canvas over a window that ends at `ending_at`. The length of the window
        comes from `length`, at most 14 days, or from `starting_at`; one of the two must be given. Both ends
        are moved to midnight in the time zone of the company. Statistics per variant and per step come on
        request.

        Requires the permission `canvas.data_summary`. Rate limit: 250,000 requests per hour, bucket
        `default`. Give at least 1 of `length`, `starting_at`.

        Args:
            canvas_id: API identifier of the Canvas, shown on its details page in the dashboard.
            ending_at: When the window ends. ISO 8601; moved to midnight in the time zone of the company.
            starting_at: When the window starts. ISO 8601; moved to midnight in the time zone of the company.
                Either this or `length` must be given.
            length: Greatest number of days before `ending_at` to count, from 1 to 14. Either this or
                `starting_at` must be given.
            include_variant_breakdown: Whether statistics of each variant are added. Left out, they are not.
            include_step_breakdown: Whether statistics of each step are added. Left out, they are not.
            include_deleted_step_data: Whether the statistics of the steps take in steps that were deleted. Left
                out, they do not.

        Returns:
            Statistics of the Canvas over the window.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_analytics_summary
        """
        call = Call(
            canvas_data_summary.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "ending_at": ending_at,
                "starting_at": starting_at,
                "length": length,
                "include_variant_breakdown": include_variant_breakdown,
                "include_step_breakdown": include_step_breakdown,
                "include_deleted_step_data": include_deleted_step_data,
            },
        )
        return self._client._call(call)

    def details(
        self,
        *,
        canvas_id: str,
        post_launch_draft_version: bool | Omit = OMIT,
        include_has_translatable_content: bool | Omit = OMIT,
    ) -> models.CanvasDetailsResponse:
        """
        Get the variants and steps of a Canvas.

        Returns the name, state and schedule of a Canvas, its variants, and its steps with the messages they
        send and the ways that lead out of them. Unpublished changes to a launched Canvas are shown on
        request.

        Requires the permission `canvas.details`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            canvas_id: API identifier of the Canvas, shown on its details page in the dashboard.
            post_launch_draft_version: Whether to give the draft made since the launch, if there is one. Left
                out, it is not given.
            include_has_translatable_content: Whether each message says if it has content marked for
                translation. Left out, it does not.

        Returns:
            The Canvas.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_details
        """
        call = Call(
            canvas_details.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "post_launch_draft_version": post_launch_draft_version,
                "include_has_translatable_content": include_has_translatable_content,
            },
        )
        return self._client._call(call)

    def list(
        self,
        *,
        page: int | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
        last_edit_time_gt: datetime | str | Omit = OMIT,
    ) -> models.CanvasListResponse:
        """
        List Canvases.

        Lists Canvases with their name, tags and time of last edit, 100 to a page and sorted by time of
        creation. Stopped Canvases are listed, archived ones only on request. No total is given: a page with
        fewer than 100 Canvases is the last one.

        Requires the permission `canvas.list`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            page: Page to return, counted from 0, which is also what is meant when it is left out.
            include_archived: Whether archived entries are listed too. Left out, they are not.
            sort_direction: Order by time of creation. Left out, the oldest come first.
            last_edit_time_gt: Only entries last edited after this time. ISO 8601; without an offset the time is
                taken as UTC.

        Returns:
            One page of Canvases.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/canvas/get_canvases
        """
        call = Call(
            canvas_list.ENDPOINT,
            {
                "page": page,
                "include_archived": include_archived,
                "sort_direction": sort_direction,
                "last_edit_time_gt": last_edit_time_gt,
            },
        )
        return self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
        last_edit_time_gt: datetime | str | Omit = OMIT,
    ) -> Pager[models.CanvasSummary]:
        """
        List Canvases, item by item, across all pages.

        Takes the arguments of `list` and starts from the given page, or the first. A page is fetched when
        its first item is requested. If a request fails, the error says how far the iteration came. To retry
        that page, continue with the same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/canvas/get_canvases
        """
        call = Call(
            canvas_list.ENDPOINT,
            {
                "page": page,
                "include_archived": include_archived,
                "sort_direction": sort_direction,
                "last_edit_time_gt": last_edit_time_gt,
            },
        )
        return self._client._pages(call)


class AsyncCanvasApi:
    """
    The methods of `CanvasApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def trigger_send(
        self,
        *,
        canvas_id: str,
        context: models.CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: models.CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        recipients: Sequence[models.CanvasRecipient | Mapping[str, Any]] | Omit = OMIT,
    ) -> models.CanvasTriggerSendResponse:
        """
        Start users on an API-triggered Canvas now.

        See `CanvasApi.trigger_send` for arguments, limits and errors.
        """
        call = Call(
            canvas_trigger_send.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "context": context,
                "canvas_entry_properties": canvas_entry_properties,
                "broadcast": broadcast,
                "audience": audience,
                "recipients": recipients,
            },
        )
        return await self._client._call(call)

    async def trigger_schedule_create(
        self,
        *,
        canvas_id: str,
        schedule: models.Schedule | Mapping[str, Any],
        recipients: Sequence[models.CanvasRecipient | Mapping[str, Any]] | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        context: models.CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: models.CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> models.CanvasTriggerScheduleCreateResponse:
        """
        Schedule users to enter an API-triggered Canvas.

        See `CanvasApi.trigger_schedule_create` for arguments, limits and errors.
        """
        call = Call(
            canvas_trigger_schedule_create.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "schedule": schedule,
                "recipients": recipients,
                "audience": audience,
                "broadcast": broadcast,
                "context": context,
                "canvas_entry_properties": canvas_entry_properties,
            },
        )
        return await self._client._call(call)

    async def trigger_schedule_delete(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
    ) -> models.CanvasTriggerScheduleDeleteResponse:
        """
        Cancel a scheduled entry into a Canvas.

        See `CanvasApi.trigger_schedule_delete` for arguments, limits and errors.
        """
        call = Call(
            canvas_trigger_schedule_delete.ENDPOINT,
            {"canvas_id": canvas_id, "schedule_id": schedule_id},
        )
        return await self._client._call(call)

    async def trigger_schedule_update(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
        schedule: models.Schedule | Mapping[str, Any],
    ) -> models.CanvasTriggerScheduleUpdateResponse:
        """
        Change the time of a scheduled entry into a Canvas.

        See `CanvasApi.trigger_schedule_update` for arguments, limits and errors.
        """
        call = Call(
            canvas_trigger_schedule_update.ENDPOINT,
            {"canvas_id": canvas_id, "schedule_id": schedule_id, "schedule": schedule},
        )
        return await self._client._call(call)

    async def data_series(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Omit = OMIT,
        length: int | Omit = OMIT,
        include_variant_breakdown: bool | Omit = OMIT,
        include_step_breakdown: bool | Omit = OMIT,
        include_deleted_step_data: bool | Omit = OMIT,
    ) -> models.CanvasDataSeriesResponse:
        """
        Get daily statistics of a Canvas.

        See `CanvasApi.data_series` for arguments, limits and errors.
        """
        call = Call(
            canvas_data_series.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "ending_at": ending_at,
                "starting_at": starting_at,
                "length": length,
                "include_variant_breakdown": include_variant_breakdown,
                "include_step_breakdown": include_step_breakdown,
                "include_deleted_step_data": include_deleted_step_data,
            },
        )
        return await self._client._call(call)

    def data_series_iter(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Omit = OMIT,
        length: int | Omit = OMIT,
        include_variant_breakdown: bool | Omit = OMIT,
        include_step_breakdown: bool | Omit = OMIT,
        include_deleted_step_data: bool | Omit = OMIT,
    ) -> AsyncPager[models.CanvasDayStatistics]:
        """
        Get daily statistics of a Canvas, item by item, across all pages.

        See `CanvasApi.data_series_iter` for arguments, limits and errors.
        """
        call = Call(
            canvas_data_series.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "ending_at": ending_at,
                "starting_at": starting_at,
                "length": length,
                "include_variant_breakdown": include_variant_breakdown,
                "include_step_breakdown": include_step_breakdown,
                "include_deleted_step_data": include_deleted_step_data,
            },
        )
        return self._client._pages(call)

    async def data_summary(
        self,
        *,
        canvas_id: str,
        ending_at: datetime | str,
        starting_at: datetime | str | Omit = OMIT,
        length: int | Omit = OMIT,
        include_variant_breakdown: bool | Omit = OMIT,
        include_step_breakdown: bool | Omit = OMIT,
        include_deleted_step_data: bool | Omit = OMIT,
    ) -> models.CanvasDataSummaryResponse:
        """
        Get summed statistics of a Canvas.

        See `CanvasApi.data_summary` for arguments, limits and errors.
        """
        call = Call(
            canvas_data_summary.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "ending_at": ending_at,
                "starting_at": starting_at,
                "length": length,
                "include_variant_breakdown": include_variant_breakdown,
                "include_step_breakdown": include_step_breakdown,
                "include_deleted_step_data": include_deleted_step_data,
            },
        )
        return await self._client._call(call)

    async def details(
        self,
        *,
        canvas_id: str,
        post_launch_draft_version: bool | Omit = OMIT,
        include_has_translatable_content: bool | Omit = OMIT,
    ) -> models.CanvasDetailsResponse:
        """
        Get the variants and steps of a Canvas.

        See `CanvasApi.details` for arguments, limits and errors.
        """
        call = Call(
            canvas_details.ENDPOINT,
            {
                "canvas_id": canvas_id,
                "post_launch_draft_version": post_launch_draft_version,
                "include_has_translatable_content": include_has_translatable_content,
            },
        )
        return await self._client._call(call)

    async def list(
        self,
        *,
        page: int | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
        last_edit_time_gt: datetime | str | Omit = OMIT,
    ) -> models.CanvasListResponse:
        """
        List Canvases.

        See `CanvasApi.list` for arguments, limits and errors.
        """
        call = Call(
            canvas_list.ENDPOINT,
            {
                "page": page,
                "include_archived": include_archived,
                "sort_direction": sort_direction,
                "last_edit_time_gt": last_edit_time_gt,
            },
        )
        return await self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
        include_archived: bool | Omit = OMIT,
        sort_direction: models.SortDirection | Omit = OMIT,
        last_edit_time_gt: datetime | str | Omit = OMIT,
    ) -> AsyncPager[models.CanvasSummary]:
        """
        List Canvases, item by item, across all pages.

        See `CanvasApi.list_iter` for arguments, limits and errors.
        """
        call = Call(
            canvas_list.ENDPOINT,
            {
                "page": page,
                "include_archived": include_archived,
                "sort_direction": sort_direction,
                "last_edit_time_gt": last_edit_time_gt,
            },
        )
        return self._client._pages(call)


class RawCanvasApi:
    """
    The methods of `CanvasApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = CanvasApi(client)
        self.trigger_send = raw(api.trigger_send)
        self.trigger_schedule_create = raw(api.trigger_schedule_create)
        self.trigger_schedule_delete = raw(api.trigger_schedule_delete)
        self.trigger_schedule_update = raw(api.trigger_schedule_update)
        self.data_series = raw(api.data_series)
        self.data_summary = raw(api.data_summary)
        self.details = raw(api.details)
        self.list = raw(api.list)


class AsyncRawCanvasApi:
    """
    The methods of `AsyncCanvasApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncCanvasApi(client)
        self.trigger_send = async_raw(api.trigger_send)
        self.trigger_schedule_create = async_raw(api.trigger_schedule_create)
        self.trigger_schedule_delete = async_raw(api.trigger_schedule_delete)
        self.trigger_schedule_update = async_raw(api.trigger_schedule_update)
        self.data_series = async_raw(api.data_series)
        self.data_summary = async_raw(api.data_summary)
        self.details = async_raw(api.details)
        self.list = async_raw(api.list)
