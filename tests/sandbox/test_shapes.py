"""How the sandbox handles shapes that few operations have, shown with the tiny description of the generator's tests."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from braze_sandbox import Fault, Request, Sandbox

from ..conftest import ROOT

TINY = json.loads((ROOT / "tests/generator/tiny/golden/openapi.json").read_text(encoding="utf-8"))
HOME = "https://rest.example.com/v1/care-homes/a%2Fb"
HEADERS = {"Authorization": "Bearer not-a-real-key"}


@pytest.fixture
def http() -> httpx.Client:
    return httpx.Client(transport=Sandbox(description=TINY).transport(), headers=HEADERS)


def errors(response: httpx.Response) -> Any:
    assert response.status_code == 400
    return response.json()["errors"]


def test_no_content(http: httpx.Client) -> None:
    """A response without content has neither a body nor a media type; a required header must be there."""
    response = http.delete(HOME, headers={"x-request-ORIGIN": "example.com"})
    assert (response.status_code, response.content) == (204, b"")
    assert "content-type" not in response.headers
    assert response.headers["x-ratelimit-limit"] == "250000"
    assert errors(http.delete(HOME)) == ["header parameter: X-Request-Origin is required"]


def test_media_types(http: httpx.Client) -> None:
    """A response has the media type of the description; a request may have it, or be plain JSON, and nothing else."""
    address = f"{HOME}/Residents/rex"
    for media_type in ("application/scim+json; charset=utf-8", "application/json"):
        response = http.put(address, content=b'{"userName": "Rex"}', headers={"Content-Type": media_type})
        assert (response.status_code, response.json()) == (200, {"userName": "Rex"})
        assert response.headers["content-type"] == "application/scim+json"
    response = http.put(address, content=b"a", headers={"Content-Type": "text/plain"})
    assert response.status_code == 415
    assert response.json() == {"message": "Unsupported Media Type: send application/scim+json"}


def test_methods_of_one_path(http: httpx.Client) -> None:
    """Each method of a path is an operation of its own, and DELETE may have a body."""
    address = f"{HOME}/Residents"
    assert http.get(address).json() == {"totalResults": 1, "Resources": [{"userName": "Rex"}]}
    assert http.patch(address, json={"Resources": [{"userName": "Rex", "age": 3}]}).status_code == 202
    assert http.request("DELETE", address, json={"names": ["Rex"]}).status_code == 202
    assert errors(http.request("DELETE", address, json={})) == ["body: names is required"]
    assert http.put(address, json={}).status_code == 404


def test_one_or_several(http: httpx.Client) -> None:
    """A string may stand for a list of one."""
    address = "https://rest.example.com/v1/care-homes"
    for emails in ("a@example.com", ["a@example.com"] * 50):
        assert http.post(address, json={"name": "a", "emails": emails}).status_code == 201
    for wrong in (7, [7], ["a"] * 51):
        assert errors(http.post(address, json={"name": "a", "emails": wrong}))


def test_form(http: httpx.Client) -> None:
    """A form with a file is read like JSON, and the rules on fields that exclude each other hold."""
    address, file = f"{HOME}/picture", {"picture_file": ("a.png", b"\x89PNG\r\n\r\n--")}
    assert http.post(address, files=file, data={"title": "A"}).status_code == 201
    assert http.post(address, json={"picture_url": "https://example.com/a.png"}).status_code == 201
    both = http.post(address, files=file, data={"picture_url": "https://example.com/a.png"})
    assert errors(both) == ["body: give exactly 1 of picture_url, picture_file; given: picture_url, picture_file"]


@pytest.mark.parametrize("content_type", ["multipart/form-data", "multipart/form-data; boundary=x"])
@pytest.mark.parametrize("content", [b"", b"a", b"--x\r\n\r\n", b"a--x--"])
def test_no_form(content_type: str, content: bytes) -> None:
    """What is not a form is an error."""
    headers = {"authorization": "Bearer not-a-real-key", "content-type": content_type}
    response = Sandbox(description=TINY).handle(Request("POST", "/v1/care-homes/a/picture", (), headers, content))
    assert (response.status, response.body) == (400, {"message": "Bad Request: the body is not a form"})


def test_fault_of_other_media_type() -> None:
    """An error that a fault causes has the media type of its own body."""
    box = Sandbox(description=TINY, faults=[Fault(operation="care_homes_residents_list", status=500, html=True)])
    with httpx.Client(transport=box.transport(), headers=HEADERS) as http:
        response = http.get(f"{HOME}/Residents")
    assert response.status_code == 500
    assert response.headers["content-type"].startswith("text/html")
