# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``care_homes``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.files import File
from ...runtime.omit import OMIT, Omit
from . import (
    care_homes_create,
    care_homes_delete,
    care_homes_list,
    care_homes_picture,
    care_homes_resident_replace,
    care_homes_residents_delete,
    care_homes_residents_list,
    care_homes_residents_update,
)

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class CareHomesApi:
    """
    Where pets live.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> models.CareHomesListResponse:
        """
        List home.

        List homes.

        Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            cursor: The cursor.

        Returns:
            List home.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/homes/care_homes_list
        """
        call = Call(
            care_homes_list.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._call(call)

    def list_iter(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> Pager[models.StoredHome]:
        """
        List home, item by item, across all pages.

        Takes the arguments of `list` and starts from the given cursor, or the beginning. A page is fetched
        when its first item is requested. If a request fails, the error says how far the iteration came. To
        retry that page, continue with the same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/homes/care_homes_list
        """
        call = Call(
            care_homes_list.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._pages(call)

    def create(
        self,
        *,
        name: str,
        emails: str | Sequence[str] | Omit = OMIT,
        attributes: models.HomeAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.CareHomesCreateResponse:
        """
        Create home.

        Create homes.

        Rate limit: 250,000 requests per hour, bucket `default`. At most 50 items in `emails`.

        Args:
            name: Its name.
            emails: One or more email addresses.
            attributes: Attributes of a home.

        Returns:
            Create home.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/homes/care_homes_create
        """
        call = Call(
            care_homes_create.ENDPOINT,
            {"name": name, "emails": emails, "attributes": attributes},
        )
        return self._client._call(call)

    def delete(
        self,
        *,
        home_id: str,
        x_request_origin: str,
    ) -> models.EmptyResponse:
        """
        Delete home.

        Delete homes.

        Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            home_id: The homeID.
            x_request_origin: The X-Request-Origin.

        Returns:
            Delete home.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/homes/care_homes_delete
        """
        call = Call(
            care_homes_delete.ENDPOINT,
            {"home_id": home_id, "x_request_origin": x_request_origin},
        )
        return self._client._call(call)

    def residents_list(
        self,
        *,
        home_id: str,
        start_index: int | Omit = OMIT,
        count: int | Omit = OMIT,
    ) -> models.CareHomesResidentsListResponse:
        """
        List resident.

        List residents.

        Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            home_id: The homeID.
            start_index: The startIndex.
            count: The count.

        Returns:
            List resident.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/homes/care_homes_residents_list
        """
        call = Call(
            care_homes_residents_list.ENDPOINT,
            {"home_id": home_id, "start_index": start_index, "count": count},
        )
        return self._client._call(call)

    def residents_list_iter(
        self,
        *,
        home_id: str,
        start_index: int | Omit = OMIT,
        count: int | Omit = OMIT,
    ) -> Pager[models.StoredResident]:
        """
        List resident, item by item, across all pages.

        Takes the arguments of `residents_list` and starts from the given index, or the beginning. A page is
        fetched when its first item is requested. If a request fails, the error says how far the iteration
        came. To retry that page, continue with the same iterator; to resume later, pass the arguments in
        `position`.

        See https://www.braze.com/docs/homes/care_homes_residents_list
        """
        call = Call(
            care_homes_residents_list.ENDPOINT,
            {"home_id": home_id, "start_index": start_index, "count": count},
        )
        return self._client._pages(call)

    def residents_update(
        self,
        *,
        home_id: str,
        resources: Sequence[models.Resident | Mapping[str, Any]],
    ) -> models.CareHomesResidentsUpdateResponse:
        """
        Update resident.

        Update residents.

        Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            home_id: The homeID.
            resources: The residents.

        Returns:
            Update resident.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/homes/care_homes_residents_update
        """
        call = Call(
            care_homes_residents_update.ENDPOINT,
            {"home_id": home_id, "resources": resources},
        )
        return self._client._call(call)

    def residents_delete(
        self,
        *,
        home_id: str,
        names: Sequence[str],
    ) -> models.CareHomesResidentsDeleteResponse:
        """
        Delete resident.

        Delete residents.

        Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            home_id: The homeID.
            names: Their names.

        Returns:
            Delete resident.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/homes/care_homes_residents_delete
        """
        call = Call(
            care_homes_residents_delete.ENDPOINT,
            {"home_id": home_id, "names": names},
        )
        return self._client._call(call)

    def resident_replace(
        self,
        *,
        home_id: str,
        name: str,
        user_name: str,
        meta_data: str | Omit = OMIT,
    ) -> models.CareHomesResidentReplaceResponse:
        """
        Replace resident.

        Replace residents.

        Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            home_id: The homeID.
            name: The name.
            user_name: The name.
            meta_data: Data.

        Returns:
            Replace resident.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/homes/care_homes_resident_replace
        """
        call = Call(
            care_homes_resident_replace.ENDPOINT,
            {"home_id": home_id, "name": name, "user_name": user_name, "meta_data": meta_data},
        )
        return self._client._call(call)

    def picture(
        self,
        *,
        home_id: str,
        picture_url: str | Omit = OMIT,
        picture_file: File | Omit = OMIT,
        title: str | Omit = OMIT,
    ) -> models.CareHomesPictureResponse:
        """
        Upload picture.

        Upload pictures.

        Rate limit: 250,000 requests per hour, bucket `default`. Give exactly 1 of `picture_url`,
        `picture_file`.

        Args:
            home_id: The homeID.
            picture_url: Where it is.
            picture_file: Its content.
            title: Its title.

        Returns:
            Upload picture.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/homes/care_homes_picture
        """
        call = Call(
            care_homes_picture.ENDPOINT,
            {"home_id": home_id, "picture_url": picture_url, "picture_file": picture_file, "title": title},
        )
        return self._client._call(call)


class AsyncCareHomesApi:
    """
    The methods of `CareHomesApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> models.CareHomesListResponse:
        """
        List home.

        See `CareHomesApi.list` for arguments, limits and errors.
        """
        call = Call(
            care_homes_list.ENDPOINT,
            {"cursor": cursor},
        )
        return await self._client._call(call)

    def list_iter(
        self,
        *,
        cursor: str | Omit = OMIT,
    ) -> AsyncPager[models.StoredHome]:
        """
        List home, item by item, across all pages.

        See `CareHomesApi.list_iter` for arguments, limits and errors.
        """
        call = Call(
            care_homes_list.ENDPOINT,
            {"cursor": cursor},
        )
        return self._client._pages(call)

    async def create(
        self,
        *,
        name: str,
        emails: str | Sequence[str] | Omit = OMIT,
        attributes: models.HomeAttributes | Mapping[str, Any] | Omit = OMIT,
    ) -> models.CareHomesCreateResponse:
        """
        Create home.

        See `CareHomesApi.create` for arguments, limits and errors.
        """
        call = Call(
            care_homes_create.ENDPOINT,
            {"name": name, "emails": emails, "attributes": attributes},
        )
        return await self._client._call(call)

    async def delete(
        self,
        *,
        home_id: str,
        x_request_origin: str,
    ) -> models.EmptyResponse:
        """
        Delete home.

        See `CareHomesApi.delete` for arguments, limits and errors.
        """
        call = Call(
            care_homes_delete.ENDPOINT,
            {"home_id": home_id, "x_request_origin": x_request_origin},
        )
        return await self._client._call(call)

    async def residents_list(
        self,
        *,
        home_id: str,
        start_index: int | Omit = OMIT,
        count: int | Omit = OMIT,
    ) -> models.CareHomesResidentsListResponse:
        """
        List resident.

        See `CareHomesApi.residents_list` for arguments, limits and errors.
        """
        call = Call(
            care_homes_residents_list.ENDPOINT,
            {"home_id": home_id, "start_index": start_index, "count": count},
        )
        return await self._client._call(call)

    def residents_list_iter(
        self,
        *,
        home_id: str,
        start_index: int | Omit = OMIT,
        count: int | Omit = OMIT,
    ) -> AsyncPager[models.StoredResident]:
        """
        List resident, item by item, across all pages.

        See `CareHomesApi.residents_list_iter` for arguments, limits and errors.
        """
        call = Call(
            care_homes_residents_list.ENDPOINT,
            {"home_id": home_id, "start_index": start_index, "count": count},
        )
        return self._client._pages(call)

    async def residents_update(
        self,
        *,
        home_id: str,
        resources: Sequence[models.Resident | Mapping[str, Any]],
    ) -> models.CareHomesResidentsUpdateResponse:
        """
        Update resident.

        See `CareHomesApi.residents_update` for arguments, limits and errors.
        """
        call = Call(
            care_homes_residents_update.ENDPOINT,
            {"home_id": home_id, "resources": resources},
        )
        return await self._client._call(call)

    async def residents_delete(
        self,
        *,
        home_id: str,
        names: Sequence[str],
    ) -> models.CareHomesResidentsDeleteResponse:
        """
        Delete resident.

        See `CareHomesApi.residents_delete` for arguments, limits and errors.
        """
        call = Call(
            care_homes_residents_delete.ENDPOINT,
            {"home_id": home_id, "names": names},
        )
        return await self._client._call(call)

    async def resident_replace(
        self,
        *,
        home_id: str,
        name: str,
        user_name: str,
        meta_data: str | Omit = OMIT,
    ) -> models.CareHomesResidentReplaceResponse:
        """
        Replace resident.

        See `CareHomesApi.resident_replace` for arguments, limits and errors.
        """
        call = Call(
            care_homes_resident_replace.ENDPOINT,
            {"home_id": home_id, "name": name, "user_name": user_name, "meta_data": meta_data},
        )
        return await self._client._call(call)

    async def picture(
        self,
        *,
        home_id: str,
        picture_url: str | Omit = OMIT,
        picture_file: File | Omit = OMIT,
        title: str | Omit = OMIT,
    ) -> models.CareHomesPictureResponse:
        """
        Upload picture.

        See `CareHomesApi.picture` for arguments, limits and errors.
        """
        call = Call(
            care_homes_picture.ENDPOINT,
            {"home_id": home_id, "picture_url": picture_url, "picture_file": picture_file, "title": title},
        )
        return await self._client._call(call)


class RawCareHomesApi:
    """
    The methods of `CareHomesApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = CareHomesApi(client)
        self.list = raw(api.list)
        self.create = raw(api.create)
        self.delete = raw(api.delete)
        self.residents_list = raw(api.residents_list)
        self.residents_update = raw(api.residents_update)
        self.residents_delete = raw(api.residents_delete)
        self.resident_replace = raw(api.resident_replace)
        self.picture = raw(api.picture)


class AsyncRawCareHomesApi:
    """
    The methods of `AsyncCareHomesApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncCareHomesApi(client)
        self.list = async_raw(api.list)
        self.create = async_raw(api.create)
        self.delete = async_raw(api.delete)
        self.residents_list = async_raw(api.residents_list)
        self.residents_update = async_raw(api.residents_update)
        self.residents_delete = async_raw(api.residents_delete)
        self.resident_replace = async_raw(api.resident_replace)
        self.picture = async_raw(api.picture)
