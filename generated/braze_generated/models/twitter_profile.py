# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class TwitterProfile(Model):
    """
    What is known of an account at X, formerly Twitter.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        id: int | Omit = OMIT,
        screen_name: str | Omit = OMIT,
        followers_count: int | Omit = OMIT,
        friends_count: int | Omit = OMIT,
        statuses_count: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "id": id,
                "screen_name": screen_name,
                "followers_count": followers_count,
                "friends_count": friends_count,
                "statuses_count": statuses_count,
            },
        )

    id: Field[int | None] = Field("id")
    """
    Identifier of the account; a number, unlike that of Facebook.
    """

    screen_name: Field[str | None] = Field("screen_name")
    """
    Handle of the account.
    """

    followers_count: Field[int | None] = Field("followers_count")
    """
    Number of followers.
    """

    friends_count: Field[int | None] = Field("friends_count")
    """
    Number of accounts followed.
    """

    statuses_count: Field[int | None] = Field("statuses_count")
    """
    Number of posts.
    """
