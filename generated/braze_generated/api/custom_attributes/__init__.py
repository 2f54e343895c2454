# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``custom_attributes``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import custom_attributes_list

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class CustomAttributesApi:
    """
    Custom attributes with their types, statuses and tags.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> models.CustomAttributesListResponse:
        """
        List custom attributes.

        Lists the custom attributes recorded in the workspace with their type, description, status and tags,
        50 per page and in alphabetical order. The page size is fixed. The address of the next page is in
        the `Link` response header, with the `cursor` in its query.

        Requires the permission `custom_attributes.get`. Rate limit: 1,000 requests per hour, bucket
        `events_list`.

        Args:
            cursor: Where the page starts: the `cursor` in the link to the next page, which is in the `Link`
                header of the response. Defaults to the first page.

        Returns:
            A page of custom attributes.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/export/custom_attributes/get_custom_attributes
        """
        call = Call(
            custom_attributes_list.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._call(call)

    def list_iter(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> Pager[models.CustomAttributeDetails]:
        """
        List custom attributes, item by item, across all pages.

        Takes the arguments of `list` and starts from the given cursor, or the beginning. A page is fetched
        when its first item is requested. If a request fails, the error says how far the iteration came. To
        retry that page, continue with the same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/api/endpoints/export/custom_attributes/get_custom_attributes
        """
        call = Call(
            custom_attributes_list.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._pages(call)


class AsyncCustomAttributesApi:
    """
    The methods of `CustomAttributesApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> models.CustomAttributesListResponse:
        """
        List custom attributes.

        See `CustomAttributesApi.list` for arguments, limits and errors.
        """
        call = Call(
            custom_attributes_list.ENDPOINT,
            {"cursor": cursor},
        )
        return await self._client._call(call)

    def list_iter(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> AsyncPager[models.CustomAttributeDetails]:
        """
        List custom attributes, item by item, across all pages.

        See `CustomAttributesApi.list_iter` for arguments, limits and errors.
        """
        call = Call(
            custom_attributes_list.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._pages(call)


class RawCustomAttributesApi:
    """
    The methods of `CustomAttributesApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = CustomAttributesApi(client)
        self.list = raw(api.list)


class AsyncRawCustomAttributesApi:
    """
    The methods of `AsyncCustomAttributesApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncCustomAttributesApi(client)
        self.list = async_raw(api.list)
