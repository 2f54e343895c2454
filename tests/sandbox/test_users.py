"""Users are stored, changed, merged and exported."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from braze_client import BadRequestError, Braze, dicts
from braze_sandbox import Sandbox

IDENTIFIERS = ("external_id", "user_alias", "braze_id", "email", "phone")
ALIAS: dicts.UserAlias = {"alias_name": "a9f3c102", "alias_label": "web_visitor"}
NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)


def custom(sandbox: Sandbox, *values: Any, **more: Any) -> Any:
    """Set the attribute `it` of a user to several values in turn, and return the result."""
    braze = Braze("any", base_url="http://127.0.0.1", transport=sandbox.transport())
    for value in values:
        braze.users.track(attributes=[{"external_id": "u1", "it": value, **more}])
    return sandbox.users["u1"].get("custom_attributes", {}).get("it")


@pytest.mark.parametrize(
    ("values", "result"),
    [
        (["red"], "red"),
        ([1.5, None], None),
        ([True, False], False),
        ([5, {"inc": 3}], 8),
        ([{"inc": -3}], -3),
        (["text", {"inc": 2}], 2),
        ([["b", "a", "b", 1, True, 1]], ["b", "a", 1, True]),
        ([["a"], {"add": ["b", "a"], "remove": ["c"]}], ["a", "b"]),
        ([["a", "b"], {"remove": ["a"]}], ["b"]),
        ([{"add": ["a"]}], ["a"]),
        ([{"city": "Oslo", "since": {"$time": "2023-08-01"}}], {"city": "Oslo", "since": "2023-08-01"}),
        ([{"a": 1}, {"b": 2}], {"b": 2}),
        ([[{"id": 1}], {"$add": [{"id": 2}]}], [{"id": 1}, {"id": 2}]),
        (
            [[{"id": 1}, {"id": 2}], {"$remove": [{"$identifier_key": "id", "$identifier_value": 1}]}],
            [{"id": 2}],
        ),
        (
            [
                [{"id": 1, "n": "a", "k": "cat"}, {"id": 2, "n": "b"}],
                {"$update": [{"$identifier_key": "id", "$identifier_value": 1, "$new_object": {"n": "c"}}]},
            ],
            [{"id": 1, "n": "c", "k": "cat"}, {"id": 2, "n": "b"}],
        ),
        ([{}], {}),
    ],
)
def test_custom_attribute(values: list[Any], result: Any, braze_sandbox: Sandbox) -> None:
    """A value replaces the current one, null removes it, and an instruction changes it."""
    assert custom(braze_sandbox, *values) == result


def test_merge_objects(braze_sandbox: Sandbox) -> None:
    """With `_merge_objects` an object is merged at every level, and null removes a key."""
    custom(braze_sandbox, {"a": {"x": 1, "y": 2}, "b": 3})
    merged = custom(braze_sandbox, {"a": {"y": None, "z": 4}, "c": 5}, _merge_objects=True)
    assert merged == {"a": {"x": 1, "z": 4}, "b": 3, "c": 5}


def test_longest_list(braze_sandbox: Sandbox) -> None:
    """A list of scalars keeps 500 elements."""
    assert custom(braze_sandbox, list(range(500)), {"add": [500]}) == list(range(1, 501))


def test_profile_fields(braze: Braze) -> None:
    """Profile fields are exported in the format of exports. Null removes them."""
    braze.users.track(
        attributes=[
            {
                "external_id": "u1",
                "email": "Ada@example.com",
                "gender": "F",
                "current_location": {"longitude": 10.5, "latitude": 59.9},
                "push_tokens": [{"app_id": "app", "token": "t1", "device_id": "device-1"}],
                "colour": "red",
            },
            {"external_id": "u1", "gender": None},
        ]
    )
    (profile,) = braze.users.export_ids(email_address="ada@EXAMPLE.com").users
    assert profile.email == "Ada@example.com"
    assert "gender" not in profile
    assert profile.last_coordinates == [10.5, 59.9]
    assert profile.custom_attributes is not None
    assert profile.custom_attributes.to_dict() == {"colour": "red"}
    (found,) = braze.users.export_ids(device_id="device-1", fields_to_export=["external_id"]).users
    assert found.to_dict() == {"external_id": "u1"}


def test_events_and_purchases(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Events and purchases are counted. A future time becomes the time of the request."""
    braze_sandbox.clock.set(NOW)
    event: dicts.Event = {"external_id": "u1", "name": "opened", "time": "2026-01-04T10:00:00:000+0100"}
    late: dicts.Event = {**event, "time": NOW + timedelta(days=1)}
    purchase: dicts.Purchase = {
        "external_id": "u1",
        "product_id": "shoes",
        "currency": "EUR",
        "price": 9.99,
        "time": NOW,
        "quantity": 3,
    }
    result = braze.users.track(events=[event, late], purchases=[purchase])
    assert (result.events_processed, result.purchases_processed, result.attributes_processed) == (2, 1, None)
    user = braze_sandbox.users["u1"]
    first, last = "2026-01-04 09:00:00.000 UTC", "2026-01-05 09:30:00.000 UTC"
    assert user["custom_events"] == [{"name": "opened", "first": first, "last": last, "count": 2}]
    assert user["purchases"] == [{"name": "shoes", "first": last, "last": last, "count": 3}]
    assert user["total_revenue"] == 29.97
    assert braze.events.list().events == ["opened"]
    assert braze.purchases.product_list().products == ["shoes"]
    counted = braze.events.data_series(event="opened", length=3).data
    assert [(day.time, day.count) for day in counted] == [("2026-01-03", 0), ("2026-01-04", 1), ("2026-01-05", 1)]


def test_invalid_objects(braze: Braze, braze_sandbox: Sandbox) -> None:
    """An invalid object is reported with Braze's error code, and the others are accepted."""
    result = braze.with_options(validate=False).users.track(
        attributes=[
            {"external_id": "u1", "email": "invalid"},
            {"external_id": "u2"},
            {"external_id": "u3", "user_alias": ALIAS},
            {"first_name": "Ada"},
            {"external_id": "x" * 988},
            {"external_id": "u4", "current_location": {"longitude": 1}},
            {"external_id": "u5", "email_subscribe": "yes"},
            {"external_id": "u6", "subscription_groups": [{"subscription_group_id": "g"}]},
            {"external_id": "u7", "push_tokens": [{"app_id": "a"}]},
        ],
        events=[{"external_id": "u2", "name": "opened", "time": "tomorrow"}],
    )
    assert (result.attributes_processed, result.events_processed) == (1, 0)
    assert result.errors == [
        {"type": "EMAIL_BAD_FORMAT", "input_array": "attributes", "index": 0},
        {
            "type": "give at most 1 of external_id, user_alias, braze_id; given: external_id, user_alias",
            "input_array": "attributes",
            "index": 2,
        },
        {
            "type": f"give at least 1 of {', '.join(IDENTIFIERS)}, push_token_import; given: none",
            "input_array": "attributes",
            "index": 3,
        },
        {"type": "EXTERNAL_USER_ID_TOO_LARGE", "input_array": "attributes", "index": 4},
        {"type": "BAD_LOCATION_UPDATE", "input_array": "attributes", "index": 5},
        {"type": "BAD_EMAIL_SUBSCRIPTION_STATE", "input_array": "attributes", "index": 6},
        {"type": "BAD_SUBSCRIPTION_GROUP_STATE", "input_array": "attributes", "index": 7},
        {"type": "BAD_PUSH_TOKEN_STRING", "input_array": "attributes", "index": 8},
        {"type": "time: must be a time in ISO 8601", "input_array": "events", "index": 0},
    ]
    assert list(braze_sandbox.users) == ["u2"]


def test_no_valid_object(braze: Braze, braze_sandbox: Sandbox) -> None:
    """If no object is valid, the request fails and nothing is stored."""
    with pytest.raises(
        BadRequestError, match=r"body attributes\[0\]\.external_id: must be a string, got a number"
    ) as caught:
        braze.with_options(validate=False).users.track(attributes=[{"external_id": 42}])
    assert caught.value.errors == [
        {"type": "external_id: must be a string, got a number", "input_array": "attributes", "index": 0}
    ]
    assert len(braze_sandbox.users.all) == 0


def test_identifiers(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Without another identifier, the email address identifies or creates a user, and then the phone number."""
    braze.users.track(attributes=[{"external_id": "u1", "email": "ada@example.com", "phone": "+15555550100"}])
    braze.users.track(attributes=[{"email": "ADA@example.com", "phone": "+15555550101", "colour": "red"}])
    braze.users.track(
        attributes=[{"phone": "+15555550199", "colour": "blue"}, {"braze_id": "unknown", "colour": "red"}]
    )
    user = braze_sandbox.users["u1"]
    assert (user["phone"], user["custom_attributes"]) == ("+15555550101", {"colour": "red"})
    assert [user.get("phone") for user in braze_sandbox.users.all] == ["+15555550101", "+15555550199"]


def test_existing_only(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A user with an alias is created only on request, and never by a purchase."""
    purchase: dicts.Purchase = {"user_alias": ALIAS, "product_id": "p", "currency": "EUR", "price": 1, "time": NOW}
    braze.users.track(attributes=[{"user_alias": ALIAS}, {"external_id": "u1", "_update_existing_only": True}])
    braze.users.track(purchases=[{**purchase, "_update_existing_only": False}])
    assert braze_sandbox.users.all == []
    braze.users.track(attributes=[{"user_alias": ALIAS, "_update_existing_only": False}])
    braze.users.track(purchases=[purchase])
    (user,) = braze_sandbox.users.all
    assert user["purchases"][0]["name"] == "p"


def test_push_token_import(braze: Braze, braze_sandbox: Sandbox) -> None:
    """An unknown push token creates an anonymous user. A known one does not."""
    item = {"push_token_import": True, "country": "NO", "push_tokens": [{"app_id": "a", "token": "t"}]}
    braze.users.track(attributes=[item, item])
    (user,) = braze_sandbox.users.all
    assert (user["country"], user["push_tokens"][0]["token"]) == ("NO", "t")


def test_aliases(braze: Braze, braze_sandbox: Sandbox) -> None:
    """An alias belongs to one user, and a user has one alias per label."""
    braze.users.track(attributes=[{"external_id": "u1"}, {"external_id": "u2"}])
    for external_id in ("u1", "u2", "gone"):
        assert braze.users.alias_new(user_aliases=[{"external_id": external_id, **ALIAS}]).aliases_processed == 1
    braze.users.alias_new(user_aliases=[{"external_id": "u1", **ALIAS, "alias_name": "second"}])
    assert [user.get("user_aliases") for user in braze_sandbox.users.all] == [[ALIAS], None]


def test_identify_by_email(braze: Braze, braze_sandbox: Sandbox) -> None:
    """Of several users with one email address, the rules select one. If they leave several, nothing happens."""
    alias = {"alias_name": "first", "alias_label": "visitor"}
    for name in ("first", "second"):
        braze.users.track(
            attributes=[
                {
                    "user_alias": {**alias, "alias_name": name},
                    "_update_existing_only": False,
                    "email": "ada@example.com",
                    "nick": name,
                }
            ]
        )
    item: Any = {"external_id": "u1", "email": "ada@example.com"}
    braze.users.identify(emails_to_identify=[item | {"prioritization": ["unidentified"]}])
    assert list(braze_sandbox.users) == []
    braze.users.identify(emails_to_identify=[item | {"prioritization": ["unidentified", "most_recently_updated"]}])
    assert braze_sandbox.users["u1"]["custom_attributes"] == {"nick": "second"}
    braze.users.identify(emails_to_identify=[item | {"prioritization": ["unidentified"]}])
    (user,) = braze_sandbox.users.all
    assert user["custom_attributes"] == {"nick": "second"}
    assert {entry["alias_name"] for entry in user["user_aliases"]} == {"first", "second"}


def test_rename(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A deprecated external id identifies the user until it is removed. Each error is reported by itself."""
    braze.users.track(attributes=[{"external_id": "old"}, {"external_id": "other"}])
    renames = [("old", "new"), ("old", "newer"), ("other", "new"), ("gone", "x")]
    result = braze.users.external_ids_rename(
        external_id_renames=[{"current_external_id": old, "new_external_id": new} for old, new in renames]
    )
    assert result.external_ids == ["new"]
    assert result.rename_errors == [
        ["The current external id at index 1 is deprecated"],
        ["The new external id at index 2 is already in use"],
        ["The current external id at index 3 does not exist"],
    ]
    braze.users.track(attributes=[{"external_id": "old", "colour": "red"}])
    (profile,) = braze.users.export_ids(external_ids=["old"], fields_to_export=["external_id"]).users
    assert profile.external_id == "new"
    removed = braze.users.external_ids_remove(external_ids=["old", "new", "gone"])
    assert (removed.removed_ids, len(removed.removal_errors or [])) == (["old"], 2)
    assert "old" not in braze_sandbox.users
    assert braze_sandbox.users["new"]["custom_attributes"] == {"colour": "red"}


def test_delete_by_email(braze: Braze, braze_sandbox: Sandbox) -> None:
    """A shared email address deletes a user only if the rules leave one."""
    braze.users.track(attributes=[{"external_id": name, "email": "ada@example.com"} for name in ("u1", "u2")])
    item: dicts.EmailToDelete = {"email": "ada@example.com", "prioritization": ["identified"]}
    assert braze.users.delete(email_addresses=[item]).deleted == 0
    item["prioritization"] = ["identified", "most_recently_updated"]
    assert braze.users.delete(email_addresses=[item]).deleted == 1
    assert list(braze_sandbox.users) == ["u1"]
