# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import Result

if TYPE_CHECKING:
    from .media_library_asset import MediaLibraryAsset


@define(kw_only=True, slots=False, repr=False)
class MediaLibraryReplaceFileResponse(Result):
    """
    The asset with its new file.
    """

    __slots__ = ()
    _required = ("new_image_asset",)

    new_image_asset: MediaLibraryAsset = field(metadata={"decode": ObjectDecoder("MediaLibraryAsset")})
    """
    The asset; despite the name, it need not be an image.
    """

    info: str | None = None
    """
    `Asset file updated successfully.`
    """
