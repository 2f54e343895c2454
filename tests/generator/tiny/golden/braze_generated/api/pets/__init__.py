# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``pets``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.call import Call, async_raw, raw
from ...runtime.omit import OMIT, Omit
from . import pets_list, pets_track, pets_walks

if TYPE_CHECKING:
    from ... import dicts, models
    from ...runtime.call import AsyncClient, AsyncPager, Client, Pager


class PetsApi:
    """
    Pets, and what they do.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def track(
        self,
        *,
        pets: Sequence[models.Pet | Mapping[str, Any]] | Omit = OMIT,
        walks: Sequence[str] | Omit = OMIT,
        from_: datetime | str | Omit = OMIT,
    ) -> models.PetsTrackResponse:
        """
        Write pets.

        Writes pets. A field that is null is removed.

        Requires the permission `pets.track`. Rate limit: 100 requests in 3 seconds, bucket `pets` (your
        contract may differ). If the pet is a cat: 10 requests per minute, bucket `cats`. At most 75 items
        in `pets` and `walks` together. At most 4,194,304 bytes.

        Args:
            pets: The pets.
            walks: Their walks.
            from_: A point in time.

        Returns:
            The pets were accepted.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/pets/track
        """
        call = Call(
            pets_track.ENDPOINT,
            {"pets": pets, "walks": walks, "from_": from_},
        )
        return self._client._call(call)

    def list(
        self,
        *,
        page: int | Omit = OMIT,
        since_time_gt: datetime | str | Omit = OMIT,
        id: Sequence[str] | Omit = OMIT,
    ) -> models.PetsListResponse:
        """
        List pets.

        Lists pets.

        Deprecated. Use instead: Use walks.

        Rate limit: 250,000 requests per hour, bucket `default`. Give at least 1 of `page`, `since_time_gt`.

        Args:
            page: Page to return.
            since_time_gt: Only pets since then.
            id: Ids of pets.

        Returns:
            One page of pets.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/pets/list
        """
        call = Call(
            pets_list.ENDPOINT,
            {"page": page, "since_time_gt": since_time_gt, "id": id},
        )
        return self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
        since_time_gt: datetime | str | Omit = OMIT,
        id: Sequence[str] | Omit = OMIT,
    ) -> Pager[models.StoredPet]:
        """
        List pets, item by item, across all pages.

        Takes the arguments of `list` and starts from the given page, or the first. A page is fetched when
        its first item is requested. If a request fails, the error says how far the iteration came. To retry
        that page, continue with the same iterator; to resume later, pass the arguments in `position`.

        See https://www.braze.com/docs/pets/list
        """
        call = Call(
            pets_list.ENDPOINT,
            {"page": page, "since_time_gt": since_time_gt, "id": id},
        )
        return self._client._pages(call)

    def walks(
        self,
        *,
        pet_id: str,
        who: models.Owner | dicts.Owner | models.Named | dicts.Named | str,
        filter_: models.Filter | dicts.Filter | Omit = OMIT,
        note: Any | Omit = OMIT,
        walk: models.Walk | dicts.Walk | Omit = OMIT,
    ) -> models.PetsWalksResponse:
        """
        Walk a pet.

        Walks a pet.

        Requires the permission `pets.walk`. Rate limit: 250,000 requests per hour, bucket `default`.

        Args:
            pet_id: Id of the pet.
            who: Name or person.
            filter_: A condition that may hold conditions.
            note: Anything.
            walk: When a walk is.

        Returns:
            The pet was walked.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/pets/walks
        """
        call = Call(
            pets_walks.ENDPOINT,
            {"pet_id": pet_id, "who": who, "filter_": filter_, "note": note, "walk": walk},
        )
        return self._client._call(call)


class AsyncPetsApi:
    """
    The methods of `PetsApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def track(
        self,
        *,
        pets: Sequence[models.Pet | Mapping[str, Any]] | Omit = OMIT,
        walks: Sequence[str] | Omit = OMIT,
        from_: datetime | str | Omit = OMIT,
    ) -> models.PetsTrackResponse:
        """
        Write pets.

        See `PetsApi.track` for arguments, limits and errors.
        """
        call = Call(
            pets_track.ENDPOINT,
            {"pets": pets, "walks": walks, "from_": from_},
        )
        return await self._client._call(call)

    async def list(
        self,
        *,
        page: int | Omit = OMIT,
        since_time_gt: datetime | str | Omit = OMIT,
        id: Sequence[str] | Omit = OMIT,
    ) -> models.PetsListResponse:
        """
        List pets.

        See `PetsApi.list` for arguments, limits and errors.
        """
        call = Call(
            pets_list.ENDPOINT,
            {"page": page, "since_time_gt": since_time_gt, "id": id},
        )
        return await self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
        since_time_gt: datetime | str | Omit = OMIT,
        id: Sequence[str] | Omit = OMIT,
    ) -> AsyncPager[models.StoredPet]:
        """
        List pets, item by item, across all pages.

        See `PetsApi.list_iter` for arguments, limits and errors.
        """
        call = Call(
            pets_list.ENDPOINT,
            {"page": page, "since_time_gt": since_time_gt, "id": id},
        )
        return self._client._pages(call)

    async def walks(
        self,
        *,
        pet_id: str,
        who: models.Owner | dicts.Owner | models.Named | dicts.Named | str,
        filter_: models.Filter | dicts.Filter | Omit = OMIT,
        note: Any | Omit = OMIT,
        walk: models.Walk | dicts.Walk | Omit = OMIT,
    ) -> models.PetsWalksResponse:
        """
        Walk a pet.

        See `PetsApi.walks` for arguments, limits and errors.
        """
        call = Call(
            pets_walks.ENDPOINT,
            {"pet_id": pet_id, "who": who, "filter_": filter_, "note": note, "walk": walk},
        )
        return await self._client._call(call)


class RawPetsApi:
    """
    The methods of `PetsApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = PetsApi(client)
        self.track = raw(api.track)
        self.list = raw(api.list)
        self.walks = raw(api.walks)


class AsyncRawPetsApi:
    """
    The methods of `AsyncPetsApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncPetsApi(client)
        self.track = async_raw(api.track)
        self.list = async_raw(api.list)
        self.walks = async_raw(api.walks)
