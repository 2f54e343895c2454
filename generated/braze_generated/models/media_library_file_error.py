# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class MediaLibraryFileError(ResponseModel):
    """
    A file that was rejected, and why.
    """

    __slots__ = ()
    _required = ("error",)

    error: str
    """
    Why the file was rejected.
    """

    name: str | None = None
    """
    Name of the file.
    """

    size: int | None = None
    """
    Size of the file in bytes.
    """

    ext: str | None = None
    """
    Extension of the file, such as `png`.
    """
