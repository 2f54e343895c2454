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
    canvas_duplicate,
    canvas_list,
    canvas_translations_list,
    canvas_translations_replace,
    canvas_translations_source,
    canvas_trigger_schedule_create,
    canvas_trigger_schedule_delete,
    canvas_trigger_schedule_update,
    canvas_trigger_send,
)

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class CanvasApi:
    """
    Send and schedule API-triggered Canvases, duplicate and translate Canvases, and read them and their statistics.
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
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        recipients: Sequence[models.CanvasRecipient | dicts.CanvasRecipient] | Omit = OMIT,
    ) -> models.CanvasTriggerSendResponse:
        """
        Enter users into an API-triggered Canvas now.

        Immediately enters users into a Canvas with API-triggered entry: up to 50 listed users or, with
        `broadcast`, everyone the entry settings of the Canvas target. An `audience` narrows down the users
        in both cases. The attributes of a recipient are written to the profile before the user enters. Send
        identifiers are not supported here.

        The response confirms that the request was accepted; users enter afterwards. If the Canvas is paused
        or archived, the response still says `success`, with a `notice` that nothing is sent. Repeating a
        request enters the users again, as far as the settings of the Canvas allow it. Broadcasts are
        limited to 250 requests per minute across all audiences, and to 10 per minute for each audience (the
        same Canvas, segment and filters). Errors with status 400 include `No Recipients` and `The max
        number of ids per request was exceeded`.

        Requires the permission `canvas.trigger.send`. Rate limit: 250,000 requests per hour, bucket
        `default`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 250 requests
        per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or an `audience` is
        given): 10 requests per minute, bucket `broadcast_audience`. At most 50 items in `recipients`. At
        most 4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.

        Args:
            canvas_id: API identifier of the Canvas.
            context: Values for all users in the request.
            canvas_entry_properties: Legacy name of `context`, used in older versions of Braze's page.
            broadcast: Whether everyone the Canvas targets enters it. Defaults to false. Must be true if
                `recipients` is omitted, and cannot be combined with `recipients`. Use with care: a `true` set by
                mistake reaches the whole segment.
            audience: Only users who meet these conditions enter.
            recipients: Users who enter, at most 50. Required unless `broadcast` is true. If the entry settings
                of the Canvas specify a segment, only listed users who belong to it enter.

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
        schedule: models.Schedule | dicts.Schedule,
        recipients: Sequence[models.CanvasRecipient | dicts.CanvasRecipient] | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        context: models.CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: models.CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> models.CanvasTriggerScheduleCreateResponse:
        """
        Schedule users to enter an API-triggered Canvas.

        Schedules the entry of users into a Canvas with API-triggered entry, for a set time in UTC, for a
        set time in each user's local time zone, or for each user's optimal time on a set day. Up to 50
        listed users enter or, with `broadcast`, everyone the entry settings of the Canvas target. An
        `audience` narrows down the users in both cases. Keep the `schedule_id` from the response: it is the
        only way to change the time (`/canvas/trigger/schedule/update`) or cancel the entry
        (`/canvas/trigger/schedule/delete`). Send identifiers are not supported here.

        Repeating a request schedules another entry. Broadcasts are limited to 250 requests per minute
        across all audiences, and to 10 per minute for each audience (the same Canvas, segment and filters);
        immediate entries count towards the same limits.

        Requires the permission `canvas.trigger.schedule.create`. Rate limit: 250,000 requests per hour,
        bucket `default`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 250
        requests per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or an
        `audience` is given): 10 requests per minute, bucket `broadcast_audience`. At most 50 items in
        `recipients`. At most 4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.

        Args:
            canvas_id: API identifier of the Canvas.
            schedule: When to send, or when users enter a Canvas: at a set time in UTC, at the same local time
                for each user, or at each user's optimal time on a set day. An update replaces the whole schedule,
                so any field it omits is no longer set.
            recipients: Users who enter, at most 50. Required unless `broadcast` is true.
            audience: Only users who meet these conditions enter.
            broadcast: Whether everyone the Canvas targets enters it. Defaults to false. Must be true if
                `recipients` is omitted, and cannot be combined with `recipients`. Use with care: a `true` set by
                mistake reaches the whole segment.
            context: Values for all users in the request.
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
        Cancel a scheduled Canvas entry.

        Cancels an entry that was scheduled with `/canvas/trigger/schedule/create` and has not taken place
        yet. The Canvas itself is not affected. Braze does not document the response.

        Requires the permission `canvas.trigger.schedule.delete`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 4,194,304 bytes.

        Args:
            canvas_id: API identifier of the Canvas.
            schedule_id: Identifier of the schedule, as returned on creation.

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
        schedule: models.Schedule | dicts.Schedule,
    ) -> models.CanvasTriggerScheduleUpdateResponse:
        """
        Change the time of a scheduled Canvas entry.

        Moves an entry that was scheduled with `/canvas/trigger/schedule/create` to another time. The new
        `schedule` replaces the old one entirely, so a local time becomes a UTC time if `in_local_time` is
        omitted. The recipients stay the same. Braze does not document the response.

        Requires the permission `canvas.trigger.schedule.update`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 4,194,304 bytes.

        Args:
            canvas_id: API identifier of the Canvas.
            schedule_id: Identifier of the schedule, as returned on creation.
            schedule: When to send, or when users enter a Canvas: at a set time in UTC, at the same local time
                for each user, or at each user's optimal time on a set day. An update replaces the whole schedule,
                so any field it omits is no longer set.

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

    def duplicate(
        self,
        *,
        canvas_id: str,
        name: str,
        description: str | Omit = OMIT,
        tag_names: str | Sequence[str] | Omit = OMIT,
    ) -> models.CanvasDuplicateResponse:
        """
        Duplicate a Canvas.

        Copies a Canvas under a new name, as the dashboard does. The copy is created afterwards: the
        response only confirms that the request was accepted, and does not contain the identifier of the
        copy. To find the copy, look for its name in `/canvas/list`; the security events in the dashboard
        record which key made it.

        Repeating the request creates another copy.

        Requires the permission `canvas.duplicate`. Rate limit: 100 requests per minute, bucket
        `canvas_duplicate`. At most 4,194,304 bytes.

        Args:
            canvas_id: API identifier of the Canvas to copy.
            name: Name of the copy.
            description: Description of the copy.
            tag_names: Tags on the copy, which replace those of the original. They must exist.

        Returns:
            The request was accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/duplicate_messages/post_duplicate_canvases
        """
        call = Call(
            canvas_duplicate.ENDPOINT,
            {"canvas_id": canvas_id, "name": name, "description": description, "tag_names": tag_names},
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

        Returns the statistics of a Canvas for each day of a window that ends at `ending_at`. Define the
        length of the window with `length` (at most 14 days) or `starting_at`; one of the two is required.
        Statistics by variant and by step are available on request.

        Requires the permission `canvas.data_series`. Rate limit: 250,000 requests per hour, bucket
        `default`. Give at least 1 of `length`, `starting_at`.

        Args:
            canvas_id: API identifier of the Canvas, shown on its details page in the dashboard.
            ending_at: End of the window, in ISO 8601.
            starting_at: Start of the window, in ISO 8601. Either this or `length` is required.
            length: Maximum number of days before `ending_at` to return, from 1 to 14. Either this or
                `starting_at` is required.
            include_variant_breakdown: Whether to include statistics for each variant. By default, they are not
                included.
            include_step_breakdown: Whether to include statistics for each step. By default, they are not
                included.
            include_deleted_step_data: Whether the step statistics include deleted steps. By default, they do
                not.

        Returns:
            Daily statistics of the Canvas.

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
        Get total statistics of a Canvas.

        Totals the statistics of a Canvas over a window that ends at `ending_at`. Define the length of the
        window with `length` (at most 14 days) or `starting_at`; one of the two is required. Both ends of
        the window are moved to midnight in the company's time zone. Statistics by variant and by step are
        available on request.

        Requires the permission `canvas.data_summary`. Rate limit: 250,000 requests per hour, bucket
        `default`. Give at least 1 of `length`, `starting_at`.

        Args:
            canvas_id: API identifier of the Canvas, shown on its details page in the dashboard.
            ending_at: End of the window, in ISO 8601; moved to midnight in the company's time zone.
            starting_at: Start of the window, in ISO 8601; moved to midnight in the company's time zone. Either
                this or `length` is required.
            length: Maximum number of days before `ending_at` to count, from 1 to 14. Either this or
                `starting_at` is required.
            include_variant_breakdown: Whether to include statistics for each variant. By default, they are not
                included.
            include_step_breakdown: Whether to include statistics for each step. By default, they are not
                included.
            include_deleted_step_data: Whether the step statistics include deleted steps. By default, they do
                not.

        Returns:
            Statistics of the Canvas for the window.

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
        send and the paths that lead out of them. Unpublished changes to a launched Canvas are available on
        request.

        Requires the permission `canvas.details`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            canvas_id: API identifier of the Canvas, shown on its details page in the dashboard.
            post_launch_draft_version: Whether to return the post-launch draft, if there is one. By default, it
                is not returned.
            include_has_translatable_content: Whether each message states if it has content that is marked for
                translation. By default, it does not.

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

        Lists Canvases with their name, tags and last edit time, 100 per page and sorted by creation time.
        Stopped Canvases are included; archived ones only on request. There is no total count: a page with
        fewer than 100 Canvases is the last one.

        Requires the permission `canvas.list`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            page: Page to return, starting at 0. Defaults to 0.
            include_archived: Whether to include archived entries. By default, they are not included.
            sort_direction: Sort order by creation time. By default, the oldest entries come first.
            last_edit_time_gt: Return only entries that were last edited after this time. ISO 8601, with an
                offset.

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

    def translations_source(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Omit = OMIT,
        post_launch_draft_version: bool | Omit = OMIT,
    ) -> models.CanvasTranslationsSourceResponse:
        """
        Get the source texts of a Canvas message.

        Returns the texts of a message variation of a Canvas step that are marked for translation, in the
        language in which they were written, keyed by the identifier of their translation tag.
        `translations` is a single object here. The request is rejected (400) with `This message does not
        support multi-language.` if the message is not set up for several languages.

        Requires the permission `canvas.translations.get`. Rate limit: 250,000 requests per minute, bucket
        `canvas_translations_source`.

        Args:
            workflow_id: API identifier of the Canvas, called `canvas_id` by other endpoints.
            step_id: API identifier of the step, from `/canvas/details`.
            message_variation_id: API identifier of the message variation, the key of the message in
                `/canvas/details`.
            locale_id: UUID of a locale, from the multi-language settings or from `locale.uuid`. Braze does not
                document its effect on the source texts.
            post_launch_draft_version: Whether to return the post-launch draft, if there is one. By default, it
                is not returned.

        Returns:
            The source texts.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/canvas/get_source_canvas
        """
        call = Call(
            canvas_translations_source.ENDPOINT,
            {
                "workflow_id": workflow_id,
                "step_id": step_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "post_launch_draft_version": post_launch_draft_version,
            },
        )
        return self._client._call(call)

    def translations_list(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Omit = OMIT,
        post_launch_draft_version: bool | Omit = OMIT,
    ) -> models.CanvasTranslationsListResponse:
        """
        List the translations of a Canvas message.

        Returns the translations of a message variation of a Canvas step: one entry per locale, with the
        translated texts keyed by the identifier of their translation tag. With `locale_id`, only that
        locale is returned. The request is rejected (400) with `This message does not support
        multi-language.` if the message is not set up for several languages.

        Requires the permission `canvas.translations.get`. Rate limit: 250,000 requests per minute, bucket
        `canvas_translations_list`.

        Args:
            workflow_id: API identifier of the Canvas, called `canvas_id` by other endpoints.
            step_id: API identifier of the step, from `/canvas/details`.
            message_variation_id: API identifier of the message variation, the key of the message in
                `/canvas/details`.
            locale_id: UUID of a locale, from the multi-language settings or from `locale.uuid`. If given, only
                its translation is returned.
            post_launch_draft_version: Whether to return the post-launch draft, if there is one. By default, it
                is not returned.

        Returns:
            The translations.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/canvas/get_translation_canvas
        """
        call = Call(
            canvas_translations_list.ENDPOINT,
            {
                "workflow_id": workflow_id,
                "step_id": step_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "post_launch_draft_version": post_launch_draft_version,
            },
        )
        return self._client._call(call)

    def translations_replace(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: models.TranslationMap | Mapping[str, Any],
    ) -> models.CanvasTranslationsReplaceResponse:
        """
        Set the translation of a Canvas message.

        Sets the texts of a message variation of a Canvas step in one locale, keyed by the identifier of
        their translation tag, as returned for the source texts. The request is rejected (400) if the locale
        does not exist or the message is not set up for several languages. To change the translations of a
        launched Canvas, save the message as a draft first.

        Requires the permission `canvas.translations.update`. Rate limit: 250,000 requests per minute,
        bucket `canvas_translations_replace`. At most 20,971,520 bytes.

        Args:
            workflow_id: API identifier of the Canvas, called `canvas_id` by other endpoints.
            step_id: API identifier of the step.
            message_variation_id: API identifier of the message variation.
            locale_id: UUID of the locale, from the multi-language settings or from `locale.uuid` of a
                translation.
            translation_map: The translated texts.

        Returns:
            The translation was set.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/canvas/put_update_translation_canvas
        """
        call = Call(
            canvas_translations_replace.ENDPOINT,
            {
                "workflow_id": workflow_id,
                "step_id": step_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "translation_map": translation_map,
            },
        )
        return self._client._call(call)


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
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        recipients: Sequence[models.CanvasRecipient | dicts.CanvasRecipient] | Omit = OMIT,
    ) -> models.CanvasTriggerSendResponse:
        """
        Enter users into an API-triggered Canvas now.

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
        schedule: models.Schedule | dicts.Schedule,
        recipients: Sequence[models.CanvasRecipient | dicts.CanvasRecipient] | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
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
        Cancel a scheduled Canvas entry.

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
        schedule: models.Schedule | dicts.Schedule,
    ) -> models.CanvasTriggerScheduleUpdateResponse:
        """
        Change the time of a scheduled Canvas entry.

        See `CanvasApi.trigger_schedule_update` for arguments, limits and errors.
        """
        call = Call(
            canvas_trigger_schedule_update.ENDPOINT,
            {"canvas_id": canvas_id, "schedule_id": schedule_id, "schedule": schedule},
        )
        return await self._client._call(call)

    async def duplicate(
        self,
        *,
        canvas_id: str,
        name: str,
        description: str | Omit = OMIT,
        tag_names: str | Sequence[str] | Omit = OMIT,
    ) -> models.CanvasDuplicateResponse:
        """
        Duplicate a Canvas.

        See `CanvasApi.duplicate` for arguments, limits and errors.
        """
        call = Call(
            canvas_duplicate.ENDPOINT,
            {"canvas_id": canvas_id, "name": name, "description": description, "tag_names": tag_names},
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
        Get total statistics of a Canvas.

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

    async def translations_source(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Omit = OMIT,
        post_launch_draft_version: bool | Omit = OMIT,
    ) -> models.CanvasTranslationsSourceResponse:
        """
        Get the source texts of a Canvas message.

        See `CanvasApi.translations_source` for arguments, limits and errors.
        """
        call = Call(
            canvas_translations_source.ENDPOINT,
            {
                "workflow_id": workflow_id,
                "step_id": step_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "post_launch_draft_version": post_launch_draft_version,
            },
        )
        return await self._client._call(call)

    async def translations_list(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | Omit = OMIT,
        post_launch_draft_version: bool | Omit = OMIT,
    ) -> models.CanvasTranslationsListResponse:
        """
        List the translations of a Canvas message.

        See `CanvasApi.translations_list` for arguments, limits and errors.
        """
        call = Call(
            canvas_translations_list.ENDPOINT,
            {
                "workflow_id": workflow_id,
                "step_id": step_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "post_launch_draft_version": post_launch_draft_version,
            },
        )
        return await self._client._call(call)

    async def translations_replace(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: models.TranslationMap | Mapping[str, Any],
    ) -> models.CanvasTranslationsReplaceResponse:
        """
        Set the translation of a Canvas message.

        See `CanvasApi.translations_replace` for arguments, limits and errors.
        """
        call = Call(
            canvas_translations_replace.ENDPOINT,
            {
                "workflow_id": workflow_id,
                "step_id": step_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "translation_map": translation_map,
            },
        )
        return await self._client._call(call)


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
        self.duplicate = raw(api.duplicate)
        self.data_series = raw(api.data_series)
        self.data_summary = raw(api.data_summary)
        self.details = raw(api.details)
        self.list = raw(api.list)
        self.translations_source = raw(api.translations_source)
        self.translations_list = raw(api.translations_list)
        self.translations_replace = raw(api.translations_replace)


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
        self.duplicate = async_raw(api.duplicate)
        self.data_series = async_raw(api.data_series)
        self.data_summary = async_raw(api.data_summary)
        self.details = async_raw(api.details)
        self.list = async_raw(api.list)
        self.translations_source = async_raw(api.translations_source)
        self.translations_list = async_raw(api.translations_list)
        self.translations_replace = async_raw(api.translations_replace)
