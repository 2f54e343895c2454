"""The media library."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any

import pytest

from braze_client import BadRequestError, Braze, File, NotFoundError, PermissionDeniedError
from braze_sandbox import Request, Sandbox

from .test_examples import KEY

MEGABYTE = 1024 * 1024


def zipped(**sizes: int) -> File:
    """Return a ZIP with files of the given sizes; in a name, two underscores stand for a slash and one for a dot."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, size in sizes.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), b"a" * size)
    return File("all.zip", buffer.getvalue())


# An archive that needs a version of ZIP that does not exist yet.
NEWER_ZIP = zipped(a_png=1).content.replace(b"PK\x01\x02\x14\x03\x14", b"PK\x01\x02\x14\x03\xff")


def code(error: pytest.ExceptionInfo[BadRequestError] | pytest.ExceptionInfo[NotFoundError]) -> Any:
    body: Any = error.value.response.json()
    assert isinstance(body["message"], str)
    return body["error_code"], body["meta"]


def test_create(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A file is added by URL or by content, and its record is part of the state."""
    by_url = braze.media_library.create(asset_url="https://images.example.com/a/Spring%20sale.JPG").new_assets
    by_file = braze.media_library.create(asset_file=File("dot.svg", b"<svg/>"), name="Dot").new_assets
    assert [(asset.name, asset.ext) for asset in by_url] == [("Spring sale.JPG", "jpg")]
    assert [(asset.name, asset.ext, asset.size) for asset in by_file] == [("Dot", "svg", 6)]
    stored = braze_sandbox.state()["assets"][-2:]
    assert [item["url"] for item in stored] == [asset.url for asset in (*by_url, *by_file)]
    assert by_url[0].url.endswith("/spring-sale.jpg")


def test_replace(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A replaced file keeps identifier, name and URL. Its extension must be the same."""
    page = braze.media_library.create(asset_file=File("dot.svg", b"<svg/>"), name="Dot").dashboard_url
    assert page is not None
    asset = page.rpartition("/")[2]
    before = next(item for item in braze_sandbox.state()["assets"] if item["id"] == asset)
    response = braze.media_library.replace_file(asset_id=asset, asset_file=File("new.svg", b"<svg> </svg>"))
    assert response.new_image_asset.to_dict() == {
        "name": "Dot", "size": 12, "url": before["url"], "ext": "svg"
    }  # fmt: skip
    with pytest.raises(BadRequestError) as caught:
        braze.media_library.replace_file(asset_id=asset, asset_url="https://images.example.com/dot.png")
    assert code(caught) == ("EXTENSION_MISMATCH", {"expected_extension": "svg", "received_extension": "png"})
    with pytest.raises(BadRequestError) as caught:
        braze.media_library.replace_file(asset_id=asset, asset_file=File("new.svg", b""))
    assert code(caught) == ("CORRUPT_FILE", {"file_name": "new.svg"})
    with pytest.raises(BadRequestError) as caught:
        braze.media_library.replace_file(asset_id=asset, asset_file=File("new.svg", b"a" * (5 * MEGABYTE + 1)))
    sizes = {"size_limit_bytes": 5 * MEGABYTE, "file_size_bytes": 5 * MEGABYTE + 1}
    assert code(caught) == ("ASSET_SIZE_EXCEEDS_LIMIT", sizes)
    assert next(item for item in braze_sandbox.state()["assets"] if item["id"] == asset) == {**before, "size": 12}
    braze_sandbox.seed({"assets": [{"id": "film", "name": "Film", "ext": "mp4"}]})
    with pytest.raises(BadRequestError) as caught:
        braze.media_library.replace_file(asset_id="film", asset_url="https://images.example.com/film.mp4")
    assert code(caught) == ("UNSUPPORTED_ASSET_TYPE_FOR_REPLACE", {"asset_type": "video"})


def test_unknown_asset(braze: Braze) -> None:
    """An unknown asset is taken for one of your own, unless the sandbox is strict."""
    url = "https://images.example.com/dot.png"
    assert braze.media_library.replace_file(asset_id="mine", asset_url=url).new_image_asset.ext == "png"
    strict = Braze(KEY, base_url="http://127.0.0.1", transport=Sandbox(strict=True).transport())
    with pytest.raises(NotFoundError) as caught:
        strict.media_library.replace_file(asset_id="mine", asset_url=url)
    assert code(caught) == ("ASSET_NOT_FOUND", {"asset_id": "mine"})


def test_zip(braze_sandbox: Sandbox, braze: Braze) -> None:
    """Each file of a ZIP becomes an asset; rejected ones are listed if any is accepted."""
    response = braze.media_library.create(asset_file=zipped(a_png=3, setup_exe=2, b_gif=5 * MEGABYTE + 1), name="Icon")
    assert [asset.name for asset in response.new_assets] == ["Icon 1"]
    assert [error.to_dict() for error in response.errors or ()] == [
        {"name": "setup.exe", "size": 2, "ext": "exe", "error": "The file type is not supported."},
        {"name": "b.gif", "size": 5 * MEGABYTE + 1, "ext": "gif", "error": "The file is too large."},
    ]
    response = braze.media_library.create(asset_file=zipped(a_png=3, b_svg=4))
    assert [asset.name for asset in response.new_assets] == ["a.png", "b.svg"]
    count = len(braze_sandbox.state()["assets"])
    for file, expected in (
        (zipped(icons__a_png=3), "ZIPPED_ENTITY_CANNOT_HAVE_NESTED_DIRECTORY"),
        (zipped(**{f"a{number}_png": 5 * MEGABYTE for number in range(11)}), "ZIP_FILE_TOO_LARGE"),
        (zipped(setup_exe=1), "ASSET_UPLOAD_FAILED"),
        (File("all.zip", b"no zip"), "ZIP_UPLOAD_ERROR"),
        (File("all.zip", NEWER_ZIP), "ZIP_UPLOAD_ERROR"),
    ):
        with pytest.raises(BadRequestError) as caught:
            braze.media_library.create(asset_file=file)
        assert code(caught)[0] == expected
    assert len(braze_sandbox.state()["assets"]) == count


def test_rejected(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A file of another type, a large one and one that is not at a URL are rejected with Braze's code."""
    assert braze.media_library.create(asset_file=File("a.png", b"a" * 5 * MEGABYTE)).new_assets[0].size == 5 * MEGABYTE
    before = braze_sandbox.state()
    for arguments, expected in (
        ({"asset_file": File("a.exe", b"a")}, ("UNSUPPORTED_FILE_TYPE", {"file_type": "exe"})),
        ({"asset_file": File("a.png", b"a" * (5 * MEGABYTE + 1))}, ("ASSET_SIZE_EXCEEDS_LIMIT", {})),
        ({"asset_file": File("a.png", b"")}, ("ASSET_UPLOAD_FAILED", {})),
        ({"asset_url": "images/a.png"}, ("INVALID_ASSET_URL", {"asset_url": "images/a.png"})),
    ):
        with pytest.raises(BadRequestError) as caught:
            braze.media_library.create(**arguments)
        assert code(caught) == expected
    assert braze_sandbox.state() == before


def test_permission_and_body() -> None:
    """Each operation has its permission. Exactly one of URL and file must be given."""
    for body in (b"{}", b'{"asset_url": "https://images.example.com/a.png", "asset_file": "a"}'):
        headers = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
        response = Sandbox().handle(Request("POST", "/media_library/create", (), headers, body))
        assert response.status == 400
        assert "asset_url, asset_file" in response.body["message"]
    sandbox = Sandbox(api_keys={KEY: ["media_library.create"]})
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport())
    with pytest.raises(PermissionDeniedError):
        braze.media_library.replace_file(asset_id="mine", asset_url="https://images.example.com/dot.png")
