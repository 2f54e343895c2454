# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Model, Omit


class FacebookProfile(Model):
    """
    What is known of a Facebook account.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        id: str | Omit = OMIT,
        likes: Sequence[str] | Omit = OMIT,
        num_friends: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "id": id,
                "likes": likes,
                "num_friends": num_friends,
            },
        )

    id: Field[str | None] = Field("id")
    """
    Identifier of the account.
    """

    likes: Field[list[str] | None] = Field("likes")
    """
    What the user likes.
    """

    num_friends: Field[int | None] = Field("num_friends")
    """
    Number of friends.
    """
