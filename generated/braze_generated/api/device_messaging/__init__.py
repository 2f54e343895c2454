# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``device_messaging``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import device_messaging_banners_sync, device_messaging_banners_track

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, Client


class DeviceMessagingApi:
    """
    Banners in your own interfaces (beta), with a key that can be embedded in apps.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def banners_sync(
        self,
        *,
        external_user_id: str,
        app_id: str,
        app_version: str,
        placements: Sequence[str],
        device_id: str | Omit = OMIT,
    ) -> models.DeviceMessagingBannersSyncResponse:
        """
        Get the Banners for a user.

        Returns, for each of the given placements, the Banner that the user is eligible for, or null. The
        response has the properties of the Banner, for an interface of your own, but no rendered HTML.
        Report what the user does with `/v1/device-messaging/banners/track`. With the `device_id` of one of
        the user's devices, the properties can be personalized for that device; otherwise, such parts have
        their default values.

        The Device Messaging API is in beta, and Braze has to enable it. It requires a key of the type
        "Client", which can be embedded in apps; other keys are rejected. Braze returns 404 if Banners are
        not enabled, and possibly for a missing or invalid key.

        Requires the permission `banners.sync`. Rate limit: 250,000 requests per hour, bucket
        `device_messaging` (your contract may differ).

        Args:
            external_user_id: External id of the user.
            app_id: API identifier of the app, which must be in the workspace of the key.
            app_version: Version of the app, at most 255 characters.
            placements: Identifiers of the placements, at least one.
            device_id: Device for which Banners are personalized, as in Braze's SDK; at most 1,011 bytes. An
                empty or unknown one is ignored.

        Returns:
            The Banner of each placement.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/device_messaging_api/endpoints/banners/post_sync_banners
        """
        call = Call(
            device_messaging_banners_sync.ENDPOINT,
            {
                "external_user_id": external_user_id,
                "app_id": app_id,
                "app_version": app_version,
                "placements": placements,
                "device_id": device_id,
            },
        )
        return self._client._call(call)

    def banners_track(
        self,
        *,
        external_user_id: str,
        app_id: str,
        app_version: str,
        events: Sequence[models.BannerEvent | dicts.BannerEvent],
    ) -> models.DeviceMessagingBannersTrackResponse:
        """
        Record events of Banners.

        Records impressions, clicks and dismissals of Banners for one user. Each event is checked
        separately: invalid ones are listed in `errors` of a successful response, and the others are
        recorded. If none is valid, the request is rejected (400). A dismissed Banner is no longer returned
        for the user, unless the campaign allows it; since events are queued, which in rare cases takes a
        few minutes, your app has to hide it until then. Repeating a request records its events again.

        The Device Messaging API is in beta, and Braze has to enable it (404 if Banners are not enabled). It
        requires a key of the type "Client", which can be embedded in apps; other keys are rejected.

        Requires the permission `banners.track`. Rate limit: 250,000 requests per hour, bucket
        `device_messaging` (your contract may differ).

        Args:
            external_user_id: External id of the user; fewer than 987 bytes in UTF-8.
            app_id: API identifier of the app, which must be in the workspace of the key.
            app_version: Version of the app, at most 255 characters.
            events: Events to record, at least one.

        Returns:
            The events were queued, except those in `errors`.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/device_messaging_api/endpoints/banners/post_track_banner_events
        """
        call = Call(
            device_messaging_banners_track.ENDPOINT,
            {"external_user_id": external_user_id, "app_id": app_id, "app_version": app_version, "events": events},
        )
        return self._client._call(call)


class AsyncDeviceMessagingApi:
    """
    The methods of `DeviceMessagingApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def banners_sync(
        self,
        *,
        external_user_id: str,
        app_id: str,
        app_version: str,
        placements: Sequence[str],
        device_id: str | Omit = OMIT,
    ) -> models.DeviceMessagingBannersSyncResponse:
        """
        Get the Banners for a user.

        See `DeviceMessagingApi.banners_sync` for arguments, limits and errors.
        """
        call = Call(
            device_messaging_banners_sync.ENDPOINT,
            {
                "external_user_id": external_user_id,
                "app_id": app_id,
                "app_version": app_version,
                "placements": placements,
                "device_id": device_id,
            },
        )
        return await self._client._call(call)

    async def banners_track(
        self,
        *,
        external_user_id: str,
        app_id: str,
        app_version: str,
        events: Sequence[models.BannerEvent | dicts.BannerEvent],
    ) -> models.DeviceMessagingBannersTrackResponse:
        """
        Record events of Banners.

        See `DeviceMessagingApi.banners_track` for arguments, limits and errors.
        """
        call = Call(
            device_messaging_banners_track.ENDPOINT,
            {"external_user_id": external_user_id, "app_id": app_id, "app_version": app_version, "events": events},
        )
        return await self._client._call(call)


class RawDeviceMessagingApi:
    """
    The methods of `DeviceMessagingApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = DeviceMessagingApi(client)
        self.banners_sync = raw(api.banners_sync)
        self.banners_track = raw(api.banners_track)


class AsyncRawDeviceMessagingApi:
    """
    The methods of `AsyncDeviceMessagingApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncDeviceMessagingApi(client)
        self.banners_sync = async_raw(api.banners_sync)
        self.banners_track = async_raw(api.banners_track)
