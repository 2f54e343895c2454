"""Prepared changes of the tiny description, each with its expected verdict."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

from ..conftest import ROOT

Document = dict[str, Any]

BASE: Document = json.loads((ROOT / "tests/generator/tiny/golden/openapi.json").read_text(encoding="utf-8"))

PREPARED: dict[str, tuple[str | None, Callable[[Document], object]]] = {}


def verdict(expected: str | None) -> Callable[[Callable[[Document], object]], Callable[[Document], object]]:
    """Register a change with its expected verdict; None means no change."""

    def enter(change: Callable[[Document], object]) -> Callable[[Document], object]:
        PREPARED[change.__name__] = expected, change
        return change

    return enter


def changed(name: str) -> Document:
    """Return the tiny description after the prepared change *name*."""
    document = copy.deepcopy(BASE)
    PREPARED[name][1](document)
    return document


def track(document: Document) -> Any:
    return document["paths"]["/pets/track"]["post"]


def pets(document: Document) -> Any:
    return document["paths"]["/pets/list"]["get"]


def schema(document: Document, name: str) -> Any:
    return document["components"]["schemas"][name]


def rename(document: Document, old: str, new: str) -> None:
    """Rename a component wherever it is used."""
    document["components"]["schemas"][new] = document["components"]["schemas"].pop(old)
    text = json.dumps(document).replace(f'"#/components/schemas/{old}"', f'"#/components/schemas/{new}"')
    document.clear()
    document.update(json.loads(text))


@verdict("breaking")
def operation_removed(d: Document) -> None:
    del d["paths"]["/pets/list"]


@verdict("breaking")
def operation_renamed(d: Document) -> None:
    pets(d)["operationId"] = "pets_all"


@verdict("breaking")
def operation_moved_to_another_class(d: Document) -> None:
    pets(d)["tags"] = ["animals"]


@verdict("breaking")
def required_parameter_added(d: Document) -> None:
    pets(d)["parameters"].append({"name": "kind", "in": "query", "required": True, "schema": {"type": "string"}})


@verdict("breaking")
def parameter_removed(d: Document) -> None:
    pets(d)["parameters"].pop()


@verdict("breaking")
def parameter_became_required(d: Document) -> None:
    pets(d)["parameters"][0]["required"] = True


@verdict("breaking")
def parameter_changed_its_type(d: Document) -> None:
    pets(d)["parameters"][0]["schema"]["type"] = "string"


@verdict("breaking")
def required_field_added_to_request(d: Document) -> None:
    schema(d, "PetsWalksRequest")["properties"]["where"] = {"type": "string"}
    schema(d, "PetsWalksRequest")["required"].append("where")


@verdict("breaking")
def field_of_request_became_required(d: Document) -> None:
    schema(d, "PetsWalksRequest")["required"].append("filter")


@verdict("breaking")
def field_removed_from_request(d: Document) -> None:
    del schema(d, "PetsWalksRequest")["properties"]["note"]


@verdict("breaking")
def field_of_request_changed_its_type(d: Document) -> None:
    schema(d, "Filter")["properties"]["value"]["type"] = "integer"


@verdict("breaking")
def enum_of_request_narrowed(d: Document) -> None:
    schema(d, "Kind")["enum"].remove("dog")


@verdict("breaking")
def limit_of_request_added(d: Document) -> None:
    schema(d, "PetsTrackRequest")["properties"]["pets"]["maxItems"] = 10


@verdict("breaking")
def member_removed_from_union_of_request(d: Document) -> None:
    schema(d, "Walker")["anyOf"].pop()


@verdict("breaking")
def custom_keys_of_request_forbidden(d: Document) -> None:
    del schema(d, "Pet")["additionalProperties"]


@verdict("breaking")
def rule_added_to_request(d: Document) -> None:
    schema(d, "Pet")["x-braze-one-of"].append({"fields": ["name", "owner"], "at_least": 1})


@verdict("breaking")
def rule_of_extension_narrowed(d: Document) -> None:
    track(d)["x-braze-limits"][0]["max_items"] = 50


@verdict("breaking")
def field_removed_from_response(d: Document) -> None:
    del schema(d, "PetsTrackResponse")["properties"]["message"]


@verdict("breaking")
def field_of_response_may_be_missing(d: Document) -> None:
    schema(d, "StoredPet")["required"].remove("name")


@verdict("breaking")
def field_of_response_changed_its_type(d: Document) -> None:
    schema(d, "StoredPet")["properties"]["name"]["type"] = "integer"


@verdict("breaking")
def field_of_response_may_be_null(d: Document) -> None:
    schema(d, "StoredPet")["properties"]["name"]["type"] = ["string", "null"]


@verdict("breaking")
def status_of_response_changed(d: Document) -> None:
    track(d)["responses"] = {"200": track(d)["responses"].pop("201"), **track(d)["responses"]}


@verdict("breaking")
def header_removed_from_response(d: Document) -> None:
    del track(d)["responses"]["201"]["headers"]["X-RateLimit-Reset"]


@verdict("breaking")
def component_renamed(d: Document) -> None:
    rename(d, "Kind", "PetKind")


@verdict("breaking")
def field_has_another_class(d: Document) -> None:
    d["components"]["schemas"]["PetKind"] = copy.deepcopy(schema(d, "Kind"))
    schema(d, "Pet")["properties"]["kind"]["$ref"] = "#/components/schemas/PetKind"


@verdict("breaking")
def security_removed(d: Document) -> None:
    track(d)["security"] = []


@verdict("breaking")
def security_scheme_changed(d: Document) -> None:
    d["components"]["securitySchemes"]["apiKey"] = {"type": "apiKey", "in": "header", "name": "X-Key"}


@verdict("breaking")
def instance_removed(d: Document) -> None:
    d["servers"] = [{"url": "https://rest.fra-01.braze.eu"}]


@verdict("addition")
def operation_added(d: Document) -> None:
    d["paths"]["/pets/all"] = {"get": {**copy.deepcopy(pets(d)), "operationId": "pets_all"}}


@verdict("addition")
def optional_parameter_added(d: Document) -> None:
    pets(d)["parameters"].insert(1, {"name": "kind", "in": "query", "schema": {"type": "string"}})


@verdict("addition")
def parameter_became_optional(d: Document) -> None:
    schema(d, "PetsWalksRequest")["required"].remove("who")


@verdict("addition")
def optional_field_added_to_request(d: Document) -> None:
    schema(d, "PetsWalksRequest")["properties"]["where"] = {"type": "string"}


@verdict("addition")
def enum_of_request_widened(d: Document) -> None:
    schema(d, "Kind")["enum"].append("bird")


@verdict("addition")
def member_added_to_union_of_request(d: Document) -> None:
    schema(d, "Walker")["anyOf"].insert(0, {"type": "integer"})


@verdict("addition")
def limit_of_extension_raised(d: Document) -> None:
    track(d)["x-braze-limits"][0]["max_items"] = 100


@verdict("addition")
def rule_removed_from_request(d: Document) -> None:
    del schema(d, "Pet")["x-braze-one-of"]


@verdict("addition")
def field_added_to_response(d: Document) -> None:
    schema(d, "StoredPet")["properties"]["age"] = {"type": "integer"}


@verdict("addition")
def field_of_response_is_always_there(d: Document) -> None:
    schema(d, "StoredPet")["required"].append("friends")


@verdict("addition")
def operation_deprecated(d: Document) -> None:
    track(d)["deprecated"] = True


@verdict("addition")
def instance_added(d: Document) -> None:
    d["servers"].append({"url": "https://rest.fra-01.braze.eu", "description": "EU-01"})


@verdict("neutral")
def words_changed(d: Document) -> None:
    track(d)["description"] = "Writes pets, at most 75."
    schema(d, "Kind")["description"] = "What a pet is."
    d["tags"][0]["description"] = "Pets."


@verdict("neutral")
def example_of_parameter_changed(d: Document) -> None:
    pets(d)["parameters"][0]["example"] = 3


@verdict(None)
def keys_reordered(d: Document) -> None:
    d["paths"] = dict(reversed(d["paths"].items()))
    d["components"]["schemas"] = dict(reversed(d["components"]["schemas"].items()))
