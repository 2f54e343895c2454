"""Dashboard users (SCIM)."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from braze_client import Braze
from braze_client.errors import BadRequestError, ConflictError, NotFoundError
from braze_sandbox import Request, Sandbox

ORIGIN = "https://provisioning.example.com"
SCHEMAS = ["urn:ietf:params:scim:schemas:core:2.0:User"]
ERROR = ["urn:ietf:params:scim:api:messages:2.0:Error"]
NEW = {"schemas": SCHEMAS, "user_name": "ada@example.com", "name": {"givenName": "Ada"}, "department": "bi"}
KNOWN = "4b7e90d2-81ac5f36-d0924e7b-6a13c85f"


@pytest.fixture
def scim(braze: Braze, braze_sandbox: Sandbox) -> Any:
    """The operations, at a fixed time."""
    braze_sandbox.clock.set(datetime(2026, 1, 5, 0, 5, tzinfo=UTC))
    return braze.scim


def find(scim: Any, email: str) -> list[Any]:
    """Search for a user."""
    found = scim.users_list(filter_=f'userName eq "{email}"', x_request_origin=ORIGIN)
    assert found.total_results == len(found.resources)
    return list(found.resources)


def test_life(scim: Any) -> None:
    """A user is created once, found by email address, read, replaced without a new email address, and deleted once."""
    assert find(scim, "ada@example.com") == []
    made = scim.users_create(**NEW, x_request_origin=ORIGIN)
    assert made.permissions.to_dict() == {"companyPermissions": [], "roles": [], "appGroup": []}
    assert made.last_sign_in_at == "Thursday, January 1, 1970 12:00:00 AM"
    with pytest.raises(ConflictError) as conflict:
        scim.users_create(**{**NEW, "user_name": "ADA@example.com"}, x_request_origin=ORIGIN)
    assert conflict.value.response.json() == {
        "schemas": ERROR,
        "detail": "User already exists in the database.",
        "status": 409,
    }
    (found,) = find(scim, "ada@example.com")
    one = {"id": made.id, "x_request_origin": ORIGIN}
    read = scim.user_get(**one)
    assert found.to_dict() == {name: value for name, value in read.to_dict().items() if name != "schemas"}
    assert (read.created_at, read.last_sign_in_at) == ("2026 Jan 05, 12:05 AM", "N/A")
    new = {"schemas": SCHEMAS, "name": {"givenName": "Grace"}, "department": "pm", "permissions": {"appGroup": []}}
    scim.user_replace(**one, **new)
    read = scim.user_get(**one)
    assert (read.user_name, read.name.given_name, read.department) == ("ada@example.com", "Grace", "pm")
    scim.user_delete(**one)
    calls: list[tuple[Callable[[], Any], str]] = [
        (lambda: scim.user_get(**one), "Resource not found"),
        (lambda: scim.user_replace(**one, **new), "User not found"),
        (lambda: scim.user_delete(**one), "User not found"),
    ]
    for call, message in calls:
        with pytest.raises(NotFoundError) as error:
            call()
        assert error.value.response.json() == {"schemas": ERROR, "detail": message, "status": 404}
    assert find(scim, "ada@example.com") == []
    assert scim.users_create(**NEW, x_request_origin=ORIGIN).id != made.id


def test_sign_in(scim: Any) -> None:
    """The time of the last sign-in is written in two ways."""
    new = {"schemas": SCHEMAS, "name": {}, "department": "pm", "permissions": {"appGroup": []}}
    replaced = scim.user_replace(id=KNOWN, x_request_origin=ORIGIN, **new)
    assert replaced.last_sign_in_at == "Monday, March 2, 2026 9:41:00 AM"
    assert scim.user_get(id=KNOWN, x_request_origin=ORIGIN).last_sign_in_at == "2026 Mar 02, 9:41 AM"


def grant(scim: Any, **permissions: Any) -> Any:
    """Create a user with permissions, and return them as the response shows them."""
    given = {"appGroup": [], **permissions}
    return scim.users_create(**NEW, permissions=given, x_request_origin=ORIGIN).permissions.to_dict()


@pytest.mark.parametrize("braze_sandbox_options", [{}, {"strict": True}], ids=["lenient", "strict"])
def test_permissions(scim: Any) -> None:
    """Roles, workspaces, teams and sets are known by name or id. The response has both, and what they contain."""
    team = {"teamName": "Newsletter", "teamPermissions": ["view_segments"]}
    given = [
        {"appGroupName": "Web shop", "appGroupPermissions": ["view_segments"], "team": [team]},
        {
            "appGroupId": "a07b3d5c91e2f846",
            "appGroupPermissionSets": [{"appGroupPermissionSetID": "d94e27a6c03b851f"}],
        },
    ]
    shown = grant(scim, companyPermissions=["admin"], roles=[{"roleName": "Campaign manager"}], appGroup=given)
    assert shown["companyPermissions"] == ["admin"]
    assert (shown["roles"][0]["roleId"], len(shown["roles"][0]["appGroup"])) == ("91c0b7e45d2fa836", 1)
    assert shown["appGroup"] == [
        {
            "appGroupId": "5e8f1a9d03c7b264",
            "appGroupName": "Web shop",
            "appGroupPermissions": ["view_segments"],
            "team": [{"teamId": "c26d04f7ea81b359", **team}],
        },
        {
            "appGroupId": "a07b3d5c91e2f846",
            "appGroupName": "Loyalty app",
            "appGroupPermissionSets": [
                {
                    "appGroupPermissionSetName": "Analysts",
                    "appGroupPermissionSetId": "d94e27a6c03b851f",
                    "permissions": ["view_campaigns", "view_canvases"],
                }
            ],
        },
    ]


def test_own_workspaces(scim: Any) -> None:
    """By default, an unknown role or workspace is taken for one of your own, which has the same id each time."""
    given = {"roles": [{"roleName": "Editor"}], "appGroup": [{"appGroupName": "Mine", "appGroupPermissions": []}]}
    first = grant(scim, **given)
    (user,) = find(scim, "ada@example.com")
    scim.user_delete(id=user.id, x_request_origin=ORIGIN)
    assert grant(scim, **given) == first
    assert first["roles"][0]["roleId"]
    assert first["appGroup"][0]["appGroupId"]


@pytest.mark.parametrize("braze_sandbox_options", [{"strict": True}])
@pytest.mark.parametrize(
    "permissions",
    [
        {"roles": [{"roleId": "gone"}]},
        {"appGroup": [{"appGroupName": "Gone", "appGroupPermissions": []}]},
        {"appGroup": [{"appGroupName": "Web shop", "appGroupPermissionSets": [{"appGroupPermissionSetName": "Gone"}]}]},
        {
            "appGroup": [
                {
                    "appGroupName": "Web shop",
                    "appGroupPermissions": [],
                    "team": [{"teamId": "gone", "teamPermissions": []}],
                }
            ]
        },
    ],
)
def test_unknown_permissions(permissions: dict[str, Any], scim: Any) -> None:
    """A strict sandbox rejects unknown roles, workspaces, teams and permission sets, and creates no user."""
    with pytest.raises(BadRequestError, match="there is no such"):
        grant(scim, **permissions)
    assert find(scim, "ada@example.com") == []


def send(sandbox: Sandbox, method: str, path: str, body: Any, key: str = "any", **headers: str) -> tuple[int, Any]:
    """Send a request that the client would not send."""
    given = {"authorization": f"Bearer {key}", "content-type": "application/json", **headers}
    path, _, query = path.partition("?")
    parameters = (("filter", query),) if query else ()
    response = sandbox.handle(Request(method, path, parameters, given, json.dumps(body).encode()))
    return response.status, response.body


@pytest.mark.parametrize("braze_sandbox_options", [{"api_keys": ["any"]}])
@pytest.mark.parametrize(
    ("method", "path", "given", "status"),
    [
        ("GET", '/scim/v2/Users?userName co "a"', {}, 400),
        ("GET", "/scim/v2/Users?userName eq a@example.com", {}, 400),
        ("GET", "/scim/v2/Users", {}, 400),
        ("GET", f"/scim/v2/Users/{KNOWN}", {"x-request-origin": None}, 400),
        ("GET", f"/scim/v2/Users/{KNOWN}", {"key": "other"}, 401),
        ("POST", "/scim/v2/Users", {}, 400),
        ("PUT", "/scim/v2/Users/gone", {}, 400),
        ("POST", "/scim/v2/Users", {"content-type": "text/plain"}, 415),
    ],
)
def test_wrong_requests(method: str, path: str, given: dict[str, Any], status: int, braze_sandbox: Sandbox) -> None:
    """Every error has SCIM's own body."""
    options = {"x-request-origin": ORIGIN, **given}
    got, body = send(
        braze_sandbox, method, path, {"schemas": []}, **{name: value for name, value in options.items() if value}
    )
    assert got == status
    assert body.keys() == {"schemas", "detail", "status"}
    assert (body["schemas"], body["status"]) == (ERROR, status)
    assert body["detail"]


@pytest.mark.parametrize("braze_sandbox_options", [{"rate_limits": {"scim": (2, 60)}}])
def test_bucket(scim: Any, braze_sandbox: Sandbox) -> None:
    """All operations share a bucket. Its error is that of all other operations."""
    scim.user_get(id=KNOWN, x_request_origin=ORIGIN)
    find(scim, "ada@example.com")
    status, body = send(braze_sandbox, "GET", f"/scim/v2/Users/{KNOWN}", None)
    assert (status, body.keys()) == (429, {"message"})


def test_state_is_a_seed(scim: Any, braze_sandbox: Sandbox) -> None:
    """The state of one sandbox is a valid seed for another, which then has the same state."""
    grant(scim, roles=[{"roleName": "Editor"}])
    other = Sandbox()
    other.seed(braze_sandbox.state())
    assert other.state() == braze_sandbox.state()


def test_nameless_permissions(scim: Any, braze_sandbox: Sandbox) -> None:
    """What a permission is for must be named; an unknown set of permissions gets an identifier."""
    one = {"id": KNOWN, "x_request_origin": ORIGIN, "schemas": SCHEMAS, "name": {"givenName": "A"}}
    empty: dict[str, Any] = {"companyPermissions": [], "roles": [], "appGroup": []}
    with pytest.raises(BadRequestError, match="a role must have roleId or roleName"):
        scim.user_replace(**one, department="bi", permissions={**empty, "roles": [{}]})
    group = {"appGroupName": "Web shop", "appGroupPermissionSets": [{"appGroupPermissionSetName": "Mine"}]}
    replaced = scim.user_replace(**one, department="bi", permissions={**empty, "appGroup": [group]})
    assert replaced.permissions.app_group[0].app_group_permission_sets[0].app_group_permission_set_id
