# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import Field, Model


class UsersExternalIdsRemoveRequest(Model):
    """
    Deprecated external ids to remove.
    """

    __slots__ = ()
    _required = ["external_ids"]

    def __init__(
        self,
        *,
        external_ids: Sequence[str],
    ) -> None:
        self._fill(
            {
                "external_ids": external_ids,
            },
        )

    external_ids: Field[list[str]] = Field("external_ids")
    """
    Deprecated external ids, at most 50. A primary one is refused.
    """
