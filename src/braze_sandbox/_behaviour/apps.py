"""What belongs to an app: its push credentials and its SDK Authentication keys."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from braze_sandbox._http.messages import HTTPError
from braze_sandbox._state.store import Record
from braze_sandbox._time_formats import format_iso

from .pagination import pick
from .registry import OperationRequest, handles

if TYPE_CHECKING:
    from braze_sandbox._description.examples import Examples

MAX_KEYS = 3
"""
The number of SDK Authentication keys of an app. The description states it in words: each request adds one key.
"""

_PEM = re.compile(r"\s*-----BEGIN PUBLIC KEY-----(.+)-----END PUBLIC KEY-----\s*", re.DOTALL)
_RSA = bytes.fromhex("06092a864886f70d010101")
"""The identifier of the algorithm in a public key, in DER."""
_SHOWN = ("id", "rsa_public_key", "description", "is_primary")


def require_app(request: OperationRequest) -> None:
    """
    Respond with an error if the sandbox is strict and the app does not exist.
    """
    given = request.body if "app_id" in request.body else request.query
    request.require_known("apps", given["app_id"], "Invalid app_id")


@handles("apps_push_credential_update")
def update_credential(request: OperationRequest) -> Any:
    """
    Replace the credentials of an app on one platform.
    """
    require_app(request)
    app_id = request.body["app_id"]
    app = request.state.apps.get(app_id) or {"app_id": app_id}
    new = {name: value for name, value in request.body.items() if name != "app_id"}
    credentials = {**app.get("push_credentials", {}), **new}
    request.state.apps.save({**app, "push_credentials": credentials, "updated_at": format_iso(request.now)})
    return {"message": "success"}


@handles("app_group_sdk_authentication_create")
def create_key(request: OperationRequest) -> Any:
    """
    Add a key to an app. The first one is the primary key in any case.
    """
    require_app(request)
    state, body = request.state, request.body
    if not _is_rsa_key(body["rsa_public_key_str"]):
        raise HTTPError(400, "body rsa_public_key_str: must be an RSA public key in PEM format")
    keys = state.sdk_authentication_keys.find(body["app_id"])
    if len(keys) >= MAX_KEYS:
        raise HTTPError(400, f"an app must have at most {MAX_KEYS} keys")
    key = {
        "id": state.new_uuid(),
        "app_id": body["app_id"],
        "rsa_public_key": body["rsa_public_key_str"],
        "description": body["description"],
        "is_primary": False,
    }
    state.sdk_authentication_keys.save(key)
    if body.get("make_primary") or not keys:
        _make_primary(request, key["id"])
    return {"id": key["id"]}


@handles("app_group_sdk_authentication_keys")
def list_keys(request: OperationRequest) -> Any:
    """
    List the keys of an app.
    """
    require_app(request)
    return _keys(request, request.query["app_id"])


@handles("app_group_sdk_authentication_primary")
def make_primary(request: OperationRequest) -> Any:
    """
    Make a key the only primary key of its app.
    """
    require_app(request)
    _make_primary(request, _find_key(request)["id"])
    return _keys(request, request.body["app_id"])


@handles("app_group_sdk_authentication_delete")
def delete_key(request: OperationRequest) -> Any:
    """
    Delete a key that is not the primary key.
    """
    require_app(request)
    key = _find_key(request)
    if key["is_primary"]:
        raise HTTPError(400, "The primary key cannot be deleted")
    request.state.sdk_authentication_keys.remove(key["id"])
    return _keys(request, request.body["app_id"])


def _find_key(request: OperationRequest) -> Record:
    key = request.find("sdk_authentication_keys", request.body["key_id"], "Invalid key_id")
    if key["app_id"] != request.body["app_id"]:
        raise HTTPError(400, "Invalid key_id")
    return key


def _make_primary(request: OperationRequest, key_id: str) -> None:
    for key in request.state.sdk_authentication_keys.find(request.body["app_id"]):
        request.state.sdk_authentication_keys.save({**key, "is_primary": key["id"] == key_id})


def _keys(request: OperationRequest, app_id: str) -> Any:
    return {"keys": [pick(key, _SHOWN) for key in request.state.sdk_authentication_keys.find(app_id)]}


def _is_rsa_key(text: str) -> bool:
    match = _PEM.fullmatch(text)
    try:
        content = b64decode("".join(match[1].split()), validate=True) if match else b""
    except (binascii.Error, ValueError):
        return False
    return content.startswith(b"\x30") and _RSA in content


def example_records(examples: Examples) -> Iterator[tuple[str, Record]]:
    """
    Yield kind and record of the apps in the examples of the description, and the keys of one of them.
    """
    for operation in examples.operations:
        for given in examples.requests(operation):
            if isinstance(given, dict) and "app_id" in given:
                yield "apps", {"app_id": given["app_id"]}
    # After a rotation, when the key that the other examples delete is no longer the primary key.
    for given in examples.requests("app_group_sdk_authentication_primary")[:1]:
        for example in examples.responses("app_group_sdk_authentication_primary")[:1]:
            for key in example["keys"]:
                yield "sdk_authentication_keys", {**key, "app_id": given["app_id"]}
