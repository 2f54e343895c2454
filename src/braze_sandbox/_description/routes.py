"""Finds the operation that a request is for, and validates the request against it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, cast
from urllib.parse import unquote

from braze_generated.runtime.document import JSON, Content, DescribedOperation, Document

from .one_of import ONE_OF, one_of_violations, read_rules
from .pruning import Pruner
from .validation import Schema, Validator, Violation, prepare_components


class Router:
    """
    Finds operations by method and path.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.components = prepare_components(document.data["components"])
        """The components of the document, with the rules that JSON Schema cannot find by itself."""
        pruner = Pruner(document)
        routes = [Route(operation, self.components, pruner) for operation in document.operations]
        self._fixed = {(route.method, route.operation.path): route for route in routes if not route.has_path_parameters}
        self._variable = [route for route in routes if route.has_path_parameters]

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        """
        Return the route for a path, and the values of its path parameters. None if there is no such endpoint.
        """
        route = self._fixed.get((method, path))
        if route is not None:
            return route, {}
        for route in self._variable:
            match = route.pattern.fullmatch(path) if route.method == method else None
            if match is not None:
                return route, {name: unquote(value) for name, value in match.groupdict().items()}
        return None


class Route:
    """
    An operation, with what is needed to read and validate requests. Schemas are compiled on first use.

    Args:
        operation: The operation.
        components: The components of the document, as `prepare_components` returns them.
        pruner: Removes what the document does not describe.
    """

    def __init__(self, operation: DescribedOperation, components: Mapping[str, Any], pruner: Pruner) -> None:
        self.operation = operation
        self.id = operation.id
        self.method = operation.method.upper()
        self.status = operation.success.status
        """The status of the successful response."""
        self.has_path_parameters = "{" in operation.path
        self.has_body = operation.request is not None
        self.media_types = tuple(operation.data.get("requestBody", {}).get("content", ()))
        """Media types of the body; one other than JSON is that of a form with files."""
        content = operation.success.content
        self.headers = {} if content is None or content.media_type == JSON else {"Content-Type": content.media_type}
        """Headers of the successful response."""
        self.permission = cast("str | None", operation.extension("permission"))
        self.rate_limit: Mapping[str, Any] = operation.extension("rate-limit")
        self._limits: list[dict[str, Any]] = operation.extension("limits") or []
        of_bytes = next((limit for limit in self._limits if "max_bytes" in limit), None)
        self.max_bytes = None if of_bytes is None else int(of_bytes["max_bytes"])
        """The longest body that is accepted."""
        self.too_large = 413 if of_bytes is None else int(of_bytes.get("status", 413))
        """The status of the response to a longer one."""
        self._rules = read_rules(operation.data.get(ONE_OF, ()))
        self._components = components
        self._pruner = pruner

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Matches the paths of the operation."""
        return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(self.operation.path)))

    def read_query(self, query: tuple[tuple[str, str], ...]) -> dict[str, Any]:
        """
        Return the described query parameters, converted to their types. Other parameters are ignored.
        """
        given: dict[str, list[str]] = {}
        for name, value in query:
            given.setdefault(name, []).append(value)
        return {
            name: [_convert(schema["items"], value) for value in given[name]]
            if schema.get("type") == "array"
            else _convert(schema, given[name][-1])
            for name, schema in self._parameter_schemas["query"].items()
            if name in given
        }

    def described_body(self, body: Any) -> Any:
        """
        Return a body without the members that are not described.
        """
        content = self.operation.request
        return body if content is None else self._pruner.prune(content.reference, body)

    def read_headers(self, headers: Mapping[str, str]) -> dict[str, Any]:
        """
        Return the described header parameters. The names of *headers* are in lower case.
        """
        names = [name for name in self._parameter_schemas["header"] if name.lower() in headers]
        return {name: headers[name.lower()] for name in names}

    def read_fields(self, fields: Mapping[str, str]) -> dict[str, Any]:
        """
        Return the fields of a form, converted to their types.
        """
        resolve = self.operation.document.resolve
        schema = {} if self.operation.request is None else self.operation.request.schema
        properties = {name: resolve(item) for name, item in schema.get("properties", {}).items()}
        return {name: _convert(properties.get(name, {}), value) for name, value in fields.items()}

    def validate(
        self, path: Mapping[str, Any], query: Mapping[str, Any], headers: Mapping[str, Any], body: Any
    ) -> list[Violation]:
        """
        Return the violations of the description in a request, each once.
        """
        found: list[Violation] = []
        for location, values in (("path", path), ("query", query), ("header", headers)):
            if self._parameter_schemas[location]:
                found += self._validators[location].violations(f"{location} parameter", dict(values))
        found += [Violation("query", (), rule) for rule in one_of_violations(self._rules, query)]
        if self.has_body:
            found += self._validators["body"].violations("body", body)
        found += self._exceeded_limits(cast("Any", body) if self.has_body else query)
        return list(dict.fromkeys(found))

    def _exceeded_limits(self, given: Any) -> Iterator[Violation]:
        for limit in self._limits:
            if "max_items" not in limit or not isinstance(given, dict):
                continue
            fields: list[str] = limit["fields"]
            lists = [cast("dict[str, Any]", given).get(name) for name in fields]
            if sum(len(items) for items in lists if isinstance(items, list)) <= int(limit["max_items"]):
                continue
            rule = f"must have at most {limit['max_items']} items"
            if len(fields) == 1:
                yield Violation("body" if self.has_body else "query parameter", tuple(fields), rule, "", "maxItems")
            else:
                together = f"{', '.join(fields)} {rule} together"
                yield Violation("body" if self.has_body else "query", (), together)

    def error_body(self, status: int, body: Mapping[str, Any]) -> dict[str, Any]:
        """
        Return *body*, that of an error, in the form that the operation documents for its status.

        If the documented form requires other properties, they are taken from its example. Message and status are those
        of the error.
        """
        described = self.operation.data["responses"]
        response = described.get(str(status), described.get(f"{status // 100}XX"))
        resolve = self.operation.document.resolve
        content = None if response is None else Content.of(self.operation.document, resolve(response))
        required: list[str] = [] if content is None else content.schema.get("required", [])
        if content is None or set(required) <= body.keys():
            return dict(body)
        error = {"detail": body.get("message", body.get("error")), "status": status}
        example: Mapping[str, Any] = next(iter(content.examples.values()), {})
        return {name: error.get(name, example.get(name)) for name in required}

    @cached_property
    def least_response(self) -> Any:
        """An example of a successful response, without the members that may be missing."""
        content = self.operation.success.content
        example = next(iter(content.examples.values()), None) if content else None
        if content is None or not isinstance(example, dict):
            return example
        required = content.schema.get("required", ())
        return {name: value for name, value in cast("dict[str, Any]", example).items() if name in required}

    @cached_property
    def _parameter_schemas(self) -> dict[str, dict[str, Schema]]:
        resolve = self.operation.document.resolve
        return {
            location: {item["name"]: resolve(item["schema"]) for item in self.operation.parameters_in(location)}
            for location in ("path", "query", "header")
        }

    @cached_property
    def _validators(self) -> dict[str, Validator]:
        schemas: dict[str, Schema] = {}
        for location, properties in self._parameter_schemas.items():
            required = [item["name"] for item in self.operation.parameters_in(location) if item.get("required")]
            schemas[location] = {"properties": properties, "required": required}
        if self.operation.request is not None:
            schemas["body"] = dict(self.operation.request.reference)
        return {location: Validator(schema, self._components) for location, schema in schemas.items()}


def _convert(schema: Schema, text: str) -> Any:
    """
    Return a value of the type that *schema* names, or *text* itself, which then violates the schema.
    """
    kind = schema.get("type")
    if kind == "integer" and re.fullmatch(r"[+-]?[0-9]{1,18}", text):
        return int(text)
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text
