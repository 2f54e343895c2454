# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``preference_center``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import (
    preference_center_create,
    preference_center_get,
    preference_center_list,
    preference_center_replace,
    preference_center_url_get,
)

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, Client


class PreferenceCenterApi:
    """
    Create, update and read preference centers, the pages on which users manage their subscriptions.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def url_get(
        self,
        *,
        preference_center_external_id: str,
        user_id: str,
    ) -> models.PreferenceCenterUrlGetResponse:
        """
        Get the URL of a preference center for a user.

        Returns the URL at which a user can see and change their own subscriptions, for use outside of
        messages that Braze sends. Only for preference centers created with the API or the drag-and-drop
        editor.

        Requires the permission `preference_center.user.get`. Rate limit: 1,000 requests per minute, bucket
        `preference_center_url_get`.

        Args:
            preference_center_external_id: API identifier of the preference center, as returned on creation and
                in the list.
            user_id: External id of the user.

        Returns:
            The URL.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/preference_center/get_create_url_preference_center
        """
        call = Call(
            preference_center_url_get.ENDPOINT,
            {"preference_center_external_id": preference_center_external_id, "user_id": user_id},
        )
        return self._client._call(call)

    def list(
        self,
    ) -> models.PreferenceCenterListResponse:
        """
        List preference centers.

        Lists all preference centers of the workspace with their names and times.

        Requires the permission `preference_center.list`. Rate limit: 1,000 requests per minute, bucket
        `preference_center_list`.

        Returns:
            The preference centers.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/preference_center/get_list_preference_center
        """
        call = Call(
            preference_center_list.ENDPOINT,
            {},
        )
        return self._client._call(call)

    def get(
        self,
        *,
        preference_center_external_id: str,
    ) -> models.PreferenceCenterGetResponse:
        """
        Get a preference center.

        Returns a preference center with the HTML of its pages.

        Requires the permission `preference_center.get`. Rate limit: 1,000 requests per minute, bucket
        `preference_center_get`.

        Args:
            preference_center_external_id: API identifier of the preference center, as returned on creation and
                in the list.

        Returns:
            The preference center.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/preference_center/get_view_details_preference_center
        """
        call = Call(
            preference_center_get.ENDPOINT,
            {"preference_center_external_id": preference_center_external_id},
        )
        return self._client._call(call)

    def replace(
        self,
        *,
        preference_center_external_id: str,
        preference_center_page_html: str,
        confirmation_page_html: str,
        name: str | Omit = OMIT,
        preference_center_title: str | Omit = OMIT,
        state: models.PreferenceCenterState | Omit = OMIT,
        options: models.PreferenceCenterOptions | dicts.PreferenceCenterOptions | Omit = OMIT,
    ) -> models.PreferenceCenterReplaceResponse:
        """
        Replace a preference center.

        Sets the pages of a preference center and their options. The name of a preference center cannot be
        changed. Braze does not document whether optional fields that are omitted keep their values, so send
        all of them.

        Requires the permission `preference_center.update`. Rate limit: 10 requests per minute, bucket
        `preference_center_replace`. At most 4,194,304 bytes.

        Args:
            preference_center_external_id: API identifier of the preference center, as returned on creation and
                in the list.
            preference_center_page_html: HTML of the page on which users change their subscriptions. Can contain
                Liquid.
            confirmation_page_html: HTML of the page that confirms a change.
            name: Name of the preference center. It cannot be changed, so it can be omitted.
            preference_center_title: Title of the pages. Defaults to `Preference Center`.
            state: Whether the preference center can be used.
            options: Options of the pages.

        Returns:
            The preference center was replaced.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/preference_center/put_update_preference_center
        """
        call = Call(
            preference_center_replace.ENDPOINT,
            {
                "preference_center_external_id": preference_center_external_id,
                "preference_center_page_html": preference_center_page_html,
                "confirmation_page_html": confirmation_page_html,
                "name": name,
                "preference_center_title": preference_center_title,
                "state": state,
                "options": options,
            },
        )
        return self._client._call(call)

    def create(
        self,
        *,
        name: str,
        preference_center_page_html: str,
        confirmation_page_html: str,
        preference_center_title: str | Omit = OMIT,
        state: models.PreferenceCenterState | Omit = OMIT,
        options: models.PreferenceCenterOptions | dicts.PreferenceCenterOptions | Omit = OMIT,
    ) -> models.PreferenceCenterCreateResponse:
        """
        Create a preference center.

        Creates a preference center, a website hosted by Braze on which users see and change their
        subscriptions. The response contains the Liquid tag that links to it from messages. The HTML of the
        pages can contain Liquid, which inserts the subscriptions of the user.

        Requires the permission `preference_center.update`. Rate limit: 10 requests per minute, bucket
        `preference_center_create`. At most 4,194,304 bytes.

        Args:
            name: Name of the preference center: letters, digits, hyphens and underscores, without spaces.
                Cannot be changed later.
            preference_center_page_html: HTML of the page on which users change their subscriptions. Can contain
                Liquid.
            confirmation_page_html: HTML of the page that confirms a change.
            preference_center_title: Title of the pages. Defaults to `Preference Center`.
            state: Whether the preference center can be used. Defaults to `active`.
            options: Options of the pages.

        Returns:
            The preference center was created.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/preference_center/post_create_preference_center
        """
        call = Call(
            preference_center_create.ENDPOINT,
            {
                "name": name,
                "preference_center_page_html": preference_center_page_html,
                "confirmation_page_html": confirmation_page_html,
                "preference_center_title": preference_center_title,
                "state": state,
                "options": options,
            },
        )
        return self._client._call(call)


class AsyncPreferenceCenterApi:
    """
    The methods of `PreferenceCenterApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def url_get(
        self,
        *,
        preference_center_external_id: str,
        user_id: str,
    ) -> models.PreferenceCenterUrlGetResponse:
        """
        Get the URL of a preference center for a user.

        See `PreferenceCenterApi.url_get` for arguments, limits and errors.
        """
        call = Call(
            preference_center_url_get.ENDPOINT,
            {"preference_center_external_id": preference_center_external_id, "user_id": user_id},
        )
        return await self._client._call(call)

    async def list(
        self,
    ) -> models.PreferenceCenterListResponse:
        """
        List preference centers.

        See `PreferenceCenterApi.list` for arguments, limits and errors.
        """
        call = Call(
            preference_center_list.ENDPOINT,
            {},
        )
        return await self._client._call(call)

    async def get(
        self,
        *,
        preference_center_external_id: str,
    ) -> models.PreferenceCenterGetResponse:
        """
        Get a preference center.

        See `PreferenceCenterApi.get` for arguments, limits and errors.
        """
        call = Call(
            preference_center_get.ENDPOINT,
            {"preference_center_external_id": preference_center_external_id},
        )
        return await self._client._call(call)

    async def replace(
        self,
        *,
        preference_center_external_id: str,
        preference_center_page_html: str,
        confirmation_page_html: str,
        name: str | Omit = OMIT,
        preference_center_title: str | Omit = OMIT,
        state: models.PreferenceCenterState | Omit = OMIT,
        options: models.PreferenceCenterOptions | dicts.PreferenceCenterOptions | Omit = OMIT,
    ) -> models.PreferenceCenterReplaceResponse:
        """
        Replace a preference center.

        See `PreferenceCenterApi.replace` for arguments, limits and errors.
        """
        call = Call(
            preference_center_replace.ENDPOINT,
            {
                "preference_center_external_id": preference_center_external_id,
                "preference_center_page_html": preference_center_page_html,
                "confirmation_page_html": confirmation_page_html,
                "name": name,
                "preference_center_title": preference_center_title,
                "state": state,
                "options": options,
            },
        )
        return await self._client._call(call)

    async def create(
        self,
        *,
        name: str,
        preference_center_page_html: str,
        confirmation_page_html: str,
        preference_center_title: str | Omit = OMIT,
        state: models.PreferenceCenterState | Omit = OMIT,
        options: models.PreferenceCenterOptions | dicts.PreferenceCenterOptions | Omit = OMIT,
    ) -> models.PreferenceCenterCreateResponse:
        """
        Create a preference center.

        See `PreferenceCenterApi.create` for arguments, limits and errors.
        """
        call = Call(
            preference_center_create.ENDPOINT,
            {
                "name": name,
                "preference_center_page_html": preference_center_page_html,
                "confirmation_page_html": confirmation_page_html,
                "preference_center_title": preference_center_title,
                "state": state,
                "options": options,
            },
        )
        return await self._client._call(call)


class RawPreferenceCenterApi:
    """
    The methods of `PreferenceCenterApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = PreferenceCenterApi(client)
        self.url_get = raw(api.url_get)
        self.list = raw(api.list)
        self.get = raw(api.get)
        self.replace = raw(api.replace)
        self.create = raw(api.create)


class AsyncRawPreferenceCenterApi:
    """
    The methods of `AsyncPreferenceCenterApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncPreferenceCenterApi(client)
        self.url_get = async_raw(api.url_get)
        self.list = async_raw(api.list)
        self.get = async_raw(api.get)
        self.replace = async_raw(api.replace)
        self.create = async_raw(api.create)
