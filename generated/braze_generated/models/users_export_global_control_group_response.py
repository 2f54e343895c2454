# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import Result


@define(kw_only=True, slots=False, repr=False)
class UsersExportGlobalControlGroupResponse(Result):
    """
    A receipt for the export, which continues after this response.
    """

    __slots__ = ()
    _required = ("message", "object_prefix")

    message: str
    """
    `success` if the export was started.
    """

    object_prefix: str
    """
    Prefix of the names of the files written by this export.
    """

    url: str | None = None
    """
    Where to download the archive once it is ready. Null or absent if the files are written to your own
    cloud storage.
    """
