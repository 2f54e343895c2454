# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``app_group``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    app_group_sdk_authentication_create,
    app_group_sdk_authentication_delete,
    app_group_sdk_authentication_keys,
    app_group_sdk_authentication_primary,
)

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, Client


class AppGroupApi:
    """
    SDK Authentication keys, with which Braze verifies the tokens of apps.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def sdk_authentication_create(
        self,
        *,
        app_id: str,
        rsa_public_key_str: str,
        description: str,
        make_primary: bool | Omit = OMIT,
    ) -> models.AppGroupSdkAuthenticationCreateResponse:
        """
        Add an SDK Authentication key to an app.

        Adds an RSA public key to an app, with which Braze verifies the signed tokens that the app sends. An
        app has at most three keys, of which one is the primary key. A key that is not a valid RSA public
        key, an empty description and an unknown app are rejected. Repeating a request adds the key again.

        Requires the permission `sdk_authentication.create`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            app_id: API identifier of the app.
            rsa_public_key_str: The RSA public key in PEM format, from `-----BEGIN PUBLIC KEY-----` to `-----END
                PUBLIC KEY-----`. Lists of keys call it `rsa_public_key`.
            description: What the key is for; not empty.
            make_primary: Whether the key becomes the primary key of the app.

        Returns:
            The key was added.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/sdk_authentication/post_create_sdk_authentication_key
        """
        call = Call(
            app_group_sdk_authentication_create.ENDPOINT,
            {
                "app_id": app_id,
                "rsa_public_key_str": rsa_public_key_str,
                "description": description,
                "make_primary": make_primary,
            },
        )
        return self._client._call(call)

    def sdk_authentication_keys(
        self,
        *,
        app_id: str,
    ) -> models.AppGroupSdkAuthenticationKeysResponse:
        """
        List the SDK Authentication keys of an app.

        Lists all keys of an app, at most three. One of them is the primary key. The keys are public; they
        verify tokens but cannot sign any.

        Requires the permission `sdk_authentication.keys`. Rate limit: 250,000 requests per hour, bucket
        `default`.

        Args:
            app_id: API identifier of the app.

        Returns:
            The keys of the app.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/sdk_authentication/get_sdk_authentication_keys
        """
        call = Call(
            app_group_sdk_authentication_keys.ENDPOINT,
            {"app_id": app_id},
        )
        return self._client._call(call)

    def sdk_authentication_primary(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> models.AppGroupSdkAuthenticationPrimaryResponse:
        """
        Make an SDK Authentication key the primary key.

        Makes one key the primary key of an app; the previous primary key remains as an ordinary key and can
        then be deleted. Returns all keys of the app. An unknown app, or a key that does not belong to it,
        is rejected.

        Requires the permission `sdk_authentication.primary`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            app_id: API identifier of the app.
            key_id: Identifier of a key of this app.

        Returns:
            The keys of the app, with the new primary key.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/sdk_authentication/put_primary_sdk_authentication_key
        """
        call = Call(
            app_group_sdk_authentication_primary.ENDPOINT,
            {"app_id": app_id, "key_id": key_id},
        )
        return self._client._call(call)

    def sdk_authentication_delete(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> models.AppGroupSdkAuthenticationDeleteResponse:
        """
        Delete an SDK Authentication key.

        Deletes a key of an app and returns the remaining ones. The primary key cannot be deleted; make
        another key the primary key first. Repeating a request deletes nothing else, but it is rejected
        because the key no longer exists: if that happens after a retry,
        `/app_group/sdk_authentication/keys` shows whether the key is gone.

        Requires the permission `sdk_authentication.delete`. Rate limit: 250,000 requests per hour, bucket
        `default`. At most 4,194,304 bytes.

        Args:
            app_id: API identifier of the app.
            key_id: Identifier of a key of this app; not that of the primary key.

        Returns:
            The remaining keys of the app.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/sdk_authentication/delete_sdk_authentication_key
        """
        call = Call(
            app_group_sdk_authentication_delete.ENDPOINT,
            {"app_id": app_id, "key_id": key_id},
        )
        return self._client._call(call)


class AsyncAppGroupApi:
    """
    The methods of `AppGroupApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def sdk_authentication_create(
        self,
        *,
        app_id: str,
        rsa_public_key_str: str,
        description: str,
        make_primary: bool | Omit = OMIT,
    ) -> models.AppGroupSdkAuthenticationCreateResponse:
        """
        Add an SDK Authentication key to an app.

        See `AppGroupApi.sdk_authentication_create` for arguments, limits and errors.
        """
        call = Call(
            app_group_sdk_authentication_create.ENDPOINT,
            {
                "app_id": app_id,
                "rsa_public_key_str": rsa_public_key_str,
                "description": description,
                "make_primary": make_primary,
            },
        )
        return await self._client._call(call)

    async def sdk_authentication_keys(
        self,
        *,
        app_id: str,
    ) -> models.AppGroupSdkAuthenticationKeysResponse:
        """
        List the SDK Authentication keys of an app.

        See `AppGroupApi.sdk_authentication_keys` for arguments, limits and errors.
        """
        call = Call(
            app_group_sdk_authentication_keys.ENDPOINT,
            {"app_id": app_id},
        )
        return await self._client._call(call)

    async def sdk_authentication_primary(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> models.AppGroupSdkAuthenticationPrimaryResponse:
        """
        Make an SDK Authentication key the primary key.

        See `AppGroupApi.sdk_authentication_primary` for arguments, limits and errors.
        """
        call = Call(
            app_group_sdk_authentication_primary.ENDPOINT,
            {"app_id": app_id, "key_id": key_id},
        )
        return await self._client._call(call)

    async def sdk_authentication_delete(
        self,
        *,
        app_id: str,
        key_id: str,
    ) -> models.AppGroupSdkAuthenticationDeleteResponse:
        """
        Delete an SDK Authentication key.

        See `AppGroupApi.sdk_authentication_delete` for arguments, limits and errors.
        """
        call = Call(
            app_group_sdk_authentication_delete.ENDPOINT,
            {"app_id": app_id, "key_id": key_id},
        )
        return await self._client._call(call)


class RawAppGroupApi:
    """
    The methods of `AppGroupApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = AppGroupApi(client)
        self.sdk_authentication_create = raw(api.sdk_authentication_create)
        self.sdk_authentication_keys = raw(api.sdk_authentication_keys)
        self.sdk_authentication_primary = raw(api.sdk_authentication_primary)
        self.sdk_authentication_delete = raw(api.sdk_authentication_delete)


class AsyncRawAppGroupApi:
    """
    The methods of `AsyncAppGroupApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncAppGroupApi(client)
        self.sdk_authentication_create = async_raw(api.sdk_authentication_create)
        self.sdk_authentication_keys = async_raw(api.sdk_authentication_keys)
        self.sdk_authentication_primary = async_raw(api.sdk_authentication_primary)
        self.sdk_authentication_delete = async_raw(api.sdk_authentication_delete)
