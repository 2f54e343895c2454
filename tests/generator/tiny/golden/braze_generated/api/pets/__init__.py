# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``pets``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ...types import OMIT, Omit
from . import pets_list, pets_track, pets_walks

if TYPE_CHECKING:
    from ... import models
    from ...client import AsyncClient, Client


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
        return self._client._call(
            pets_track.ENDPOINT,
            {"pets": pets, "walks": walks, "from_": from_},
        )

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

        Deprecated. Use walks.

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
        return self._client._call(
            pets_list.ENDPOINT,
            {"page": page, "since_time_gt": since_time_gt, "id": id},
        )

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
        return self._client._call(
            pets_walks.ENDPOINT,
            {"pet_id": pet_id, "who": who, "filter_": filter_, "note": note},
        )


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
        return await self._client._call(
            pets_track.ENDPOINT,
            {"pets": pets, "walks": walks, "from_": from_},
        )

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

        Deprecated. Use walks.

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
        return await self._client._call(
            pets_list.ENDPOINT,
            {"page": page, "since_time_gt": since_time_gt, "id": id},
        )

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
        return await self._client._call(
            pets_walks.ENDPOINT,
            {"pet_id": pet_id, "who": who, "filter_": filter_, "note": note},
        )
