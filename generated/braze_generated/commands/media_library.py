# Generated from openapi/ by `python -m generator`. Do not edit.
"""Commands of the namespace ``media_library``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Command, Parameter

COMMANDS: Final[Mapping[str, Command]] = {
    "create": Command(
        operation="media_library_create",
        method_name="create",
        endpoint="POST /media_library/create",
        summary="Add a file to the media library",
        docs="Adds a file to the media library: one that Braze downloads from `asset_url`, or one sent as `asset_file`. Exactly one of the two is required. Supported are images (GIF, ICO, JPEG, JPG, PNG, WebP, SVG) and documents (DOC, DOCX, PDF, PPT, PPTX, XLS, XLSX) of up to 5 MB, and ZIP files: every file in the ZIP becomes an asset; the ZIP must have no subdirectories, and can contain up to 50 MB uncompressed, with up to 5 MB per file. Companies on a free trial can have up to 200 assets.\n\nAn uploaded file keeps its original name unless `name` is given. For a ZIP, `name` is the prefix of numbered names, such as `Banner 1` and `Banner 2`.\n\nA successful response can contain `errors` for files that were rejected. It does not contain the identifiers of the new assets. If the file itself is rejected (400), the error has an `error_code`, such as `UNSUPPORTED_FILE_TYPE`. The status is 403 if this API is not enabled for the company. Repeating the request adds the file again.",
        policy="Requires the permission `media_library.create`. Rate limit: 100 requests per hour, bucket `media_library_create`. Give exactly 1 of `asset_url`, `asset_file`.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/media_library/manage_assets/create",
        parameters=(
            Parameter(
                name="asset_url", location="body", kind="string", docs="Public URL from which Braze downloads the file."
            ),
            Parameter(name="asset_file", location="body", kind="file", docs="Content of the file."),
            Parameter(
                name="name",
                location="body",
                kind="string",
                docs="Name of the asset in the media library or, for a ZIP, prefix of the numbered names of its files. Defaults to the name of the file.",
            ),
        ),
    ),
    "replace_file": Command(
        operation="media_library_replace_file",
        method_name="replace_file",
        endpoint="PUT /media_library/replace_file",
        summary="Replace the file of an asset",
        docs="Replaces the file of an asset, which keeps its identifier and its URL. The new file is downloaded from `asset_url` or sent as `asset_file`; exactly one of the two is required. It must have the same extension as the old one. Videos cannot be replaced.\n\nIf the asset is unknown (404), the error has the `error_code` `ASSET_NOT_FOUND`; if the file is rejected (400), a code such as `EXTENSION_MISMATCH` or `CORRUPT_FILE`. Repeating the request replaces the file with the same one.",
        policy="Requires the permission `media_library.replace`. Rate limit: 100 requests per hour, bucket `media_library_replace_file`. Give exactly 1 of `asset_url`, `asset_file`.",
        effect="write",
        docs_url="https://www.braze.com/docs/api/endpoints/media_library/manage_assets/replace_file",
        parameters=(
            Parameter(name="asset_id", location="body", kind="string", required=True, docs="Identifier of the asset."),
            Parameter(
                name="asset_url", location="body", kind="string", docs="Public URL from which Braze downloads the file."
            ),
            Parameter(name="asset_file", location="body", kind="file", docs="Content of the file."),
        ),
    ),
}
"""By method."""
