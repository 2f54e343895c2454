"""Attacks on the sandbox: no request and no seed makes a later call fail. One row of a table is one attack."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from braze_sandbox import Request, Response, Sandbox
from braze_sandbox._control.endpoints import PREFIX, handle_control

from ..operations import OPERATIONS, bodies
from .test_examples import KEY, example_request

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
HUGE = 10**400
U1 = {"external_id": "u1"}
EMAIL = {"app_id": "app", "from": "a@example.com", "subject": "Hi", "body": "Hi"}
PURCHASE = {**U1, "product_id": "p", "currency": "EUR", "time": "2026-01-05T09:30:00Z"}
ID_FIELD = {"name": "id", "type": "string"}
CHANGE = {"id": "c", "catalog": "c", "change": "delete_items", "content": [{"id": "1"}]}
CHANGE |= {"queued_at": "2026-01-05T09:30:00Z"}
INTEGRATION = {"integration_id": "i", "app_group_id": "g", "integration_name": "n"}
INTEGRATION |= {"integration_type": "catalogs", "integration_status": "active"}
TRANSLATION = {"message": "campaigns:c:v", "locale_id": "l", "translation_map": {}}
LATER = {"time": "2026-01-06T09:30:00Z"}


def nested(depth: int) -> Any:
    """Return lists in lists."""
    return json.loads("[" * depth + "]" * depth)


def deep_audience(depth: int) -> Any:
    """Return an audience with conditions in conditions."""
    audience: Any = condition("equals", 1)
    for _ in range(depth):
        audience = {"AND": [audience]}
    return audience


def condition(comparison: str, value: Any) -> Any:
    """Return an audience with one condition."""
    return {"custom_attribute": {"custom_attribute_name": "text", "comparison": comparison, "value": value}}


def messages(members: Any, **more: Any) -> tuple[str, Any]:
    """Return a request that sends messages."""
    return "/messages/send", {"external_user_ids": ["u1"], "messages": members, **more}


def track(kind: str, *items: Any) -> tuple[str, Any]:
    """Return a request that tracks objects of one kind."""
    return "/users/track", {kind: list(items)}


def scheduled(**more: Any) -> tuple[str, Any]:
    """Return a request that schedules messages for everyone in an audience."""
    return "/messages/schedule/create", {"broadcast": True, "messages": {"email": EMAIL}, "schedule": LATER, **more}


REQUESTS: dict[str, tuple[int, list[tuple[str, Any]]]] = {
    "nothing to track": (400, [("/users/track", {})]),
    "empty lists to track": (400, [("/users/track", {"attributes": [], "events": [], "purchases": []})]),
    "price beyond a float": (400, [track("purchases", {**PURCHASE, "price": HUGE})]),
    "price 1e308 twice": (
        400,
        [track("purchases", {**PURCHASE, "price": 1e308}), track("purchases", {**PURCHASE, "price": 1e308})],
    ),
    "price 1e308, a hundred pieces": (400, [track("purchases", {**PURCHASE, "price": 1e308, "quantity": 100})]),
    "price -1e308 twice": (400, [track("purchases", {**PURCHASE, "price": -1e308, "quantity": 2})]),
    "currency that does not exist": (400, [track("purchases", {**PURCHASE, "price": 1, "currency": "EURO"})]),
    "currency in lower case": (400, [track("purchases", {**PURCHASE, "price": 1, "currency": "eur"})]),
    "currency as a number": (400, [track("purchases", {**PURCHASE, "price": 1, "currency": "978"})]),
    "inc by 401 digits": (400, [track("attributes", {**U1, "n": {"inc": HUGE}})]),
    "inc beyond 64 bits": (
        400,
        [track("attributes", {**U1, "n": {"inc": 2**63 - 1}}), track("attributes", {**U1, "n": {"inc": 1}})],
    ),
    "inc of a large float": (
        201,
        [track("attributes", {**U1, "n": 1.7e308}), track("attributes", {**U1, "n": {"inc": 2**63 - 1}})],
    ),
    "number of 5,000 digits": (400, [track("attributes", {**U1, "n": 10**4200})]),
    "text with a null character": (201, [track("attributes", {**U1, "n\0": "\0", "first_name": "\0"})]),
    "name of a hundred thousand characters": (201, [track("attributes", {**U1, "n" * 100_000: 1})]),
    "event without a name": (201, [track("events", {**U1, "name": "", "time": "2026-01-05"})]),
    "event with the last character": (
        201,
        [track("events", {**U1, "name": "\U0010ffff", "time": "0001-01-01T00:00:00Z"})],
    ),
    "event before the first year": (400, [track("events", {**U1, "name": "x", "time": "0001-01-01T00:00:00+14:00"})]),
    "event after the last year": (400, [track("events", {**U1, "name": "x", "time": "9999-12-31T23:59:59-14:00"})]),
    "nested 201 deep": (400, [track("attributes", {**U1, "n": nested(201)})]),
    "nested 100,000 deep": (400, [("/users/track", b"[" * 100_000)]),
    "nested 190 deep": (201, [track("attributes", {**U1, "n": nested(190)})]),
    "update with what is no object": (
        400,
        [
            track("attributes", {**U1, "n": [{"a": 1}]}),
            track(
                "attributes",
                {**U1, "n": {"$update": [{"$identifier_key": "a", "$identifier_value": 1, "$new_object": 7}]}},
            ),
        ],
    ),
    "operators of odd types": (
        201,
        [
            track("attributes", {**U1, "n": {"$update": [1, {"$identifier_key": 5}], "$remove": [None], "$add": [[]]}}),
            track("attributes", {**U1, "n": {"$update": [{"$identifier_key": "a"}], "$add": [{"a": 1}]}}),
            track("attributes", {**U1, "o": {"$time": {"$time": []}}}),
        ],
    ),
    "external id empty": (400, [track("attributes", {"external_id": ""})]),
    "external id blank": (400, [track("attributes", {"external_id": " \t"})]),
    "external id blank in an event": (400, [track("events", {"external_id": " ", "name": "x", "time": "2026-01-05"})]),
    "external id blank in a purchase": (400, [track("purchases", {**PURCHASE, "external_id": " ", "price": 1})]),
    "external id blank to identify": (
        400,
        [
            (
                "/users/identify",
                {"aliases_to_identify": [{"external_id": " ", "user_alias": {"alias_name": "a", "alias_label": "b"}}]},
            )
        ],
    ),
    "external id blank to rename": (
        400,
        [
            (
                "/users/external_ids/rename",
                {"external_id_renames": [{"current_external_id": "u1", "new_external_id": " "}]},
            )
        ],
    ),
    "external id blank as a recipient": (
        400,
        [
            (
                "/campaigns/trigger/send",
                {
                    "campaign_id": "c",
                    "recipients": [{"external_user_id": " ", "send_to_existing_only": False, "attributes": {"a": 1}}],
                },
            )
        ],
    ),
    "external id of 988 bytes": (400, [track("attributes", {"external_id": "é" * 494})]),
    "external id of 987 bytes": (201, [track("attributes", {"external_id": "x" * 987})]),
    "alias name of 237 bytes": (
        400,
        [("/users/alias/new", {"user_aliases": [{**U1, "alias_name": "x" * 237, "alias_label": "b"}]})],
    ),
    "alias label of 238 bytes": (
        400,
        [
            track(
                "attributes",
                {"user_alias": {"alias_name": "a", "alias_label": "é" * 119}, "_update_existing_only": False},
            )
        ],
    ),
    "alias of 236 bytes": (
        201,
        [("/users/alias/new", {"user_aliases": [{**U1, "alias_name": "x" * 236, "alias_label": "é" * 118}]})],
    ),
    "message for an unknown channel": (400, [messages({"email": EMAIL, "pigeon": {"text": "Hi"}})]),
    "message for an unknown channel, not an object": (400, [messages({"email": EMAIL, "pigeon": 5})]),
    "message that is a list": (400, [messages({"email": []})]),
    "messages that are a list": (400, [messages([EMAIL])]),
    "messages for a campaign's trigger": (
        201,
        [
            (
                "/campaigns/trigger/send",
                {"campaign_id": "c", "recipients": [{"external_user_id": "u1"}], "messages": 1.5},
            )
        ],
    ),
    "recipient with two kinds of identifier": (
        201,
        [
            (
                "/campaigns/trigger/send",
                {
                    "campaign_id": "c",
                    "recipients": [
                        {
                            "external_user_id": "u2",
                            "external_id": 5,
                            "phone": [],
                            "send_to_existing_only": False,
                            "attributes": {"a": 1},
                        }
                    ],
                },
            )
        ],
    ),
    "canvas of a message": (201, [messages({"email": EMAIL}, canvas_id={"a": 1}, recipients=5)]),
    "empty send identifier": (201, [("/sends/id/create", {"campaign_id": "", "send_id": ""})]),
    "variation that is a number": (400, [messages({"email": {**EMAIL, "message_variation_id": 5}}, campaign_id="c")]),
    "unknown channel in a schedule": (
        400,
        [scheduled(audience=condition("equals", 1), messages={"email": EMAIL, "pigeon": 5})],
    ),
    "unknown channel in an update": (
        400,
        [
            (
                "/messages/schedule/update",
                {"schedule_id": "b3e81d57-a4c2-4f09-86d5-17f0c29e6ab4", "messages": {"email": EMAIL, "pigeon": 5}},
            )
        ],
    ),
    "pattern that repeats too often": (201, [scheduled(audience=condition("matches_regex", "a{99999999999999}"))]),
    "pattern that is none": (201, [scheduled(audience=condition("matches_regex", "(" * 5000))]),
    "audience 90 conditions deep": (201, [scheduled(audience=deep_audience(90))]),
    "audience 1,000 conditions deep": (400, [scheduled(audience=deep_audience(300))]),
    "days beyond a float": (400, [scheduled(audience=condition("less_than_x_days_ago", HUGE))]),
    "increment that fails when it is due": (
        201,
        [
            track("attributes", {**U1, "n": 2**63 - 1}),
            (
                "/campaigns/trigger/schedule/create",
                {
                    "campaign_id": "c",
                    "recipients": [{"external_user_id": "u1", "attributes": {"n": {"inc": 1}}}],
                    "schedule": LATER,
                },
            ),
        ],
    ),
    "increment that fails a trigger": (
        400,
        [
            track("attributes", {**U1, "n": 2**63 - 1}),
            (
                "/campaigns/trigger/send",
                {
                    "campaign_id": "c",
                    "recipients": [
                        {"external_user_id": "u2", "attributes": {"n": 1}, "send_to_existing_only": False},
                        {"external_user_id": "u1", "attributes": {"n": {"inc": 1}}},
                    ],
                },
            ),
        ],
    ),
    "schedule in the last year": (
        201,
        [scheduled(audience=condition("equals", 1), schedule={"time": "9999-12-31T23:59:59Z"})],
    ),
    "schedule in the first year": (
        201,
        [scheduled(audience=condition("equals", 1), schedule={"time": "0001-01-01T00:00:00Z"})],
    ),
    "schedule beyond the last year": (
        400,
        [scheduled(audience=condition("equals", 1), schedule={"time": "9999-12-31T23:59:59-14:00"})],
    ),
    "spam mark that is no time": (
        201,
        [track("attributes", {**U1, "email": "a@example.com", "marked_email_as_spam_at": "noon"})],
    ),
    "group state for everyone": (
        201,
        [
            track("attributes", {**U1, "email": "A@example.com"}),
            (
                "/subscription/status/set",
                {"subscription_group_id": "", "subscription_state": "subscribed", "external_id": ["u1"]},
            ),
        ],
    ),
}
SEEDS: dict[str, Any] = {
    "catalog without the field id": {"catalogs": [{"name": "c", "fields": [{"name": "n", "type": "number"}]}]},
    "catalog with a field without a name": {"catalogs": [{"name": "c", "fields": [{"type": "string"}]}]},
    "field of an unknown type": {"catalogs": [{"name": "c", "fields": [ID_FIELD, {"name": "n", "type": "text"}]}]},
    "item under the name of another": {"catalog_items": [{"name": "c/1", "catalog": "c", "values": {"id": "2"}}]},
    "item without id": {"catalog_items": [{"name": "c/1", "catalog": "c", "values": {}}]},
    "change of an unknown kind": {"catalog_changes": [{**CHANGE, "change": "explode"}]},
    "change that does not fit its kind": {"catalog_changes": [{**CHANGE, "content": "id"}]},
    "change queued at noon": {"catalog_changes": [{**CHANGE, "queued_at": "noon"}]},
    "sync without a start": {"cdi_syncs": [{"name": "i t", "integration_id": "i", "job_status": "success"}]},
    "sync of half a row": {"cdi_integrations": [{**INTEGRATION, "sync_result": {"rows_synced": 0.5}}]},
    "copy of an unknown kind": {"deferred": [{"id": "d", "due": "2026-01-06", "kind": "users", "record": {}}]},
    "copy without an id": {"deferred": [{"id": "d", "due": "2026-01-06", "kind": "campaigns", "record": {}}]},
    "Data Object without a type": {"data_objects": [{"external_id": "1"}]},
    "schema of an unknown type": {
        "data_object_types": [{"type_name": "t", "schema_def": {"properties": {"f": {"type": "text"}}}}]
    },
    "schema elsewhere": {
        "data_object_types": [{"type_name": "t", "schema_def": {"properties": {"f": {"$ref": "http://h"}}}}]
    },
    "negative limit": {"data_object_types": [{"type_name": "t", "limits": {"users": -1}}]},
    "dashboard user without a name": {"dashboard_users": [{"id": "u"}]},
    "text that is a number": {"source_texts": [{"name": "campaigns:c:v", "translation_map": {"a": 1}}]},
    "translation of another message": {"translations": [{**TRANSLATION, "name": "campaigns:d:v:l"}]},
    "asset without a size": {"assets": [{"id": "a", "size": "large"}]},
    "app that is a number": {"apps": [{"app_id": 1}]},
    "key without an app": {"sdk_authentication_keys": [{"id": "k", "rsa_public_key": "", "description": ""}]},
    "Live Activity that may have ended": {"live_activities": [{"activity_id": "a", "app_id": "b", "ended": "?"}]},
    "Banner that expires tomorrow": {"banners": [{"id": "b", "placement_id": "p", "expires_at": "tomorrow"}]},
    "Banner event of nobody": {"banner_events": [{"event_id": "e", "banner_id": "b"}]},
    "schedule without due": {"schedules": [{"schedule_id": "s", "kind": "messages", "body": {}}]},
    "schedule due at noon": {"schedules": [{"schedule_id": "s", "kind": "messages", "body": {}, "due": "noon"}]},
    "schedule without recipients": {
        "schedules": [{"schedule_id": "s", "kind": "messages", "body": {}, "due": "2026-01-06"}]
    },
    "schedule of a campaign with messages": {
        "schedules": [
            {
                "schedule_id": "s",
                "kind": "campaigns",
                "body": {"campaign_id": "c", "broadcast": True, "messages": "Hi", "schedule": LATER},
                "due": "2026-01-06",
            }
        ]
    },
    "schedule with a channel that does not exist": {
        "schedules": [
            {
                "schedule_id": "s",
                "kind": "messages",
                "body": {"external_user_ids": ["u1"], "messages": {"email": EMAIL, "pigeon": 5}, "schedule": LATER},
                "due": "2026-01-06",
            }
        ]
    },
    "schedule of another kind": {
        "schedules": [{"schedule_id": "s", "kind": "pigeons", "body": {}, "due": "2026-01-06"}]
    },
    "Content Block without a name": {"content_blocks": [{"content_block_id": "b", "content": "x"}]},
    "Content Block without content": {"content_blocks": [{"content_block_id": "b", "name": "x"}]},
    "template without a subject": {"email_templates": [{"email_template_id": "t", "template_name": "T"}]},
    "email that is a list": {"users": [{**U1, "email": []}]},
    "external id that is a number": {"users": [{"external_id": 5}]},
    "external id that is blank": {"users": [{"external_id": ""}]},
    "external id twice": {"users": [{**U1, "braze_id": "a"}, {**U1, "braze_id": "b"}]},
    "misspelt property": {"users": [{**U1, "frist_name": "Ada"}]},
    "attributes that are a list": {"users": [{**U1, "custom_attributes": []}]},
    "event without a name": {"users": [{**U1, "custom_events": [{"count": 1}]}]},
    "event that is text": {"users": [{**U1, "custom_events": ["opened"]}]},
    "alias without a label": {"users": [{"user_aliases": [{"alias_name": "a"}]}]},
    "token without an app": {"users": [{**U1, "push_tokens": [{"token": "t"}]}]},
    "revenue as text": {"users": [{**U1, "total_revenue": "1"}]},
    "revenue that is infinite": {"users": [{**U1, "total_revenue": float("inf")}]},
    "number of 401 digits": {"users": [{**U1, "custom_attributes": {"n": HUGE}}]},
    "nested 300 deep": {"users": [{**U1, "custom_attributes": {"n": nested(300)}}]},
    "group state that does not exist": {"users": [{**U1, "subscription_groups": {"g": "maybe"}}]},
    "email state that does not exist": {"users": [{**U1, "email_subscribe": "maybe"}]},
    "address without its kind": {"contacts": [{"name": "ada@example.com"}]},
    "address with an odd group": {"contacts": [{"name": "email:ada@example.com", "groups": {"g": "Subscribed"}}]},
    "bounce that is a list": {"hard_bounces": [{"email": [], "hard_bounced_at": "2026-01-05"}]},
    "campaign without an id": {"campaigns": [{"name": "x"}]},
    "campaign with an odd message": {"campaigns": [{"id": "c", "messages": {"v": 5}}]},
    "campaign with a message on an odd channel": {"campaigns": [{"id": "c", "messages": {"v": {"channel": 5}}}]},
    "tags that are text": {"canvases": [{"id": "c", "tags": "spring"}]},
    "transactional send without a response": {"transactional": [{"name": "c:x", "at": "2026-01-05T09:30:00Z"}]},
    "kind that does not exist": {"people": []},
    "records that are an object": {"users": {}},
    "record that is text": {"users": ["u1"]},
    "set": {"users": [{**U1, "custom_attributes": {"n": {1}}}]},
    "lone surrogate": {"users": [{"external_id": "\ud800"}]},
}


@pytest.fixture
def target() -> Sandbox:
    """A sandbox with a user."""
    sandbox = Sandbox()
    sandbox.clock.set(NOW)
    sandbox.seed({"users": [{**U1, "custom_attributes": {"text": "aaa"}}]})
    return sandbox


def send(sandbox: Sandbox, path: str, body: Any) -> Response:
    """Send a request."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
    return sandbox.handle(Request("POST", path, (), headers, content))


def check_everything(sandbox: Sandbox) -> None:
    """Assert that every operation still works once all schedules are due, and that the state is a seed."""
    sandbox.clock.advance(timedelta(days=2))
    for operation in OPERATIONS:
        response = sandbox.handle(example_request(operation, next(iter(bodies(operation).values()))))
        assert response.status < 500, operation.id
        json.dumps(response.body, allow_nan=False)
    profile = send(sandbox, "/users/export/ids", {"external_ids": ["u1"]})
    assert [user["external_id"] for user in profile.body["users"]] == ["u1"]
    assert handle_control(sandbox, Request("GET", PREFIX + "live", (), {}, b"")).status == 200
    Sandbox().seed(sandbox.state())


@pytest.mark.parametrize(("status", "requests"), REQUESTS.values(), ids=REQUESTS.keys())
def test_request(status: int, requests: list[tuple[str, Any]], target: Sandbox) -> None:
    """The last request of a row gets its status, the ones before succeed, and everything works afterwards."""
    *first, (path, body) = requests
    for earlier in first:
        assert send(target, *earlier).status == 201
    before = target.state()
    response = send(target, path, body)
    assert response.status == status, response.body
    if status == 400:
        assert target.state() == before
    check_everything(target)


@pytest.mark.parametrize("seed", SEEDS.values(), ids=SEEDS.keys())
def test_seed(seed: Any, target: Sandbox) -> None:
    """A bad seed is refused whole, and everything works afterwards."""
    before = target.state()
    with pytest.raises(ValueError, match=r"\w"):
        target.seed({"segments": [{"id": "s", "name": "S"}], **seed})
    assert target.state() == before


def test_good_seeds(target: Sandbox) -> None:
    """What can be told from the rest of a record may be left out of a seed."""
    target.seed(
        {
            "catalogs": [{"name": "c", "fields": [ID_FIELD]}],
            "catalog_items": [{"catalog": "c", "values": {"id": "1"}}],
            "catalog_changes": [CHANGE],
            "cdi_integrations": [INTEGRATION],
            "data_object_types": [{"type_name": "t", "schema_def": {"properties": {"f": {"type": "string"}}}}],
            "data_objects": [{"type_name": "t", "external_id": "1/2"}],
            "translations": [TRANSLATION],
            "banners": [{"id": "b", "placement_id": "p"}],
            "exports": [{"object_prefix": "e"}],
        }
    )
    assert target.state()["data_objects"][-1]["name"] == "t/1%2F2"
    assert "c/1" in [item["name"] for item in target.state()["catalog_items"]]
    target.clock.advance(timedelta(seconds=1))
    assert "c/1" not in [item["name"] for item in target.state()["catalog_items"]]
    check_everything(target)


@pytest.mark.parametrize("time", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1969-07-20T20:17:00Z"])
def test_clock(time: str, target: Sandbox) -> None:
    """Any time that the clock accepts is one at which every operation works, and so does a reset."""
    content = json.dumps({"now": time}).encode()
    response = handle_control(target, Request("PUT", f"{PREFIX}time", (), {}, content))
    assert response.status in (200, 400)
    for path in ("reset", "seed"):
        assert (
            handle_control(target, Request("POST", PREFIX + path, (), {}, b'{"users":[{"external_id":"u1"}]}')).status
            == 200
        )
    for operation in OPERATIONS:
        response = target.handle(example_request(operation, next(iter(bodies(operation).values()))))
        assert response.status < 500, operation.id


@pytest.mark.parametrize("by", [timedelta.max, timedelta.min, timedelta(days=365 * 9000)])
def test_clock_beyond(by: timedelta, target: Sandbox) -> None:
    """The clock cannot be moved to where there is no time."""
    with pytest.raises(ValueError, match="the time must be from"):
        target.clock.advance(by)
    assert target.clock.now() == NOW
