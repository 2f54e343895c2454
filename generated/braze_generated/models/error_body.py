# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ObjectDecoder
from ..runtime.model import ResponseModel

if TYPE_CHECKING:
    from .media_library_error_details import MediaLibraryErrorDetails


@define(kw_only=True, slots=False, repr=False)
class ErrorBody(ResponseModel):
    """
    An error response. Braze's message is usually in `message`; a few endpoints use `error`, and
    `errors` may hold further details as plain messages or as objects. The media library adds
    `error_code` and `meta`.
    """

    __slots__ = ()

    message: str | None = None
    """
    Braze's error message.
    """

    error: str | None = None
    """
    Error message for a body that could not be parsed at all.
    """

    errors: Any = None
    """
    Further details: a list of messages or objects or, on a few endpoints, a single message.
    """

    error_code: str | None = None
    """
    Code of the error, such as `ASSET_NOT_FOUND` (media library).
    """

    meta: MediaLibraryErrorDetails | None = field(
        default=None, metadata={"decode": ObjectDecoder("MediaLibraryErrorDetails")}
    )
    """
    Details of the error (media library); empty for some codes.
    """
