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
    campaigns_list,
    campaigns_trigger_schedule_create,
    campaigns_trigger_schedule_delete,
    campaigns_trigger_schedule_update,
    campaigns_trigger_send,
)

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class CampaignsApi:
    """
    Send and schedule API-triggered campaigns, and read campaigns and their statistics.
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
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        recipients: Sequence[models.CampaignRecipient | Mapping[str, Any]] | Omit = OMIT,
        attachments: Sequence[models.TriggerAttachment | Mapping[str, Any]] | Omit = OMIT,
    ) -> models.CampaignsTriggerSendResponse:
        """
        Send an API-triggered campaign now.

        Sends a campaign that was made in the dashboard with API-triggered delivery, at once: to up to 50
        listed users, or with `broadcast` to everyone whom the campaign targets. An `audience` narrows
        either of them down. A segment cannot be named here. The attributes of a recipient are written to
        the profile before the message is sent, so that the message can use them. The answer says that the
        request was accepted; sending follows. One `dispatch_id` stands for all recipients of the request.
        Repeating a request sends its messages again. Broadcasts are limited to 250 requests a minute over
        all audiences, and to 10 a minute for each audience, that is, the same campaign, segment and
        filters. Refusals with status 400 include `Invalid Campaign ID`, `No Recipients` and `The max number
        of ids per request was exceeded`.

        Requires the permission `campaigns.trigger.send`. Rate limit: 250,000 requests per hour, bucket
        `default`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 250 requests
        per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or an `audience` is
        given): 10 requests per minute, bucket `broadcast_audience`. At most 50 items in `recipients`. At
        most 4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.

        Args:
            campaign_id: API identifier of the campaign.
            send_id: Send identifier under which the statistics of this send are kept, made beforehand with
                `/sends/id/create`. ASCII only, at most 64 characters. Left out, Braze makes one for a broadcast.
            trigger_properties: Values for all users of the request.
            broadcast: Whether the message goes to everyone whom the campaign targets. Left out, it is false. It
                must be true where `recipients` is left out, and `recipients` may not be given with it. Take care: a
                `true` by mistake reaches the whole segment.
            audience: Only users who meet these conditions get the message.
            recipients: Users who get the message, at most 50. Needed unless `broadcast` is true. Several
                entries that lead to the same address get one message; of several with the same external id, the
                trigger properties of the last one count.
            attachments: Files to attach to an e-mail, each up to 2 MB. Not allowed where `broadcast` is true.

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
        schedule: models.Schedule | Mapping[str, Any],
        send_id: str | Omit = OMIT,
        recipients: Sequence[models.CampaignRecipient | Mapping[str, Any]] | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        trigger_properties: models.TriggerProperties | Mapping[str, Any] | Omit = OMIT,
    ) -> models.CampaignsTriggerScheduleCreateResponse:
        """
        Schedule an API-triggered campaign.

        Schedules a campaign that was made in the dashboard with API-triggered delivery, for a set time in
        UTC, for the local time of each user, or for the best time of each user on a set day. It goes to up
        to 50 listed users, or with `broadcast` to everyone whom the campaign targets. An `audience` narrows
        either of them down. Keep the `schedule_id` of the answer: only with it can the time be changed
        (`/campaigns/trigger/schedule/update`) or the send be cancelled
        (`/campaigns/trigger/schedule/delete`). Repeating a request schedules its messages again. Broadcasts
        are limited to 250 requests a minute over all audiences, and to 10 a minute for each audience, that
        is, the same campaign, segment and filters; sending at once counts towards the same limits.

        Requires the permission `campaigns.trigger.schedule.create`. Rate limit: 250,000 requests per hour,
        bucket `default`. If the call is a broadcast (`broadcast` is true, or an `audience` is given): 250
        requests per minute, bucket `broadcast`. If the call is a broadcast (`broadcast` is true, or an
        `audience` is given): 10 requests per minute, bucket `broadcast_audience`. At most 50 items in
        `recipients`. At most 4,194,304 bytes. Give at least 1 of `recipients`, `broadcast`.

        Args:
            campaign_id: API identifier of the campaign.
            schedule: When to send, or when users enter a Canvas: at a set time in UTC, at the same local time
                for each user, or at the best time of each user on a set day. An update replaces the whole schedule,
                so what it leaves out is no longer set.
            send_id: Send identifier under which the statistics of this send are kept, made beforehand with
                `/sends/id/create`. ASCII only, at most 64 characters. Left out, Braze makes one for a broadcast.
            recipients: Users who get the message, at most 50. Needed unless `broadcast` is true.
            audience: Only users who meet these conditions get the message.
            broadcast: Whether the message goes to everyone whom the campaign targets. Left out, it is false. It
                must be true where `recipients` is left out. Take care: a `true` by mistake reaches the whole
                segment.
            trigger_properties: Values for all users of the request.

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

        Cancels a send that was scheduled with `/campaigns/trigger/schedule/create` and has not happened
        yet. The campaign itself stays. Braze does not document the answer.

        Requires the permission `campaigns.trigger.schedule.delete`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 4,194,304 bytes.

        Args:
            campaign_id: API identifier of the campaign.
            schedule_id: Identifier of the schedule, as its creation returned it.

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
        schedule: models.Schedule | Mapping[str, Any],
    ) -> models.CampaignsTriggerScheduleUpdateResponse:
        """
        Change the time of a scheduled campaign.

        Gives a send that was scheduled with `/campaigns/trigger/schedule/create` another time. The new
        `schedule` replaces the old one as a whole, so that a local time becomes one in UTC where
        `in_local_time` is left out. It has no effect on a send in local time whose time has passed in any
        time zone. The recipients stay the same. Braze does not document the answer.

        Requires the permission `campaigns.trigger.schedule.update`. Rate limit: 250,000 requests per hour,
        bucket `default`. At most 4,194,304 bytes.

        Args:
            campaign_id: API identifier of the campaign.
            schedule_id: Identifier of the schedule, as its creation returned it.
            schedule: When to send, or when users enter a Canvas: at a set time in UTC, at the same local time
                for each user, or at the best time of each user on a set day. An update replaces the whole schedule,
                so what it leaves out is no longer set.

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

    def data_series(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: datetime | str | Omit = OMIT,
    ) -> models.CampaignsDataSeriesResponse:
        """
        Get daily statistics of a campaign.

        Returns the statistics of a campaign, one entry for each of up to 100 days, by channel and
        variation. The channels of a multichannel campaign stand side by side; in a multivariate campaign
        each variation, and the control group, has an entry of its own in the list of its channel. For
        failures look at `delivery_failed` of SMS and at `errors` of webhooks. Conversions are counted
        twice: on the day of the conversion (`conversions`), and on the day of the message
        (`conversions_by_send_time`). For more than 100 days, ask again with an earlier `ending_at`. The
        limit on requests is this endpoint's own.

        Requires the permission `campaigns.data_series`. Rate limit: 50,000 requests per minute, bucket
        `campaigns_data_series`.

        Args:
            campaign_id: API identifier of the campaign, shown on its details page in the dashboard.
            length: Greatest number of days in the series, counted back from `ending_at`; 1 to 100.
            ending_at: Time at which the series ends, in ISO 8601 with an offset. Left out, the time of the
                request.

        Returns:
            The statistics, by day.

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
        Get a campaign with its messages.

        Returns one campaign: its state, schedule, channels and tags, the content of each variation of its
        message, and its conversion events. What a message holds depends on its channel. A campaign that was
        changed after its launch, without the changes being published yet, has `has_post_launch_draft` set;
        `post_launch_draft_version` asks for the changed version.

        Requires the permission `campaigns.details`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            campaign_id: API identifier of the campaign, shown on its details page in the dashboard.
            post_launch_draft_version: Whether to give the draft made since the launch, if there is one. Left
                out, it is not given.
            include_has_translatable_content: Whether each message says if it has content marked for
                translation. Left out, it does not.

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

        Lists campaigns with their name, tags and time of last edit, 100 to a page and sorted by time of
        creation. No total is given: a page with fewer than 100 campaigns is the last one.

        Requires the permission `campaigns.list`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            page: Page to return, counted from 0, which is also what is meant when it is left out.
            include_archived: Whether archived entries are listed too. Left out, they are not.
            sort_direction: Order by time of creation. Left out, the oldest come first.
            last_edit_time_gt: Only entries last edited after this time. ISO 8601; without an offset the time is
                taken as UTC.

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
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
        recipients: Sequence[models.CampaignRecipient | Mapping[str, Any]] | Omit = OMIT,
        attachments: Sequence[models.TriggerAttachment | Mapping[str, Any]] | Omit = OMIT,
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
        schedule: models.Schedule | Mapping[str, Any],
        send_id: str | Omit = OMIT,
        recipients: Sequence[models.CampaignRecipient | Mapping[str, Any]] | Omit = OMIT,
        audience: models.ConnectedAudience | Mapping[str, Any] | Omit = OMIT,
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
        schedule: models.Schedule | Mapping[str, Any],
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
        Get a campaign with its messages.

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
        self.data_series = raw(api.data_series)
        self.details = raw(api.details)
        self.list = raw(api.list)


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
        self.data_series = async_raw(api.data_series)
        self.details = async_raw(api.details)
        self.list = async_raw(api.list)
