# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``apps``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import apps_push_credential_update

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, Client


class AppsApi:
    """
    Credentials with which Braze sends push messages for an app.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def push_credential_update(
        self,
        *,
        app_id: str,
        apple: models.ApplePushCredential | dicts.ApplePushCredential | Omit = OMIT,
        firebase: models.FirebasePushCredential | dicts.FirebasePushCredential | Omit = OMIT,
        huawei: models.HuaweiPushCredential | dicts.HuaweiPushCredential | Omit = OMIT,
        kindle: models.KindlePushCredential | dicts.KindlePushCredential | Omit = OMIT,
    ) -> models.AppsPushCredentialUpdateResponse:
        """
        Update the push credentials of an app.

        Replaces the credentials with which Braze sends push messages for one app, on one platform per
        request: Apple, Firebase, Huawei or Kindle. Files are sent as Base64 text. For Apple, only `.p8`
        authentication keys are accepted, no `.p12` or `.pem` certificates. The body holds secrets, so do
        not log it.

        Requires the permission `apps.push_credential`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes. Give exactly 1 of `apple`, `firebase`, `huawei`, `kindle`.

        Args:
            app_id: API identifier of the app, shown in the dashboard under Settings > App Settings.
            apple: An authentication key for the Apple Push Notification service (APNs).
            firebase: A service account for Firebase Cloud Messaging.
            huawei: Credentials for Huawei Mobile Services.
            kindle: Credentials for Amazon Device Messaging.

        Returns:
            The credentials were updated.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/apps/post_update_push_credential
        """
        call = Call(
            apps_push_credential_update.ENDPOINT,
            {"app_id": app_id, "apple": apple, "firebase": firebase, "huawei": huawei, "kindle": kindle},
        )
        return self._client._call(call)


class AsyncAppsApi:
    """
    The methods of `AppsApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def push_credential_update(
        self,
        *,
        app_id: str,
        apple: models.ApplePushCredential | dicts.ApplePushCredential | Omit = OMIT,
        firebase: models.FirebasePushCredential | dicts.FirebasePushCredential | Omit = OMIT,
        huawei: models.HuaweiPushCredential | dicts.HuaweiPushCredential | Omit = OMIT,
        kindle: models.KindlePushCredential | dicts.KindlePushCredential | Omit = OMIT,
    ) -> models.AppsPushCredentialUpdateResponse:
        """
        Update the push credentials of an app.

        See `AppsApi.push_credential_update` for arguments, limits and errors.
        """
        call = Call(
            apps_push_credential_update.ENDPOINT,
            {"app_id": app_id, "apple": apple, "firebase": firebase, "huawei": huawei, "kindle": kindle},
        )
        return await self._client._call(call)


class RawAppsApi:
    """
    The methods of `AppsApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = AppsApi(client)
        self.push_credential_update = raw(api.push_credential_update)


class AsyncRawAppsApi:
    """
    The methods of `AsyncAppsApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncAppsApi(client)
        self.push_credential_update = async_raw(api.push_credential_update)
