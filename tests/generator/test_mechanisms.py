"""What the client sends and returns for the shapes of the tiny description that few operations have."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ..conftest import ROOT

PRELUDE = """
import json
import httpx
from braze_client import ArgumentError, Braze, File, models

seen = []

def client(*given):
    responses = iter(given)
    class Answering(httpx.BaseTransport):
        def handle_request(self, request):
            request.read()
            seen.append(request)
            status, headers, body = next(responses)
            return httpx.Response(status, headers=headers, content=body)
    return Braze("not-a-real-key", base_url="https://rest.example.com", transport=Answering()).care_homes
"""


def run(program: str, folder: Path) -> list[str]:
    """Run a program with the client and the package that is generated from the tiny description."""
    environment = {**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT / 'src'}"}
    command = [sys.executable, "-c", PRELUDE + program]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


def test_empty_response(tiny: Path) -> None:
    """A response without content is an empty result, which says what Braze said about the rate limit."""
    program = """
homes = client((204, {"X-RateLimit-Limit": "5"}, b""))
result = homes.delete(home_id="a/b", x_request_origin="example.com")
print(type(result) is models.EmptyResponse, result.to_dict(), result.rate_limit.limit)
print(seen[0].method, seen[0].url.raw_path.decode(), seen[0].headers["x-request-origin"], seen[0].content)
"""
    assert run(program, tiny) == ["True {} 5", "DELETE /v1/care-homes/a%2Fb example.com b''"]


def test_header_parameter(tiny: Path) -> None:
    """A value that cannot stand in a header is rejected before anything is sent."""
    program = """
for value in ("a\\nb", "\\u00e9", ["a"]):
    try:
        client().delete(home_id="a", x_request_origin=value)
    except ArgumentError as error:
        print(error)
"""
    prefix = "care_homes.delete: x_request_origin: "
    assert run(program, tiny) == [
        f"{prefix}it has characters that cannot be sent in a header",
        f"{prefix}it has characters that cannot be sent in a header",
        f"{prefix}type `list` cannot be sent in a URL or a header",
    ]


def test_media_types(tiny: Path) -> None:
    """The headers are those of the description; JSON names with capitals and hyphens are kept."""
    program = """
homes = client((200, {"content-type": "application/scim+json"}, b'{"userName": "Rex"}'))
print(homes.resident_replace(home_id="a", name="b", user_name="Rex", meta_data="c").user_name)
print(seen[0].headers["accept"], seen[0].headers["content-type"], seen[0].content.decode())
"""
    assert run(program, tiny) == [
        "Rex",
        'application/scim+json, application/json application/scim+json {"userName":"Rex","meta-data":"c"}',
    ]


def test_bodies(tiny: Path) -> None:
    """PATCH and DELETE have bodies; a string may stand for a list of one; maps and open objects take any key."""
    program = """
ok = (202, {}, b'{"message": "success"}')
homes = client(ok, ok, ok)
homes.residents_update(home_id="a", resources=[models.Resident(user_name="Rex", colour="red", age=3)])
homes.residents_delete(home_id="a", names=["Rex"])
homes.create(name="a", emails="a@example.com", attributes={"open late": True})
for request in seen:
    print(request.method, request.content.decode())
"""
    assert run(program, tiny) == [
        'PATCH {"Resources":[{"userName":"Rex","colour":"red","age":3}]}',
        'DELETE {"names":["Rex"]}',
        'POST {"name":"a","emails":"a@example.com","attributes":{"open late":true}}',
    ]


def test_files(tiny: Path) -> None:
    """A body with a file is a form, and one without is JSON; the repr of a file does not show the content."""
    program = """
import tempfile
from pathlib import Path
ok = (201, {}, b'{"message": "success"}')
homes = client(ok, ok)
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "a.png")
    path.write_bytes(b"\\x89PNG")
    file = File.read(path)
print(file)
homes.picture(home_id="a", picture_file=file, title="A")
homes.picture(home_id="a", picture_url="https://example.com/a.png")
form, plain = seen
print(form.headers["content-type"].partition("=")[0], plain.headers["content-type"])
print(b'name="title"' in form.content, b'filename="a.png"' in form.content, b"\\x89PNG" in form.content)
print(plain.content.decode())
for wrong in ({"picture_file": b"a"}, {}, {"picture_file": file, "picture_url": "b"}):
    try:
        homes.picture(home_id="a", **wrong)
    except ArgumentError as error:
        print(error)
"""
    assert run(program, tiny) == [
        "File(name='a.png')",
        "multipart/form-data; boundary application/json",
        "True True True",
        '{"picture_url":"https://example.com/a.png"}',
        "care_homes.picture: picture_file: must be a File, got bytes",
        "care_homes.picture: arguments: give exactly 1 of picture_url, picture_file; given: none",
        "care_homes.picture: arguments: give exactly 1 of picture_url, picture_file; given: picture_url, picture_file",
    ]


def test_form_is_not_repeated(tiny: Path) -> None:
    """A form of an unsafe operation is not retried after a failure."""
    program = """
from braze_client import ServerError
try:
    client((500, {}, b"")).picture(home_id="a", picture_file=File("a.png", b"a"))
except ServerError as error:
    print(len(seen), error.outcome_unknown)
"""
    assert run(program, tiny) == ["1 True"]


def test_index_pagination(tiny: Path) -> None:
    """Pages by index go on until all items are there, and can be resumed."""
    program = """
def page(*names):
    return 200, {}, json.dumps({"totalResults": 3, "Resources": [{"userName": name} for name in names]}).encode()
pager = client(page("a", "b"), page("c")).residents_list_iter(home_id="h", count=2)
print(next(pager).user_name, dict(pager.position))
print([item.user_name for item in pager])
print([str(request.url.raw_path, "ascii").partition("?")[2] for request in seen])
print(list(client(page()).residents_list_iter(home_id="h")))
"""
    assert run(program, tiny) == [
        "a {'home_id': 'h', 'start_index': 3, 'count': 2}",
        "['b', 'c']",
        "['count=2', 'startIndex=3&count=2']",
        "[]",
    ]


def test_cursor_pagination(tiny: Path) -> None:
    """Pages by cursor follow the Link header; members that the customer defined are read by their JSON name."""
    program = """
def page(cursor, *ids):
    headers = {"Link": f'</v1/care-homes?cursor={cursor}>; rel="next"'} if cursor else {}
    return 200, headers, json.dumps({"items": [{"id": name, "Rooms": 3} for name in ids]}).encode()
homes = client(page("x", "a"), page(None, "b"))
print([(home.id, home["Rooms"], home.additional_properties) for home in homes.list_iter()])
print(seen[1].url.raw_path.decode())
"""
    assert run(program, tiny) == [
        "[('a', 3, {'Rooms': 3}), ('b', 3, {'Rooms': 3})]",
        "/v1/care-homes?cursor=x",
    ]
