# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``campaigns``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    campaigns_data_series,
    campaigns_details,
    campaigns_duplicate,
    campaigns_list,
    campaigns_translations_list,
    campaigns_translations_replace,
    campaigns_translations_source,
    campaigns_trigger_schedule_create,
    campaigns_trigger_schedule_delete,
    campaigns_trigger_schedule_update,
    campaigns_trigger_send,
)

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class CampaignsApi:
    """
    Send and schedule API-triggered campaigns, duplicate and translate campaigns, and read them and their statistics.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def trigger_send(
        self,
        *,
        campaign_id: str,
        send_id: str | Omit = OMIT,
        trigger_properties: models.TriggerProperties | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        recipients: Sequence[models.CampaignRecipient | dicts.CampaignRecipient] | Omit = OMIT,
        attachments: Sequence[models.TriggerAttachment | dicts.TriggerAttachment] | Omit = OMIT,
    ) -> models.CampaignsTriggerSendResponse:
        """
        Send an API-triggered campaign now.

        Immediately sends a campaign that was created in the dashboard with API-triggered delivery, either
        to up to 50 listed users or, with `broadcast`, to everyone the campaign targets. An `audience`
        narrows down the recipients in both cases. You cannot specify a segment here. The attributes of a
        recipient are written to the profile before the message is sent, so the message can use them. An
        email-only campaign waits about two hours for a user who has no email address.

        The response confirms that the request was accepted; messages are sent afterwards. One `dispatch_id`
        covers all recipients of the request. Repeating a request sends its messages again. Broadcasts are
        limited to 250 requests per minute across all audiences, and to 10 per minute for each audience (the
        same campaign, segment and filters). Errors with status 400 include `Invalid Campaign ID`, `No
        Recipients` and `The max number of ids per request was exceeded`.

        Requires the permission `campaigns.trigger.send`. Rate limit: 250,000 requests per hour, bucket
        `default`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 250 requests
        per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or an `audience` is
        given): 10 requests per minute, bucket `broadcast_audience`. At most 50 items in `recipients`. At
        most 4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.

        Args:
            campaign_id: API identifier of the campaign.
            send_id: Send identifier under which the statistics of this send are tracked, created beforehand
                with `/sends/id/create`. ASCII characters only, at most 64. By default, Braze generates one for a
                broadcast.
            trigger_properties: Values for all users in the request.
            broadcast: Whether to send to everyone the campaign targets. Defaults to false. Must be true if
                `recipients` is omitted, and cannot be combined with `recipients`. Use with care: a `true` set by
                mistake reaches the whole segment.
            audience: Only users who meet these conditions receive the message.
            recipients: Users who receive the message, at most 50. Required unless `broadcast` is true. Several
                entries that resolve to the same address receive one message; if several entries have the same
                external id, the trigger properties of the last one are used.
            attachments: Files to attach to an email, up to 2 MB each. Not allowed if `broadcast` is true.

        Returns:
            The request was accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_campaigns
        """
        call = Call(
            campaigns_trigger_send.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "send_id": send_id,
                "trigger_properties": trigger_properties,
                "broadcast": broadcast,
                "audience": audience,
                "recipients": recipients,
                "attachments": attachments,
            },
        )
        return self._client._call(call)

    def trigger_schedule_create(
        self,
        *,
        campaign_id: str,
        schedule: models.Schedule | dicts.Schedule,
        send_id: str | Omit = OMIT,
        recipients: Sequence[models.CampaignRecipient | dicts.CampaignRecipient] | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        trigger_properties: models.TriggerProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> models.CampaignsTriggerScheduleCreateResponse:
        """
        Schedule an API-triggered campaign.

        Schedules a campaign that was created in the dashboard with API-triggered delivery, for a set time
        in UTC, for a set time in each user's local time zone, or for each user's optimal time on a set day.
        It goes to up to 50 listed users or, with `broadcast`, to everyone the campaign targets. An
        `audience` narrows down the recipients in both cases. Keep the `schedule_id` from the response: it
        is the only way to change the time (`/campaigns/trigger/schedule/update`) or cancel the send
        (`/campaigns/trigger/schedule/delete`).

        Repeating a request schedules its messages again. Broadcasts are limited to 250 requests per minute
        across all audiences, and to 10 per minute for each audience (the same campaign, segment and
        filters); immediate sends count towards the same limits.

        Requires the permission `campaigns.trigger.schedule.create`. Rate limit: 250,000 requests per hour,
        bucket `default`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 250
        requests per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or an
        `audience` is given): 10 requests per minute, bucket `broadcast_audience`. At most 50 items in
        `recipients`. At most 4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.

        Args:
            campaign_id: API identifier of the campaign.
            schedule: When to send, or when users enter a Canvas: at a set time in UTC, at the same local time
                for each user, or at each user's optimal time on a set day. An update replaces the whole schedule,
                so any field it omits is no longer set.
            send_id: Send identifier under which the statistics of this send are tracked, created beforehand
                with `/sends/id/create`. ASCII characters only, at most 64. By default, Braze generates one for a
                broadcast.
            recipients: Users who receive the message, at most 50. Required unless `broadcast` is true.
            audience: Only users who meet these conditions receive the message.
            broadcast: Whether to send to everyone the campaign targets. Defaults to false. Must be true if
                `recipients` is omitted, and cannot be combined with `recipients`. Use with care: a `true` set by
                mistake reaches the whole segment.
            trigger_properties: Values for all users in the request.

        Returns:
            The campaign was scheduled.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_triggered_campaigns
        """
        call = Call(
            campaigns_trigger_schedule_create.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "schedule": schedule,
                "send_id": send_id,
                "recipients": recipients,
                "audience": audience,
                "broadcast": broadcast,
                "trigger_properties": trigger_properties,
            },
        )
        return self._client._call(call)

    def trigger_schedule_delete(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
    ) -> models.CampaignsTriggerScheduleDeleteResponse:
        """
        Cancel a scheduled API-triggered campaign.

        Cancels a send that was scheduled with `/campaigns/trigger/schedule/create` and has not taken place
        yet. The campaign itself is not affected. Braze does not document the response.

        Requires the permission `campaigns.trigger.schedule.delete`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 4,194,304 bytes.

        Args:
            campaign_id: API identifier of the campaign.
            schedule_id: Identifier of the schedule, as returned on creation.

        Returns:
            The send was cancelled.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_messages
        """
        call = Call(
            campaigns_trigger_schedule_delete.ENDPOINT,
            {"campaign_id": campaign_id, "schedule_id": schedule_id},
        )
        return self._client._call(call)

    def trigger_schedule_update(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        schedule: models.Schedule | dicts.Schedule,
    ) -> models.CampaignsTriggerScheduleUpdateResponse:
        """
        Change the time of a scheduled campaign.

        Moves a send that was scheduled with `/campaigns/trigger/schedule/create` to another time. The new
        `schedule` replaces the old one entirely, so a local time becomes a UTC time if `in_local_time` is
        omitted. The request has no effect on a local-time send whose time has already passed in any time
        zone. The recipients stay the same. Braze does not document the response.

        Requires the permission `campaigns.trigger.schedule.update`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 4,194,304 bytes.

        Args:
            campaign_id: API identifier of the campaign.
            schedule_id: Identifier of the schedule, as returned on creation.
            schedule: When to send, or when users enter a Canvas: at a set time in UTC, at the same local time
                for each user, or at each user's optimal time on a set day. An update replaces the whole schedule,
                so any field it omits is no longer set.

        Returns:
            The schedule was changed.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_campaigns
        """
        call = Call(
            campaigns_trigger_schedule_update.ENDPOINT,
            {"campaign_id": campaign_id, "schedule_id": schedule_id, "schedule": schedule},
        )
        return self._client._call(call)

    def duplicate(
        self,
        *,
        campaign_id: str,
        name: str,
        description: str | Omit = OMIT,
        tag_names: str | Sequence[str] | Omit = OMIT,
    ) -> models.CampaignsDuplicateResponse:
        """
        Duplicate a campaign.

        Copies a campaign under a new name, as the dashboard does. The copy is created afterwards: the
        response only confirms that the request was accepted, and does not contain the identifier of the
        copy. To find the copy, look for its name in `/campaigns/list`; the security events in the dashboard
        record which key made it.

        Repeating the request creates another copy.

        Requires the permission `campaigns.duplicate`. Rate limit: 100 requests per minute, bucket
        `campaigns_duplicate`. At most 4,194,304 bytes.

        Args:
            campaign_id: API identifier of the campaign to copy.
            name: Name of the copy.
            description: Description of the copy.
            tag_names: Tags on the copy, which replace those of the original. They must exist.

        Returns:
            The request was accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/messaging/duplicate_messages/post_duplicate_campaigns
        """
        call = Call(
            campaigns_duplicate.ENDPOINT,
            {"campaign_id": campaign_id, "name": name, "description": description, "tag_names": tag_names},
        )
        return self._client._call(call)

    def data_series(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> models.CampaignsDataSeriesResponse:
        """
        Get daily statistics of a campaign.

        Returns the daily statistics of a campaign for up to 100 days, by channel and variation. The
        channels of a multichannel campaign are listed side by side; in a multivariate campaign, each
        variation and the control group has its own entry in the list of its channel.

        For failures, see `delivery_failed` for SMS and `errors` for webhooks. Conversions are reported in
        two ways: by the day of the conversion (`conversions`) and by the day of the message
        (`conversions_by_send_time`). To cover more than 100 days, make another request with an earlier
        `ending_at`. This endpoint has its own rate limit.

        Requires the permission `campaigns.data_series`. Rate limit: 50,000 requests per minute, bucket
        `campaigns_data_series`.

        Args:
            campaign_id: API identifier of the campaign, shown on its details page in the dashboard.
            length: Maximum number of days in the series, counted back from `ending_at`; from 1 to 100.
            ending_at: End of the series, in ISO 8601 with an offset. Defaults to the time of the request.

        Returns:
            The daily statistics.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaign_analytics
        """
        call = Call(
            campaigns_data_series.ENDPOINT,
            {"campaign_id": campaign_id, "length": length, "ending_at": ending_at},
        )
        return self._client._call(call)

    def data_series_iter(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> Pager[models.CampaignDailyStatistics]:
        """
        Get daily statistics of a campaign, item by item, across all pages.

        Takes the arguments of `data_series` and starts from the beginning of the series, in as many
        requests as the limit on their length requires. A page is fetched when its first item is requested.
        If a request fails, the error says how far the iteration came. To retry that page, continue with the
        same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaign_analytics
        """
        call = Call(
            campaigns_data_series.ENDPOINT,
            {"campaign_id": campaign_id, "length": length, "ending_at": ending_at},
        )
        return self._client._pages(call)

    def details(
        self,
        *,
        campaign_id: str,
        post_launch_draft_version: bool | Omit = OMIT,
        include_has_translatable_content: bool | Omit = OMIT,
    ) -> models.CampaignsDetailsResponse:
        """
        Get a campaign and its messages.

        Returns one campaign: its state, schedule, channels and tags, the content of each message variation,
        and its conversion events. The fields of a message depend on its channel.

        If a campaign was changed after its launch and the changes are not published yet,
        `has_post_launch_draft` is true; use `post_launch_draft_version` to get the changed version.

        Requires the permission `campaigns.details`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            campaign_id: API identifier of the campaign, shown on its details page in the dashboard.
            post_launch_draft_version: Whether to return the post-launch draft, if there is one. By default, it
                is not returned.
            include_has_translatable_content: Whether each message states if it has content that is marked for
                translation. By default, it does not.

        Returns:
            The campaign.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaign_details
        """
        call = Call(
            campaigns_details.ENDPOINT,
            {
                "campaign_id": campaign_id,
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
    ) -> models.CampaignsListResponse:
        """
        List campaigns.

        Lists campaigns with their name, tags and last edit time, 100 per page and sorted by creation time.
        There is no total count: a page with fewer than 100 campaigns is the last one.

        Requires the permission `campaigns.list`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            page: Page to return, starting at 0. Defaults to 0.
            include_archived: Whether to include archived entries. By default, they are not included.
            sort_direction: Sort order by creation time. By default, the oldest entries come first.
            last_edit_time_gt: Return only entries that were last edited after this time. ISO 8601, with an
                offset.

        Returns:
            One page of campaigns.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaigns
        """
        call = Call(
            campaigns_list.ENDPOINT,
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
    ) -> Pager[models.CampaignSummary]:
        """
        List campaigns, item by item, across all pages.

        Takes the arguments of `list` and starts from the given page, or the first. A page is fetched when
        its first item is requested. If a request fails, the error says how far the iteration came. To retry
        that page, continue with the same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaigns
        """
        call = Call(
            campaigns_list.ENDPOINT,
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
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Omit = OMIT,
        post_launch_draft_version: bool | Omit = OMIT,
    ) -> models.CampaignsTranslationsSourceResponse:
        """
        Get the source texts of a campaign message.

        Returns the texts of a message variation of a campaign that are marked for translation, in the
        language in which they were written, keyed by the identifier of their translation tag.
        `translations` is a single object here. The request is rejected (400) with `This message does not
        support multi-language.` if the message is not set up for several languages.

        Requires the permission `campaigns.translations.get`. Rate limit: 250,000 requests per minute,
        bucket `campaigns_translations_source`.

        Args:
            campaign_id: API identifier of the campaign, shown on its details page in the dashboard.
            message_variation_id: API identifier of the message variation, the key of the message in
                `/campaigns/details`.
            locale_id: UUID of a locale, from the multi-language settings or from `locale.uuid`. Braze does not
                document its effect on the source texts.
            post_launch_draft_version: Whether to return the post-launch draft, if there is one. By default, it
                is not returned.

        Returns:
            The source texts.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/campaigns/get_source_campaign
        """
        call = Call(
            campaigns_translations_source.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "post_launch_draft_version": post_launch_draft_version,
            },
        )
        return self._client._call(call)

    def translations_list(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Omit = OMIT,
        post_launch_draft_version: bool | Omit = OMIT,
    ) -> models.CampaignsTranslationsListResponse:
        """
        List the translations of a campaign message.

        Returns the translations of a message variation of a campaign: one entry per locale, with the
        translated texts keyed by the identifier of their translation tag. With `locale_id`, only that
        locale is returned. The request is rejected (400) with `This message does not support
        multi-language.` if the message is not set up for several languages.

        Requires the permission `campaigns.translations.get`. Rate limit: 250,000 requests per minute,
        bucket `campaigns_translations_list`.

        Args:
            campaign_id: API identifier of the campaign, shown on its details page in the dashboard.
            message_variation_id: API identifier of the message variation, the key of the message in
                `/campaigns/details`.
            locale_id: UUID of a locale, from the multi-language settings or from `locale.uuid`. If given, only
                its translation is returned.
            post_launch_draft_version: Whether to return the post-launch draft, if there is one. By default, it
                is not returned.

        Returns:
            The translations.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/campaigns/get_translation_campaign
        """
        call = Call(
            campaigns_translations_list.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "post_launch_draft_version": post_launch_draft_version,
            },
        )
        return self._client._call(call)

    def translations_replace(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: models.TranslationMap | Mapping[str, Any],
    ) -> models.CampaignsTranslationsReplaceResponse:
        """
        Set the translation of a campaign message.

        Sets the texts of a message variation of a campaign in one locale, keyed by the identifier of their
        translation tag, as returned for the source texts. The request is rejected (400) if the locale does
        not exist, the message is not set up for several languages, an identifier is missing from
        `translation_map`, or a text contains invalid Liquid. To change the translations of a launched
        campaign, save the message as a draft first.

        Requires the permission `campaigns.translations.update`. Rate limit: 250,000 requests per minute,
        bucket `campaigns_translations_replace`. At most 20,971,520 bytes.

        Args:
            campaign_id: API identifier of the campaign.
            message_variation_id: API identifier of the message variation.
            locale_id: UUID of the locale, from the multi-language settings or from `locale.uuid` of a
                translation.
            translation_map: The translated texts.

        Returns:
            The translation was set.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/translations/campaigns/put_update_translation_campaign
        """
        call = Call(
            campaigns_translations_replace.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "translation_map": translation_map,
            },
        )
        return self._client._call(call)


class AsyncCampaignsApi:
    """
    The methods of `CampaignsApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def trigger_send(
        self,
        *,
        campaign_id: str,
        send_id: str | Omit = OMIT,
        trigger_properties: models.TriggerProperties | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        recipients: Sequence[models.CampaignRecipient | dicts.CampaignRecipient] | Omit = OMIT,
        attachments: Sequence[models.TriggerAttachment | dicts.TriggerAttachment] | Omit = OMIT,
    ) -> models.CampaignsTriggerSendResponse:
        """
        Send an API-triggered campaign now.

        See `CampaignsApi.trigger_send` for arguments, limits and errors.
        """
        call = Call(
            campaigns_trigger_send.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "send_id": send_id,
                "trigger_properties": trigger_properties,
                "broadcast": broadcast,
                "audience": audience,
                "recipients": recipients,
                "attachments": attachments,
            },
        )
        return await self._client._call(call)

    async def trigger_schedule_create(
        self,
        *,
        campaign_id: str,
        schedule: models.Schedule | dicts.Schedule,
        send_id: str | Omit = OMIT,
        recipients: Sequence[models.CampaignRecipient | dicts.CampaignRecipient] | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        trigger_properties: models.TriggerProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> models.CampaignsTriggerScheduleCreateResponse:
        """
        Schedule an API-triggered campaign.

        See `CampaignsApi.trigger_schedule_create` for arguments, limits and errors.
        """
        call = Call(
            campaigns_trigger_schedule_create.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "schedule": schedule,
                "send_id": send_id,
                "recipients": recipients,
                "audience": audience,
                "broadcast": broadcast,
                "trigger_properties": trigger_properties,
            },
        )
        return await self._client._call(call)

    async def trigger_schedule_delete(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
    ) -> models.CampaignsTriggerScheduleDeleteResponse:
        """
        Cancel a scheduled API-triggered campaign.

        See `CampaignsApi.trigger_schedule_delete` for arguments, limits and errors.
        """
        call = Call(
            campaigns_trigger_schedule_delete.ENDPOINT,
            {"campaign_id": campaign_id, "schedule_id": schedule_id},
        )
        return await self._client._call(call)

    async def trigger_schedule_update(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        schedule: models.Schedule | dicts.Schedule,
    ) -> models.CampaignsTriggerScheduleUpdateResponse:
        """
        Change the time of a scheduled campaign.

        See `CampaignsApi.trigger_schedule_update` for arguments, limits and errors.
        """
        call = Call(
            campaigns_trigger_schedule_update.ENDPOINT,
            {"campaign_id": campaign_id, "schedule_id": schedule_id, "schedule": schedule},
        )
        return await self._client._call(call)

    async def duplicate(
        self,
        *,
        campaign_id: str,
        name: str,
        description: str | Omit = OMIT,
        tag_names: str | Sequence[str] | Omit = OMIT,
    ) -> models.CampaignsDuplicateResponse:
        """
        Duplicate a campaign.

        See `CampaignsApi.duplicate` for arguments, limits and errors.
        """
        call = Call(
            campaigns_duplicate.ENDPOINT,
            {"campaign_id": campaign_id, "name": name, "description": description, "tag_names": tag_names},
        )
        return await self._client._call(call)

    async def data_series(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> models.CampaignsDataSeriesResponse:
        """
        Get daily statistics of a campaign.

        See `CampaignsApi.data_series` for arguments, limits and errors.
        """
        call = Call(
            campaigns_data_series.ENDPOINT,
            {"campaign_id": campaign_id, "length": length, "ending_at": ending_at},
        )
        return await self._client._call(call)

    def data_series_iter(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> AsyncPager[models.CampaignDailyStatistics]:
        """
        Get daily statistics of a campaign, item by item, across all pages.

        See `CampaignsApi.data_series_iter` for arguments, limits and errors.
        """
        call = Call(
            campaigns_data_series.ENDPOINT,
            {"campaign_id": campaign_id, "length": length, "ending_at": ending_at},
        )
        return self._client._pages(call)

    async def details(
        self,
        *,
        campaign_id: str,
        post_launch_draft_version: bool | Omit = OMIT,
        include_has_translatable_content: bool | Omit = OMIT,
    ) -> models.CampaignsDetailsResponse:
        """
        Get a campaign and its messages.

        See `CampaignsApi.details` for arguments, limits and errors.
        """
        call = Call(
            campaigns_details.ENDPOINT,
            {
                "campaign_id": campaign_id,
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
    ) -> models.CampaignsListResponse:
        """
        List campaigns.

        See `CampaignsApi.list` for arguments, limits and errors.
        """
        call = Call(
            campaigns_list.ENDPOINT,
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
    ) -> AsyncPager[models.CampaignSummary]:
        """
        List campaigns, item by item, across all pages.

        See `CampaignsApi.list_iter` for arguments, limits and errors.
        """
        call = Call(
            campaigns_list.ENDPOINT,
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
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Omit = OMIT,
        post_launch_draft_version: bool | Omit = OMIT,
    ) -> models.CampaignsTranslationsSourceResponse:
        """
        Get the source texts of a campaign message.

        See `CampaignsApi.translations_source` for arguments, limits and errors.
        """
        call = Call(
            campaigns_translations_source.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "post_launch_draft_version": post_launch_draft_version,
            },
        )
        return await self._client._call(call)

    async def translations_list(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | Omit = OMIT,
        post_launch_draft_version: bool | Omit = OMIT,
    ) -> models.CampaignsTranslationsListResponse:
        """
        List the translations of a campaign message.

        See `CampaignsApi.translations_list` for arguments, limits and errors.
        """
        call = Call(
            campaigns_translations_list.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "post_launch_draft_version": post_launch_draft_version,
            },
        )
        return await self._client._call(call)

    async def translations_replace(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: models.TranslationMap | Mapping[str, Any],
    ) -> models.CampaignsTranslationsReplaceResponse:
        """
        Set the translation of a campaign message.

        See `CampaignsApi.translations_replace` for arguments, limits and errors.
        """
        call = Call(
            campaigns_translations_replace.ENDPOINT,
            {
                "campaign_id": campaign_id,
                "message_variation_id": message_variation_id,
                "locale_id": locale_id,
                "translation_map": translation_map,
            },
        )
        return await self._client._call(call)


class RawCampaignsApi:
    """
    The methods of `CampaignsApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = CampaignsApi(client)
        self.trigger_send = raw(api.trigger_send)
        self.trigger_schedule_create = raw(api.trigger_schedule_create)
        self.trigger_schedule_delete = raw(api.trigger_schedule_delete)
        self.trigger_schedule_update = raw(api.trigger_schedule_update)
        self.duplicate = raw(api.duplicate)
        self.data_series = raw(api.data_series)
        self.details = raw(api.details)
        self.list = raw(api.list)
        self.translations_source = raw(api.translations_source)
        self.translations_list = raw(api.translations_list)
        self.translations_replace = raw(api.translations_replace)


class AsyncRawCampaignsApi:
    """
    The methods of `AsyncCampaignsApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncCampaignsApi(client)
        self.trigger_send = async_raw(api.trigger_send)
        self.trigger_schedule_create = async_raw(api.trigger_schedule_create)
        self.trigger_schedule_delete = async_raw(api.trigger_schedule_delete)
        self.trigger_schedule_update = async_raw(api.trigger_schedule_update)
        self.duplicate = async_raw(api.duplicate)
        self.data_series = async_raw(api.data_series)
        self.details = async_raw(api.details)
        self.list = async_raw(api.list)
        self.translations_source = async_raw(api.translations_source)
        self.translations_list = async_raw(api.translations_list)
        self.translations_replace = async_raw(api.translations_replace)
