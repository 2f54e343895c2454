"""What a seed may contain of catalogs, syncs, Data Objects, dashboard users, translations, files, apps and Banners."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from ._behaviour.catalogs.changes import CHANGES, item_key
from ._behaviour.catalogs.values import CONVERTERS
from ._behaviour.cdi import sync_key
from ._behaviour.data_objects import record_name
from ._behaviour.scim import NEVER
from ._description.validation import Schema
from ._state.store import Record

TEXT: Schema = {"type": "string"}
_FLAG: Schema = {"type": "boolean"}
_NUMBER: Schema = {"type": "integer", "minimum": 0, "maximum": 2**63 - 1}
_TIMESTAMP: Schema = {"$ref": "#/components/schemas/Timestamp"}
_OBJECT: Schema = {"type": "object", "additionalProperties": {}}
_TRANSLATIONS: Schema = {"$ref": "#/components/schemas/TranslationMap"}

NAMES: dict[str, tuple[str, tuple[str, ...], Callable[..., str]]] = {
    "sends": ("name", ("campaign_id", "send_id"), lambda *parts: ":".join(parts)),
    "catalog_items": ("name", ("catalog", "values.id"), item_key),
    "catalog_selections": ("name", ("catalog", "selection.name"), item_key),
    "cdi_syncs": ("name", ("integration_id", "sync_start_time"), sync_key),
    "data_objects": ("name", ("type_name", "external_id"), record_name),
    "data_object_relationships": ("name", ("rel_kind", "source", "target"), record_name),
    "data_object_users": ("name", ("rel_kind", "data_object", "braze_id"), record_name),
    "translations": ("name", ("message", "locale_id"), lambda *parts: ":".join(parts)),
}
"""For each kind whose key is made from other members: the key, those members, and what makes it."""
TIMES = {"messages": "at", "catalog_changes": "queued_at", "deferred": "due"}
"""The member that must be a time, by kind."""
DEFAULTS: dict[str, Record] = {
    "subscription_groups": {"channel": "email"},
    "content_blocks": {"state": "active"},
    "exports": {"segment_id": None, "status": "running", "output_format": "zip", "polls": 0, "users": []},
    "dashboard_users": {"lastSignInAt": NEVER},
    "banners": {"expires_at": -1, "properties": None},
}
"""What is not given in a seed, by kind."""


def closed(properties: Mapping[str, Any], required: Iterable[str]) -> Schema:
    """
    Return the schema of an object that has no other properties.
    """
    return {"type": "object", "properties": dict(properties), "required": list(dict.fromkeys(required))}


def record_key(kind: str, record: Record) -> str | None:
    """
    Return the key that a record must have, if it is made from other members and these are present.
    """
    _, members, make = NAMES[kind]
    values: list[Any] = []
    for member in members:
        value: Any = record
        for name in member.split("."):
            value = value.get(name) if isinstance(value, dict) else None
        values.append(value)
    return make(*values) if all(isinstance(value, str) for value in values) else None


def further_kinds(schemas: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    """
    Yield kind and schema of the records that need some schemas of the description, if it has them.
    """
    for needed, build in (
        ("Catalog", _catalogs),
        ("CdiSync", _syncs),
        ("DataObject", _data_objects),
        ("ScimUser", _dashboard),
        ("TranslationLocale", _translations),
        ("SdkAuthenticationKey", _apps),
        ("Banner", _banners),
    ):
        if needed in schemas:
            yield from build(schemas)
    export = {
        "object_prefix": TEXT,
        "segment_id": {"type": ["string", "null"]},
        "status": {"enum": ["running", "complete", "canceled"]},
        "started_at": _TIMESTAMP,
        "output_format": {"enum": ["zip", "gzip"]},
        "signature": TEXT,
        "polls": _NUMBER,
        "users": {"type": "array", "items": _OBJECT},
    }
    yield "exports", closed(export, {"object_prefix", "segment_id", "status", "output_format", "polls", "users"})
    deferred = {"id": TEXT, "due": TEXT, "kind": {"enum": ["campaigns", "canvases"]}, "record": _OBJECT}
    yield "deferred", closed(deferred, deferred)


def _catalogs(schemas: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    created = schemas["CatalogToCreate"]["properties"]
    name = {"type": "string", "pattern": created["name"]["pattern"]}
    field = closed({"name": TEXT, "type": {"enum": list(CONVERTERS)}}, ["name", "type"])
    # Every catalog has this field, since it identifies the items.
    first = closed({"name": {"const": "id"}, "type": {"const": "string"}}, ["name", "type"])
    fields = {"type": "array", "minItems": 1, "items": field, "prefixItems": [first]}
    catalog = {"name": name, "description": TEXT, "fields": fields, "updated_at": _TIMESTAMP}
    yield "catalogs", closed(catalog, ["name", "fields", "updated_at"])
    item = {**_OBJECT, "required": ["id"], "properties": {"id": TEXT}}
    catalog_item = {"name": TEXT, "catalog": name, "values": item}
    yield "catalog_items", closed(catalog_item, catalog_item)
    selection = {"$ref": "#/components/schemas/CatalogSelection"}
    catalog_selection = {"name": TEXT, "catalog": name, "selection": selection}
    yield "catalog_selections", closed(catalog_selection, catalog_selection)
    items = {"type": "array", "items": item}
    contents = {
        "add_fields": {"type": "array", "items": field},
        "delete_field": TEXT,
        "add_selection": selection,
        "delete_selection": TEXT,
    }
    change = {"id": TEXT, "catalog": name, "change": {"enum": list(CHANGES)}, "content": {}, "queued_at": TEXT}
    rules = [
        {
            "if": {"properties": {"change": {"const": kind}}},
            "then": {"properties": {"content": contents.get(kind, items)}},
        }
        for kind in CHANGES
    ]
    yield "catalog_changes", {**closed(change, change), "allOf": rules}


def _syncs(schemas: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    rows = {"rows_synced": _NUMBER, "rows_failed_with_errors": _NUMBER}
    sync, integration = schemas["CdiSync"], schemas["CdiIntegration"]
    result = closed({"job_status": sync["properties"]["job_status"], **rows}, [])
    yield "cdi_integrations", closed({**integration["properties"], "sync_result": result}, integration["required"])
    names = {"name": TEXT, "integration_id": TEXT}
    yield "cdi_syncs", closed({**names, **sync["properties"], **rows}, [*names, *sync["required"]])


def _data_objects(schemas: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    # Other keywords of JSON Schema could lead to other schemas, or take forever.
    field = {**closed(schemas["DataObjectTypeField"]["properties"], []), "required": []}
    types = ["string", "number", "integer", "boolean", "object", "array", "null"]
    field["properties"] = {**field["properties"], "type": {"enum": types}}
    schema = closed(
        {
            "type": {"const": "object"},
            "properties": {"type": "object", "additionalProperties": field},
            "required": {"type": "array", "items": TEXT, "uniqueItems": True},
        },
        [],
    )
    kind = {"rel_kind": TEXT, "display_name": TEXT, "schema_def": schema}
    to_objects = {**kind, "to_type_name": TEXT}
    limits = ("data_objects", "object_relationships", "users", "data_objects_per_user")
    data_type = {
        "type_name": TEXT,
        "metadata": {"$ref": "#/components/schemas/DataObjectTypeMetadata"},
        "schema_def": schema,
        "object_relationship_types": {"type": "array", "items": closed(to_objects, ["to_type_name", "rel_kind"])},
        "user_relationship_types": {"type": "array", "items": closed(kind, ["rel_kind"])},
        "limits": closed(dict.fromkeys(limits, _NUMBER), []),
    }
    yield "data_object_types", closed(data_type, ["type_name"])
    identifiers = {"name": TEXT, "type_name": TEXT, "external_id": TEXT}
    data_object = {**identifiers, "display_name": TEXT, "attributes": _OBJECT}
    yield "data_objects", closed(data_object, data_object)
    relationship = {"name": TEXT, "rel_kind": TEXT, "attributes": _OBJECT}
    objects = {**relationship, "source": TEXT, "target": TEXT}
    yield "data_object_relationships", closed(objects, objects)
    users = {**relationship, **identifiers, "data_object": TEXT, "braze_id": TEXT}
    yield "data_object_users", closed(users, users)


def _dashboard(schemas: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    center, user = schemas["PreferenceCenterGetResponse"], schemas["ScimUser"]
    options = {
        **schemas["PreferenceCenterOptions"]["properties"],
        **schemas["PreferenceCenterStoredOptions"]["properties"],
    }
    properties = {**center["properties"], "preference_center_options": closed(options, [])}
    yield "preference_centers", closed(properties, center["required"])
    yield "dashboard_users", closed(user["properties"], user["required"])
    team = closed({"teamId": TEXT, "teamName": TEXT}, ["teamId", "teamName"])
    sets = {"type": "array", "items": {"$ref": "#/components/schemas/ScimUserPermissionSet"}}
    workspace = {"appGroupId": TEXT, "appGroupName": TEXT, "teams": {"type": "array", "items": team}}
    yield "dashboard_workspaces", closed({**workspace, "permission_sets": sets}, ["appGroupId", "appGroupName"])
    yield "dashboard_roles", closed(schemas["ScimUserRole"]["properties"], ["roleId", "roleName"])


def _translations(schemas: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    locale, asset = schemas["TranslationLocale"], schemas["MediaLibraryAsset"]
    yield "locales", closed(locale["properties"], locale["required"])
    texts = {"name": TEXT, "translation_map": _TRANSLATIONS}
    yield "source_texts", closed(texts, texts)
    translation = {**texts, "message": TEXT, "locale_id": TEXT}
    yield "translations", closed(translation, translation)
    yield "assets", closed({"id": TEXT, **asset["properties"], "size": _NUMBER}, ["id"])


def _apps(schemas: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    given = schemas["AppsPushCredentialUpdateRequest"]["properties"]
    credentials = closed({name: schema for name, schema in given.items() if name != "app_id"}, [])
    yield "apps", closed({"app_id": TEXT, "push_credentials": credentials, "updated_at": _TIMESTAMP}, ["app_id"])
    key = schemas["SdkAuthenticationKey"]
    yield "sdk_authentication_keys", closed({**key["properties"], "app_id": TEXT}, [*key["required"], "app_id"])
    started = schemas["MessagesLiveActivityStartRequest"]["properties"]
    selecting = ("external_user_ids", "user_aliases", "segment_id", "custom_audience")
    activity = {name: schema for name, schema in started.items() if name not in selecting}
    own = {"braze_ids": {"type": "array", "items": TEXT}, "ended": _FLAG}
    times = {"started_at": _TIMESTAMP, "updated_at": _TIMESTAMP}
    yield "live_activities", closed({**activity, **own, **times}, ["activity_id", "app_id", *own])


def _banners(schemas: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    banner, event = schemas["Banner"], schemas["BannerEvent"]["properties"]
    expiry = {"type": "integer", "minimum": -(2**63), "maximum": 2**63 - 1}
    yield "banners", closed({**banner["properties"], "expires_at": expiry}, banner["required"])
    identifiers = {"event_id": TEXT, "external_user_id": TEXT, "banner_id": TEXT}
    what = {name: event[name] for name in ("event_type", "timestamp")}
    yield "banner_events", closed({**identifiers, **what}, [*identifiers, *what])
