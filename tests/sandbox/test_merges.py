"""Merging users, and renaming aliases."""

from __future__ import annotations

import json
from typing import Any

import pytest

from braze_client import ArgumentError, Braze, PermissionDeniedError, dicts
from braze_sandbox import Request, Sandbox

from .test_examples import KEY

OLD, NEW = "2025-12-24T18:00:00Z", "2026-01-05T09:30:00Z"


def event(user: str, time: str) -> dicts.Event:
    return {"external_id": user, "name": "seen", "time": time}


def purchase(user: str, price: float) -> dicts.Purchase:
    return {"external_id": user, "product_id": "socks", "currency": "EUR", "price": price, "quantity": 2, "time": NEW}


def merge(braze: Braze, source: Any, target: Any) -> None:
    braze.users.merge(merge_updates=[{"identifier_to_merge": source, "identifier_to_keep": target}])


def test_sums(braze_sandbox: Sandbox, braze: Braze) -> None:
    """Counts and revenue are added up, dates are combined, gaps are filled in, and other values are kept."""
    braze.users.track(
        attributes=[
            {"external_id": "a", "first_name": "Ada", "points": 5, "tier": "gold", "email": "ada@example.com"},
            {"external_id": "b", "first_name": "Bea", "last_name": "Byron", "points": 7, "size": 3},
        ],
        events=[event("a", NEW), event("a", NEW), event("b", OLD)],
        purchases=[purchase("a", 10), purchase("b", 2.5)],
    )
    merge(braze, {"external_id": "b"}, {"external_id": "a"})
    user = braze_sandbox.users["a"]
    assert [user[name] for name in ("first_name", "last_name", "email")] == ["Ada", "Byron", "ada@example.com"]
    assert user["custom_attributes"] == {"points": 5, "tier": "gold", "size": 3}
    (seen,) = user["custom_events"]
    assert (seen["count"], seen["first"][:10], seen["last"][:10]) == (3, "2025-12-24", "2026-01-05")
    assert ([item["count"] for item in user["purchases"]], user["total_revenue"]) == ([4], 25)
    assert set(braze_sandbox.users) == {"a"}
    merge(braze, {"external_id": "b"}, {"external_id": "a"})
    assert braze_sandbox.users["a"] == user


def test_sessions(braze_sandbox: Sandbox, braze: Braze) -> None:
    """The sessions of an app are added up."""
    for name, sessions in (("a", 3), ("b", 4)):
        braze_sandbox.seed({"users": [{"external_id": name, "apps": [{"name": "Shop", "sessions": sessions}]}]})
    merge(braze, {"external_id": "b"}, {"external_id": "a"})
    assert [app["sessions"] for app in braze_sandbox.users["a"]["apps"]] == [7]


def test_identifiers(braze_sandbox: Sandbox, braze: Braze) -> None:
    """An alias and a contact identify a user; a contact that several users share does not, without a further rule."""
    alias = {"alias_name": "visitor", "alias_label": "web"}
    braze.users.track(
        attributes=[
            {"user_alias": alias, "_update_existing_only": False, "points": 5},
            {"external_id": "a", "email": "ada@example.com"},
            {"external_id": "b", "email": "ada@example.com", "size": 3},
        ]
    )
    contact = {"email": "Ada@example.com", "prioritization": ["identified"]}
    before = braze_sandbox.state()
    merge(braze, {"user_alias": alias}, contact)
    merge(braze, {"external_id": "unknown"}, {"external_id": "a"})
    merge(braze, {"external_id": "a"}, {"external_id": "a"})
    assert braze_sandbox.state() == before
    merge(braze, {"user_alias": alias}, {**contact, "prioritization": ["identified", "most_recently_updated"]})
    assert braze_sandbox.users["b"]["custom_attributes"] == {"size": 3, "points": 5}
    assert braze_sandbox.users["b"]["user_aliases"] == [alias]
    assert braze_sandbox.users.count == 2


def test_phones(braze_sandbox: Sandbox, braze: Braze) -> None:
    """Two users with phone numbers in another format than E.164 are not merged."""
    braze.users.track(attributes=[{"external_id": name, "phone": f"0555 {name}"} for name in "ab"])
    merge(braze, {"external_id": "b"}, {"external_id": "a"})
    assert set(braze_sandbox.users) == {"a", "b"}
    braze.users.track(attributes=[{"external_id": "a", "phone": "+15555550100"}])
    merge(braze, {"external_id": "b"}, {"external_id": "a"})
    assert set(braze_sandbox.users) == {"a"}
    assert braze_sandbox.users["a"]["phone"] == "+15555550100"


def test_refused(braze_sandbox: Sandbox, braze: Braze) -> None:
    """Fifty merges are the limit. Further keys and identifiers of other kinds are refused, and nothing is merged."""
    braze.users.track(attributes=[{"external_id": name} for name in "ab"])
    good: Any = {"identifier_to_merge": {"external_id": "b"}, "identifier_to_keep": {"external_id": "a"}}
    for updates in (
        [good] * 51,
        [good, {**good, "other": 1}],
        [good, {"identifier_to_merge": {"external_id": "b"}}],
        [good, {**good, "identifier_to_keep": {"braze_id": "a"}}],
        [good, {**good, "identifier_to_keep": {"email": "ada@example.com"}}],
        [],
    ):
        headers = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
        body = json.dumps({"merge_updates": updates}).encode()
        assert braze_sandbox.handle(Request("POST", "/users/merge", (), headers, body)).status == 400
    assert set(braze_sandbox.users) == {"a", "b"}
    with pytest.raises(ArgumentError):
        braze.users.merge(merge_updates=[good] * 51)


def test_permission() -> None:
    """Merging and renaming need their permissions."""
    sandbox = Sandbox(api_keys={KEY: ["users.alias.new"]})
    braze = Braze(KEY, base_url="http://127.0.0.1", transport=sandbox.transport())
    with pytest.raises(PermissionDeniedError):
        merge(braze, {"external_id": "b"}, {"external_id": "a"})
    with pytest.raises(PermissionDeniedError):
        braze.users.alias_update(alias_updates=[{"alias_label": "l", "old_alias_name": "o", "new_alias_name": "n"}])


def test_rename_alias(braze_sandbox: Sandbox, braze: Braze) -> None:
    """An alias gets a new name under the same label. Unknown names, and new ones in use, change nothing."""
    names = ("ada", "bea")
    braze.users.alias_new(user_aliases=[{"alias_label": "login", "alias_name": name} for name in names])

    def rename(label: str, old: str, new: str) -> list[Any]:
        update: dicts.AliasUpdate = {"alias_label": label, "old_alias_name": old, "new_alias_name": new}
        assert braze.users.alias_update(alias_updates=[update]).message == "success"
        return [user["user_aliases"][0]["alias_name"] for user in braze_sandbox.users.all]

    assert rename("other", "ada", "new") == ["ada", "bea"]
    assert rename("login", "unknown", "new") == ["ada", "bea"]
    assert rename("login", "ada", "bea") == ["ada", "bea"]
    assert rename("login", "ada", "new") == ["new", "bea"]
    found = braze.users.export_ids(
        user_aliases=[{"alias_label": "login", "alias_name": name} for name in ("new", "ada")],
        fields_to_export=["user_aliases"],
    )
    assert (len(found.users), found.invalid_user_ids) == (1, ["ada"])
