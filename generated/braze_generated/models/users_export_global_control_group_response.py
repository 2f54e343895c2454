# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersExportGlobalControlGroupResponse(Result):
    """
    A receipt for the export, which goes on after the answer.
    """

    __slots__ = ()
    _required = ("message", "object_prefix")

    message: str
    """
    `success` when the export was started.
    """

    object_prefix: str
    """
    Start of the names of the files that this export writes.
    """

    url: str | None = None
    """
    Where the archive can be downloaded once it is ready. Null or absent when the files go to cloud
    storage of your own.
    """
