# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class MediaLibraryErrorDetails(ResponseModel):
    """
    Details of an error of the media library. Which are present depends on the `error_code`.
    """

    __slots__ = ()

    asset_id: str | None = None
    """
    Identifier of the asset that was not found (`ASSET_NOT_FOUND`).
    """

    asset_type: str | None = None
    """
    Type of the asset, which cannot be replaced (`UNSUPPORTED_ASSET_TYPE_FOR_REPLACE`).
    """

    asset_url: str | None = None
    """
    URL from which no file could be downloaded (`INVALID_ASSET_URL`).
    """

    expected_extension: str | None = None
    """
    Extension of the present file (`EXTENSION_MISMATCH`).
    """

    received_extension: str | None = None
    """
    Extension of the rejected file (`EXTENSION_MISMATCH`).
    """

    file_name: str | None = None
    """
    Name of the file that cannot be read (`CORRUPT_FILE`).
    """

    file_size_bytes: int | None = None
    """
    Size of the rejected file (`ASSET_SIZE_EXCEEDS_LIMIT`, on replacement).
    """

    size_limit_bytes: int | None = None
    """
    Largest size that is accepted (`ASSET_SIZE_EXCEEDS_LIMIT`, on replacement).
    """

    file_type: str | None = None
    """
    Type of the rejected file (`UNSUPPORTED_FILE_TYPE`).
    """

    limit: int | None = None
    """
    Number of assets that the company can have (`MEDIA_LIBRARY_LIMIT_REACHED`).
    """

    original_error: str | None = None
    """
    Message of the underlying error (`ZIP_UPLOAD_ERROR`, `GENERIC_ERROR`).
    """

    zip_file_name: str | None = None
    """
    Name of the ZIP (`ZIP_FILE_TOO_LARGE`).
    """

    zip_file_size: int | None = None
    """
    Size of the ZIP in bytes (`ZIP_FILE_TOO_LARGE`).
    """
