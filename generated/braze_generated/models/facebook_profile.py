# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class FacebookProfile(RequestModel):
    """
    Information about a Facebook account.
    """

    __slots__ = ()

    id: str | Omit = OMIT
    """
    Identifier of the account.
    """

    likes: Sequence[str] | Omit = OMIT
    """
    Likes of the user.
    """

    num_friends: int | Omit = OMIT
    """
    Number of friends.
    """
