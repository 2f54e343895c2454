"""The house rules of ``openapi/README.md`` that a machine can hold the description to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .bundle import Description, Operation
from .extensions import check_extensions
from .schemas import at, schemas_in, structure
from .source import Fault, Pointer, Source

KEY_ORDER = (
    "operationId",
    "summary",
    "description",
    "externalDocs",
    "deprecated",
    "tags",
    "security",
    "x-braze-",
    "parameters",
    "requestBody",
    "responses",
)


def check(description: Description) -> list[Fault]:
    """
    Return the faults of the description and every breach of a house rule, in the order of the files.
    """
    faults = list(description.faults)
    for source in description.sources.values():
        faults.extend(_check_layout(source))
        faults.extend(check_extensions(source))
    for operation in description.operations:
        faults.extend(_check_operation(operation))
    answered = _schemas_of_answers(description)
    for name, source in description.sources.items():
        for pointer, schema in schemas_in(source):
            faults.extend(_check_schema(source, pointer, schema))
            if name.startswith("schemas/") and pointer[0] in answered:
                faults.extend(_check_answer_schema(source, pointer, schema))
    return sorted(set(faults))


def expected_id(path: str) -> tuple[str, str]:
    """
    Return the namespace and the method that *path* is given by the naming rule.
    """
    segments = [
        segment
        for segment in path.strip("/").split("/")
        if not re.fullmatch(r"v[0-9]+", segment) and not segment.startswith("{")
    ]
    return segments[0], "_".join(segments[1:])


def _check_layout(source: Source) -> Iterator[Fault]:
    for number, line in enumerate(source.text.splitlines(), 1):
        if len(line) > 120:
            yield Fault(source.name, number, f"the line has {len(line)} characters; 120 are allowed")
    if source.name == "braze.yaml":
        tags = {tag["name"] for tag in source.data.get("tags", [])}
        used = {expected_id(path)[0] for path in source.data.get("paths", {})}
        for tag in sorted(tags ^ used):
            yield source.fault(("tags",), f"the tag {tag} is {'not used' if tag in tags else 'not declared'}")


def _check_operation(operation: Operation) -> Iterator[Fault]:
    data, fault = operation.data, operation.fault
    namespace, method = expected_id(operation.path)
    if operation.id != f"{namespace}_{method}":
        yield fault(f"operationId is {operation.id}; the naming rule gives {namespace}_{method}", "operationId")
    if operation.pointer[0] != method:
        yield fault(f"the entry is {operation.pointer[0]}; the naming rule gives {method}")
    if operation.source.name != f"paths/{namespace}.yaml":
        yield fault(f"the operation belongs in paths/{namespace}.yaml")
    if data.get("tags") != [namespace]:
        yield fault(f"tags must be [{namespace}]", "tags")
    order = [_rank(key) for key in data]
    if order != sorted(order) or -1 in order:
        yield fault(f"the keys must be, in this order: {', '.join(KEY_ORDER)}")
    required = ["summary", "description", "externalDocs", "security", "responses"]
    required += ["x-braze-permission", "x-braze-rate-limit", "x-braze-retry"]
    required += ["x-braze-replacement"] if data.get("deprecated") else []
    for key in required:
        if key not in data:
            yield fault(f"{key} is missing")
    summary = data.get("summary", "")
    if len(summary) > 60 or summary.endswith("."):
        yield fault("the summary has more than 60 characters or ends with a full stop", "summary")
    if data.get("security") != [{"apiKey": []}]:
        yield fault("security must be [{apiKey: []}]", "security")
    if not data.get("externalDocs", {}).get("url", "").startswith("https://www.braze.com/docs/"):
        yield fault("externalDocs.url must be Braze's page", "externalDocs")
    if body := data.get("requestBody"):
        if body.get("required") is not True or list(body.get("content", {})) != ["application/json"]:
            yield fault("a body is `required: true` and of one media type, application/json", "requestBody")
        else:
            wanted = f"{_pascal(operation.id)}Request"
            yield from _check_content(operation, wanted, "requestBody", "content", "application/json")
    for index, parameter in enumerate(data.get("parameters", [])):
        if "$ref" not in parameter:
            for pointer in _parameter_faults(parameter):
                yield fault(pointer, "parameters", index)
    yield from _check_responses(operation)
    yield from _check_fields(operation)


def _check_responses(operation: Operation) -> Iterator[Fault]:
    responses = operation.data.get("responses", {})
    codes = list(responses)
    success = [code for code in codes if re.fullmatch("2[0-9]{2}", code)]
    if not success or codes != [*success, "4XX", "429", "5XX"]:
        yield operation.fault("the answers are the documented 2xx, then 4XX, '429' and 5XX", "responses")
    for code in success:
        if [*responses[code].get("headers", {})] != ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"]:
            yield operation.fault("the answer does not declare the three rate-limit headers", "responses", code)
        if "application/json" in responses[code].get("content", {}):
            place = ("responses", code, "content", "application/json")
            yield from _check_content(operation, f"{_pascal(operation.id)}Response", *place)


def _check_content(operation: Operation, wanted: str, *place: str) -> Iterator[Fault]:
    content = at(operation.data, place)
    reference = content.get("schema", {}).get("$ref", "")
    if reference.rpartition("/")[2] != wanted:
        yield operation.fault(f"the schema must be a $ref to {wanted}", *place, "schema")
    examples = content.get("examples", {})
    if not examples:
        yield operation.fault("an example is missing", *place)
    for name, example in examples.items():
        if not re.fullmatch("[a-z][a-z0-9_]*", name) or "summary" not in example or "value" not in example:
            message = f"the example {name} needs a snake_case name, a summary and a value"
            yield operation.fault(message, *place, "examples", name)


def _check_fields(operation: Operation) -> Iterator[Fault]:
    """
    The extensions may only speak of parameters that the operation has.
    """
    parameters = {parameter.get("name") for parameter in operation.data.get("parameters", [])}
    if any("$ref" in parameter for parameter in operation.data.get("parameters", [])):
        return
    pagination = operation.data.get("x-braze-pagination", {})
    for key in ("page", "offset", "limit", "cursor", "end", "length"):
        if key in pagination and pagination[key] not in parameters:
            yield operation.fault(f"{key}: there is no parameter {pagination[key]}", "x-braze-pagination")


def _check_schema(source: Source, pointer: Pointer, schema: dict[str, Any]) -> Iterator[Fault]:
    def fault(message: str) -> Fault:
        return source.fault(pointer, message)

    component = source.name.startswith("schemas/") and len(pointer) == 1
    if component and not re.fullmatch("[A-Z][A-Za-z0-9]*", str(pointer[0])):
        yield fault(f"the name {pointer[0]} is not PascalCase")
    if "$ref" in schema:
        if set(schema) - {"$ref", "description"}:
            yield fault("a $ref has no siblings but a description")
        return
    described = component or pointer[-2:-1] == ("properties",)
    if described and not schema.get("description"):
        yield fault("a description is missing")
    if not component and (schema.get("type") == "object" or "properties" in schema or "allOf" in schema):
        yield fault("an object must be a named component")
    if not component and "enum" in schema:
        yield fault("an enumeration must be a named component")
    if not component and "anyOf" in schema:
        yield fault("a union must be a named component")
    if None in schema.get("enum", []):
        yield fault("null may not stand in an enum; use oneOf with {type: 'null'}")
    for key in ("title", "default", "nullable", "discriminator"):
        if key in schema:
            yield fault(f"{key} may not be used")
    for key in ("additionalProperties", "items"):
        if isinstance(schema.get(key), bool):
            yield fault(f"{key} may not be a boolean")
    for key in ("anyOf", "oneOf", "allOf"):
        for member in schema.get(key, []):
            if "required" in member and "type" not in member:
                yield fault(f"{key} may not hold `required`; use x-braze-one-of")
            if member.get("type") == "array":
                yield fault(f"{key} may not have an array as a member")
    rules = schema.get("x-braze-one-of", [])
    fields = set(schema.get("x-braze-partial-errors", []))
    fields |= {name for rule in rules for name in ([rule["each"]] if "each" in rule else rule.get("fields", []))}
    for name in sorted((fields | set(schema.get("required", []))) - set(schema.get("properties", {}))):
        yield fault(f"there is no property {name}")


def _check_answer_schema(source: Source, pointer: Pointer, schema: dict[str, Any]) -> Iterator[Fault]:
    if "enum" in schema:
        yield source.fault(pointer, "an answer may not have a closed enum; use x-braze-known-values")
    if schema.get("format") in ("date", "date-time"):
        yield source.fault(pointer, "an answer may not promise a date format; refer to common.yaml#/Timestamp")


def _schemas_of_answers(description: Description) -> set[str]:
    """
    Return the names of the components that an answer can contain.
    """
    schemas = description.bundle["components"].get("schemas", {})
    responses = description.bundle["components"].get("responses", {})
    waiting = [operation.data.get("responses", {}) for operation in description.operations] + [responses]
    found: set[str] = set()
    while waiting:
        for pointer, value in structure(waiting.pop()):
            name = value.rpartition("/")[2] if pointer and pointer[-1] == "$ref" and isinstance(value, str) else ""
            if name in schemas and name not in found:
                found.add(name)
                waiting.append(schemas[name])
    return found


def _parameter_faults(parameter: dict[str, Any]) -> Iterator[str]:
    name = parameter.get("name")
    if "description" not in parameter or "example" not in parameter:
        yield f"the parameter {name} needs a description and an example"
    schema = parameter.get("schema", {})
    if "$ref" not in schema and schema.get("description") != parameter.get("description"):
        yield f"the description of the parameter {name} must stand on its schema too"
    if parameter.get("in") == "path" and parameter.get("required") is not True:
        yield f"the path parameter {name} must be required"


def _rank(key: str) -> int:
    prefix = "x-braze-" if key.startswith("x-braze-") else key
    return KEY_ORDER.index(prefix) if prefix in KEY_ORDER else -1


def _pascal(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))
