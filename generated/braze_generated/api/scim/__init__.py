# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``scim``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import scim_user_delete, scim_user_get, scim_user_replace, scim_users_create, scim_users_list

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, Client


class ScimApi:
    """
    Create, update, find and delete dashboard users, with a SCIM token instead of a REST API key.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def user_delete(
        self,
        *,
        id: str,
        x_request_origin: str,
    ) -> models.EmptyResponse:
        """
        Delete a dashboard user.

        Permanently deletes a dashboard user. Repeating the request returns 404 (`User not found`) and has
        no effect; if an earlier attempt had an unknown outcome, this means that the user is deleted.
        Requires a SCIM token instead of a REST API key, from an allowed IP address. Not available with the
        integrations for Okta and Entra ID. The rate limit applies to the whole company.

        Rate limit: 5,000 requests per day, bucket `scim`.

        Args:
            id: Resource identifier of the dashboard user, as returned when the user is created or found.
            x_request_origin: The service origin that is entered in the SCIM settings in the dashboard.

        Returns:
            The user was deleted. There is no body.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/scim/delete_existing_dashboard_user
        """
        call = Call(
            scim_user_delete.ENDPOINT,
            {"id": id, "x_request_origin": x_request_origin},
        )
        return self._client._call(call)

    def user_get(
        self,
        *,
        id: str,
        x_request_origin: str,
    ) -> models.ScimUserGetResponse:
        """
        Get a dashboard user.

        Returns a dashboard user with all permissions. Requires a SCIM token instead of a REST API key, from
        an allowed IP address. Not available with the integrations for Okta and Entra ID. The rate limit
        applies to the whole company.

        Rate limit: 5,000 requests per day, bucket `scim`.

        Args:
            id: Resource identifier of the dashboard user, as returned when the user is created or found.
            x_request_origin: The service origin that is entered in the SCIM settings in the dashboard.

        Returns:
            The user.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/scim/get_see_user_account_information
        """
        call = Call(
            scim_user_get.ENDPOINT,
            {"id": id, "x_request_origin": x_request_origin},
        )
        return self._client._call(call)

    def user_replace(
        self,
        *,
        id: str,
        x_request_origin: str,
        schemas: Sequence[models.ScimUserSchema],
        name: models.ScimName | dicts.ScimName,
        department: models.ScimDepartment,
        permissions: models.ScimPermissions | dicts.ScimPermissions,
    ) -> models.ScimUserReplaceResponse:
        """
        Replace a dashboard user.

        Sets the name, department and permissions of a dashboard user. The email address cannot be changed.
        Requires a SCIM token instead of a REST API key, from an allowed IP address. Not available with the
        integrations for Okta and Entra ID. The rate limit applies to the whole company.

        Rate limit: 5,000 requests per day, bucket `scim`. At most 4,194,304 bytes.

        Args:
            id: Resource identifier of the dashboard user, as returned when the user is created or found.
            x_request_origin: The service origin that is entered in the SCIM settings in the dashboard.
            schemas: Identifiers of the SCIM schemas that the request follows: that of users.
            name: Name of a dashboard user.
            department: Department of a dashboard user.
            permissions: Permissions of the user.

        Returns:
            The user was replaced.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/scim/put_update_existing_user_account
        """
        call = Call(
            scim_user_replace.ENDPOINT,
            {
                "id": id,
                "x_request_origin": x_request_origin,
                "schemas": schemas,
                "name": name,
                "department": department,
                "permissions": permissions,
            },
        )
        return self._client._call(call)

    def users_list(
        self,
        *,
        filter_: str,
        x_request_origin: str,
    ) -> models.ScimUsersListResponse:
        """
        Find a dashboard user by email address.

        Finds the dashboard user with an email address and returns a list with that user. If there is none,
        the list is empty and `totalResults` is 0; the response is not 404. Users cannot be listed without a
        filter. Requires a SCIM token instead of a REST API key, from an allowed IP address. Not available
        with the integrations for Okta and Entra ID. The rate limit applies to the whole company.

        Rate limit: 5,000 requests per day, bucket `scim`.

        Args:
            filter_: Email address to look up, in the form `userName eq "mira.solberg@example.com"`. Other
                filters of SCIM are not supported. The whole address must match, and the double quotes are required.
            x_request_origin: The service origin that is entered in the SCIM settings in the dashboard.

        Returns:
            A list with the user, or an empty list.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/scim/get_search_existing_dashboard_user
        """
        call = Call(
            scim_users_list.ENDPOINT,
            {"filter_": filter_, "x_request_origin": x_request_origin},
        )
        return self._client._call(call)

    def users_create(
        self,
        *,
        x_request_origin: str,
        schemas: Sequence[models.ScimUserSchema],
        user_name: str,
        name: models.ScimName | dicts.ScimName,
        department: models.ScimDepartment,
        permissions: models.ScimPermissions | dicts.ScimPermissions | Omit = OMIT,
    ) -> models.ScimUsersCreateResponse:
        """
        Create a dashboard user.

        Creates a dashboard user. If a user with the email address exists, nothing is changed and the
        response is 409 (`User already exists in the database.`); after an attempt with an unknown outcome,
        this can mean that the earlier attempt succeeded, which a search for the email address confirms.
        Requires a SCIM token instead of a REST API key, from an allowed IP address. Not available with the
        integrations for Okta and Entra ID. The rate limit applies to the whole company.

        Rate limit: 5,000 requests per day, bucket `scim`. At most 4,194,304 bytes.

        Args:
            x_request_origin: The service origin that is entered in the SCIM settings in the dashboard.
            schemas: Identifiers of the SCIM schemas that the request follows: that of users.
            user_name: Email address of the user. Cannot be changed later.
            name: Name of a dashboard user.
            department: Department of a dashboard user.
            permissions: Permissions of the user. By default, the user has none.

        Returns:
            The user was created.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/scim/post_create_user_account
        """
        call = Call(
            scim_users_create.ENDPOINT,
            {
                "x_request_origin": x_request_origin,
                "schemas": schemas,
                "user_name": user_name,
                "name": name,
                "department": department,
                "permissions": permissions,
            },
        )
        return self._client._call(call)


class AsyncScimApi:
    """
    The methods of `ScimApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def user_delete(
        self,
        *,
        id: str,
        x_request_origin: str,
    ) -> models.EmptyResponse:
        """
        Delete a dashboard user.

        See `ScimApi.user_delete` for arguments, limits and errors.
        """
        call = Call(
            scim_user_delete.ENDPOINT,
            {"id": id, "x_request_origin": x_request_origin},
        )
        return await self._client._call(call)

    async def user_get(
        self,
        *,
        id: str,
        x_request_origin: str,
    ) -> models.ScimUserGetResponse:
        """
        Get a dashboard user.

        See `ScimApi.user_get` for arguments, limits and errors.
        """
        call = Call(
            scim_user_get.ENDPOINT,
            {"id": id, "x_request_origin": x_request_origin},
        )
        return await self._client._call(call)

    async def user_replace(
        self,
        *,
        id: str,
        x_request_origin: str,
        schemas: Sequence[models.ScimUserSchema],
        name: models.ScimName | dicts.ScimName,
        department: models.ScimDepartment,
        permissions: models.ScimPermissions | dicts.ScimPermissions,
    ) -> models.ScimUserReplaceResponse:
        """
        Replace a dashboard user.

        See `ScimApi.user_replace` for arguments, limits and errors.
        """
        call = Call(
            scim_user_replace.ENDPOINT,
            {
                "id": id,
                "x_request_origin": x_request_origin,
                "schemas": schemas,
                "name": name,
                "department": department,
                "permissions": permissions,
            },
        )
        return await self._client._call(call)

    async def users_list(
        self,
        *,
        filter_: str,
        x_request_origin: str,
    ) -> models.ScimUsersListResponse:
        """
        Find a dashboard user by email address.

        See `ScimApi.users_list` for arguments, limits and errors.
        """
        call = Call(
            scim_users_list.ENDPOINT,
            {"filter_": filter_, "x_request_origin": x_request_origin},
        )
        return await self._client._call(call)

    async def users_create(
        self,
        *,
        x_request_origin: str,
        schemas: Sequence[models.ScimUserSchema],
        user_name: str,
        name: models.ScimName | dicts.ScimName,
        department: models.ScimDepartment,
        permissions: models.ScimPermissions | dicts.ScimPermissions | Omit = OMIT,
    ) -> models.ScimUsersCreateResponse:
        """
        Create a dashboard user.

        See `ScimApi.users_create` for arguments, limits and errors.
        """
        call = Call(
            scim_users_create.ENDPOINT,
            {
                "x_request_origin": x_request_origin,
                "schemas": schemas,
                "user_name": user_name,
                "name": name,
                "department": department,
                "permissions": permissions,
            },
        )
        return await self._client._call(call)


class RawScimApi:
    """
    The methods of `ScimApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = ScimApi(client)
        self.user_delete = raw(api.user_delete)
        self.user_get = raw(api.user_get)
        self.user_replace = raw(api.user_replace)
        self.users_list = raw(api.users_list)
        self.users_create = raw(api.users_create)


class AsyncRawScimApi:
    """
    The methods of `AsyncScimApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncScimApi(client)
        self.user_delete = async_raw(api.user_delete)
        self.user_get = async_raw(api.user_get)
        self.user_replace = async_raw(api.user_replace)
        self.users_list = async_raw(api.users_list)
        self.users_create = async_raw(api.users_create)
