"""Dashboard users (SCIM), and the workspaces and roles of their permissions, which only the dashboard can create."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.state import State
from braze_sandbox._state.store import Record

from .pagination import pick
from .registry import OperationRequest, handles

_USER = ["urn:ietf:params:scim:schemas:core:2.0:User"]
_LIST = ["urn:ietf:params:scim:api:messages:2.0:ListResponse"]
_FILTER = 'userName eq "'
_READ_FORMAT = "%Y %b %d, %I:%M %p"
NEVER = "N/A"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@handles("scim_users_list")
def find_users(request: OperationRequest) -> Any:
    """
    Return the user with an email address, in a list.
    """
    name = request.query["filter"].removeprefix(_FILTER).removesuffix('"')
    found = request.state.dashboard_users.find(name.lower())
    return {"schemas": _LIST, "totalResults": len(found), "Resources": found}


@handles("scim_users_create")
def create_user(request: OperationRequest) -> Any:
    """
    Create a user. Their email address must be new.
    """
    state, body = request.state, request.body
    if state.dashboard_users.find(body["userName"].lower()):
        raise HTTPError(409, "User already exists in the database.")
    text = state.new_hex()
    user = {
        "id": "-".join(text[start : start + 8] for start in range(0, 32, 8)),
        "userName": body["userName"],
        **pick(body, ("name", "department")),
        "lastSignInAt": NEVER,
        "createdAt": _format_read(request.now),
        "permissions": _permissions(request),
    }
    state.dashboard_users.save(user)
    return _written(user)


@handles("scim_user_get")
def show_user(request: OperationRequest) -> Any:
    """
    Return a user.
    """
    return {"schemas": _USER, **_find(request, "Resource not found")}


@handles("scim_user_replace")
def replace_user(request: OperationRequest) -> Any:
    """
    Set the name, department and permissions of a user. Their email address cannot be changed.
    """
    user = _find(request, "User not found")
    user |= {**pick(request.body, ("name", "department")), "permissions": _permissions(request)}
    request.state.dashboard_users.save(user)
    return _written(user)


@handles("scim_user_delete")
def delete_user(request: OperationRequest) -> Any:
    """
    Delete a user.
    """
    request.state.dashboard_users.remove(_find(request, "User not found")["id"])


def _find(request: OperationRequest, message: str) -> Record:
    user = request.state.dashboard_users.get(request.path["id"])
    if user is None:
        raise HTTPError(404, message)
    return user


def _written(user: Record) -> Record:
    """
    Return a user as writes show it: without the time of creation, and with another format of the last sign-in.
    """
    shown = {name: value for name, value in user.items() if name != "createdAt"}
    return {"schemas": _USER, **shown, "lastSignInAt": _format_written(user["lastSignInAt"])}


def _format_read(time: datetime) -> str:
    return f"{time:%Y %b %d}, {_format_hour(time)}:{time:%M %p}"


def _format_written(text: str) -> str:
    try:
        time = datetime.strptime(text, _READ_FORMAT).replace(tzinfo=UTC)
    except ValueError:  # the user has not signed in
        time = _EPOCH
    return f"{time:%A}, {time:%B} {time.day}, {time.year} {_format_hour(time)}:{time:%M:%S %p}"


def _format_hour(time: datetime) -> int:
    return time.hour % 12 or 12


def add_workspace(state: State, workspace: Mapping[str, Any]) -> None:
    """
    Store the workspace in which a user has permissions, with the teams and the permission sets that are named.
    """
    known = state.dashboard_workspaces.get(workspace["appGroupId"]) or {"teams": [], "permission_sets": []}
    teams = [pick(team, ("teamId", "teamName")) for team in workspace.get("team", ())]
    known["teams"] += [team for team in teams if team not in known["teams"]]
    sets = workspace.get("appGroupPermissionSets", ())
    known["permission_sets"] += [item for item in sets if item not in known["permission_sets"]]
    state.dashboard_workspaces.save({**pick(workspace, ("appGroupId", "appGroupName")), **known})


def _permissions(request: OperationRequest) -> Record:
    """
    Return the permissions that a request grants, with name and id of everything, and the content of roles and sets.
    """
    given = request.body.get("permissions", {})
    return {
        "companyPermissions": given.get("companyPermissions", []),
        "roles": [_role(request, role) for role in given.get("roles", ())],
        "appGroup": [_workspace(request, workspace) for workspace in given.get("appGroup", ())],
    }


def _role(request: OperationRequest, given: Record) -> Record:
    return {"appGroup": [], **_identify(request, "role", given, request.state.dashboard_roles, "roleId", "roleName")}


def _workspace(request: OperationRequest, given: Record) -> Record:
    known = _identify(request, "workspace", given, request.state.dashboard_workspaces, "appGroupId", "appGroupName")
    workspace: Record = pick(known, ("appGroupId", "appGroupName"))
    if given.get("appGroupPermissionSets"):
        sets: list[Record] = known.get("permission_sets", [])
        chosen = [_permission_set(request, item, sets) for item in given["appGroupPermissionSets"]]
        workspace["appGroupPermissionSets"] = chosen
    else:
        workspace["appGroupPermissions"] = given.get("appGroupPermissions", [])
    if "team" in given:
        teams: list[Record] = known.get("teams", [])
        workspace["team"] = [
            {
                **_identify(request, "team", team, teams, "teamId", "teamName"),
                "teamPermissions": team["teamPermissions"],
            }
            for team in given["team"]
        ]
    return workspace


def _permission_set(request: OperationRequest, given: Record, known: list[Record]) -> Record:
    # Only in requests, the name of this property ends in capital letters.
    renamed = {name.replace("SetID", "SetId"): value for name, value in given.items()}
    names = ("appGroupPermissionSetId", "appGroupPermissionSetName")
    return {"permissions": [], **_identify(request, "permission set", renamed, known, *names)}


def _identify(
    request: OperationRequest, kind: str, given: Record, known: Iterable[Record], id_name: str, name_name: str
) -> Record:
    """
    Return what a request names by its id, or else by its name. Without either, the request is rejected.

    In a lenient sandbox, an unknown one is taken for one of your own, and gets the id or the name that is missing.
    """
    decisive = id_name if given.get(id_name) is not None else name_name
    if given.get(decisive) is None:
        raise HTTPError(400, f"body permissions: a {kind} must have {id_name} or {name_name}")
    for item in known:
        if item.get(decisive) == given[decisive]:
            return item
    if request.strict:
        raise HTTPError(400, f"body permissions: there is no such {kind}")
    invented = f"{request.state.digest(kind, given[decisive]):032x}"[:16]
    names = {id_name: invented, name_name: f"Example {kind} {invented[:4]}"}
    return {**names, **{name: given[name] for name in names if given.get(name) is not None}}
