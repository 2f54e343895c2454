"""The records that a new sandbox starts with, and those that a seed adds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, cast

from braze_generated.runtime.document import Document

from ._behaviour import apps, banners, live_activities, media_library, translations
from ._behaviour.catalogs.changes import item_key, save_item
from ._behaviour.cdi import SYNC_TIME, sync_key
from ._behaviour.contact_states import agree
from ._behaviour.dashboard import RESOURCES, Resource
from ._behaviour.profiles import add_defaults
from ._behaviour.schedules import SCHEDULE_OPERATIONS
from ._description.examples import Examples
from ._description.names import suggest
from ._example_seeds import seed_dashboard_users, seed_data_objects, seed_preference_centers
from ._seed_kinds import TIMES
from ._seed_schemas import SeedSchemas
from ._state.state import State
from ._state.store import Record
from ._time_formats import format_iso, format_profile_time, parse_utc

_COMPUTED = ("message", "inclusion_count", "inclusion_data", "content_type")
"""Properties of a response that are not stored."""
_ADDRESSES = ("unsubscribes", "hard_bounces", "spam_reports")
"""Kinds whose key is an email address, in lower case."""


def seed_examples(document: Document, state: State, now: datetime) -> None:
    """
    Store what the examples of the description refer to, so that every example works in a new sandbox.
    """
    examples = Examples(document)
    for resource in RESOURCES:
        if {resource.list_operation, resource.details_operation} <= examples.operations.keys():
            for record in _dashboard_records(examples, resource):
                state.collections[resource.collection].save(_without_computed(record))
    for example in examples.responses("templates_email_info"):
        state.email_templates.save(_without_computed(example))
    for example in examples.responses("content_blocks_info"):
        # The example of the create operation needs the original name.
        block = {"state": "active", **_without_computed(example), "name": f"example_{example['name']}"[:99]}
        state.content_blocks.save(block)
    for operation, name, collection in (
        ("email_hard_bounces", "emails", state.hard_bounces),
        ("sms_invalid_phone_numbers", "sms", state.invalid_phone_numbers),
    ):
        for example in examples.responses(operation):
            for record in example[name]:
                collection.save(record)
    for example in examples.responses("subscription_user_status")[:1]:
        for group in (group for user in example["users"] for group in user["subscription_groups"]):
            state.subscription_groups.save({name: value for name, value in group.items() if name != "status"})
    for seed in (seed_data_objects, seed_preference_centers, seed_dashboard_users):
        seed(examples.responses, state)
    for kind, record in (
        *translations.example_records(examples),
        *media_library.example_records(examples),
        *apps.example_records(examples),
        *live_activities.example_records(examples),
        *banners.example_records(examples, now),
    ):
        state.collections[kind].save(record)
    _seed_catalogs(examples, state)
    _seed_integrations(examples, state)
    _seed_schedules(examples, state, now)


def _seed_catalogs(examples: Examples, state: State) -> None:
    for example in examples.responses("catalogs_list"):
        for catalog in example["catalogs"]:
            state.catalogs.save({name: value for name, value in catalog.items() if name != "num_items"})
    name = next(_example_values(examples, "catalog_name"), "")
    catalog = state.catalogs.get(name)
    if catalog is None:
        return
    for example in examples.responses("catalogs_items_list"):
        for item in example["items"]:
            save_item(state, catalog, item)
    for selection in examples.requests("catalogs_selections_create")[:1]:
        for key in _example_values(examples, "selection_name"):
            record = {**selection["selection"], "name": key}
            state.catalog_selections.save({"name": item_key(name, key), "catalog": name, "selection": record})


def _seed_integrations(examples: Examples, state: State) -> None:
    for example in examples.responses("cdi_integrations_list"):
        for integration in example["results"]:
            state.cdi_integrations.save(integration)
    for identifier in set(_example_values(examples, "integration_id")):
        for example in examples.responses("cdi_integration_job_sync_status"):
            for sync in reversed(example["results"]):
                state.cdi_syncs.save(
                    {
                        "name": sync_key(identifier, sync["sync_start_time"]),
                        "integration_id": identifier,
                        **_finished(sync),
                    }
                )


def _finished(sync: Record) -> Record:
    """
    Return a sync of an example with an end, so that one that is running does not run forever.
    """
    start = parse_utc(sync["sync_start_time"])
    if sync["job_status"] != "running" or start is None:
        return sync
    end = {"sync_finish_time": format_iso(start + SYNC_TIME), "last_timestamp_synced": sync["sync_start_time"]}
    return {**sync, **end, "job_status": "success"}


def _seed_schedules(examples: Examples, state: State, now: datetime) -> None:
    due = format_iso(now + timedelta(days=365))
    for kind, operation in SCHEDULE_OPERATIONS.items():
        for use in ("update", "delete"):
            for example in examples.requests(f"{operation}_{use}"):
                body = {**examples.requests(f"{operation}_create")[0], **example, "schedule": {"time": due}}
                schedule_id = body.pop("schedule_id")
                state.schedules.save({"schedule_id": schedule_id, "kind": kind, "body": body, "due": due})


def _without_computed(example: Mapping[str, Any]) -> Record:
    return {name: value for name, value in example.items() if name not in _COMPUTED}


def _dashboard_records(examples: Examples, resource: Resource) -> Iterator[Record]:
    """
    Yield the items of the list's examples with their details, and one item for every other identifier in an example.
    """
    listed = [item for example in examples.responses(resource.list_operation) for item in example[resource.collection]]
    details: list[Record] = examples.responses(resource.details_operation)
    for item in listed:
        name = item.get("name", item.get("title"))
        fitting = next((example for example in details if name in (example.get("name"), example.get("title"))), None)
        yield {**(details[0] if fitting is None else fitting), **item}
    known = {item["id"] for item in listed}
    for identifier in _example_values(examples, resource.parameter):
        if identifier not in known:
            known.add(identifier)
            yield {**listed[0], **details[0], "name": f"Example {identifier[:8]}", "id": identifier}


def _example_values(examples: Examples, name: str) -> Iterator[str]:
    """
    Yield the example values of a parameter, and of the property of the same name in bodies.
    """
    for operation in examples.operations.values():
        for parameter in operation.parameters:
            if parameter["name"] == name:
                yield parameter["example"]
        for example in examples.requests(operation.id):
            if isinstance(cast("Record", example).get(name), str):
                yield example[name]


def add_records(state: State, schemas: SeedSchemas, seed: Mapping[str, Any], now: datetime) -> None:
    """
    Store the records of a seed, which has the form of `State.dump`.

    Raises:
        ValueError: A kind or a member is unknown, has the wrong type, or is missing.
    """
    # The seed may contain identifiers that this sandbox would also generate.
    state.store.raise_counter("id", state.digest("load", seed) % 2**48)
    users: list[Record] = []
    for kind, records in seed.items():
        if kind not in state.collections:
            raise ValueError(f"unknown kind {kind!r}; {suggest(kind, state.collections)}")
        for record in _objects(records):
            _prepare(kind, record, schemas, now)
        schemas.check(kind, state.collections[kind].key, records)
        for index, record in enumerate(cast("list[Record]", records)):
            if kind == "users":
                users.append(_add_user(state, index, record, now))
                continue
            if kind == "schedules":
                schemas.check_schedule(index, record)
            if kind in TIMES:
                schemas.check_time(f"{kind}[{index}].{TIMES[kind]}", record[TIMES[kind]])
            if kind == "deferred":
                _check_deferred(state, schemas, record, now)
            state.collections[kind].save(record)
    for user in users:
        agree(state, user, now)
        state.users.save(user)
    state.next_due = None


def _check_deferred(state: State, schemas: SeedSchemas, deferred: Record, now: datetime) -> None:
    """
    Check a record that is stored later.
    """
    kind, record = deferred["kind"], deferred["record"]
    schemas.complete(kind, record, now)
    schemas.check(kind, state.collections[kind].key, [record])


def _prepare(kind: str, record: Record, schemas: SeedSchemas, now: datetime) -> None:
    """
    Bring a record to the form in which it is stored.
    """
    if kind == "users":
        for name in [name for name, value in record.items() if value is None]:
            del record[name]
        for name in ("custom_events", "purchases"):
            for entry in _objects(record.get(name)):
                defaults = {"first": format_profile_time(now), "last": format_profile_time(now), "count": 1}
                entry.update({**defaults, **entry})
    if kind in _ADDRESSES and isinstance(record.get("email"), str):
        record["email"] = record["email"].lower()
    schemas.complete(kind, record, now)


def _objects(value: Any) -> list[Record]:
    """
    Return the objects in a list, which need not be one.
    """
    items: list[Any] = value if isinstance(value, list) else []
    return [item for item in items if isinstance(item, dict)]


def _add_user(state: State, index: int, user: Record, now: datetime) -> Record:
    known = state.users.first(f"external_id:{user['external_id']}") if "external_id" in user else None
    if known is not None and user.setdefault("braze_id", known["braze_id"]) != known["braze_id"]:
        raise ValueError(f"users[{index}]: another user has this external_id")
    add_defaults(state, user, now)
    if "updated" in user:
        state.store.raise_counter("updates", user["updated"])
        state.users.save(user)
    else:
        state.save_user(user)
    return user
