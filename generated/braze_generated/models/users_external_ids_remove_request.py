# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class UsersExternalIdsRemoveRequest(RequestModel):
    """
    Deprecated external ids to remove.
    """

    __slots__ = ()
    _required = ["external_ids"]

    external_ids: Sequence[str]
    """
    Deprecated external ids, at most 50. A primary one is refused.
    """
