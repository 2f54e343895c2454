# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class MediaLibraryAsset(ResponseModel):
    """
    A file in the media library.
    """

    __slots__ = ()
    _required = ("name", "size", "url", "ext")

    name: str
    """
    Name of the asset.
    """

    size: int
    """
    Size of the file in bytes.
    """

    url: str
    """
    URL of the file, for use in messages.
    """

    ext: str
    """
    Extension of the file, such as `png`.
    """
