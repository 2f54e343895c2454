# Generated from openapi/ by `python -m generator`. Do not edit.
"""Methods of the namespace ``media_library``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import Call, async_raw, raw
from ...runtime.files import File
from ...runtime.omit import OMIT, Omit
from . import media_library_create, media_library_replace_file

if TYPE_CHECKING:
    from ... import models
    from ...runtime.call import AsyncClient, Client


class MediaLibraryApi:
    """
    Upload images, documents and ZIP files to the media library, and replace them.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        asset_url: str | Omit = OMIT,
        asset_file: File | Omit = OMIT,
        name: str | Omit = OMIT,
    ) -> models.MediaLibraryCreateResponse:
        """
        Add a file to the media library.

        Adds a file to the media library: one that Braze downloads from `asset_url`, or one sent as
        `asset_file`. Exactly one of the two is required. Supported are images (GIF, ICO, JPEG, JPG, PNG,
        WebP, SVG) and documents (DOC, DOCX, PDF, PPT, PPTX, XLS, XLSX) of up to 5 MB, and ZIP files: every
        file in the ZIP becomes an asset; the ZIP must have no subdirectories, and can contain up to 50 MB
        uncompressed, with up to 5 MB per file. Companies on a free trial can have up to 200 assets.

        An uploaded file keeps its original name unless `name` is given. For a ZIP, `name` is the prefix of
        numbered names, such as `Banner 1` and `Banner 2`.

        A successful response can contain `errors` for files that were rejected. It does not contain the
        identifiers of the new assets. If the file itself is rejected (400), the error has an `error_code`,
        such as `UNSUPPORTED_FILE_TYPE`. The status is 403 if this API is not enabled for the company.
        Repeating the request adds the file again.

        Requires the permission `media_library.create`. Rate limit: 100 requests per hour, bucket
        `media_library_create`. Give exactly 1 of `asset_url`, `asset_file`.

        Args:
            asset_url: Public URL from which Braze downloads the file.
            asset_file: Content of the file.
            name: Name of the asset in the media library or, for a ZIP, prefix of the numbered names of its
                files. Defaults to the name of the file.

        Returns:
            The file, or at least one file of the ZIP, was added.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/media_library/manage_assets/create
        """
        call = Call(
            media_library_create.ENDPOINT,
            {"asset_url": asset_url, "asset_file": asset_file, "name": name},
        )
        return self._client._call(call)

    def replace_file(
        self,
        *,
        asset_id: str,
        asset_url: str | Omit = OMIT,
        asset_file: File | Omit = OMIT,
    ) -> models.MediaLibraryReplaceFileResponse:
        """
        Replace the file of an asset.

        Replaces the file of an asset, which keeps its identifier and its URL. The new file is downloaded
        from `asset_url` or sent as `asset_file`; exactly one of the two is required. It must have the same
        extension as the old one. Videos cannot be replaced.

        If the asset is unknown (404), the error has the `error_code` `ASSET_NOT_FOUND`; if the file is
        rejected (400), a code such as `EXTENSION_MISMATCH` or `CORRUPT_FILE`. Repeating the request
        replaces the file with the same one.

        Requires the permission `media_library.replace`. Rate limit: 100 requests per hour, bucket
        `media_library_replace_file`. Give exactly 1 of `asset_url`, `asset_file`.

        Args:
            asset_id: Identifier of the asset.
            asset_url: Public URL from which Braze downloads the file.
            asset_file: Content of the file.

        Returns:
            The file was replaced.

        Raises:
            BrazeError: Braze rejected the request, did not respond, or could not be reached; see
                `braze_client.errors`.

        See https://www.braze.com/docs/api/endpoints/media_library/manage_assets/replace_file
        """
        call = Call(
            media_library_replace_file.ENDPOINT,
            {"asset_id": asset_id, "asset_url": asset_url, "asset_file": asset_file},
        )
        return self._client._call(call)


class AsyncMediaLibraryApi:
    """
    The methods of `MediaLibraryApi`, to be awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        asset_url: str | Omit = OMIT,
        asset_file: File | Omit = OMIT,
        name: str | Omit = OMIT,
    ) -> models.MediaLibraryCreateResponse:
        """
        Add a file to the media library.

        See `MediaLibraryApi.create` for arguments, limits and errors.
        """
        call = Call(
            media_library_create.ENDPOINT,
            {"asset_url": asset_url, "asset_file": asset_file, "name": name},
        )
        return await self._client._call(call)

    async def replace_file(
        self,
        *,
        asset_id: str,
        asset_url: str | Omit = OMIT,
        asset_file: File | Omit = OMIT,
    ) -> models.MediaLibraryReplaceFileResponse:
        """
        Replace the file of an asset.

        See `MediaLibraryApi.replace_file` for arguments, limits and errors.
        """
        call = Call(
            media_library_replace_file.ENDPOINT,
            {"asset_id": asset_id, "asset_url": asset_url, "asset_file": asset_file},
        )
        return await self._client._call(call)


class RawMediaLibraryApi:
    """
    The methods of `MediaLibraryApi`, returning raw responses.
    """

    def __init__(self, client: Client) -> None:
        api = MediaLibraryApi(client)
        self.create = raw(api.create)
        self.replace_file = raw(api.replace_file)


class AsyncRawMediaLibraryApi:
    """
    The methods of `AsyncMediaLibraryApi`, returning raw responses.
    """

    def __init__(self, client: AsyncClient) -> None:
        api = AsyncMediaLibraryApi(client)
        self.create = async_raw(api.create)
        self.replace_file = async_raw(api.replace_file)
