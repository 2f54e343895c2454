"""Checks the house rules of ``openapi/README.md`` that a program can check."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from . import examples
from .bundle import Description, SourceOperation
from .method_names import MethodName, method_names, namespace_of
from .runtime.document import FORM, DescribedOperation, Document, is_json
from .schemas import at, schemas_in
from .source import Pointer, Problem, Source
from .wording import did_you_mean

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
_RATE_LIMIT_HEADERS = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
_PARAMETERS_OF_PAGINATION = {"page", "offset", "limit", "start", "count", "cursor", "end", "length"}
STRING_OR_STRINGS = "StringOrStrings"
"""The component for a string or a list of strings. openapi-generator's Java client needs an option for it."""


_Use = tuple[Pointer, str, Collection[str], str]
"""Where a name is used, the name, those that exist there, and what they are."""


def check(description: Description) -> list[Problem]:
    """
    Return the problems of the description, in the order of the files.

    Problems that may be consequences of others are left out: if the bundle has problems, violations of the house rules;
    if there is any other problem, unused entries and examples that do not fit.
    """
    if description.problems:
        return description.problems
    return _violations(description) or description.unused or examples.check(description)


def _violations(description: Description) -> list[Problem]:
    problems: list[Problem] = []
    for source in description.sources.values():
        problems.extend(_check_layout(source))
    names = method_names((operation.path, operation.method) for operation in description.operations)
    document = Document(description.bundle)
    for operation in description.operations:
        found = [*_check_operation(operation, names[operation.path, operation.method])]
        problems.extend(found or _check_names(operation, document.operation(operation.id)))
    received = document.schemas_in(*(operation.data.get("responses", {}) for operation in document.operations))
    for name, source in description.sources.items():
        for pointer, schema in schemas_in(source):
            problems.extend(_check_schema(source, pointer, schema))
            if name.startswith("schemas/") and pointer[0] in received:
                problems.extend(_check_response_schema(source, pointer, schema))
    return sorted(set(problems))


def _check_layout(source: Source) -> Iterator[Problem]:
    for number, line in enumerate(source.text.splitlines(), 1):
        if len(line) > 120:
            yield Problem(source.name, number, f"the line has {len(line)} characters; at most 120 are allowed")
    if source.name == "braze.yaml":
        tags = {tag["name"] for tag in source.data.get("tags", [])}
        used = {namespace_of(path) for path in source.data.get("paths", {})}
        for tag in sorted(tags ^ used):
            yield source.problem(("tags",), f"the tag {tag} is {'not used' if tag in tags else 'not declared'}")


def _check_operation(operation: SourceOperation, name: MethodName) -> Iterator[Problem]:
    data, problem = operation.data, operation.problem
    if operation.id != name.operation_id:
        yield problem(f"operationId is {operation.id}; the naming rule requires {name.operation_id}", "operationId")
    if operation.pointer[0] != name.entry:
        yield problem(f"the entry is {operation.pointer[0]}; the naming rule requires {name.entry}")
    if operation.source.name != f"paths/{name.namespace}.yaml":
        yield problem(f"the operation belongs in paths/{name.namespace}.yaml")
    if data.get("tags") != [name.namespace]:
        yield problem(f"tags must be [{name.namespace}]", "tags")
    order = [_rank(key) for key in data]
    if order != sorted(order) or -1 in order:
        yield problem(f"the order of the keys must be: {', '.join(KEY_ORDER)}")
    required = ["summary", "description", "externalDocs", "security", "responses"]
    required += ["x-braze-permission", "x-braze-rate-limit", "x-braze-retry"]
    required += ["x-braze-replacement"] if data.get("deprecated") else []
    for key in required:
        if key not in data:
            yield problem(f"{key} is missing")
    summary = data.get("summary", "")
    if len(summary) > 60 or summary.endswith("."):
        yield problem("the summary has more than 60 characters or ends with a period", "summary")
    if data.get("security") != [{"apiKey": []}]:
        yield problem("security must be [{apiKey: []}]", "security")
    if not data.get("externalDocs", {}).get("url", "").startswith("https://www.braze.com/docs/"):
        yield problem("externalDocs.url must be a page of the Braze documentation", "externalDocs")
    if body := data.get("requestBody"):
        media_types = list(body.get("content", {}))
        if body.get("required") is not True or not media_types or not is_json(media_types[0]):
            yield problem("a body must be `required: true`, and its first media type must be JSON", "requestBody")
        elif media_types[1:] not in ([], [FORM]):
            yield problem(f"the only other media type of a body may be {FORM}", "requestBody")
        else:
            for media_type in media_types:
                wanted = f"{_pascal(operation.id)}Request"
                yield from _check_content(operation, wanted, "requestBody", "content", media_type)
    for index, parameter in enumerate(data.get("parameters", [])):
        if "$ref" not in parameter:
            for pointer in _parameter_problems(parameter):
                yield problem(pointer, "parameters", index)
    yield from _check_responses(operation)


def _check_responses(operation: SourceOperation) -> Iterator[Problem]:
    responses = operation.data.get("responses", {})
    codes = list(responses)
    success = [code for code in codes if re.fullmatch("2[0-9]{2}", code)]
    if not success or codes != [*success, "4XX", "429", "5XX"]:
        yield operation.problem("the responses must be the documented 2xx, then 4XX, '429' and 5XX", "responses")
    for code in success:
        headers = tuple(responses[code].get("headers", {}))
        if headers[:3] != _RATE_LIMIT_HEADERS and (headers or code != "204"):
            yield operation.problem("the response does not declare the three rate-limit headers", "responses", code)
        media_types = list(responses[code].get("content", {}))
        if code == "204" and media_types:
            yield operation.problem("a 204 response has no content", "responses", code)
        elif code != "204" and (len(media_types) != 1 or not is_json(media_types[0])):
            yield operation.problem("the content must have one media type, which is JSON", "responses", code)
        for media_type in media_types:
            place = ("responses", code, "content", media_type)
            yield from _check_content(operation, f"{_pascal(operation.id)}Response", *place)


def _check_content(operation: SourceOperation, wanted: str, *place: str) -> Iterator[Problem]:
    content = at(operation.data, place)
    reference = content.get("schema", {}).get("$ref", "")
    if reference.rpartition("/")[2] != wanted:
        yield operation.problem(f"the schema must be a $ref to {wanted}", *place, "schema")
    examples = content.get("examples", {})
    if not examples:
        yield operation.problem("an example is missing", *place)
    for name, example in examples.items():
        if not re.fullmatch("[a-z][a-z0-9_]*", name) or "summary" not in example or "value" not in example:
            message = f"the example {name} needs a snake_case name, a summary and a value"
            yield operation.problem(message, *place, "examples", name)


def _check_names(operation: SourceOperation, described: DescribedOperation) -> Iterator[Problem]:
    """
    Extensions may name only parameters and properties that the operation has.
    """
    extension = described.extension
    parameters = {item["name"] for item in described.parameters}
    body = set(described.request.schema.get("properties", {})) if described.request else set[str]()
    pagination = extension("pagination") or {}
    uses: list[_Use] = [
        (("x-braze-pagination", key), pagination[key], parameters, "parameter")
        for key in _PARAMETERS_OF_PAGINATION & pagination.keys()
    ]
    for index, limit in enumerate(extension("limits") or []):
        place: Pointer = ("x-braze-limits", index, "fields")
        uses += [(place, name, parameters | body, "parameter or property") for name in limit.get("fields", ())]
    for index, rule in enumerate(extension("one-of") or []):
        uses += [(("x-braze-one-of", index), name, parameters, "parameter") for name in rule["fields"]]
    for name in (extension("unsafe-content") or {}).get("fields", ()):
        uses.append((("x-braze-unsafe-content", "fields"), name, body, "property"))
    if key := extension("idempotency-key"):
        uses.append((("x-braze-idempotency-key",), key, body, "property"))
    if where := extension("item-fields"):
        uses.append((("x-braze-item-fields", "items"), where["items"], body, "property"))
        uses.append((("x-braze-item-fields", "parameter"), where["parameter"], parameters, "parameter"))
        uses += _uses_of_item_fields(described.document, where)
    for inside, name, known, noun in uses:
        if name not in known:
            yield operation.problem(f"there is no {noun} {name}{did_you_mean(name, known)}", *inside)
    if pagination:
        yield from _check_items(operation, described, pagination)


def _uses_of_item_fields(document: Document, where: dict[str, Any]) -> Iterator[_Use]:
    """
    Yield the names that lead to the fields of items, as far as they can be followed.
    """
    operations = {operation.id: operation for operation in document.operations}
    yield ("x-braze-item-fields", "operation"), where["operation"], operations, "operation"
    if where["operation"] not in operations:
        return
    content = operations[where["operation"]].success.content
    schema = content.schema if content else {}
    for key, others in (("objects", [where["property"]]), ("fields", ["name", "type"])):
        known = schema.get("properties", {})
        yield ("x-braze-item-fields", key), where[key], known, "property"
        schema = document.resolve(document.resolve(known.get(where[key], {})).get("items", {}))
        for name in others if schema else ():
            yield ("x-braze-item-fields", key), name, schema.get("properties", {}), "property"


def _check_items(
    operation: SourceOperation, described: DescribedOperation, pagination: dict[str, Any]
) -> Iterator[Problem]:
    """
    The list of a pagination, and the total of its items, must be in the response.
    """
    for key in {"items", "total"} & pagination.keys():
        schema = described.success.content.schema if described.success.content else {}
        for name in pagination[key].split("."):
            known = schema.get("properties", {})
            if name not in known:
                message = f"there is no property {name} in the response{did_you_mean(name, known)}"
                yield operation.problem(message, "x-braze-pagination", key)
                break
            schema = described.document.resolve(known[name])


def _check_schema(source: Source, pointer: Pointer, schema: dict[str, Any]) -> Iterator[Problem]:
    def problem(message: str) -> Problem:
        return source.problem(pointer, message)

    component = source.name.startswith("schemas/") and len(pointer) == 1
    if component and not re.fullmatch("[A-Z][A-Za-z0-9]*", str(pointer[0])):
        yield problem(f"the name {pointer[0]} is not PascalCase")
    if "$ref" in schema:
        if set(schema) - {"$ref", "description"}:
            yield problem("the only sibling of a $ref may be a description")
        return
    described = component or pointer[-2:-1] == ("properties",)
    if described and not schema.get("description"):
        yield problem("a description is missing")
    if not component and (schema.get("type") == "object" or "properties" in schema or "allOf" in schema):
        yield problem("an object must be a named component")
    if not component and "enum" in schema:
        yield problem("an enumeration must be a named component")
    if not component and "anyOf" in schema:
        yield problem("a union must be a named component")
    if None in schema.get("enum", []):
        yield problem("null is not allowed in an enum; use oneOf with {type: 'null'}")
    for key in ("additionalProperties", "items"):
        if isinstance(schema.get(key), bool):
            yield problem(f"{key} must not be a boolean")
    for key in ("anyOf", "oneOf", "allOf"):
        for member in schema.get(key, []):
            if "required" in member and "type" not in member:
                yield problem(f"{key} must not contain `required`; use x-braze-one-of")
            if member.get("type") == "array" and not (component and pointer[0] == STRING_OR_STRINGS):
                yield problem(f"{key} must not have an array as a member; only {STRING_OR_STRINGS} may")
    rules = schema.get("x-braze-one-of", [])
    fields = set(schema.get("x-braze-partial-errors", []))
    fields |= {name for rule in rules for name in ([rule["each"]] if "each" in rule else rule.get("fields", []))}
    known = schema.get("properties", {})
    for name in sorted((fields | set(schema.get("required", []))) - set(known)):
        yield problem(f"there is no property {name}{did_you_mean(name, known)}")


def _check_response_schema(source: Source, pointer: Pointer, schema: dict[str, Any]) -> Iterator[Problem]:
    if "enum" in schema:
        yield source.problem(pointer, "a response must not have a closed enum; use x-braze-known-values")
    if schema.get("format") in ("date", "date-time"):
        yield source.problem(pointer, "a response must not promise a date format; refer to common.yaml#/Timestamp")


def _parameter_problems(parameter: dict[str, Any]) -> Iterator[str]:
    name = parameter.get("name")
    if "description" not in parameter or "example" not in parameter:
        yield f"the parameter {name} needs a description and an example"
    schema = parameter.get("schema", {})
    if "$ref" not in schema and schema.get("description") != parameter.get("description"):
        yield f"the schema of the parameter {name} must have the same description"
    if parameter.get("in") == "path" and parameter.get("required") is not True:
        yield f"the path parameter {name} must be required"


def _rank(key: str) -> int:
    prefix = "x-braze-" if key.startswith("x-braze-") else key
    return KEY_ORDER.index(prefix) if prefix in KEY_ORDER else -1


def _pascal(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))
