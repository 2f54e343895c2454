"""SDK Authentication keys and push credentials."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from braze_client import ArgumentError, BadRequestError, Braze, PermissionDeniedError
from braze_sandbox import Request, Sandbox

from ..operations import DOCUMENT
from .test_examples import KEY

EXAMPLE = DOCUMENT.operation("app_group_sdk_authentication_create").request
assert EXAMPLE is not None
PEM: str = EXAMPLE.examples["primary_key"]["rsa_public_key_str"]
STEPS = st.lists(st.tuples(st.sampled_from(["create", "create primary", "primary", "delete"]), st.integers(0, 2)))


def new_key(braze: Braze, app: str = "app", **options: Any) -> str:
    created = braze.app_group.sdk_authentication_create(
        app_id=app, rsa_public_key_str=PEM, description="Key", **options
    )
    return created.id


def keys_of(braze: Braze, app: str = "app") -> dict[str, bool]:
    """Return the keys of an app, and which is the primary one."""
    return {key.id: key.is_primary for key in braze.app_group.sdk_authentication_keys(app_id=app).keys}


def test_rotation(braze: Braze) -> None:
    """A new key becomes the primary key, and the old one can then be deleted. Both return the keys that there are."""
    old, new = new_key(braze), new_key(braze)
    assert keys_of(braze) == {old: True, new: False}
    with pytest.raises(BadRequestError, match="primary key cannot be deleted"):
        braze.app_group.sdk_authentication_delete(app_id="app", key_id=old)
    response = braze.app_group.sdk_authentication_primary(app_id="app", key_id=new)
    assert {key.id: key.is_primary for key in response.keys} == {old: False, new: True}
    left = braze.app_group.sdk_authentication_delete(app_id="app", key_id=old).to_dict()["keys"]
    assert left == [{"id": new, "rsa_public_key": PEM, "description": "Key", "is_primary": True}]
    with pytest.raises(BadRequestError, match="key_id"):
        braze.app_group.sdk_authentication_delete(app_id="app", key_id=old)


@settings(max_examples=30, deadline=None)
@given(STEPS)
def test_one_primary_key(steps: list[tuple[str, int]]) -> None:
    """Whatever is done, an app with keys has at most three of them, and exactly one primary key."""
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=Sandbox().transport())
    for step, number in steps:
        present = keys_of(braze)
        try:
            if step.startswith("create"):
                new_key(braze, make_primary="primary" in step)
            elif number < len(present):
                use = getattr(braze.app_group, f"sdk_authentication_{step}")
                use(app_id="app", key_id=list(present)[number])
        except BadRequestError:
            assert keys_of(braze) == present
        now = keys_of(braze)
        assert len(now) <= 3
        assert sum(now.values()) == (1 if now else 0)


def test_limits(braze: Braze) -> None:
    """An app has at most three keys; those of another app do not count, and cannot be used."""
    keys = [new_key(braze) for _ in range(3)]
    with pytest.raises(BadRequestError, match="at most 3 keys"):
        new_key(braze, make_primary=True)
    assert keys_of(braze) == dict(zip(keys, [True, False, False], strict=True))
    other = new_key(braze, "other")
    with pytest.raises(BadRequestError, match="key_id"):
        braze.app_group.sdk_authentication_primary(app_id="app", key_id=other)
    with pytest.raises(BadRequestError, match="key_id"):
        braze.app_group.sdk_authentication_delete(app_id="app", key_id=other)


def test_invalid_key(braze_sandbox: Sandbox, braze: Braze) -> None:
    """A key must be an RSA public key in PEM format, with a description."""
    before = braze_sandbox.state()
    for text in ("", "no key", PEM.replace("PUBLIC", "PRIVATE"), PEM.replace("MFww", "----")):
        with pytest.raises(BadRequestError, match="RSA public key"):
            braze.app_group.sdk_authentication_create(app_id="app", rsa_public_key_str=text, description="Key")
    with pytest.raises((ArgumentError, BadRequestError)):
        braze.app_group.sdk_authentication_create(app_id="app", rsa_public_key_str=PEM, description="")
    assert braze_sandbox.state() == before


def test_push_credentials(braze_sandbox: Sandbox, braze: Braze) -> None:
    """The credentials of one platform are replaced; those of others remain."""
    braze.apps.push_credential_update(app_id="app", firebase={"credential": "b25l"})
    braze.apps.push_credential_update(app_id="app", kindle={"client_id": "id", "client_secret": "made-up"})
    braze.apps.push_credential_update(app_id="app", firebase={"credential": "dHdv"})
    (app,) = [item for item in braze_sandbox.state()["apps"] if item["app_id"] == "app"]
    kindle = {"client_id": "id", "client_secret": "made-up"}
    assert app["push_credentials"] == {"firebase": {"credential": "dHdv"}, "kindle": kindle}


def test_one_platform(braze_sandbox: Sandbox) -> None:
    """A request is for exactly one platform, and needs all of its fields."""
    firebase, kindle = {"credential": "b25l"}, {"client_id": "id", "client_secret": "made-up"}
    apple = {"certificate": "b25l", "jwt_key_id": "k", "jwt_team_id": "t", "jwt_bundle_id": "b", "apns_gateway": "test"}
    for platforms in ({}, {"firebase": firebase, "kindle": kindle}, {"kindle": {"client_id": "a"}}, {"apple": apple}):
        headers = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
        body = json.dumps({"app_id": "app", **platforms}).encode()
        response = braze_sandbox.handle(Request("POST", "/apps/push_credential/update", (), headers, body))
        assert response.status == 400
        assert "made-up" not in str(response.body)


def test_strict_and_permission() -> None:
    """In a strict sandbox an app must exist, and each operation needs its permission."""
    strict = Sandbox(strict=True)
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=strict.transport())
    with pytest.raises(BadRequestError, match="app_id"):
        new_key(braze)
    with pytest.raises(BadRequestError, match="app_id"):
        braze.apps.push_credential_update(app_id="app", firebase={"credential": "b25l"})
    strict.seed({"apps": [{"app_id": "app"}]})
    assert keys_of(braze) == {}
    assert keys_of(braze) != {new_key(braze): True} == keys_of(braze)
    sandbox = Sandbox(api_keys={KEY: ["sdk_authentication.keys"]})
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport())
    assert keys_of(braze) == {}
    with pytest.raises(PermissionDeniedError):
        new_key(braze)
