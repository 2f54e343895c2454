"""The media library. Files are measured but not kept, and nothing is downloaded."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from attrs import frozen

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record

from .pagination import pick
from .registry import OperationRequest, handles

if TYPE_CHECKING:
    from braze_sandbox._description.examples import Examples

# The description states sizes and types in words: JSON Schema knows nothing of files.
MAX_BYTES = 5 * 1024 * 1024
"""The size of a file."""
MAX_ZIP_BYTES = 50 * 1024 * 1024
"""The size of the files in a ZIP together."""

_TYPES = {"gif", "ico", "jpeg", "jpg", "png", "webp", "svg", "doc", "docx", "pdf", "ppt", "pptx", "xls", "xlsx"}
_VIDEO_TYPES = {"mp4", "mov", "m4v", "webm", "avi"}
_SHOWN = ("name", "size", "url", "ext")


class RejectedFile(HTTPError):
    """
    A file is rejected.

    Args:
        code: Braze's code of the error.
        message: The message.
        details: The properties of ``meta``.
        status: The status of the response.
    """

    def __init__(self, code: str, message: str, details: Mapping[str, Any] | None = None, status: int = 400) -> None:
        super().__init__(status, message)
        self.body |= {"error_code": code, "meta": dict(details or {})}


@frozen
class _File:
    name: str
    """The name with its extension."""
    size: int

    @property
    def extension(self) -> str:
        """The extension. A file without one is taken for a PNG image."""
        return PurePosixPath(self.name).suffix.removeprefix(".").lower() or "png"


@handles("media_library_create")
def create(request: OperationRequest) -> Any:
    """
    Add a file, or all files of a ZIP. A ZIP that is given by its URL counts as one image, as it is not downloaded.
    """
    sent = _sent_file(request)
    is_zip = sent.extension == "zip"
    content = request.files["asset_file"].content if "asset_file" in request.files else None
    if is_zip and content is not None:
        files = list(_files_in_zip(sent, content))
    elif is_zip:
        files = [_File(f"{PurePosixPath(sent.name).stem}.png", sent.size)]
    else:
        files = [sent]
    accepted, errors = [], []
    for file in files:
        error = _check(file)
        if error is None:
            accepted.append(file)
        elif not is_zip:
            raise error
        else:
            reason = error.body["message"]
            errors.append({"name": file.name, "size": file.size, "ext": file.extension, "error": reason})
    if not accepted:
        raise RejectedFile("ASSET_UPLOAD_FAILED", "The file contains nothing that could be added.")
    assets: list[Record] = []
    for number, file in enumerate(accepted, 1):
        prefix = request.body.get("name")
        name = file.name if prefix is None else f"{prefix} {number}" if is_zip else prefix
        assets.append(_add(request, name, file))
    page = "https://dashboard-01.braze.com/engagement/media_library"
    return {
        "new_assets": [pick(asset, _SHOWN) for asset in assets],
        "errors": errors,
        "dashboard_url": f"{page}/{assets[0]['id']}" if len(assets) == 1 else page,
    }


@handles("media_library_replace_file")
def replace(request: OperationRequest) -> Any:
    """
    Replace the file of an asset, which keeps its name and its URL.
    """
    state, asset_id = request.state, request.body["asset_id"]
    asset = state.assets.get(asset_id)
    if asset is None and request.strict:
        raise RejectedFile("ASSET_NOT_FOUND", "The asset was not found.", {"asset_id": asset_id}, 404)
    if asset is not None and asset.get("ext") in _VIDEO_TYPES:
        raise RejectedFile("UNSUPPORTED_ASSET_TYPE_FOR_REPLACE", "Videos cannot be replaced.", {"asset_type": "video"})
    file = _sent_file(request)
    if file.size > MAX_BYTES:
        sizes = {"size_limit_bytes": MAX_BYTES, "file_size_bytes": file.size}
        raise RejectedFile("ASSET_SIZE_EXCEEDS_LIMIT", "The file is too large.", sizes)
    if file.size == 0:
        raise RejectedFile("CORRUPT_FILE", "The file cannot be read.", {"file_name": file.name})
    expected = (asset or {}).get("ext", file.extension)
    if file.extension != expected:
        extensions = {"expected_extension": expected, "received_extension": file.extension}
        raise RejectedFile("EXTENSION_MISMATCH", "The extension must be that of the present file.", extensions)
    known = asset or {"id": asset_id}
    asset = {"name": file.name, "url": _url(asset_id, file.name, expected), **known, "size": file.size, "ext": expected}
    state.assets.save(asset)
    return {"info": "Asset file updated successfully.", "new_image_asset": pick(asset, _SHOWN)}


def _sent_file(request: OperationRequest) -> _File:
    """
    Return the file in the request. The size of a file that is given by its URL is invented.
    """
    url = request.body.get("asset_url")
    if url is None:
        file = request.files.get("asset_file")
        if file is None:
            # Its content is in a field, or in JSON, so it has no name.
            return _File("file", len(request.body["asset_file"]))
        return _File(PurePosixPath(file.name.replace("\\", "/")).name or "file", len(file.content))
    name = _name_in(url)
    if name is None:
        raise RejectedFile("INVALID_ASSET_URL", "No file could be downloaded from the URL.", {"asset_url": url})
    return _File(name, 1024 + request.state.digest("asset", url) % 200_000)


def _name_in(url: str) -> str | None:
    """
    Return the name of the file that a URL leads to. None if it is not a URL.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return (
        (PurePosixPath(unquote(parts.path)).name or "file")
        if parts.scheme in ("http", "https") and parts.netloc
        else None
    )


def _check(file: _File) -> RejectedFile | None:
    """
    Return the error for a file that cannot be added, or None.
    """
    if file.extension not in _TYPES:
        return RejectedFile("UNSUPPORTED_FILE_TYPE", "The file type is not supported.", {"file_type": file.extension})
    if file.size > MAX_BYTES:
        return RejectedFile("ASSET_SIZE_EXCEEDS_LIMIT", "The file is too large.")
    return None if file.size else RejectedFile("ASSET_UPLOAD_FAILED", "The file is empty.")


def _files_in_zip(sent: _File, content: bytes) -> Iterator[_File]:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
    # A RuntimeError means that the archive needs a newer version of ZIP.
    except (zipfile.BadZipFile, ValueError, RuntimeError) as error:
        raise RejectedFile("ZIP_UPLOAD_ERROR", "The ZIP cannot be read.", {"original_error": str(error)}) from None
    if sum(entry.file_size for entry in entries) > MAX_ZIP_BYTES:
        details = {"zip_file_name": sent.name, "zip_file_size": sent.size}
        raise RejectedFile("ZIP_FILE_TOO_LARGE", "The files in the ZIP are too large.", details)
    for entry in entries:
        if "/" in entry.filename:
            raise RejectedFile("ZIPPED_ENTITY_CANNOT_HAVE_NESTED_DIRECTORY", "The ZIP must not have directories.")
        if not entry.filename:
            raise RejectedFile("ZIPPED_ENTITY_HAS_NO_NAME", "A file in the ZIP has no name.")
        yield _File(entry.filename, entry.file_size)


def _add(request: OperationRequest, name: str, file: _File) -> Record:
    identifier = request.state.new_hex(24)
    url = _url(identifier, name, file.extension)
    asset = {"id": identifier, "name": name, "size": file.size, "url": url, "ext": file.extension}
    request.state.assets.save(asset)
    return asset


def _url(identifier: str, name: str, extension: str) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", name.lower().removesuffix(f".{extension}")).strip("-")
    return f"https://cdn.example.com/assets/{identifier[:6]}/{words or 'file'}.{extension}"


def example_records(examples: Examples) -> Iterator[tuple[str, Record]]:
    """
    Yield kind and record of the assets that the examples replace. Without a URL, the extension is left open.
    """
    shown: Mapping[str, Any] = next(
        (example["new_image_asset"] for example in examples.responses("media_library_replace_file")), {}
    )
    for given in examples.requests("media_library_replace_file"):
        asset = {"id": given["asset_id"], **pick(shown, ("name", "size"))}
        name = _name_in(given.get("asset_url", ""))
        if name is not None:
            extension = _File(name, 0).extension
            asset |= {"ext": extension, "url": _url(asset["id"], name, extension)}
        yield "assets", asset
