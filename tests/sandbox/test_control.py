"""The control endpoints and the console."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from braze_client import Braze, ServerError
from braze_sandbox import Request, Response, Sandbox
from braze_sandbox._control.console import find_file
from braze_sandbox._control.endpoints import PREFIX, handle_control
from braze_sandbox._http.hosts import Hosts

from ..processes import run_sandbox

HOST = {"host": "127.0.0.1:4010"}


def send(sandbox: Sandbox, method: str, name: str, body: Any = None) -> Response:
    """Send a request to a control endpoint."""
    content = b"" if body is None else json.dumps(body).encode()
    return handle_control(sandbox, Request(method, PREFIX + name, (), HOST, content))


def test_health(braze_sandbox: Sandbox, document: dict[str, Any]) -> None:
    """A program can check whether the sandbox is ready."""
    response = send(braze_sandbox, "GET", "health")
    assert (response.status, response.body["status"]) == (200, "ok")
    assert response.body["operations"] == sum(len(item) for item in document["paths"].values())


def test_state_is_a_seed(braze_sandbox: Sandbox, braze: Braze) -> None:
    """The state of one sandbox is a valid seed for another, which then has the same state."""
    braze.users.track(
        attributes=[{"external_id": "u1", "email": "ada@example.com", "colour": "red"}],
        events=[{"external_id": "u1", "name": "opened", "time": "2026-01-05T09:30:00Z"}],
    )
    state = send(braze_sandbox, "GET", "state").body
    other = Sandbox()
    assert send(other, "POST", "seed", state).status == 200
    assert send(other, "GET", "state").body == state
    assert other.users["u1"]["custom_attributes"] == {"colour": "red"}
    client = Braze("any", base_url="http://127.0.0.1", transport=other.transport())
    client.users.track(attributes=[{"external_id": "u2"}])
    assert list(other.users) == ["u1", "u2"]


def test_seed_users(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A seeded user has the given properties, and defaults for the others."""
    user = {"external_id": "u1", "email": "ada@example.com", "custom_attributes": {"colour": "red"}}
    send(braze_sandbox, "POST", "seed", {"users": [user]})
    (profile,) = braze.users.export_ids(email_address="ada@example.com").users
    assert profile.to_dict().items() >= user.items()
    assert profile.braze_id


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ([], "a seed must be an object"),
        ({"people": []}, "unknown kind 'people'; use one of users, contacts"),
        ({"user": []}, r"unknown kind 'user'; did you mean users\?"),
        ({"campaigns": [{"name": "x"}]}, r"campaigns\[0\]: id is required"),
        ({"campaigns": {"id": "x"}}, "campaigns: must be an array, got an object"),
        ({"campaigns": [[]]}, r"campaigns\[0\]: must be an object, got an array"),
        (
            {"users": [{"external_id": "u1"}, {"extrenal_id": "u2"}]},
            r"users\[1\]: unknown member 'extrenal_id'; did you mean external_id",
        ),
        (
            {"users": [{"external_id": "u1", "custom_events": [{"name": "x", "cnt": 1}]}]},
            r"users\[0\]\.custom_events\[0\]: unknown member 'cnt'; did you mean count",
        ),
        ({"users": [{"email": []}]}, r"users\[0\]\.email: must be a string, got an array"),
        ({"users": [{"external_id": " "}]}, r"users\[0\]\.external_id: must not be blank"),
        ({"users": [{"custom_attributes": {"n": 10**400}}]}, "an integer must have at most 64 bits"),
        ({"schedules": [{"schedule_id": "s", "kind": "messages", "body": {}}]}, r"schedules\[0\]: due is required"),
        ({"content_blocks": [{"content_block_id": "b", "content": "x"}]}, r"content_blocks\[0\]: name is required"),
        ({"content_blocks": [{"content_block_id": "b", "name": "x"}]}, r"content_blocks\[0\]: content is required"),
        ({"campaigns": [{"id": "c", "messages": {"v": 5}}]}, r"campaigns\[0\]\.messages\.v: must be an object"),
    ],
)
def test_bad_seed(body: Any, message: str, braze_sandbox: Sandbox) -> None:
    """If a seed is invalid, none of it is stored."""
    before = braze_sandbox.state()
    documents = {"segments": [{"id": "s", "name": "S"}], **body} if isinstance(body, dict) else body
    response = send(braze_sandbox, "POST", "seed", documents)
    assert response.status == 400
    assert re.match(message, response.body["message"])
    assert braze_sandbox.state() == before


def test_reset(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A reset restores the state of a new sandbox."""
    braze.users.track(attributes=[{"external_id": "u1"}])
    braze_sandbox.faults.add(status=503)
    send(braze_sandbox, "POST", "reset")
    assert (len(braze_sandbox.users), len(braze_sandbox.requests), list(braze_sandbox.faults)) == (0, 0, [])
    assert braze.campaigns.list().campaigns


def test_requests(braze_sandbox: Sandbox, braze: Braze) -> None:
    """The received requests can be read, without the key, and deleted."""
    braze.users.track(attributes=[{"external_id": "u1"}])
    response = send(braze_sandbox, "GET", "requests").body
    assert response["received"] == 1
    (request,) = response["requests"]
    assert request.pop("at")
    assert request == {
        "method": "POST",
        "path": "/users/track",
        "query": [],
        "operation": "users_track",
        "status": 201,
        "body": {"attributes": [{"external_id": "u1"}]},
        "response": {"message": "success", "attributes_processed": 1},
        "response_headers": dict(braze_sandbox.requests[0].response_headers),
    }
    send(braze_sandbox, "DELETE", "requests")
    assert send(braze_sandbox, "GET", "requests").body == {"received": 1, "requests": []}


def test_time(braze_sandbox: Sandbox, braze: Braze) -> None:
    """The clock can be set, and started again."""
    assert send(braze_sandbox, "PUT", "time", {"now": "2026-01-05T10:30:00+01:00"}).body == {
        "now": "2026-01-05T09:30:00.000Z"
    }
    braze.users.track(attributes=[{"external_id": "u1"}])
    assert braze_sandbox.users["u1"]["created_at"] == "2026-01-05 09:30:00.000 UTC"
    assert send(braze_sandbox, "PUT", "time", {"now": None}).body["now"] > "2026-01-06"
    assert send(braze_sandbox, "PUT", "time", {"now": "noon"}).status == 400


def test_faults(braze_sandbox: Sandbox) -> None:
    """Faults can be set, read and removed; invalid ones are rejected."""
    assert send(braze_sandbox, "PUT", "faults", [{"status": 503}]).body["faults"][0]["status"] == 503
    assert len(send(braze_sandbox, "GET", "faults").body["faults"]) == 1
    assert send(braze_sandbox, "PUT", "faults", [{"status": 200}]).status == 400
    assert send(braze_sandbox, "PUT", "faults", {"status": 503}).status == 400
    send(braze_sandbox, "DELETE", "faults")
    assert send(braze_sandbox, "GET", "faults").body == {"faults": []}


def test_single_faults(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A fault can be added as an object or a rule, switched, and removed, while the others keep their counts."""
    once = braze.with_options(max_retries=0)
    assert (
        send(braze_sandbox, "POST", "faults", {"operation": "campaigns_list", "status": 503, "times": 1}).status == 200
    )
    with pytest.raises(ServerError):
        once.campaigns.list()
    assert len(send(braze_sandbox, "POST", "faults", "users_* status=500").body["faults"]) == 2
    for enabled in (False, True):
        switched = send(braze_sandbox, "PATCH", "faults", {"index": 1, "enabled": enabled}).body["faults"]
        assert [fault["enabled"] for fault in switched] == [True, enabled]
        if enabled:
            with pytest.raises(ServerError):
                once.users.track(attributes=[{"external_id": "u1"}])
        else:
            once.users.track(attributes=[{"external_id": "u1"}])
    once.campaigns.list()
    assert [fault["applied"] for fault in send(braze_sandbox, "GET", "live").body["faults"]] == [1, 1]
    delete = Request("DELETE", f"{PREFIX}faults", (("index", "0"),), HOST, b"")
    assert handle_control(braze_sandbox, delete).status == 200
    assert [fault.operation for fault in braze_sandbox.faults] == ["users_*"]


@pytest.mark.parametrize(
    ("method", "body", "message"),
    [
        ("PUT", [5], "a fault must be an object, or a rule"),
        (
            "PUT",
            [{"operation": "user_track", "status": 503}],
            "unknown operation 'user_track'; did you mean users_track",
        ),
        ("POST", "user_track status=503", "unknown operation 'user_track'; did you mean users_track"),
        ("POST", "users_track", "a fault needs one of"),
        ("POST", "'", "No closing quotation"),
        ("PATCH", {"index": 0, "enabled": True}, "send the position of a fault"),
        ("PATCH", [], "send the position of a fault"),
    ],
)
def test_bad_faults(method: str, body: Any, message: str, braze_sandbox: Sandbox) -> None:
    """An invalid fault is rejected."""
    response = send(braze_sandbox, method, "faults", body)
    assert response.status == 400
    assert response.body["message"].startswith(message)
    assert list(braze_sandbox.faults) == []


def test_unknown(braze_sandbox: Sandbox) -> None:
    """The response to an unknown endpoint lists the existing ones."""
    response = send(braze_sandbox, "GET", "stat")
    assert (response.status, "GET /_sandbox/state" in response.body["message"]) == (404, True)


def test_live(braze_sandbox: Sandbox, braze: Braze) -> None:
    """The console gets the latest users and requests, the newest first."""
    braze.users.track(attributes=[{"external_id": "u1"}, {"external_id": "u2"}])
    braze.campaigns.list()
    live = send(braze_sandbox, "GET", "live").body
    assert [user["external_id"] for user in live["users"]] == ["u2", "u1"]
    assert [request["path"] for request in live["requests"]] == ["/campaigns/list", "/users/track"]
    assert live["requests"][0]["response"]["campaigns"]


def test_live_collections(braze_sandbox: Sandbox, braze: Braze) -> None:
    """The console gets the size of each collection, the latest records of those it asks for, and the messages."""
    braze.campaigns.trigger_send(campaign_id="c", broadcast=True)
    query = (("kind", "campaigns"), ("kind", "unknown"))
    live = handle_control(braze_sandbox, Request("GET", f"{PREFIX}live", query, HOST, b"")).body
    collections = {item["kind"]: item for item in live["collections"]}
    assert collections.keys() >= {"campaigns", "canvases", "email_templates", "content_blocks", "schedules"}
    assert collections["campaigns"]["count"] == len(collections["campaigns"]["records"]) == 3
    assert (collections["canvases"]["count"], collections["canvases"]["records"]) == (3, [])
    assert (live["message_count"], live["messages"]) == (0, [])
    braze.users.track(attributes=[{"external_id": "u1"}])
    braze.campaigns.trigger_send(campaign_id="c", broadcast=True)
    live = send(braze_sandbox, "GET", "live").body
    assert (live["message_count"], live["messages"][0]["external_id"]) == (1, "u1")


def test_console(braze_sandbox: Sandbox) -> None:
    """Every file that the console refers to exists, and none comes from another host."""

    def file(path: str) -> bytes:
        found = find_file(braze_sandbox, Request("GET", path, (), HOST, b""))
        assert found is not None, path
        return found.content

    html = file("/").decode()
    names = re.findall(r'(?:src|href)="([^"]+)"', html)
    assert len(names) == 9
    for name in names:
        assert file(name)
    document = json.loads(file(f"{PREFIX}openapi.json"))
    assert [server["url"] for server in document["servers"]] == ["/"]


def test_foreign_pages() -> None:
    """Pages from other hosts can neither read nor change the state, and they cannot use the API."""
    with run_sandbox() as url:
        port = url.rpartition(":")[2]
        key = {"Authorization": "Bearer any"}
        for path in ("/_sandbox/state", "/campaigns/list", "/"):
            assert httpx.get(f"{url}{path}", headers={**key, "Host": f"evil.example:{port}"}).status_code == 403
            assert httpx.get(f"{url}{path}", headers={**key, "Host": "["}).status_code == 403
            for origin in ("https://evil.example", "null", f"http://evil.example:{port}"):
                assert httpx.get(f"{url}{path}", headers={**key, "Origin": origin}).status_code == 403
            for origin in (url, "http://localhost:3000"):
                assert httpx.get(f"{url}{path}", headers={**key, "Origin": origin}).status_code == 200
        assert httpx.get(url).headers["content-security-policy"].startswith("default-src 'self'")


@pytest.mark.parametrize(
    ("host", "origin", "accepted"),
    [
        ("sandbox:4010", "", True),
        ("SANDBOX", "http://sandbox", True),
        ("192.168.1.5:4010", "", True),
        ("[fd00::1]:4010", "", True),
        ("sandbox.internal.example", "", True),
        ("sandbox:4010", "http://sandbox.internal.example", True),
        ("sandbox:4010", "http://other:4010", False),
        ("sandbox:4010", "http://192.168.1.6", False),
        ("evil.example", "", False),
        ("1.2.3.4.evil.example", "", False),
        ("", "", False),
    ],
)
def test_local_network(host: str, origin: str, accepted: bool) -> None:
    """On a local network, the sandbox accepts names that no page on the Internet can have, and those it is told."""
    hosts = Hosts(["Sandbox.internal.example"], local_network=True)
    headers = {"host": host, **({"origin": origin} if origin else {})}
    assert hosts.accept(Request("GET", "/", (), headers, b"")) is accepted


def test_file(tmp_path: Path) -> None:
    """With a database file, the state survives a restart."""
    options = ["--db", str(tmp_path / "braze.db")]
    with run_sandbox(*options) as url, Braze("any", base_url=url) as braze:
        braze.users.track(attributes=[{"external_id": "u1", "colour": "red"}])
    with run_sandbox(*options) as url, Braze("any", base_url=url) as braze:
        (profile,) = braze.users.export_ids(external_ids=["u1"]).users
        assert profile.custom_attributes is not None
        assert profile.custom_attributes.to_dict() == {"colour": "red"}


def test_file_in_use(tmp_path: Path) -> None:
    """A second sandbox on the same file is refused, in this process or another, until the first one is closed."""
    path = tmp_path / "braze.db"
    with run_sandbox("--db", str(path)), pytest.raises(OSError, match=r"braze\.db: another sandbox uses it"):
        Sandbox(db=path)
    first = Sandbox(db=path)
    first.seed({"users": [{"external_id": "u1"}]})
    with pytest.raises(OSError, match="another sandbox uses it"):
        Sandbox(db=path)
    first.close()
    assert list(Sandbox(db=path).users) == ["u1"]


def test_file_of_another_program(tmp_path: Path) -> None:
    """A file that is not a database of the sandbox is refused, and left as it is."""
    text, other = tmp_path / "notes.txt", tmp_path / "other.db"
    text.write_text(
        "A note that is longer than the header of a database, so that it is not taken for an empty one.\n" * 9
    )
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE documents (it)")
        connection.commit()
    before = text.read_bytes(), other.read_bytes()
    for path, reason in ((text, "not a database"), (other, "another program"), (tmp_path, "unable to open")):
        with pytest.raises(OSError, match=reason):
            Sandbox(db=path)
    assert (text.read_bytes(), other.read_bytes()) == before
