"""Reads the bundled OpenAPI document: the one reader for generator, sandbox, tools and tests."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib.resources import files
from typing import Any, cast

from attrs import define, field, frozen

from .command import Effect, effect_of

JSON = "application/json"
FORM = "multipart/form-data"
"""What a body with files is sent as."""
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@define(eq=False, slots=False)
class Document:
    """
    An OpenAPI document in one piece. It is shared: do not change it.
    """

    data: Mapping[str, Any] = field(repr=False)

    @classmethod
    def load(cls) -> Document:
        """
        Read the document that the package was generated from.

        Raises:
            FileNotFoundError: It is neither inside nor beside the package.
        """
        # An installed package has the document inside; in a checkout it lies beside.
        package = files(str(__package__)) / ".."
        for path in (package / "openapi.json", package / ".." / "openapi.json"):
            if path.is_file():
                return cls(json.loads(path.read_text(encoding="utf-8")))
        raise FileNotFoundError("openapi.json belongs inside or beside the package braze_generated")

    @cached_property
    def operations(self) -> tuple[DescribedOperation, ...]:
        """All operations, in the order of the document."""
        return tuple(
            DescribedOperation(self, path, method, data)
            for path, item in self.data["paths"].items()
            for method, data in item.items()
            if method in METHODS
        )

    @property
    def schemas(self) -> Mapping[str, Any]:
        """All schemas by name."""
        return cast("Mapping[str, Any]", self.data["components"].get("schemas", {}))

    def operation(self, operation_id: str) -> DescribedOperation:
        """
        Return the operation with an id.

        Raises:
            KeyError: There is none.
        """
        return self._by_id[operation_id]

    def variants(self, schema: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """
        Yield *schema* and each member of its unions, at any depth, all resolved.
        """
        waiting, seen = [schema], set[int]()
        while waiting:
            variant = self.resolve(waiting.pop(0))
            if id(variant) not in seen:
                seen.add(id(variant))
                yield variant
                waiting = [item for key in ("anyOf", "oneOf", "allOf") for item in variant.get(key, ())] + waiting

    @cached_property
    def _by_id(self) -> dict[str, DescribedOperation]:
        return {operation.id: operation for operation in self.operations}

    def resolve(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """
        Return the component that *item* refers to, or *item* itself.

        Raises:
            KeyError: The reference leads nowhere.
        """
        while "$ref" in item:
            _, _, kind, name = str(item["$ref"]).split("/")
            item = self.data["components"][kind][name]
        return cast("dict[str, Any]", item)

    def schemas_in(self, *items: Any) -> frozenset[str]:
        """
        Return the names of the schemas that *items* refer to, directly or through other components.

        References that lead nowhere are not followed.
        """
        references: set[str] = set()
        waiting = list(items)
        while waiting:
            for reference in _references(waiting.pop()):
                if reference not in references:
                    references.add(reference)
                    kind, _, name = reference.removeprefix("#/components/").partition("/")
                    waiting.append(self.data["components"].get(kind, {}).get(name, {}))
        prefix = "#/components/schemas/"
        return frozenset(item.removeprefix(prefix) for item in references if item.startswith(prefix))


@frozen(slots=False, eq=False)
class DescribedOperation:
    """
    One operation of a document.
    """

    document: Document = field(repr=False)
    path: str
    method: str
    """In lower case."""
    data: Mapping[str, Any] = field(repr=False)

    @property
    def id(self) -> str:
        """The ``operationId``."""
        return str(self.data["operationId"])

    @property
    def namespace(self) -> str:
        """The tag."""
        return str(self.data["tags"][0])

    @property
    def endpoint(self) -> str:
        """Method and path, such as ``POST /users/track``."""
        return f"{self.method.upper()} {self.path}"

    def extension(self, name: str) -> Any:
        """Return the value of ``x-braze-`` *name*, or None."""
        return self.data.get(f"x-braze-{name}")

    @property
    def effect(self) -> Effect:
        """What a call does."""
        stated: Effect | None = self.extension("effect")
        return stated or effect_of(self.method)

    @cached_property
    def parameters(self) -> list[dict[str, Any]]:
        """The parameters, wherever they go."""
        return [self.document.resolve(item) for item in self.data.get("parameters", [])]

    @cached_property
    def example_parameters(self) -> list[dict[str, Any]]:
        """The parameters whose examples can be sent together: of those that exclude each other, the first ones."""
        kept = list(self.parameters)
        for rule in self.extension("one-of") or ():
            given = [item for item in kept if item["name"] in rule["fields"]]
            excess = given[rule.get("at_most", len(given)) :]
            kept = [item for item in kept if item not in excess]
        return kept

    def parameters_in(self, location: str) -> list[dict[str, Any]]:
        """Return the parameters that go to *location*: ``path``, ``query`` or ``header``."""
        return [item for item in self.parameters if item["in"] == location]

    @cached_property
    def request(self) -> Content | None:
        """What is sent; None if there is no body."""
        body = self.data.get("requestBody")
        return None if body is None else Content.of(self.document, body)

    @cached_property
    def schemas_sent(self) -> frozenset[str]:
        """Names of the schemas that its parameters and its body are made of."""
        return self.document.schemas_in(self.data.get("parameters"), self.data.get("requestBody"))

    @cached_property
    def schemas_received(self) -> frozenset[str]:
        """Names of the schemas that its responses are made of."""
        return self.document.schemas_in(self.data["responses"])

    @cached_property
    def success(self) -> Success:
        """The successful response."""
        code = next(code for code in self.data["responses"] if code.startswith("2"))
        response = self.document.resolve(self.data["responses"][code])
        return Success(int(code), str(response["description"]), Content.of(self.document, response))


@frozen(slots=False)
class Content:
    """
    The JSON of a request or a response. If a request contains files, it is a form with the same fields instead.
    """

    document: Document = field(repr=False)
    media_type: str
    """That of the JSON."""
    reference: Mapping[str, Any]
    """The schema as written there, which may be a reference."""
    examples: Mapping[str, Any] = field(repr=False)
    """The values of the examples, by name."""
    summaries: Mapping[str, str] = field(repr=False)
    """The summaries of the examples, by name."""

    @classmethod
    def of(cls, document: Document, body: Mapping[str, Any]) -> Content | None:
        """Return the JSON content of a request body or a response, or None if there is none."""
        content = body.get("content", {})
        media_type = next(filter(is_json, content), None)
        if media_type is None:
            return None
        examples = {name: item for media in content.values() for name, item in media.get("examples", {}).items()}
        values = {name: example["value"] for name, example in examples.items()}
        summaries = {name: str(example.get("summary", "")) for name, example in examples.items()}
        return cls(document, media_type, content[media_type]["schema"], values, summaries)

    @property
    def schema(self) -> dict[str, Any]:
        """The schema, resolved."""
        return self.document.resolve(self.reference)

    @cached_property
    def files(self) -> frozenset[str]:
        """Names of the properties that are files."""
        properties = self.schema.get("properties", {}).items()
        return frozenset(name for name, schema in properties if schema.get("format") == "binary")

    def is_form(self, value: Any) -> bool:
        """Return whether *value*, an example, is sent as a form: it is if it contains a file."""
        return isinstance(value, dict) and not self.files.isdisjoint(cast("dict[str, Any]", value))

    @property
    def name(self) -> str:
        """Name of the schema; empty if it is not a component."""
        return str(self.reference.get("$ref", "")).rpartition("/")[2]


@frozen
class Success:
    """
    A successful response.
    """

    status: int
    description: str
    content: Content | None
    """None if it has no body."""


def is_json(media_type: str) -> bool:
    """
    Return whether a media type is JSON, such as ``application/json`` or ``application/scim+json``.
    """
    return media_type == JSON or media_type.endswith("+json")


def _references(item: Any, key: str = "") -> Iterator[str]:
    """
    Yield the references in *item*, the value of *key*, except those in examples: they are data.
    """
    if isinstance(item, dict):
        for name, member in cast("dict[str, Any]", item).items():
            if name == "$ref" and isinstance(member, str):
                yield member
            elif key == "properties" or name not in ("example", "examples", "enum"):
                yield from _references(member, name)
    elif isinstance(item, list):
        for member in item:
            yield from _references(member)
