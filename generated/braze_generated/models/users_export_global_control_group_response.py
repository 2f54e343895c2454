# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Omit, Result


class UsersExportGlobalControlGroupResponse(Result):
    """
    A receipt for the export, which goes on after the answer.
    """

    __slots__ = ()
    _required = ["message", "object_prefix"]

    def __init__(
        self,
        *,
        message: str,
        object_prefix: str,
        url: str | None | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "message": message,
                "object_prefix": object_prefix,
                "url": url,
            },
        )

    message: Field[str] = Field("message")
    """
    `success` when the export was started.
    """

    object_prefix: Field[str] = Field("object_prefix")
    """
    Start of the names of the files that this export writes.
    """

    url: Field[str | None] = Field("url")
    """
    Where the archive can be downloaded once it is ready. Null or absent when the files go to cloud
    storage of your own.
    """
