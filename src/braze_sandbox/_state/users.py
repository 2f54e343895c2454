"""The users of a sandbox, as tests read them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .state import State
from .store import Record


class Users(Mapping[str, Record]):
    """
    The users by external id. A deprecated external id finds its user, too.
    """

    def __init__(self, state: State) -> None:
        self._users = state.users

    def __getitem__(self, external_id: str) -> Record:
        user = self._users.first(f"external_id:{external_id}")
        if user is None:
            raise KeyError(external_id)
        return user

    def __iter__(self) -> Iterator[str]:
        return (user["external_id"] for user in self._users if "external_id" in user)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def latest(self, count: int) -> list[Record]:
        """
        Return the users that were changed last, the most recent first.
        """
        return self._users.highest("updated", count)

    @property
    def count(self) -> int:
        """The number of all users, including those without an external id."""
        return len(self._users)

    @property
    def all(self) -> list[Record]:
        """All users, including those without an external id."""
        return list(self._users)
