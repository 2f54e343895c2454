# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class TwitterProfile(RequestModel):
    """
    Information about an account on X, formerly Twitter.
    """

    __slots__ = ()

    id: int | Omit = OMIT
    """
    Identifier of the account; a number, unlike that of Facebook accounts.
    """

    screen_name: str | Omit = OMIT
    """
    Handle of the account.
    """

    followers_count: int | Omit = OMIT
    """
    Number of followers.
    """

    friends_count: int | Omit = OMIT
    """
    Number of accounts followed.
    """

    statuses_count: int | Omit = OMIT
    """
    Number of posts.
    """
