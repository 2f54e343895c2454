# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .media_library_asset import MediaLibraryAsset
    from .media_library_file_error import MediaLibraryFileError


@define(kw_only=True, slots=False, repr=False)
class MediaLibraryCreateResponse(Result):
    """
    The assets that were added, and the files that were rejected.
    """

    __slots__ = ()
    _required = ("new_assets",)
    _partial_errors = ("errors",)

    new_assets: list[MediaLibraryAsset] = field(metadata={"decode": ListDecoder("MediaLibraryAsset"), "absent": list})
    """
    The assets that were added.
    """

    errors: list[MediaLibraryFileError] | None = field(
        default=None, metadata={"decode": ListDecoder("MediaLibraryFileError")}
    )
    """
    The files that were rejected, such as some of those in a ZIP.
    """

    dashboard_url: str | None = None
    """
    URL of the new asset in the dashboard.
    """
