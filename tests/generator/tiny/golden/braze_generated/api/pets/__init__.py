# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``pets``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ...client import Call, async_raw, raw
from ...types import OMIT, Omit
from . import pets_list, pets_track, pets_walks

if TYPE_CHECKING:
    from ... import models
    from ...client import AsyncClient, AsyncPager, Client, Pager


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

        Needs the permission `pets.track`. Rate limit: 100 requests in 3 seconds, bucket `pets` (your
        contract may differ). Where the pet is a cat: 10 requests a minute, bucket `cats`. At most 75 items
        in `pets` and `walks` together. At most 4,194,304 bytes.

        Args:
            pets: The pets.
            walks: Their walks.
            from_: A point in time.

        Returns:
            The pets were accepted.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/pets/track
        """
        call = Call(
            pets_track.ENDPOINT,
            {"pets": pets, "walks": walks, "from_": from_},
        )
        del pets, walks, from_  # a traceback may show what a frame holds
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

        Rate limit: 250,000 requests an hour, bucket `default`. Give at least 1 of `page`, `since_time_gt`.

        Args:
            page: Page to return.
            since_time_gt: Only pets since then.
            id: Ids of pets.

        Returns:
            One page of pets.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/pets/list
        """
        call = Call(
            pets_list.ENDPOINT,
            {"page": page, "since_time_gt": since_time_gt, "id": id},
        )
        del page, since_time_gt, id  # a traceback may show what a frame holds
        return self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
        since_time_gt: datetime | str | Omit = OMIT,
        id: Sequence[str] | Omit = OMIT,
    ) -> Pager[models.StoredPet]:
        """
        List pets, item by item, over all pages.

        Takes the arguments of `list` and starts from the page given, or the first. A page is fetched when
        its first item is asked for. When a request fails, the error says how far it came; going on with the
        same iterator tries that page again, and `position` holds the arguments to go on from there later.

        See https://www.braze.com/docs/pets/list
        """
        call = Call(
            pets_list.ENDPOINT,
            {"page": page, "since_time_gt": since_time_gt, "id": id},
        )
        del page, since_time_gt, id  # a traceback may show what a frame holds
        return self._client._pages(call)

    def walks(
        self,
        *,
        pet_id: str,
        who: models.Owner | Mapping[str, Any] | models.Named | str,
        filter_: models.Filter | Mapping[str, Any] | Omit = OMIT,
        note: Any | Omit = OMIT,
    ) -> models.PetsWalksResponse:
        """
        Walk a pet.

        Walks a pet.

        Needs the permission `pets.walk`. Rate limit: 250,000 requests an hour, bucket `default`.

        Args:
            pet_id: Id of the pet.
            who: Name or person.
            filter_: A condition that may hold conditions.
            note: Anything.

        Returns:
            The pet was walked.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/pets/walks
        """
        call = Call(
            pets_walks.ENDPOINT,
            {"pet_id": pet_id, "who": who, "filter_": filter_, "note": note},
        )
        del pet_id, who, filter_, note  # a traceback may show what a frame holds
        return self._client._call(call)


class AsyncPetsApi:
    """
    Pets, and what they do.
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

        Writes pets. A field that is null is removed.

        Needs the permission `pets.track`. Rate limit: 100 requests in 3 seconds, bucket `pets` (your
        contract may differ). Where the pet is a cat: 10 requests a minute, bucket `cats`. At most 75 items
        in `pets` and `walks` together. At most 4,194,304 bytes.

        Args:
            pets: The pets.
            walks: Their walks.
            from_: A point in time.

        Returns:
            The pets were accepted.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/pets/track
        """
        call = Call(
            pets_track.ENDPOINT,
            {"pets": pets, "walks": walks, "from_": from_},
        )
        del pets, walks, from_  # a traceback may show what a frame holds
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

        Lists pets.

        Deprecated. Use instead: Use walks.

        Rate limit: 250,000 requests an hour, bucket `default`. Give at least 1 of `page`, `since_time_gt`.

        Args:
            page: Page to return.
            since_time_gt: Only pets since then.
            id: Ids of pets.

        Returns:
            One page of pets.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/pets/list
        """
        call = Call(
            pets_list.ENDPOINT,
            {"page": page, "since_time_gt": since_time_gt, "id": id},
        )
        del page, since_time_gt, id  # a traceback may show what a frame holds
        return await self._client._call(call)

    def list_iter(
        self,
        *,
        page: int | Omit = OMIT,
        since_time_gt: datetime | str | Omit = OMIT,
        id: Sequence[str] | Omit = OMIT,
    ) -> AsyncPager[models.StoredPet]:
        """
        List pets, item by item, over all pages.

        Takes the arguments of `list` and starts from the page given, or the first. A page is fetched when
        its first item is asked for. When a request fails, the error says how far it came; going on with the
        same iterator tries that page again, and `position` holds the arguments to go on from there later.

        See https://www.braze.com/docs/pets/list
        """
        call = Call(
            pets_list.ENDPOINT,
            {"page": page, "since_time_gt": since_time_gt, "id": id},
        )
        del page, since_time_gt, id  # a traceback may show what a frame holds
        return self._client._pages(call)

    async def walks(
        self,
        *,
        pet_id: str,
        who: models.Owner | Mapping[str, Any] | models.Named | str,
        filter_: models.Filter | Mapping[str, Any] | Omit = OMIT,
        note: Any | Omit = OMIT,
    ) -> models.PetsWalksResponse:
        """
        Walk a pet.

        Walks a pet.

        Needs the permission `pets.walk`. Rate limit: 250,000 requests an hour, bucket `default`.

        Args:
            pet_id: Id of the pet.
            who: Name or person.
            filter_: A condition that may hold conditions.
            note: Anything.

        Returns:
            The pet was walked.

        Raises:
            BrazeError: Braze refused the call, did not answer, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/pets/walks
        """
        call = Call(
            pets_walks.ENDPOINT,
            {"pet_id": pet_id, "who": who, "filter_": filter_, "note": note},
        )
        del pet_id, who, filter_, note  # a traceback may show what a frame holds
        return await self._client._call(call)


class RawPetsApi:
    """
    The methods of `PetsApi`, returning raw answers.
    """

    def __init__(self, client: Client) -> None:
        api = PetsApi(client)
        self.track = raw(api.track)
        self.list = raw(api.list)
        self.walks = raw(api.walks)


class AsyncRawPetsApi:
    """
    The methods of `AsyncPetsApi`, returning raw answers.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncPetsApi(client)
        self.track = async_raw(api.track)
        self.list = async_raw(api.list)
        self.walks = async_raw(api.walks)
