"""What a seed may contain: a schema for each kind of record, made from the schemas of the description."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, cast

from braze_generated.runtime.document import Document

from ._behaviour.dashboard import RESOURCES
from ._behaviour.pagination import pick
from ._behaviour.schedules import SCHEDULE_OPERATIONS
from ._description.names import suggest
from ._description.validation import Schema, Validator
from ._seed_kinds import DEFAULTS, NAMES, TEXT, closed, further_kinds, record_key
from ._state.store import Record
from ._time_formats import format_iso, parse_utc

_STATUS: Schema = {"enum": ["Subscribed", "Unsubscribed"]}
_NOT_STORED = {"message", "inclusion_count", "inclusion_data"}
"""Properties of responses that are not part of a record."""
_INSTRUCTIONS = {
    "user_alias",
    "alias_name",
    "alias_label",
    "current_location",
    "push_token_import",
    "subscription_groups",
    "_update_existing_only",
    "_merge_objects",
}
"""Properties of attributes objects that are not part of a profile."""
_MESSAGE = ("id", "at", "operation", "channel", "braze_id", "dispatch_id")
"""Properties that every sent message has, besides its content."""


class SeedSchemas:
    """
    The schemas of records by kind. A kind without a schema may have any members.

    Args:
        document: The description.
        components: Its components, as `prepare_components` returns them.
    """

    def __init__(self, document: Document, components: Mapping[str, Any]) -> None:
        self._document = document
        self._components = components
        self._kinds = dict(_build(document, components["schemas"]))
        self._validators: dict[str, Validator] = {}

    def complete(self, kind: str, record: Record, now: datetime) -> None:
        """
        Add members that are required, but have an obvious default.
        """
        for name, default in DEFAULTS.get(kind, {}).items():
            record.setdefault(name, default)
        if kind in NAMES and (key := record_key(kind, record)) is not None:
            record.setdefault(NAMES[kind][0], key)
        schema = self._kinds.get(kind, {})
        for name in schema.get("required", ()):
            if (
                name not in record
                and (default := self._default(name, schema["properties"][name], record, now)) is not None
            ):
                record[name] = default

    def check(self, kind: str, key: str, records: Any) -> None:
        """
        Check the records of a kind, which have a *key*.

        Raises:
            ValueError: A record has an unknown member, or one of the wrong type, or lacks a required one.
        """
        record = self._kinds.get(kind) or {"type": "object", "properties": {key: TEXT}, "additionalProperties": {}}
        required = record.get("required") or ([] if kind == "users" else [key])
        schema = {"properties": {kind: {"type": "array", "items": {**record, "required": required}}}}
        for problem in self._unknown_members(schema, {kind: records}, ""):
            raise ValueError(problem)
        if kind not in self._validators:
            self._validators[kind] = Validator(schema, self._components)
        for violation in self._validators[kind].violations("seed", {kind: records}):
            raise ValueError(violation.message.removeprefix("seed "))
        for index, item in enumerate(cast("list[Record]", records) if kind in NAMES else ()):
            name = NAMES[kind][0]
            if item[name] != (wanted := record_key(kind, item)):
                raise ValueError(f"{kind}[{index}].{name}: must be {wanted}")

    def check_time(self, path: str, text: str) -> None:
        """
        Check a time.

        Raises:
            ValueError: It is not one.
        """
        if parse_utc(text) is None:
            raise ValueError(f"{path}: must be a time in ISO 8601")

    def check_schedule(self, index: int, schedule: Record) -> None:
        """
        Check the time and the request of a schedule.

        Raises:
            ValueError: It could not be sent.
        """
        self.check_time(f"schedules[{index}].due", schedule["due"])
        operation = self._document.operation(f"{SCHEDULE_OPERATIONS[schedule['kind']]}_create")
        assert operation.request is not None
        path = f"schedules[{index}].body"
        for problem in self._unknown_members(operation.request.reference, schedule["body"], path):
            raise ValueError(problem)
        validator = Validator(dict(operation.request.reference), self._components)
        for violation in validator.violations(path, schedule["body"]):
            raise ValueError(violation.message)

    def _default(self, name: str, schema: Mapping[str, Any], record: Record, now: datetime) -> Any:
        if schema.get("$ref", "").endswith("/Timestamp"):
            return format_iso(now)
        if name in ("name", "title"):
            return record.get("name", record.get("title", record.get("id")))
        if name == "display_name":
            return record.get("external_id")
        defaults: dict[str, Any] = {"array": [], "boolean": False, "object": {}}
        return defaults.get(self._document.resolve(schema).get("type", ""))

    def _unknown_members(self, schema: Mapping[str, Any], value: Any, path: str) -> Iterator[str]:
        """
        Yield the members of *value*, at any depth, that objects with a closed list of properties do not have.
        """
        described = self._document.resolve(schema)
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield from self._unknown_members(described.get("items", {}), item, f"{path}[{index}]")
        elif isinstance(value, dict) and described.keys() & {"properties", "additionalProperties"}:
            properties: Mapping[str, Any] = described.get("properties", {})
            for name, member in cast("Record", value).items():
                if name in properties:
                    yield from self._unknown_members(properties[name], member, f"{path}.{name}".lstrip("."))
                elif "additionalProperties" in described:
                    yield from self._unknown_members(described["additionalProperties"], member, f"{path}.{name}")
                else:
                    yield f"{path}: unknown member {name!r}; {suggest(name, properties)}"


def _stored(properties: Mapping[str, Any], required: Iterable[str]) -> Schema:
    """
    Return the schema of what is stored of a response.
    """
    kept = {name: schema for name, schema in properties.items() if name not in _NOT_STORED}
    return closed(kept, [name for name in required if name not in _NOT_STORED])


def _build(document: Document, schemas: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    yield "users", _user(schemas)
    groups = {"type": "object", "additionalProperties": closed({"status": _STATUS, "at": TEXT}, ["status", "at"])}
    state = {"$ref": "#/components/schemas/SubscriptionState"}
    address = {"type": "string", "pattern": "^(email|phone):"}
    yield "contacts", closed({"name": address, "email_subscribe": state, "groups": groups}, ["name"])
    group = {"id": TEXT, "name": TEXT, "channel": TEXT}
    yield "subscription_groups", closed(group, group)
    for kind, schema in (
        ("unsubscribes", "UnsubscribedAddress"),
        ("hard_bounces", "HardBouncedAddress"),
        ("invalid_phone_numbers", "InvalidPhoneNumber"),
    ):
        if schema in schemas:
            yield kind, closed(schemas[schema]["properties"], schemas[schema]["required"])
    yield "spam_reports", closed({"email": TEXT, "reported_at": TEXT}, ["email", "reported_at"])
    if "TemplatesEmailInfoResponse" in schemas:
        template = schemas["TemplatesEmailInfoResponse"]
        yield "email_templates", _stored(template["properties"], template["required"])
    if "ContentBlocksInfoResponse" in schemas:
        block, created = schemas["ContentBlocksInfoResponse"], schemas["ContentBlocksCreateRequest"]["properties"]
        own = {name: created[name] for name in ("name", "content", "state")}
        required = [name for name in block["required"] if name != "content_type"]
        yield "content_blocks", _stored({**block["properties"], **own}, [*required, "last_edited", "state"])
    operations = {operation.id: operation for operation in document.operations}
    for resource in RESOURCES:
        if resource.details_operation in operations and resource.summary in schemas:
            content = operations[resource.details_operation].success.content
            assert content is not None
            summary, details = schemas[resource.summary], content.schema
            properties = {**details["properties"], **summary["properties"]}
            required = ["id", *summary["required"], *details["required"]]
            yield resource.collection, _stored({**properties, "id": TEXT}, required)
    kinds = {"enum": [kind for kind, name in SCHEDULE_OPERATIONS.items() if f"{name}_create" in operations]}
    schedule = {"schedule_id": TEXT, "kind": kinds, "body": {"type": "object"}, "due": TEXT}
    yield "schedules", closed(schedule, schedule)
    message = dict.fromkeys((*_MESSAGE, "external_id", "to", "campaign_id", "canvas_id", "send_id"), TEXT)
    objects = {name: {"type": "object"} for name in ("content", "properties")}
    yield "messages", closed({**message, **objects}, [*_MESSAGE, *objects])
    send = {"name": TEXT, "campaign_id": TEXT, "send_id": TEXT}
    yield "sends", closed(send, send)
    if "transactional_campaigns_send" in operations:
        content = operations["transactional_campaigns_send"].success.content
        assert content is not None
        transactional = {"name": TEXT, "at": TEXT, "response": content.reference}
        yield "transactional", closed(transactional, transactional)
    yield from further_kinds(schemas)


def _user(schemas: Mapping[str, Any]) -> Schema:
    described = schemas.get("UserAttributes", {}).get("properties", {})
    attributes = {name: schema for name, schema in described.items() if name not in _INSTRUCTIONS}
    profile = schemas.get("UserProfile", {}).get("properties", {})
    # Only the schema of a request states how long an external id can be.
    properties: dict[str, Any] = {**attributes, **profile, **pick(described, ("external_id",))}
    for name in ("email_subscribe", "push_subscribe"):
        properties[name] = {"$ref": "#/components/schemas/SubscriptionState"}
    for name, required in (
        ("custom_events", ["name", "first", "last", "count"]),
        ("purchases", ["name", "first", "last", "count"]),
        ("apps", ["name"]),
        ("user_aliases", ["alias_name", "alias_label"]),
        ("push_tokens", ["token", "app"]),
    ):
        if name in profile:
            item: Schema = schemas[str(profile[name]["items"]["$ref"]).rpartition("/")[2]]
            properties[name] = {"type": "array", "items": {**item, "required": required}}
    properties["subscription_groups"] = {"type": "object", "additionalProperties": _STATUS}
    properties["deprecated_external_ids"] = {"type": "array", "items": TEXT}
    properties["updated"] = {"type": "integer", "minimum": 0}
    properties["braze_id"] = TEXT
    return closed(properties, [])
