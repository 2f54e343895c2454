"""Every operation, sync and async: what goes out, and what comes back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl, quote

import httpx
import pytest
from jsonschema import Draft202012Validator

from braze_client import OPERATIONS as TABLE
from braze_client import AsyncBraze, Braze, File, RawResponse
from braze_generated.runtime.call import Endpoint
from braze_generated.runtime.document import DescribedOperation
from braze_generated.runtime.model import EmptyResponse, Map, Model
from braze_sandbox._http.forms import read_form

from ..conftest import KEY
from ..operations import DOCUMENT, OPERATIONS, bodies, response, wire

BASE_URL = "https://rest.fra-01.braze.eu"

REQUESTS = [(item, name) for item in OPERATIONS for name in bodies(item)]
BODIES = [(item, name) for item, name in REQUESTS if item.request]
ANSWERS = [(item, name) for item in OPERATIONS for name in response(item).examples]


def ids(pairs: list[tuple[DescribedOperation, str]]) -> list[str]:
    return [f"{item.id}-{name}".rstrip("-") for item, name in pairs]


def endpoint_of(item: DescribedOperation) -> Endpoint[Any]:
    endpoint: Endpoint[Any] = import_module(f"braze_generated.api.{TABLE[item.id].namespace}.{item.id}").ENDPOINT
    return endpoint


def arguments_of(item: DescribedOperation, body: Any) -> dict[str, Any]:
    """Return the keyword arguments for an example, under the names that the method gives them."""
    endpoint = endpoint_of(item)
    places = {"path": endpoint.path, "query": endpoint.query, "header": endpoint.headers, "body": endpoint.body or ()}
    names = {(place, item.api_name): item.name for place, items in places.items() for item in items}
    values = {("body", name): value for name, value in (body or {}).items()}
    if item.request and item.request.is_form(body):
        values |= {
            ("body", name): File("example.svg", body[name].encode()) for name in item.request.files & body.keys()
        }
    values |= {(parameter["in"], parameter["name"]): parameter["example"] for parameter in item.example_parameters}
    return {names[place]: value for place, value in values.items()}


def check_request(item: DescribedOperation, body: Any, request: httpx.Request) -> None:
    """Assert that *request* says what the example says."""
    path = item.path
    query: list[tuple[str, str]] = []
    for parameter in item.example_parameters:
        value = parameter["example"]
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(str(value), safe=""))
        if parameter["in"] == "header":
            assert request.headers[parameter["name"]] == wire(value)
        if parameter["in"] == "query":
            query += [(parameter["name"], wire(entry)) for entry in (value if isinstance(value, list) else [value])]
    assert request.method == item.method.upper()
    assert str(request.url).partition("?")[0] == BASE_URL + path
    assert sorted(parse_qsl(request.url.query.decode(), keep_blank_values=True)) == sorted(query)
    assert request.headers["accept"].split(", ")[0] == response(item).media_type
    if item.request is None:
        assert request.content == b""
        assert "content-type" not in request.headers
    elif item.request.is_form(body):
        fields, files = read_form(request.content, request.headers["content-type"])
        assert fields | {name: file.content.decode() for name, file in files.items()} == body
    else:
        assert json.loads(request.content) == body
        assert request.headers["content-type"] == item.request.media_type


def check_typed(schema: Mapping[str, Any], value: Any) -> None:
    """
    Assert that *value* is the model that *schema* calls for, down to the leaves, and that every member is declared.
    """
    if isinstance(value, EmptyResponse):
        assert value.to_dict() == {}
        return
    name = schema.get("$ref", "").rpartition("/")[2]
    schema = DOCUMENT.resolve(schema)
    variants = schema.get("oneOf") or schema.get("anyOf") or []
    if isinstance(value, Model):
        names = [variant.get("$ref", "").rpartition("/")[2] for variant in variants] or [name]
        assert type(value).__name__ in names
        schema = DOCUMENT.resolve({"$ref": f"#/components/schemas/{type(value).__name__}"})
        declared = schema.get("properties", {})
        if schema.get("additionalProperties") is None:
            assert value.additional_properties == {}, f"{type(value).__name__} does not declare these"
        if isinstance(value, Map):
            for member in value.values():
                check_typed(schema["additionalProperties"], member)
        for field in vars(type(value)).values():
            json_name = getattr(field, "json_name", None)
            if json_name in value:
                check_typed(declared[json_name], field.__get__(value, type(value)))
    elif isinstance(value, list):
        for entry in value:
            check_typed(schema.get("items", {}), entry)
    elif isinstance(value, dict):
        assert "$ref" not in schema
        assert "properties" not in schema, f"{name} was not made a model"


def answering(item: DescribedOperation, answer: Any, seen: list[httpx.Request]) -> httpx.MockTransport:
    """Return a transport that adds each request to *seen*, and answers it."""

    def handle(request: httpx.Request) -> httpx.Response:
        assert request.headers["authorization"] == f"Bearer {KEY}"
        seen.append(request)
        return httpx.Response(item.success.status, json=answer)

    return httpx.MockTransport(handle)


@pytest.mark.parametrize(("item", "name"), REQUESTS, ids=ids(REQUESTS))
def test_request(item: DescribedOperation, name: str) -> None:
    """The arguments of an example go out as the example, and the first answer comes back as the typed model."""
    seen: list[httpx.Request] = []
    answer = next(iter(response(item).examples.values()))
    with Braze(KEY, base_url=BASE_URL, transport=answering(item, answer, seen)) as braze:
        result = method(braze, item)(**arguments_of(item, bodies(item)[name]))
    check_request(item, bodies(item)[name], *seen)
    assert result.to_dict() == answer


@pytest.mark.parametrize(("item", "name"), REQUESTS, ids=ids(REQUESTS))
async def test_request_async(item: DescribedOperation, name: str) -> None:
    """The asynchronous twin does the same."""
    seen: list[httpx.Request] = []
    answer = next(iter(response(item).examples.values()))
    async with AsyncBraze(KEY, base_url=BASE_URL, transport=answering(item, answer, seen)) as braze:
        result = await method(braze, item)(**arguments_of(item, bodies(item)[name]))
    check_request(item, bodies(item)[name], *seen)
    assert result.to_dict() == answer


@pytest.mark.parametrize(("item", "name"), ANSWERS, ids=ids(ANSWERS))
def test_answer(item: DescribedOperation, name: str) -> None:
    """An answer comes back as models all the way down, declares all it holds, and survives `to_dict` unchanged."""
    answer = response(item).examples[name]
    transport = httpx.MockTransport(lambda _: httpx.Response(item.success.status, json=answer))
    with Braze(KEY, base_url=BASE_URL, transport=transport) as braze:
        result = method(braze, item)(**arguments_of(item, next(iter(bodies(item).values()))))
    check_typed(response(item).reference, result)
    assert result.to_dict() == answer


@pytest.mark.parametrize(("item", "name"), BODIES, ids=ids(BODIES))
def test_request_models(item: DescribedOperation, name: str) -> None:
    """The body of an example is understood by the models of its arguments, and they declare all it holds."""
    assert item.request is not None
    body = item.request.examples[name]
    properties = item.request.schema["properties"]
    for argument in endpoint_of(item).body or ():
        if argument.api_name in body:
            value = body[argument.api_name]
            decoded = value if argument.decode is None else argument.decode(value)
            check_typed(properties[argument.api_name], decoded)
            items = decoded if isinstance(decoded, list) else [decoded]
            plain = [each.to_dict() if isinstance(each, Model) else each for each in items]
            assert plain == (value if isinstance(value, list) else [value])


@pytest.mark.parametrize("item", OPERATIONS, ids=[item.id for item in OPERATIONS])
def test_over_a_socket(item: DescribedOperation, fresh: str) -> None:
    """A fresh sandbox takes the first example over a real connection; its answer keeps the schema and arrives whole."""
    body = next(iter(bodies(item).values()))
    with Braze(KEY, base_url=fresh) as braze:
        raw = method(braze.with_raw_response, item)(**arguments_of(item, body))
    check_answer(item, raw)


TLS = httpx.create_ssl_context()


@pytest.mark.parametrize("make", [lambda: None, lambda: httpx.AsyncHTTPTransport(verify=TLS)], ids=["default", "httpx"])
@pytest.mark.parametrize("item", OPERATIONS, ids=[item.id for item in OPERATIONS])
async def test_over_a_socket_async(
    item: DescribedOperation, make: Callable[[], httpx.AsyncBaseTransport | None], fresh: str
) -> None:
    """The asynchronous twin does the same, by what is the default under the event loop and by httpx's transport."""
    body = next(iter(bodies(item).values()))
    async with AsyncBraze(KEY, base_url=fresh, transport=make()) as braze:
        raw = await method(braze.with_raw_response, item)(**arguments_of(item, body))
    check_answer(item, raw)


def check_answer(item: DescribedOperation, raw: RawResponse[Any]) -> None:
    """Assert that an answer is as documented, and that its result says what was sent."""
    assert raw.status_code == item.success.status
    received = json.loads(raw.content or b"{}")
    schema = {**response(item).reference, "components": DOCUMENT.data["components"]}
    Draft202012Validator(schema).validate(received)
    check_typed(response(item).reference, raw.result)
    assert raw.result.to_dict() == received


def test_table() -> None:
    """The table of operations is the description's, with its policy."""
    assert list(TABLE) == [item.id for item in OPERATIONS]
    for item in OPERATIONS:
        row = TABLE[item.id]
        assert row.id == item.id == f"{row.namespace}_{row.method_name}"
        assert (row.http_method, row.path) == (item.method.upper(), item.path)
        assert row.permission == item.data["x-braze-permission"]
        assert row.retry == item.data["x-braze-retry"]
        assert row.rate_limit.limit == item.data["x-braze-rate-limit"]["limit"]
        assert row.rate_limit.period == item.data["x-braze-rate-limit"]["period"]
        assert row.rate_limit.bucket == item.data["x-braze-rate-limit"]["bucket"]
        assert len(row.rate_limit.variants) == len(item.data["x-braze-rate-limit"].get("variants", []))
        assert (row.pagination is None) == ("x-braze-pagination" not in item.data)
        assert row.deprecated == item.data.get("deprecated", False)
        assert row.docs_url == item.data["externalDocs"]["url"]


def method(braze: object, item: DescribedOperation) -> Callable[..., Any]:
    row = TABLE[item.id]
    return getattr(getattr(braze, row.namespace), row.method_name)  # type: ignore[no-any-return]
